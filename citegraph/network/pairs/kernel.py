"""Counts which items units bring together, by whichever engine pays."""

from collections.abc import Iterator

import numpy as np

from citegraph.errors import CitegraphError
from citegraph.network.pairs.incidence import Incidence, keep_frequent
from citegraph.network.pairs.records import Counted, Floats

ENGINES = ("auto", "scipy", "numba")


def co_occurrences(
    incidence: Incidence,
    least: int = 1,
    unit_weights: Floats | None = None,
    engine: str = "auto",
) -> Counted:
    """Return the pairs of items that ``least`` units or more hold both, ordered by number.

    ``unit_weights`` says what every unit adds to the strength of a pair in it, 1 where there are
    none. Strengths are added up in the order of the units: every ``engine`` ("scipy", "numba",
    or "auto", the one that pays) gives the same bits.

    >>> from citegraph.network.pairs.incidence import incidence_of
    >>> lists = incidence_of(np.array([0, 0, 1, 1, 1]), np.array([0, 2, 0, 1, 2]))
    >>> found = co_occurrences(lists, 2, unit_weights=np.array([1.0, 0.5]))
    >>> found.first.tolist(), found.second.tolist(), found.count.tolist(), found.strength.tolist()
    ([0], [2], [2], [1.5])
    """
    blocks = list(pair_blocks(incidence, least, unit_weights, engine))
    if len(blocks) == 1:
        return blocks[0]
    return Counted(
        np.concatenate([block.first for block in blocks]),
        np.concatenate([block.second for block in blocks]),
        np.concatenate([block.count for block in blocks]),
        (None if unit_weights is None else np.concatenate([block.strengths() for block in blocks])),
    )


def pair_blocks(
    incidence: Incidence,
    least: int = 1,
    unit_weights: Floats | None = None,
    engine: str = "auto",
) -> Iterator[Counted]:
    """Yield what :func:`co_occurrences` returns in blocks of bounded size, at least one."""
    if least < 1:
        raise CitegraphError(f"pairs in {least} units cannot be counted; the least is 1")
    if engine not in ENGINES:
        raise CitegraphError(f"there is no kernel «{engine}»; allowed are: {', '.join(ENGINES)}")
    if unit_weights is not None and len(unit_weights) != incidence.unit_count:
        raise CitegraphError(f"{len(unit_weights)} weights for {incidence.unit_count} units")
    from citegraph.network.pairs.blocked import scipy_blocks

    smaller, old = keep_frequent(incidence, least)
    if smaller.item_count < 2:
        nothing = np.zeros(0, dtype=np.int32)
        none = None if unit_weights is None else np.zeros(0)
        yield Counted(nothing, nothing, nothing, none)
        return
    for block in scipy_blocks(smaller, least, unit_weights):
        yield Counted(old[block.first], old[block.second], block.count, block.strength)
