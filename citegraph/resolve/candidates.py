"""Candidate pairs in arrays: what shares a key is compared, so many pairs for each item at most.

Blocks of bounded size keep the number of pairs linear in the number of items. Of an item with
more candidates than allowed, those are kept with which it shares the most and the rarest keys
(meta-blocking; Papadakis and others, «Meta-blocking», 2014).
"""

import logging
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Integers = npt.NDArray[np.int64]
    Weights = npt.NDArray[np.float32]

logger = logging.getLogger(__name__)
#: Items are looked at in portions that make about so many pairs.
_PORTION = 1 << 21
_ROWS = 1 << 16
#: Bits of the index of an item where a pair is one number.
_HALF = 31


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many members a block has at most, how many neighbours, how many pairs an item has."""

    limit: int
    neighbours: int
    pairs: int


@dataclass(frozen=True, slots=True)
class _Blocks:
    """Members of each block one after another, and the blocks of each item."""

    members: "Integers"
    starts: "Integers"
    blocks_of: "Integers"
    first_of: "Integers"
    weights: "Weights"


def candidate_pairs(
    keys: Sequence[Iterable[Hashable]],
    second_keys: Sequence[Sequence[Hashable]],
    order: Sequence[str],
    bounds: Bounds,
) -> "Integers":
    """Return the pairs of items that share a key: rows (left, right), left < right, sorted.

    A block of more than ``bounds.limit`` members is divided: two members of it meet if they
    share a second key as well. What is still too large is cut into windows of neighbours in
    the order of ``order`` (sorted neighbourhood; Hernández and Stolfo 1995). An item asks for
    ``bounds.pairs`` others at most.

    >>> keys, none = [["a"], ["a", "b"], ["b"]], [[], [], []]
    >>> candidate_pairs(keys, none, ["", "", ""], Bounds(10, 2, 5)).tolist()
    [[0, 1], [1, 2]]
    """
    import numpy as np

    blocks = _to_arrays(list(_bounded(keys, second_keys, order, bounds)), len(keys))
    found = [_pairs_of_portion(blocks, *portion, bounds.pairs) for portion in _portions(blocks)]
    codes = np.unique(np.concatenate(found)) if found else np.empty(0, np.int64)
    return np.stack(np.divmod(codes, max(1, len(keys))), axis=1)


def unique_pairs(pairs: "Integers") -> "Integers":
    """Return the rows (left, right) of an array, sorted, each once."""
    import numpy as np

    codes = np.unique(pairs[:, 0] << _HALF | pairs[:, 1])
    return np.stack((codes >> _HALF, codes & ((1 << _HALF) - 1)), axis=1)


def rows_of(pairs: "Integers") -> Iterator[tuple[int, int]]:
    """Yield the rows of an array as tuples, without a list of all of them."""
    for start in range(0, len(pairs), _ROWS):
        left, right = pairs[start : start + _ROWS].T.tolist()
        yield from zip(left, right, strict=True)


def _bounded(
    keys: Sequence[Iterable[Hashable]],
    second_keys: Sequence[Sequence[Hashable]],
    order: Sequence[str],
    bounds: Bounds,
) -> Iterator[list[int]]:
    """Yield blocks of two members or more, none of them too large."""
    divided = cut = 0
    for members in _gathered((item, key) for item, found in enumerate(keys) for key in found):
        if len(members) <= bounds.limit:
            yield members
            continue
        divided += 1
        for part in _second_blocks(members, second_keys):
            cut += len(part) > bounds.limit
            yield from _in_windows(part, order, bounds)
    if divided:
        logger.info("%d large blocks divided, %d parts cut into windows", divided, cut)


def divided_block(
    members: Iterable[int],
    second_keys: Sequence[Sequence[Hashable]],
    order: Sequence[str],
    bounds: Bounds,
) -> Iterator[list[int]]:
    """Yield the parts of a block that is too large: those with one second key, or windows of them.

    >>> list(divided_block(range(3), [["a"], ["a"], []], ["", "", ""], Bounds(2, 1, 5)))
    [[0, 1]]
    """
    for part in _second_blocks(members, second_keys):
        yield from _in_windows(part, order, bounds)


def _second_blocks(
    members: Iterable[int], second_keys: Sequence[Sequence[Hashable]]
) -> Iterator[list[int]]:
    return _gathered((item, key) for item in members for key in second_keys[item])


def _in_windows(part: list[int], order: Sequence[str], bounds: Bounds) -> Iterator[list[int]]:
    """Yield a part of bounded size as it is, a larger one in windows."""
    if len(part) <= bounds.limit:
        yield part
    else:
        yield from _windows(part, order, bounds.neighbours)


def _gathered(items_and_keys: Iterable[tuple[int, Hashable]]) -> Iterator[list[int]]:
    """Yield the items with each key that two of them have."""
    first: dict[Hashable, int] = {}
    blocks: dict[Hashable, list[int]] = {}
    for item, key in items_and_keys:
        other = first.setdefault(key, item)
        if other == item:
            continue
        block = blocks.get(key)
        if block is None:
            blocks[key] = [other, item]
        elif block[-1] != item:
            block.append(item)
    yield from blocks.values()


def _windows(members: Sequence[int], order: Sequence[str], width: int) -> Iterator[list[int]]:
    """Yield overlapping windows, so that each member meets the ``width`` next to it."""
    ordered = sorted(members, key=lambda item: (order[item], item))
    for start in range(0, max(1, len(ordered) - width), width):
        yield sorted(ordered[start : start + 2 * width])


def _to_arrays(blocks: Sequence[Sequence[int]], count: int) -> _Blocks:
    import numpy as np

    sizes = np.fromiter(map(len, blocks), np.int64, len(blocks))
    total = int(sizes.sum())
    members = np.fromiter((item for block in blocks for item in block), np.int64, total)
    owners = np.repeat(np.arange(len(blocks)), sizes)
    by_item = np.argsort(members, kind="stable")
    counts = np.bincount(members, minlength=count)
    return _Blocks(
        members,
        np.concatenate(([0], np.cumsum(sizes))),
        owners[by_item],
        np.concatenate(([0], np.cumsum(counts))),
        (1 / np.maximum(1, sizes - 1)).astype(np.float32),
    )


def _portions(blocks: _Blocks) -> Iterator[tuple[int, int]]:
    """Yield ranges of items that make about ``_PORTION`` pairs each."""
    import numpy as np

    sizes = np.diff(blocks.starts)[blocks.blocks_of]
    made = np.concatenate(([0], np.cumsum(sizes)))[blocks.first_of]
    start, count = 0, len(made) - 1
    while start < count:
        end = int(np.searchsorted(made, made[start] + _PORTION, side="right")) - 1
        end = min(count, max(end, start + 1))
        yield start, end
        start = end


def _pairs_of_portion(blocks: _Blocks, start: int, end: int, most: int) -> "Integers":
    """Return the pairs of the items ``start`` to ``end`` as left * count + right, left < right."""
    import numpy as np

    count = len(blocks.first_of) - 1
    entries = blocks.blocks_of[blocks.first_of[start] : blocks.first_of[end]]
    sizes = np.diff(blocks.starts)[entries]
    asking = np.repeat(np.arange(start, end), np.diff(blocks.first_of[start : end + 1]))
    offsets = np.arange(int(sizes.sum())) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    asked = blocks.members[np.repeat(blocks.starts[entries], sizes) + offsets]
    left = np.repeat(asking, sizes)
    others = left != asked
    weights = np.repeat(blocks.weights[entries], sizes)[others]
    codes, weights = _added_up((left * count + asked)[others], weights)
    left, right = np.divmod(codes, count)
    kept = _heaviest(left, weights, most)
    left, right = left[kept], right[kept]
    return np.unique(np.minimum(left, right) * count + np.maximum(left, right))


def _added_up(codes: "Integers", weights: "Weights") -> tuple["Integers", "Weights"]:
    """Return each code once with the sum of its weights, sorted."""
    import numpy as np

    if not len(codes):
        return codes, weights
    ordered = np.argsort(codes, kind="stable")
    codes, weights = codes[ordered], weights[ordered]
    first = np.flatnonzero(np.concatenate(([True], codes[1:] != codes[:-1])))
    return codes[first], np.add.reduceat(weights, first)


def _heaviest(left: "Integers", weights: "Weights", most: int) -> Any:
    """Return which pairs are among the ``most`` heaviest of their left item; ``left`` is sorted."""
    import numpy as np

    ordered = np.lexsort((np.arange(len(left)), -weights, left))
    starts = np.searchsorted(left, left)
    kept = np.empty(len(left), bool)
    kept[ordered] = np.arange(len(left)) - starts < most
    return kept
