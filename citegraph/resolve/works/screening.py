"""Which candidate pairs are worth a score: titles and numbers compared for all pairs at once."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from citegraph.resolve.index_cuts import is_indexed
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.works.descriptions import Description

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Integers = npt.NDArray[np.int64]
    Truths = npt.NDArray[np.bool_]

#: Titles that begin with the same letters may be one cut off at its subtitle.
_CUT_TITLE = 24
#: Pairs compared at once.
_PORTION = 1 << 18
#: What agreeing in each of these says that titles do not; a first page says more than a year.
_POINTS: tuple[tuple[int, Callable[[Description], Hashable]], ...] = (
    (1, lambda one: one.year),
    (1, lambda one: one.volume),
    (1, lambda one: one.issue),
    (2, lambda one: one.first_page),
    (2, lambda one: one.page_total),
    (1, lambda one: one.author_keys[0] if one.author_keys else ""),
    (1, lambda one: one.venue),
)
_IDENTIFIERS: tuple[Callable[[Description], Hashable], ...] = (
    lambda one: one.doi,
    lambda one: one.isbn,
    lambda one: one.url,
)


@dataclass(frozen=True, slots=True)
class Screen:
    """Descriptions as columns: equal values have equal numbers, 0 stands for none."""

    points: tuple[tuple[int, "Integers"], ...]
    identifiers: tuple["Integers", ...]
    beginnings: "Integers"
    keys: "npt.NDArray[np.object_]"
    compared: "Truths"
    russian: "Truths"

    def passing(self, pairs: "Integers", options: ResolveOptions) -> "Truths":
        """Return which pairs (rows left, right) may be one work.

        They may if they have an identifier in common, or agree in many other data; with less to
        support them, titles must begin alike, be nearly the same (Indel similarity of the keys),
        or not be comparable (in two languages, two titles, cut by an index, none).
        """
        import numpy as np

        found = np.zeros(len(pairs), np.bool_)
        for start in range(0, len(pairs), _PORTION):
            left, right = pairs[start : start + _PORTION].T
            found[start : start + _PORTION] = self._passing(left, right, options)
        return found

    def _passing(self, left: "Integers", right: "Integers", options: ResolveOptions) -> "Truths":
        import numpy as np

        points = np.zeros(len(left), np.int64)
        for weight, column in self.points:
            points += weight * _same(column, left, right)
        may = points >= options.screen_points_alone
        for column in self.identifiers:
            may |= _same(column, left, right)
        compared = self.compared[left] & self.compared[right]
        compared &= self.russian[left] == self.russian[right]
        supported = points >= options.screen_points
        may |= ~compared & supported
        may |= _same(self.beginnings, left, right) & (points > 0)
        unsure = np.flatnonzero(~may)
        floor = np.where(supported[unsure], options.screen_title_near, options.screen_title)
        likeness = self._likeness(left[unsure], right[unsure], options.screen_title_near)
        may[unsure] = likeness >= floor
        return may

    def _likeness(self, left: "Integers", right: "Integers", floor: float) -> Any:
        """Return how like the first titles are; 0 below the floor."""
        from rapidfuzz.distance import Indel
        from rapidfuzz.process import cpdist

        keys = self.keys[left].tolist(), self.keys[right].tolist()
        return cpdist(*keys, scorer=Indel.normalized_similarity, score_cutoff=floor)


def _same(column: "Integers", left: "Integers", right: "Integers") -> Any:
    return (column[left] == column[right]) & (column[left] > 0)


def screen_of(items: Sequence[Description]) -> Screen:
    """Return the columns of the descriptions."""
    import numpy as np

    keys = np.empty(len(items), object)
    keys[:] = [item.titles[0].key if item.titles else "" for item in items]
    return Screen(
        tuple((weight, _numbered([get(item) for item in items])) for weight, get in _POINTS),
        tuple(_numbered([get(item) for item in items]) for get in _IDENTIFIERS),
        _numbered([key[:_CUT_TITLE] if len(key) > _CUT_TITLE else "" for key in keys]),
        keys,
        np.fromiter((_is_compared(item) for item in items), np.bool_, len(items)),
        np.fromiter((_is_russian(item) for item in items), np.bool_, len(items)),
    )


def _is_compared(item: Description) -> bool:
    return len(item.titles) == 1 and not is_indexed(item.reference)


def _is_russian(item: Description) -> bool:
    return bool(item.titles) and item.titles[0].russian


def _numbered(values: Sequence[Hashable]) -> "Integers":
    import numpy as np

    numbers: dict[Hashable, int] = {"": 0, None: 0}
    return np.fromiter(
        (numbers.setdefault(value, len(numbers)) for value in values), np.int64, len(values)
    )
