"""Steps that may be remembered: whoever takes such a step does not know where, or whether."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol, TypeVar
from zlib import crc32

#: So many parts a step is taken in that does the same with each of many things.
_PARTS = 64
Given = TypeVar("Given")
Made = TypeVar("Made")


class Recall(Protocol):
    """Returns what ``make`` makes, or what it made when the same was given before."""

    def __call__(
        self, step: str, given: tuple[object, ...], kind: type[Made], make: Callable[[], Made]
    ) -> Made:
        """``given`` is all that the result of the ``step`` depends on; ``kind`` its type."""


def afresh(
    step: str, given: tuple[object, ...], kind: type[Made], make: Callable[[], Made]
) -> Made:
    """Take the step; nothing is remembered.

    >>> afresh("sum", (1, 2), int, lambda: 1 + 2)
    3
    """
    return make()


def recall_each(
    recall: Recall,
    step: str,
    things: Sequence[tuple[str, Given]],
    kind: type[Made],
    make: Callable[[Given], Made],
) -> list[Made]:
    """Return what ``make`` makes of each thing; they are remembered some together.

    A thing has an id and what its result depends on. Which are taken together only the ids
    decide: where one changes, most others are as they were.

    >>> recall_each(afresh, "double", [("a", 1), ("b", 2)], int, lambda number: 2 * number)
    [2, 4]
    """
    parts: dict[int, list[int]] = defaultdict(list)
    for place, (id, _) in enumerate(things):
        parts[crc32(id.encode("utf-8", "replace")) % _PARTS].append(place)
    several: Any = list  # mypy knows no list of what is only known when it runs.
    found: dict[int, Made] = {}
    for places in parts.values():
        given = [things[place][1] for place in places]
        made = recall(step, (given,), several[kind], partial(_each, make, given))
        found |= zip(places, made, strict=True)
    return [found[place] for place in range(len(things))]


def _each(make: Callable[[Given], Made], given: Sequence[Given]) -> list[Made]:
    return [make(one) for one in given]
