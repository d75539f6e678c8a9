"""Counts which items units bring together, by the engine that pays."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import numpy as np

from citegraph.errors import CitegraphError
from citegraph.extras import is_installed, need
from citegraph.network.options import NetworkOptions, default_options
from citegraph.network.pairs.incidence import Incidence, keep_frequent, pairs_in_units
from citegraph.network.pairs.records import Counted, Floats, Index

Kept = TypeVar("Kept", Index, Floats)
Blocks = Callable[[Incidence, int, Floats | None], Iterator[Counted]]


def co_occurrences(
    incidence: Incidence,
    least: int = 1,
    unit_weights: Floats | None = None,
    engine: str = "auto",
    kernel_least: int | None = None,
) -> Counted:
    """Return the pairs of items that ``least`` units or more hold both, ordered by number.

    ``unit_weights`` says what every unit adds to the strength of a pair in it, 1 where there are
    none. Strengths are added up in the order of the units: every ``engine`` ("scipy", "numba",
    or "auto", the one that pays) gives the same bits. ``kernel_least`` is the number of pairs in
    all units together from which "auto" takes numba where it is installed, that of the
    options when it is not given.

    >>> from citegraph.network.pairs.incidence import incidence_of
    >>> lists = incidence_of(np.array([0, 0, 1, 1, 1]), np.array([0, 2, 0, 1, 2]))
    >>> found = co_occurrences(lists, 2, unit_weights=np.array([1.0, 0.5]))
    >>> found.first.tolist(), found.second.tolist(), found.count.tolist(), found.strength.tolist()
    ([0], [2], [2], [1.5])
    """
    firsts: list[Index] = []
    seconds: list[Index] = []
    counts: list[Index] = []
    strengths: list[Floats] = []
    for block in pair_blocks(incidence, least, unit_weights, engine, kernel_least):
        firsts.append(block.first)
        seconds.append(block.second)
        counts.append(block.count)
        if block.strength is not None:
            strengths.append(block.strength)
    return Counted(
        _joined(firsts, np.zeros(0, dtype=np.int32)),
        _joined(seconds, np.zeros(0, dtype=np.int32)),
        _joined(counts, np.zeros(0, dtype=np.int32)),
        None if unit_weights is None else _joined(strengths, np.zeros(0)),
    )


def pair_blocks(
    incidence: Incidence,
    least: int = 1,
    unit_weights: Floats | None = None,
    engine: str = "auto",
    kernel_least: int | None = None,
) -> Iterator[Counted]:
    """Return the pairs of :func:`co_occurrences` in blocks, to be written away as they come.

    A block has some millions of pairs: the memory does not grow with their number.

    >>> from citegraph.network.pairs.incidence import incidence_of
    >>> lists = incidence_of(np.array([0, 0]), np.array([0, 1]))
    >>> [len(block) for block in pair_blocks(lists)]
    [1]
    """
    if least < 1:
        raise CitegraphError(f"least = {least}: pairs are in 1 unit or more")
    if unit_weights is not None and (
        len(unit_weights) != incidence.unit_count or not np.isfinite(unit_weights).all()
    ):
        raise CitegraphError(f"{incidence.unit_count} units need as many finite weights")
    smaller, old = keep_frequent(incidence, least)
    count = _engine(engine, smaller, kernel_least)
    return (
        Counted(old[block.first], old[block.second], block.count, block.strength)
        for block in count(smaller, least, unit_weights)
    )


def _engine(name: str, incidence: Incidence, kernel_least: int | None) -> Blocks:
    allowed = NetworkOptions.CHOICES["kernel"]
    if name not in allowed:
        raise CitegraphError(f"there is no kernel «{name}»; allowed are: {', '.join(allowed)}")
    if name == "auto":
        enough = default_options().kernel_least if kernel_least is None else kernel_least
        pays = is_installed("numba") and pairs_in_units(incidence) >= enough
        name = "numba" if pays else "scipy"
    if name == "numba":
        need("the kernel «numba»", "numba", instead=", or set the kernel «auto» or «scipy»")
        from citegraph.network.pairs.fused import numba_blocks

        return numba_blocks
    from citegraph.network.pairs.blocked import scipy_blocks

    return scipy_blocks


def _joined(parts: list[Kept], nothing: Kept) -> Kept:
    """Return the parts in one, and let go of them."""
    whole: Kept = parts[0] if len(parts) == 1 else np.concatenate([nothing, *parts])
    parts.clear()
    return whole
