"""The entries of a document's reference lists, looked up by what citations print of them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice, takewhile

from citegraph.model import CitationTarget, Document, RawReference, ReferenceList
from citegraph.segment.citations.people import Cited, Entry, fitting, read_entry
from citegraph.text.clean import letters_and_digits

#: Why nothing leads anywhere in a document without a list.
NO_LIST = "no list"
#: Words of the reason that several entries fit.
SEVERAL = "entries fit"
_LONGEST_QUOTE = 60
_MOST_NAMED = 3
#: A title in brackets must be this long to be looked for at the beginning of entries.
_SHORTEST_TITLE = 4
_LONGEST_TITLE = 300
_LABEL = re.compile(r"\s{0,9}\[([^\W\d_][\w+.:-]{0,30})\]")


@dataclass(frozen=True, slots=True)
class Link:
    """What a citation leads to: the id of a raw reference, or why to none."""

    reference: str = ""
    unlinked: str = ""


class Bibliography:
    """The lists of a document without those that repeat another in a second script.

    ``notes`` are what the references in notes lead to, by the id of the note.
    """

    def __init__(
        self,
        lists: Sequence[ReferenceList],
        document: Document,
        notes: Mapping[str, tuple[CitationTarget, ...]] | None = None,
    ) -> None:
        self.lists = tuple(found for found in lists if not found.twin_of)
        self.notes = notes or {}
        self._document = document

    @cached_property
    def entries(self) -> tuple[RawReference, ...]:
        """All entries, list by list."""
        return tuple(raw for found in self.lists for raw in found.references)

    @cached_property
    def numbers(self) -> Mapping[str, RawReference]:
        """The first entry of each printed number."""
        return {raw.number: raw for raw in reversed(self.entries) if raw.number.isdecimal()}

    @property
    def is_numbered(self) -> bool:
        """Whether any list prints numbers."""
        return bool(self.numbers)

    def holds_numbers(self, targets: Iterable[CitationTarget]) -> bool:
        """Whether some list has each of the numbers."""
        return all(target.label in self.numbers for target in targets)

    @cached_property
    def _keys(self) -> Mapping[str, RawReference]:
        """Entries by the keys of the format, else by their printed labels."""
        keys: dict[str, RawReference] = {}
        for raw in self.entries:
            label = _LABEL.match(raw.text)
            printed = raw.number if not raw.number.isdigit() else ""
            for key in (raw.key, printed, label[1] if label else ""):
                if key:
                    keys.setdefault(key, raw)
        return keys

    @cached_property
    def _anchors(self) -> Mapping[str, RawReference]:
        """Entries by the names that the format gives to places inside them."""
        places = sorted(
            (raw.location.line, raw.end_line or raw.location.line, position)
            for position, raw in enumerate(self.entries)
            if raw.location.line is not None and raw.location.file == self._document.file
        )
        anchors: dict[str, RawReference] = {}
        names = {
            line.number: [
                name for mark in line.marks if mark.kind == "anchor" for name in mark.targets
            ]
            for line in self._document.lines
            if line.marks
        }
        for first, last, position in places if any(names.values()) else ():
            for number in range(first, last + 1):
                for name in names.get(number, ()):
                    anchors.setdefault(name, self.entries[position])
        return anchors

    @cached_property
    def _named(self) -> frozenset[str]:
        """The names of all places that the format names."""
        return frozenset(
            name
            for line in self._document.lines
            for mark in line.marks
            if mark.kind == "anchor"
            for name in mark.targets
        )

    def is_elsewhere(self, key: str) -> bool:
        """Whether the format calls a place by this name at which no entry stands: a figure."""
        return bool(self.entries) and key in self._named and self.of_key(key) is None

    def of_key(self, key: str) -> RawReference | None:
        """Return the entry with a key, a printed label, or an anchor of the format."""
        return self._keys.get(key) or self._anchors.get(key)

    @cached_property
    def has_labels(self) -> bool:
        """Whether entries have labels with letters («[ABC08]»), as citations print them."""
        return any(_LABEL.match(raw.text) or raw.number[:1].isalpha() for raw in self.entries)

    @cached_property
    def _folded(self) -> tuple[tuple[str, int], ...]:
        """Entries by their folded beginnings, sorted, with their positions."""
        return tuple(
            sorted(
                (letters_and_digits(raw.text[:_LONGEST_TITLE]), position)
                for position, raw in enumerate(self.entries)
            )
        )

    @cached_property
    def _first_words(self) -> Mapping[str, tuple[RawReference, ...]]:
        words: dict[str, tuple[RawReference, ...]] = {}
        for raw in self.entries:
            word = letters_and_digits(raw.text[:_LONGEST_TITLE].lstrip(" [").split(" ", 1)[0])
            words[word] = (*words.get(word, ()), raw)
        return words

    def beginning_with(self, printed: str) -> tuple[RawReference, ...]:
        """Return the entries whose text begins with what is printed, by letters and digits.

        A short one must be their whole first word.
        """
        folded = letters_and_digits(printed)
        if len(folded) < _SHORTEST_TITLE:
            return self._first_words.get(folded, ())
        first = bisect_left(self._folded, (folded, -1))
        found = takewhile(
            lambda entry: entry[0].startswith(folded), islice(self._folded, first, None)
        )
        return tuple(self.entries[position] for position in sorted(at for _, at in found))

    @cached_property
    def _people(self) -> tuple[Entry, ...]:
        return tuple(read_entry(raw) for raw in self.entries)

    @cached_property
    def _by_year(self) -> Mapping[str, list[Entry]]:
        by_year: dict[str, list[Entry]] = {}
        for entry in self._people:
            for year in entry.years or ("",):
                by_year.setdefault(year, []).append(entry)
        return by_year

    def of_people(self, cited: Cited) -> Link:
        """Return the entry by people of a year; the reason when there is none, or are several."""
        if not self.entries:
            return Link(unlinked=NO_LIST)
        entries = self._by_year.get(cited.year, ())
        found = fitting(cited, entries)
        if not found and "-" in "".join(cited.names):
            # «the Hill-Marsh (1998) model» is of two people.
            names = tuple(part for name in cited.names for part in name.split("-") if part)
            found = fitting(replace(cited, names=names), entries)
        return choose(found, f"no entry of {cited}")

    def of_people_or_body(self, cited: Cited, names: str) -> Link:
        """Return the entry by people and year, else the one that begins with the names as printed.

        What a document cites many times is looked up once.
        """
        if (cited, names) not in self._looked_up:
            link = self.of_people(cited)
            if not link.reference:
                found = [raw for raw in self.beginning_with(names) if cited.year in raw.text]
                link = Link(found[0].id) if len(found) == 1 else link
            self._looked_up[cited, names] = link
        return self._looked_up[cited, names]

    @cached_property
    def _looked_up(self) -> dict[tuple[Cited, str], Link]:
        return {}

    def of_names(self, cited: Cited) -> Link:
        """Return the only entry by people, of whatever year."""
        return choose(fitting(cited, self._people), f"no entry of {cited}")


def choose(found: Sequence[RawReference], none: str) -> Link:
    """Return the link to the only entry found, or to none because there is none or are several."""
    if len(found) == 1:
        return Link(found[0].id)
    if not found:
        return Link(unlinked=none)
    quoted = [f"«{_shortened(raw.text)}»" for raw in found[:_MOST_NAMED]]
    count = "two" if len(found) == 2 else str(len(found))
    return Link(unlinked=f"{count} {SEVERAL}: {' or '.join(quoted)}")


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1].rstrip() + "…"
