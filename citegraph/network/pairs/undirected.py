"""Pairs without their direction: sums of items, and the symmetric matrix."""

from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse

from citegraph.network.pairs.records import Floats, Ints


def totals(first: Ints, second: Ints, values: npt.NDArray[Any], size: int) -> Floats:
    """Return for each of ``size`` items the sum of the values of its pairs.

    >>> totals(np.array([0, 1]), np.array([1, 2]), np.array([1.0, 3.0]), 3).tolist()
    [1.0, 4.0, 3.0]
    """
    ends = np.concatenate([first, second])
    return np.bincount(ends, np.concatenate([values, values]), size).astype(np.float64)


def symmetric(first: Ints, second: Ints, values: Floats, size: int) -> sparse.csr_array:
    """Return the ``size`` x ``size`` matrix that has the value of a pair at both its places.

    >>> symmetric(np.array([0]), np.array([1]), np.array([2.0]), 2).toarray().tolist()
    [[0.0, 2.0], [2.0, 0.0]]
    """
    places = np.concatenate([first, second]), np.concatenate([second, first])
    return sparse.csr_array((np.concatenate([values, values]), places), shape=(size, size))
