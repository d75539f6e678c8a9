"""Which candidate pairs are worth a score: titles and numbers compared for all pairs at once."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from citegraph.resolve.index_cuts import is_indexed
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.works.descriptions import Description
from citegraph.text import letters_and_digits

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Integers = npt.NDArray[np.int64]
    Truths = npt.NDArray[np.bool_]

#: Titles that begin with the same letters may be one cut off at its subtitle.
_CUT_TITLE = 24
#: Texts that begin with the same letters and digits may be one, read in two ways.
_CUT_TEXT = 48
#: Pairs compared at once.
_PORTION = 1 << 18
#: How much it says that two references agree in a number or a name, or differ in it.
_PLAIN: tuple[tuple[int, int, Callable[[Description], Hashable]], ...] = (
    (1, 1, lambda one: one.volume),
    (1, 1, lambda one: one.issue),
    (2, 2, lambda one: one.first_page),
    (2, 2, lambda one: one.page_total),
    (1, 1, lambda one: one.author_keys[0] if one.author_keys else ""),
    (1, 0, lambda one: one.venue),
)
_IDENTIFIERS: tuple[Callable[[Description], Hashable], ...] = (
    lambda one: one.doi,
    lambda one: one.isbn,
    lambda one: one.url,
)


@dataclass(frozen=True, slots=True)
class Screen:
    """Descriptions as columns: equal values have equal numbers, 0 stands for none.

    ``compared`` are those of one title, not cut by an index: its key says whether two are alike.
    """

    years: "Integers"
    plain: tuple[tuple[int, int, "Integers"], ...]
    identifiers: tuple["Integers", ...]
    beginnings: tuple["Integers", ...]
    keys: "npt.NDArray[np.object_]"
    compared: "Truths"
    russian: "Truths"

    def passing(self, pairs: "Integers", options: ResolveOptions) -> "Truths":
        """Return which pairs (rows left, right) may be one work.

        They may if they have an identifier in common or agree in many other data; if their titles
        are alike or begin alike (or their texts do), and not too much is against it; if they are
        somewhat like or cannot be compared (Indel similarity of the keys; in two languages, two
        titles, cut by an index, none), and as much speaks for it as against it.
        """
        import numpy as np

        found = np.zeros(len(pairs), np.bool_)
        for start in range(0, len(pairs), _PORTION):
            left, right = pairs[start : start + _PORTION].T
            found[start : start + _PORTION] = self._passing(left, right, options)
        return found

    def _passing(self, left: "Integers", right: "Integers", options: ResolveOptions) -> "Truths":
        import numpy as np

        agreeing, balance = self._points(left, right)
        may = agreeing >= options.screen_agreeing
        for column in self.identifiers:
            may |= _same(column, left, right)
        compared = self.compared[left] & self.compared[right]
        compared &= self.russian[left] == self.russian[right]
        may |= ~compared & (balance >= 0)
        not_against = balance >= -options.screen_against
        for column in self.beginnings:
            may |= _same(column, left, right) & not_against
        unsure = np.flatnonzero(~may & not_against)
        floor = np.where(balance[unsure] >= 0, options.screen_title_near, options.screen_title)
        likeness = self._likeness(left[unsure], right[unsure], options.screen_title_near)
        may[unsure] = likeness >= floor
        return may

    def _points(self, left: "Integers", right: "Integers") -> tuple["Integers", "Integers"]:
        """Return how much agrees, and how much more agrees than differs."""
        import numpy as np

        agreeing = _same(self.years, left, right).astype(np.int64)
        known = (self.years[left] > 0) & (self.years[right] > 0)
        differing = (known & (np.abs(self.years[left] - self.years[right]) > 1)).astype(np.int64)
        for weight, against, column in self.plain:
            same, both = column[left] == column[right], (column[left] > 0) & (column[right] > 0)
            agreeing += weight * (same & both)
            differing += against * (~same & both)
        return agreeing, agreeing - differing

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
        np.fromiter((item.year or 0 for item in items), np.int64, len(items)),
        tuple(
            (weight, against, _numbered([get(item) for item in items]))
            for weight, against, get in _PLAIN
        ),
        tuple(_numbered([get(item) for item in items]) for get in _IDENTIFIERS),
        (
            _numbered([_beginning(key, _CUT_TITLE) for key in keys]),
            _numbered([_beginning(_printed(item), _CUT_TEXT) for item in items]),
        ),
        keys,
        np.fromiter((_is_compared(item) for item in items), np.bool_, len(items)),
        np.fromiter((_is_russian(item) for item in items), np.bool_, len(items)),
    )


def _beginning(text: str, length: int) -> str:
    return text[:length] if len(text) > length else ""


def _printed(item: Description) -> str:
    """The letters of the printed text, as far as its beginning needs them."""
    return letters_and_digits(item.reference.printed.raw.text[: 3 * _CUT_TEXT])


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
