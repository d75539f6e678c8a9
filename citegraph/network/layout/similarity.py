"""Similarities of the items of a network, and equations in them."""

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from citegraph.network.pairs.records import Floats, Pairs
from citegraph.network.pairs.undirected import symmetric, totals


def similarities(pairs: Pairs, size: int, balance: float) -> sparse.csr_array:
    """Return the symmetric similarities w(a, b) / (S(a) · S(b)) ** (balance / 2).

    w is the weight of a pair, S the sum of the weights of an item. With balance 0 the
    similarities are the weights; with 1 every item is pulled about as hard in all, however
    many pairs it has, so that long and short lists make areas of the same density.
    """
    sums = totals(pairs.first, pairs.second, pairs.weight, size)
    scaled = pairs.weight / (sums[pairs.first] * sums[pairs.second]) ** (balance / 2)
    return symmetric(pairs.first, pairs.second, scaled, size)


@dataclass(frozen=True, slots=True)
class Springs:
    """The matrix D − A of springs: A off the diagonal (n x n, float32), D on it (n x 1)."""

    between: sparse.csr_array
    sums: Floats

    def solve(self, right: Floats, start: Floats, steps: int, tolerance: float) -> Floats:
        """Return about the X (n x k) with (D − A) X = right, by conjugate gradients.

        Columns are solved side by side, preconditioned by D (Hestenes and Stiefel 1952, "Methods
        of conjugate gradients for solving linear systems"); ``tolerance`` bounds the residual
        relative to the right side. Sums are numpy's own, so that threads do not change them.
        """
        found = start
        residual = right - self.times(found)
        scaled = residual / self.sums
        direction = scaled
        rest = (residual * scaled).sum(axis=0)
        enough = tolerance**2 * (right * right / self.sums).sum(axis=0)
        for _ in range(steps):
            if bool((rest <= enough).all()):
                break
            image = self.times(direction)
            length = rest / np.maximum((direction * image).sum(axis=0), 1e-300)
            found = found + length * direction
            residual = residual - length * image
            scaled = residual / self.sums
            before, rest = rest, (residual * scaled).sum(axis=0)
            direction = scaled + (rest / np.maximum(before, 1e-300)) * direction
        return found

    def times(self, positions: Floats) -> Floats:
        """Return (D − A) · positions; the part of A in single precision, which is enough."""
        pulled = self.between @ positions.astype(np.float32)
        product: Floats = self.sums * positions - pulled
        return product
