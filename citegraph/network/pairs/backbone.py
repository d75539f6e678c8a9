"""The backbone of a network: the links that matter to one of their ends."""

import numpy as np

from citegraph.network.pairs.records import Floats, Ints, Pairs


def significance(pairs: Pairs, size: int, directed: bool) -> Floats:
    """Return for each pair the α below which the disparity filter keeps it; less matters more.

    An item of degree k and total link strength s has a link of strength w. Were its strength
    parted at random, a link would have the share p = w / s or more with the probability
    α = 1 - (k - 1)·∫₀ᵖ (1 - x)ᵏ⁻² dx = (1 - p)ᵏ⁻¹; a pair has the smaller α of its two ends.
    The only link of an item (k = 1) has α = 1 there: it counts by its other end alone.
    In a directed network the first end is compared by its outgoing, the second by its incoming
    links. Serrano, Boguñá and Vespignani (2009), "Extracting the multiscale backbone of complex
    weighted networks", PNAS 106(16).

    >>> star = np.array([0, 0, 0]), np.array([1, 2, 3]), np.array([8, 1, 1])
    >>> found = significance(Pairs(*star, star[2] * 1.0, star[2] * 1.0), 4, directed=False)
    >>> found.round(2).tolist()
    [0.04, 0.81, 0.81]
    """
    ends = (pairs.first, pairs.second)
    if directed:
        least = [_at_end(end, pairs.strength, *_totals([end], pairs, size)) for end in ends]
    else:
        degrees, strengths = _totals(list(ends), pairs, size)
        least = [_at_end(end, pairs.strength, degrees, strengths) for end in ends]
    found: Floats = np.minimum(*least)
    return found


def _totals(ends: list[Ints], pairs: Pairs, size: int) -> tuple[Ints, Floats]:
    every = np.concatenate(ends)
    strength = np.tile(pairs.strength, len(ends))
    degrees: Ints = np.bincount(every, minlength=size).astype(np.int64)
    strengths = np.bincount(every, strength, minlength=size).astype(np.float64)
    return degrees, strengths


def _at_end(end: Ints, strength: Floats, degrees: Ints, strengths: Floats) -> Floats:
    # Sums of fractions may be a little less than their only summand.
    share = np.minimum(strength / strengths[end], 1.0)
    found: Floats = (1.0 - share) ** (degrees[end] - 1)
    return found
