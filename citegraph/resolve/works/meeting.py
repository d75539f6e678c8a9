"""Which references in two languages are compared: those that share what a translation leaves.

The keys of ``block_keys`` are for one language first; a reference and its translation often have
none in common, above all where one of them was taken apart wrongly.
"""

import math
from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from typing import TYPE_CHECKING

from citegraph.resolve.candidates import rows_of, unique_pairs
from citegraph.resolve.works.descriptions import Description
from citegraph.resolve.works.wording import telling
from citegraph.text import text_meanings, western_blocks

if TYPE_CHECKING:
    from citegraph.resolve.candidates import Integers

#: Numbers, and words of the title, that are combined to keys.
_NUMBERS = 6
_WORDS = 8
_UNSIGNED_WORDS = 14
#: The sign of a meaning that is what a word sounds like; the others are rows of a table.
_SOUND = "~"
_SHORTEST_NUMBER = 2


def pairs_across(items: Sequence[Description], limit: int, numbers: float) -> "Integers":
    """Return pairs of a Russian and another reference that share a key: rows, sorted.

    A key whose pairs are more than ``limit`` times ``limit`` tells nothing and is left out; so
    are pairs of different first authors unless the share ``numbers`` of their numbers is in both.
    """
    import numpy as np

    russian = [index for index, item in enumerate(items) if item.cyrillic]
    others = [index for index, item in enumerate(items) if not item.cyrillic]
    few, many = sorted((russian, others), key=len)
    members: dict[int, list[int]] = defaultdict(list)
    for index in few:
        for key in _keys(items[index]):
            members[key].append(index)
    met: dict[int, list[int]] = defaultdict(list)
    for index in many if members else ():
        for key in _keys(items[index]):
            if key in members:
                met[key].append(index)
    found = array("q")
    for key, right in met.items():
        left = members[key]
        if len(left) * len(right) <= limit * limit:
            for pair in product(left, right):
                found.extend((min(pair), max(pair)))
    pairs = unique_pairs(np.array(found, np.int64).reshape(-1, 2))
    first = {row: _first_names(items[row]) for row in np.unique(pairs).tolist()}
    kept = (
        _may_be_signed_alike(first[left], first[right])
        or _share_of_numbers(items[left], items[right]) >= numbers
        for left, right in rows_of(pairs)
    )
    return pairs[np.fromiter(kept, np.bool_, len(pairs))]


def meets_across(left: Description, right: Description, numbers: float) -> bool:
    """Whether a pair that shares a key of :func:`keys_across` is compared."""
    if _may_be_signed_alike(_first_names(left), _first_names(right)):
        return True
    return _share_of_numbers(left, right) >= numbers


def _may_be_signed_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return not (one and other) or not one.isdisjoint(other)


def _share_of_numbers(left: Description, right: Description) -> float:
    """What the numbers of both tell, as a share of what all of them tell."""
    shared = left.numbers & right.numbers
    return _told(shared) / max(1e-9, _told(left.numbers) + _told(right.numbers) - _told(shared))


def _told(numbers: frozenset[str]) -> float:
    return math.fsum(map(telling, numbers))  # exact, so that the order does not matter


def _first_names(item: Description) -> frozenset[str]:
    first = item.author_keys[:1]
    return frozenset((*first, *western_blocks(*first))) if first else frozenset()


def _keys(item: Description) -> set[int]:
    """Hashes of the keys of one reference: their texts would fill the memory."""
    return {hash(key) for key in keys_across(item)}


def keys_across(item: Description) -> Iterator[tuple[str, str]]:
    """Yield two numbers; the first surname and a number or a word; two words where nobody signs.

    They come from what every description has; the wording is read for pairs that met only.
    """
    numbers = (number for number in item.numbers if len(number) >= _SHORTEST_NUMBER)
    longest = sorted(numbers, key=lambda number: (-len(number), number))[:_NUMBERS]
    yield from combinations(longest, 2)
    meanings = text_meanings(item.reference.title)[1]
    if not item.author_keys:
        yield from combinations(sorted(meanings)[:_UNSIGNED_WORDS], 2)
        return
    sounds = sorted(meaning for meaning in meanings if meaning.startswith(_SOUND))
    first = item.author_keys[0]
    yield from product((first, *western_blocks(first)), (*longest, *sounds[:_WORDS]))
