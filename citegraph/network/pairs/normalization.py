"""Link strengths relative to what the items have at all."""

from citegraph.network.pairs.records import Floats, Ints


def association_strength(
    strength: Floats | Ints, total_a: Floats | Ints, total_b: Floats | Ints, units: int
) -> Floats:
    """Return n·c(a, b) / (s(a)·s(b)): links relative to what chance would give.

    c is the link strength of two items, s the total of one (in co-citation: the documents that
    cite it), n the number of units; 1 means as often as if they were independent, 2 twice as often.
    Van Eck and Waltman (2009), "How to normalize cooccurrence data?", JASIST 60(8), where
    it is the probabilistic measure that they recommend; their S_A leaves out the constant n.

    >>> import numpy as np
    >>> both, a, b = np.array([2]), np.array([2]), np.array([4])
    >>> association_strength(both, a, b, 10).tolist()
    [2.5]
    """
    weight: Floats = units * strength / (total_a * total_b)
    return weight
