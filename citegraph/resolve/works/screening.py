"""Which candidate pairs are worth a score: titles and numbers compared for all pairs at once."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

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
#: How much it says that two references agree in a number or a name, or differ in it: in the order
#: of the features from ``volume`` to ``venue``.
_POINTS = ((1, 1), (1, 1), (2, 2), (2, 2), (1, 1), (1, 0))


class Features(NamedTuple):
    """What pairs are screened by, of one description; "" where there is nothing.

    The beginnings are those of title and printed text. ``compared`` says that there is one title,
    not cut by an index: its key says whether two are alike.
    """

    year: int
    volume: str
    issue: str
    first_page: str
    page_total: str
    first_author: str
    venue: str
    doi: str
    isbn: str
    url: str
    title_beginning: str
    text_beginning: str
    compared: bool
    russian: bool
    title: str


def features_of(item: Description) -> Features:
    """Return what pairs with a description are screened by."""
    title = item.titles[0].key if item.titles else ""
    return Features(
        item.year or 0,
        item.volume,
        item.issue,
        item.first_page,
        item.page_total,
        item.author_keys[0] if item.author_keys else "",
        item.venue,
        item.doi,
        item.isbn,
        item.url,
        _beginning(title, _CUT_TITLE),
        _beginning(_printed(item), _CUT_TEXT),
        len(item.titles) == 1 and not is_indexed(item.reference),
        bool(item.titles) and item.titles[0].russian,
        title,
    )


@dataclass(frozen=True, slots=True)
class Screen:
    """Descriptions as columns of their features: equal values have equal numbers, 0 is none."""

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

    if not items:
        return screen_of_columns([np.empty(0, np.int64)] * (len(Features._fields) - 1), ())
    year, *named, compared, russian, titles = zip(*map(features_of, items), strict=True)
    plain = [np.array(column, np.int64) for column in (year, compared, russian)]
    return screen_of_columns([plain[0], *map(_numbered, named), *plain[1:]], titles)


def screen_of_columns(columns: "Sequence[Integers]", titles: Sequence[str]) -> Screen:
    """Return the screen of columns of numbers in the order of :class:`Features`, and the titles.

    Years and flags are themselves; in any other column equal values have equal numbers, 0 is none.
    """
    import numpy as np

    year, *plain, doi, isbn, url, title, text, compared, russian = columns
    keys = np.empty(len(titles), object)
    keys[:] = titles
    return Screen(
        year,
        tuple((*points, column) for points, column in zip(_POINTS, plain, strict=True)),
        (doi, isbn, url),
        (title, text),
        keys,
        compared.astype(np.bool_),
        russian.astype(np.bool_),
    )


def _beginning(text: str, length: int) -> str:
    return text[:length] if len(text) > length else ""


def _printed(item: Description) -> str:
    """The letters of the printed text, as far as its beginning needs them."""
    return letters_and_digits(item.reference.printed.raw.text[: 3 * _CUT_TEXT])


def _numbered(values: Sequence[Hashable]) -> "Integers":
    import numpy as np

    numbers: dict[Hashable, int] = {"": 0}
    return np.fromiter(
        (numbers.setdefault(value, len(numbers)) for value in values), np.int64, len(values)
    )
