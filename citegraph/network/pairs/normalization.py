"""Link strengths relative to what the items have at all.

The measures are those that van Eck and Waltman compare (2009, "How to normalize cooccurrence data?
An analysis of some well-known similarity measures", JASIST 60(8)): c is the link strength of two
items, s the total of one, see :func:`citegraph.network.pairs.counting.total_strengths`.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from citegraph.network.pairs.records import Floats, Ints, Pairs


def normalize(pairs: Pairs, totals: Ints, everything: int, measure: str) -> Pairs:
    """Return the pairs with the weight that a measure ("cosine", "none", …) gives them.

    ``totals`` are the s of all items, by position; ``everything`` is the n of
    :func:`association_strength`. A pair that has no strength weighs 0.
    """
    total_a, total_b = totals[pairs.first], totals[pairs.second]
    if measure == "none":
        return replace(pairs, weight=pairs.strength)
    if measure == "association":
        weight = association_strength(pairs.strength, total_a, total_b, everything)
    else:
        weight = _MEASURES[measure](pairs.strength, total_a, total_b)
    return replace(pairs, weight=weight)


def association_strength(
    strength: Floats | Ints, total_a: Floats | Ints, total_b: Floats | Ints, everything: int
) -> Floats:
    """Return n·c / (s(a)·s(b)): links relative to what chance would give.

    1 means as often as if the two were independent, 2 twice as often. In full counting n is the
    number of units; in fractional counting it is the sum of all s. Van Eck and Waltman (2009)
    recommend this measure, the probabilistic one; their S_A leaves out the constant n.

    >>> both, a, b = np.array([2]), np.array([2]), np.array([4])
    >>> association_strength(both, a, b, 10).tolist()
    [2.5]
    """
    weight: Floats = everything * strength / (total_a * total_b)
    return weight


def cosine(strength: Floats | Ints, total_a: Floats | Ints, total_b: Floats | Ints) -> Floats:
    """Return c / √(s(a)·s(b)), Salton's cosine of two binary vectors: 0 to 1.

    >>> cosine(np.array([2]), np.array([2]), np.array([8])).tolist()
    [0.5]
    """
    weight: Floats = strength / np.sqrt(total_a * total_b)
    return weight


def jaccard(strength: Floats | Ints, total_a: Floats | Ints, total_b: Floats | Ints) -> Floats:
    """Return c / (s(a) + s(b) - c), the Jaccard index: the share of units of either, 0 to 1.

    >>> jaccard(np.array([2]), np.array([2]), np.array([8])).tolist()
    [0.25]
    """
    weight: Floats = strength / (total_a + total_b - strength)
    return weight


def inclusion(strength: Floats | Ints, total_a: Floats | Ints, total_b: Floats | Ints) -> Floats:
    """Return c / min(s(a), s(b)), the inclusion index (Simpson's coefficient): 0 to 1.

    1 means that the rarer of the two is always linked to the other.

    >>> inclusion(np.array([2]), np.array([2]), np.array([8])).tolist()
    [1.0]
    """
    weight: Floats = strength / np.minimum(total_a, total_b)
    return weight


def equivalence(strength: Floats | Ints, total_a: Floats | Ints, total_b: Floats | Ints) -> Floats:
    """Return c² / (s(a)·s(b)), the equivalence index: the square of the cosine, 0 to 1.

    Callon, Courtial and Laville (1991), "Co-word analysis as a tool for describing the network of
    interactions between basic and technological research", Scientometrics 22(1).

    >>> equivalence(np.array([2]), np.array([2]), np.array([8])).tolist()
    [0.25]
    """
    weight: Floats = strength * strength / (total_a * total_b)
    return weight


_MEASURES: dict[str, Callable[[Floats, Ints, Ints], Floats]] = {
    "cosine": cosine,
    "jaccard": jaccard,
    "inclusion": inclusion,
    "equivalence": equivalence,
}
