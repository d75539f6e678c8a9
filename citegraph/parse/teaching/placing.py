"""Giving every value of a corrected reference its own place in the printed text."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from citegraph.parse.teaching.printed import Place, Printed

#: Places that are weighed for one value; more only in texts that repeat one word endlessly.
_MOST_PLACES = 200


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a field as a person copied it; ``nth`` says which of its places (0: not said)."""

    field: str
    text: str
    nth: int = 0


def place_values(printed: Printed, values: Sequence[Value]) -> list[Place | None]:
    """Return the place of every value, none inside another's; None where there is none.

    A value with ``nth`` has that place. Values printed once come next, so that lines may stand
    in any order; then the rest, each at its first free place after that of the line before it,
    else at its first free place. Whole words are preferred to parts of words.

    >>> place_values(Printed("Рост 2. 2014. № 2"), [Value("title", "Рост 2"), Value("issue", "2")])
    [(0, 6), (16, 17)]
    """
    found: list[Place | None] = [None] * len(values)
    taken = _Taken(len(printed.text))
    choices = [_choices(printed, value) for value in values]
    order = sorted(range(len(values)), key=lambda k: (not values[k].nth, len(choices[k]) > 1, k))
    for k in order:
        free = [place for place in choices[k] if taken.is_free(place)]
        if not free:
            continue
        before = next((found[j] for j in range(k - 1, -1, -1) if found[j]), None)
        after = [place for place in free if before is None or place[0] >= before[1]]
        found[k] = (after or free)[0]
        taken.take((after or free)[0])
    return found


def _choices(printed: Printed, value: Value) -> list[Place]:
    if value.nth:
        return list(islice(printed.places(value.text), value.nth - 1, value.nth))
    places = list(islice(printed.places(value.text), _MOST_PLACES))
    return [place for place in places if printed.is_whole(place)] or places


class _Taken:
    """Which characters already belong to a value."""

    def __init__(self, length: int) -> None:
        self._marks = bytearray(length)

    def is_free(self, place: Place) -> bool:
        return not any(self._marks[place[0] : place[1]])

    def take(self, place: Place) -> None:
        self._marks[place[0] : place[1]] = b"\1" * (place[1] - place[0])
