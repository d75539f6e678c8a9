"""The steps in which a network was made, for its explanation."""

from collections.abc import Sequence
from dataclasses import dataclass

from citegraph.network.items import Item, Items
from citegraph.network.pairs.records import Pairs
from citegraph.network.pairs.thresholds import Remainder
from citegraph.network.table import Kind


@dataclass(frozen=True, slots=True)
class Making:
    """What was ``found``, ``kept`` and ``counted``, what thresholds ``left``, how much is shown."""

    kind: Kind
    found: Items
    kept: Sequence[Item]
    counted: Pairs
    left: Remainder
    shown: int
