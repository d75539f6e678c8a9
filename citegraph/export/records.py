"""What the entry formats write: a reference under a key, and where it was printed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from citegraph.model import Library, Reference
from citegraph.text.search import search_key

_NOT_IN_KEY = re.compile(r"[^A-Za-z0-9_.:+-]+")
# A key that a bibliography gives may hold more: letters of any script, and signs that no
# format takes for its own.
_NOT_IN_GIVEN_KEY = re.compile(r"[^\w.:+*/()\[\]@!?;&<>|'`^$-]+")
_KEYED_FORMATS = frozenset(("bibtex", "ris", "csl-json", "table"))
#: So many characters of a name or title are looked at for its key.
_READ = 400


@dataclass(frozen=True, slots=True)
class Record:
    """An entry to write: its id, a key safe in every format, and all printed references of it.

    ``reference`` is the fullest of ``printed`` (never empty).
    """

    id: str
    key: str
    reference: Reference
    printed: tuple[Reference, ...]


def work_records(library: Library) -> tuple[Record, ...]:
    """Return one record per work, sorted by id, with every reference to it in printed order."""
    by_id = {reference.id: reference for reference in library.references}
    works = sorted(library.works, key=lambda work: work.id)
    keys = unique_keys(work.id for work in works)
    return tuple(
        Record(
            work.id,
            key,
            work.reference,
            tuple(by_id[id] for id in work.references if id in by_id) or (work.reference,),
        )
        for work, key in zip(works, keys, strict=True)
    )


def reference_records(references: Iterable[Reference]) -> Iterator[Record]:
    """Yield one record per reference, in the order given, under keys such as ``porter1990``."""
    keys = Keys()
    for reference in references:
        wish = given_key(reference)
        key = keys.take(wish or suggest_key(reference), given=bool(wish))
        yield Record(reference.id, key, reference, (reference,))


def kept_records(library: Library) -> Iterator[Record]:
    """Yield one record per work in the order of its first reference, under the key of the fullest.

    The key is the one that a bibliography gives it, else one such as ``porter1990``.
    """
    by_id = {reference.id: reference for reference in library.references}
    place = {id: number for number, id in enumerate(by_id)}
    keys = Keys()
    printed = [
        (work, sorted((id for id in work.references if id in by_id), key=place.__getitem__))
        for work in library.works
    ]
    for work, ids in sorted(
        (pair for pair in printed if pair[1]), key=lambda one: place[one[1][0]]
    ):
        wish = given_key(work.reference)
        key = keys.take(wish or suggest_key(work.reference), given=bool(wish))
        yield Record(work.id, key, work.reference, tuple(by_id[id] for id in ids))


def unique_keys(wanted: Iterable[str]) -> list[str]:
    """Return citation keys that BibTeX takes, in order: ASCII, and different in any case.

    >>> unique_keys(["porter1990", "Porter1990", "a{b},c", "«»"])
    ['porter1990', 'Porter1990-2', 'a-b-c', 'entry']
    """
    return list(map(Keys().take, wanted))


class Keys:
    """Gives out citation keys, each once; remembers one number for each different wish."""

    def __init__(self) -> None:
        # The last number given out after a stem: porter1990 is 1, porter1990-2 is 2.
        self._last: dict[str, int] = {}

    def take(self, wanted: str, *, given: bool = False) -> str:
        """Return a key of ASCII letters and digits that was not given out before.

        A ``given`` key stands in a bibliography: it keeps all that the formats can hold.
        """
        # A sign in front would make it a formula in a spreadsheet.
        stem = _NOT_IN_GIVEN_KEY.sub("-", wanted).lstrip("+-@") if given else ""
        stem = stem or _NOT_IN_KEY.sub("-", wanted).strip("-") or "entry"
        folded = stem.casefold()
        if not self._is_taken(folded):
            self._last[folded] = 1
            return stem
        number = self._last.get(folded, 1) + 1
        while self._is_taken(f"{folded}-{number}"):
            number += 1
        self._last[folded] = number
        return f"{stem}-{number}"

    def _is_taken(self, key: str) -> bool:
        if key in self._last:
            return True
        stem, _, number = key.rpartition("-")
        # «a-7» was given out for «a» when the numbers of «a» have come so far.
        counted = number.isdecimal() and number.isascii() and number == str(int(number[:9]))
        return counted and 1 < int(number) <= self._last.get(stem, 1)


def given_key(reference: Reference) -> str:
    """Return the key that the bibliography gives a reference, "" where it gives none."""
    marked = reference.printed.raw.marked
    record = marked.record if marked else None
    return record.key.strip() if record and record.format in _KEYED_FORMATS else ""


def suggest_key(reference: Reference) -> str:
    """Return the family name or first word of the title, and the year: ``porter1990``."""
    names = reference.authors or reference.editors
    first = (names[0].family or names[0].literal) if names else reference.title
    words = search_key(first[:_READ]).split() or [""]
    stem = "".join(words) if names and names[0].family else words[0]
    return f"{stem[:40]}{reference.year or ''}"
