"""What a chain of links leads to, on one machine: connected components of bounded size."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Integers = npt.NDArray[np.int64]
    Scores = npt.NDArray[np.float64]


class Components(NamedTuple):
    """Items in components of two or more, the component of each (its first item), the largest.

    ``cut`` are the components that were too large.
    """

    numbers: "Integers"
    first_of: "Integers"
    largest: int
    cut: int


def connected(
    left: "Integers", right: "Integers", scores: "Scores", most: int, levels: Sequence[float]
) -> Components:
    """Return the components of a graph of links (scipy.sparse.csgraph).

    A component of more than ``most`` members loses its links below the first of the ``levels``,
    then below the next, until its parts are small enough or all levels are used. The memory is
    about 100 bytes for each link.

    >>> import numpy as np
    >>> links = np.array([7, 3]), np.array([9, 7]), np.array([0.9, 0.55])
    >>> [connected(*links, most, (0.6,)).first_of.tolist() for most in (10, 2)]
    [[3, 3, 3], [7, 7]]
    """
    import numpy as np

    numbers, ends = np.unique(np.concatenate((left, right)), return_inverse=True)
    one, other = ends.reshape(2, -1)
    labels = _labels(len(numbers), one, other)
    sizes = np.bincount(labels, minlength=1)
    cut = int((sizes > most).sum())
    for level in levels if cut else ():
        large = np.bincount(labels)[labels] > most
        if not large.any():
            break
        # Inside the large ones only the stronger links are kept; the others stay as they are.
        kept = (labels[one] == labels[other]) & (~large[one] | (scores >= level))
        labels = _labels(len(numbers), one[kept], other[kept])
    sizes = np.bincount(labels, minlength=1)[labels]
    first = np.full(labels.max(initial=0) + 1, len(numbers), np.int64)
    np.minimum.at(first, labels, np.arange(len(numbers)))
    members = sizes > 1
    return Components(
        numbers[members],
        numbers[first[labels[members]]],
        int(sizes.max(initial=0)),
        cut,
    )


def _labels(count: int, one: "Integers", other: "Integers") -> "Integers":
    import numpy as np
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    links = coo_array((np.ones(len(one), np.int8), (one, other)), shape=(count, count))
    labels: Integers = connected_components(links, directed=False)[1].astype(np.int64)
    return labels
