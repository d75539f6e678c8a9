"""The steps of a network that take long, each a function of what it is given alone.

Each is given no more than it needs, so that it can be remembered where the rest has changed.
"""

from collections.abc import Sequence
from typing import NamedTuple

from citegraph.model import Community, Layout, Measures
from citegraph.network.items import Item
from citegraph.network.layout.choice import lay_out
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.records import Pairs
from citegraph.network.structure.communities import find_communities
from citegraph.network.structure.labels import Words, name_communities, words_of
from citegraph.network.structure.measures import measure
from citegraph.network.structure.titles import Titles
from citegraph.recall import Recall, afresh


class Measured(NamedTuple):
    """The measures of each item, and from how many items paths were followed."""

    each: tuple[Measures, ...]
    sources: int


class LaidOut(NamedTuple):
    """The positions of the items, and the layouts beside them."""

    positions: list[tuple[int, int]]
    beside: tuple[Layout, ...]


class Steps:
    """Steps with the items and pairs of one network."""

    def __init__(
        self, recall: Recall, options: NetworkOptions, items: Sequence[Item], pairs: Pairs
    ) -> None:
        self._recall = recall
        self._options = options
        self._items = items
        self._pairs = pairs
        # Where nothing is remembered, nobody looks at the bytes.
        packed = () if recall is afresh else _as_bytes(pairs)
        self._given = (options, len(items), *packed)

    def communities(self) -> list[int]:
        """The community of each item."""
        return self._recall(
            "communities",
            self._given,
            list[int],
            lambda: find_communities(self._pairs, len(self._items), self._options),
        )

    def names(
        self, numbers: Sequence[int], strengths: Sequence[float], titles: Titles
    ) -> tuple[Community, ...]:
        """The communities with their names."""
        ordered = sorted(titles.by_item.items())
        given = (self._options, ordered)
        words = self._recall("terms", given, Words, lambda: words_of(titles, self._options))
        return name_communities(self._items, numbers, strengths, words, titles.named)

    def measures(self, numbers: Sequence[int], directed: bool) -> Measured:
        """The measures of each item, and from how many items paths were followed."""
        return self._recall(
            "measures",
            (*self._given, numbers, directed),
            Measured,
            lambda: Measured(*measure(self._pairs, numbers, directed, self._options)),
        )

    def layouts(self, numbers: Sequence[int]) -> LaidOut:
        """The positions of the items, and the layouts beside them."""
        placed = [(item.id, len(item.units), item.year) for item in self._items]
        bare = [Item(id, "", ("",) * units, year) for id, units, year in placed]
        return self._recall(
            "layouts",
            (*self._given, placed, numbers),
            LaidOut,
            lambda: LaidOut(*lay_out(self._pairs, bare, numbers, self._options)),
        )


def _as_bytes(pairs: Pairs) -> tuple[object, ...]:
    """The arrays of pairs as what their bytes say."""
    arrays = (pairs.first, pairs.second, pairs.count, pairs.strength, pairs.weight)
    return tuple((array.dtype.str, array.tobytes()) for array in arrays)
