"""What thresholds leave of a network, and what each of them removed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from citegraph.network.items import Item
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.backbone import significance
from citegraph.network.pairs.components import components
from citegraph.network.pairs.records import Pairs

# A threshold may be a number that was shown, which has six significant digits.
_AS_SHOWN = 1 + 5e-6


@dataclass(frozen=True, slots=True)
class Cut:
    """How many pairs and items one option removed.

    ``best`` is the value of the pair before the cut that passes most easily: the highest count,
    strength or weight, the lowest significance.
    """

    option: str
    pairs: int = 0
    items: int = 0
    best: float = 0.0


@dataclass(frozen=True, slots=True)
class Remainder:
    """The items and pairs above all thresholds, and the cuts that removed the others."""

    items: tuple[Item, ...]
    pairs: Pairs
    cuts: tuple[Cut, ...] = ()


def apply_thresholds(
    items: Sequence[Item], counted: Pairs, options: NetworkOptions, directed: bool
) -> Remainder:
    """Return what is left of the pairs ``counted`` among ``items``.

    Pairs go by ``min_count``, ``min_strength`` and ``min_weight``, then by the significance that
    they have among those left (``backbone``); then all items outside the largest component.
    """
    pairs, cuts = counted, []
    values = {"min_count": "count", "min_strength": "strength", "min_weight": "weight"}
    for option, value in values.items():
        found = getattr(pairs, value)
        left = pairs.take(found * _AS_SHOWN >= getattr(options, option))
        if len(left) < len(pairs):
            cuts.append(Cut(option, len(pairs) - len(left), best=float(found.max())))
        pairs = left
    if options.backbone < 1.0 and len(pairs):
        found = significance(pairs, len(items), directed)
        left = pairs.take(found < options.backbone)
        if len(left) < len(pairs):
            cuts.append(Cut("backbone", len(pairs) - len(left), best=float(found.min())))
        pairs = left
    remainder = Remainder(tuple(items), pairs, tuple(cuts))
    return largest_component(remainder) if options.largest_component else remainder


def largest_component(remainder: Remainder) -> Remainder:
    """Return the items that paths of pairs join to the most others, and their pairs.

    Of equally large components the one with the first item stays; without any pair nothing
    changes.
    """
    pairs, size = remainder.pairs, len(remainder.items)
    if not len(pairs):
        return remainder
    inside = components(pairs, size) == 0
    if inside.all():
        return remainder
    place = np.cumsum(inside) - 1
    left = pairs.take(inside[pairs.first])
    return Remainder(
        tuple(item for item, stays in zip(remainder.items, inside, strict=True) if stays),
        replace(left, first=place[left.first], second=place[left.second]),
        (
            *remainder.cuts,
            Cut("largest_component", len(pairs) - len(left), int(size - inside.sum())),
        ),
    )
