"""Which items are compared at all: those that share a key, in blocks of bounded size."""

import logging
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations

logger = logging.getLogger(__name__)


def pairs_of_blocks(
    keys: Sequence[Iterable[Hashable]], order: Sequence[str], limit: int, neighbours: int
) -> list[tuple[int, int]]:
    """Return the pairs of items (indexes, sorted) that share a key.

    ``keys`` are the keys of each item. A block of more than ``limit`` members would cost
    its square: there each member is paired with its next ``neighbours`` members in the
    order of ``order`` (sorted neighbourhood, Hernández and Stolfo 1995), and the log
    says so.

    >>> pairs_of_blocks([["a"], ["a", "b"], ["b"]], ["", "", ""], 10, 2)
    [(0, 1), (1, 2)]
    """
    blocks: dict[Hashable, list[int]] = defaultdict(list)
    for item, found in enumerate(keys):
        for key in dict.fromkeys(found):
            blocks[key].append(item)
    pairs: set[tuple[int, int]] = set()
    for key, members in blocks.items():
        if len(members) > limit:
            logger.info("block %r has %d members: neighbours only", key, len(members))
            members = sorted(members, key=lambda item: (order[item], item))
            pairs.update(_neighbours(members, neighbours))
        else:
            pairs.update(combinations(members, 2))
    return sorted(pairs)


def _neighbours(members: Sequence[int], width: int) -> Iterator[tuple[int, int]]:
    for position, item in enumerate(members):
        for other in members[position + 1 : position + 1 + width]:
            yield min(item, other), max(item, other)
