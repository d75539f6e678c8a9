"""Pairs of items that units link, from blocks of a sparse matrix product."""

from collections.abc import Iterator

import numpy as np
from scipy import sparse

from citegraph.network.pairs.incidence import Incidence
from citegraph.network.pairs.records import Counted, Floats, Index, Ints

# Multiplications of one block: its products, at most as many, take 12 to 24 bytes each. Small
# matrices take blocks too: the more blocks, the less is computed below the diagonal.
_BLOCK = 1 << 24
_LEAST_BLOCK = 1 << 16
_BLOCKS = 12


def scipy_blocks(
    incidence: Incidence, least: int, unit_weights: Floats | None
) -> Iterator[Counted]:
    """Yield the pairs that ``least`` units or more link, ordered, in blocks of first items.

    With the incidence A (units x items, 0 or 1), the counts are the upper triangle of
    C = AᵀA without its diagonal. A block is some rows of it, from their first item on, so many
    that the cost of the product is bounded; the threshold is applied to each block.
    """
    shape = (incidence.unit_count, incidence.item_count)
    ones = np.ones(len(incidence.items), dtype=np.int32 if unit_weights is None else np.complex128)
    rest = sparse.csr_array((ones, incidence.items, incidence.starts), shape=shape)
    left = rest.T.tocsr()
    if unit_weights is not None:
        # One product gives both: real parts count the units, imaginary parts add up weights.
        left.data = 1 + 1j * unit_weights[left.indices]
    edges = _edges(incidence, left)
    for lo, hi in zip(edges[:-1], edges[1:], strict=True):
        rest = rest[:, lo - (incidence.item_count - rest.shape[1]) :]
        yield _survivors((left[lo:hi] @ rest).tocoo(), lo, least)


def _edges(incidence: Incidence, left: sparse.csr_array) -> list[int]:
    """Return where blocks of rows begin and end, each of about the same cost."""
    sizes = incidence.sizes[left.indices]
    costs = np.concatenate([[0], np.cumsum(sizes)])[left.indptr]
    step = min(max(int(costs[-1]) // _BLOCKS, _LEAST_BLOCK), _BLOCK)
    wanted = np.arange(step, costs[-1], step)
    edges = np.searchsorted(costs, wanted).clip(max=incidence.item_count)
    return sorted({0, incidence.item_count, *edges.tolist()})


def _survivors(product: sparse.coo_array, lo: int, least: int) -> Counted:
    together: Ints = product.data.real if np.iscomplexobj(product.data) else product.data
    rows, columns = product.coords
    kept = np.flatnonzero((together >= least) & (columns > rows))
    first = rows[kept].astype(np.int64)
    second = columns[kept].astype(np.int64)
    order = np.argsort((first << 32) | second)
    kept = kept[order]
    strength = product.data[kept].imag if np.iscomplexobj(product.data) else None
    return Counted(
        _numbered(first[order], lo),
        _numbered(second[order], lo),
        together[kept].astype(np.int32),
        strength,
    )


def _numbered(offsets: Ints, lo: int) -> Index:
    return (offsets + lo).astype(np.int32)
