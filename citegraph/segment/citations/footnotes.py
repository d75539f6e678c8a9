"""References in footnotes and endnotes: led to the list, or a list of their own."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from citegraph.model import CitationTarget, Document, Location, Note, RawReference, ReferenceList
from citegraph.segment.citations.bibliography import Bibliography
from citegraph.segment.citations.people import read_names
from citegraph.segment.options import SegmentOptions
from citegraph.segment.signs import reference_signs
from citegraph.text import surname_key, title_words
from citegraph.text.back_references import BackReference, find_back_reference, opening_signal
from citegraph.text.lines import join_lines
from citegraph.text.locators import read_locators

#: Rule of the list that the references of notes make.
RULE = "footnotes"
#: A longer note is a remark that names works in its sentences, in characters.
_LONGEST = 1_500
_CONFIDENCE = 0.7
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_SHORTEST_WORD = 4
_COMPARED = 250
#: Share of the longer words of the shorter text that two forms of one work have in common.
_SAME_WORK = 0.7
_FEWEST_WORDS = 3
_LAST_PLACE = re.compile(r"(?:[СсPpSs]{1,2}|стр)\.\s?\d[\d\s,–—-]{0,30}\.?$")


@dataclass(frozen=True, slots=True)
class _Part:
    """A reference in a note: its text, its place, and how it repeats an earlier one."""

    note: Note
    text: str
    location: Location
    repeats: BackReference | None


def read_notes(
    document: Document, bibliography: Bibliography, index: int, options: SegmentOptions
) -> tuple[ReferenceList | None, Mapping[str, tuple[CitationTarget, ...]]]:
    """Return the list of references that only notes print, and the targets of every note.

    A reference that the list of the document has leads there, and so does «Там же» behind it.
    The others make a list with the rule "footnotes" and the given index: there repeated ones
    are resolved like those of any list. A note may hold several, parted by semicolons.
    """
    reader = _Reader(document, bibliography, index)
    # Beside a list, a remark with an address is no reference.
    signs = options.reference_signs + bool(bibliography.entries)
    targets: dict[str, tuple[CitationTarget, ...]] = {}
    for note in document.notes:
        found = tuple(reader.target(part) for part in _parts(note, document, signs))
        if found:
            targets[note.id] = found
    if not reader.references:
        return None, targets
    return ReferenceList(document.file, index, "", RULE, tuple(reader.references)), targets


class _Reader:
    """Leads references of notes to entries, one after the other."""

    def __init__(self, document: Document, bibliography: Bibliography, index: int) -> None:
        self._document = document
        self._bibliography = bibliography
        self._index = index
        self.references: list[RawReference] = []
        self._last = ""
        self._cited: dict[str, str] = {}

    def target(self, part: _Part) -> CitationTarget:
        """Return what a reference leads to; a new entry of the list of notes if to nothing else."""
        locator = _place(part)
        reference = self._repeated(part) if part.repeats else self._listed(part.text)
        if not reference:
            reference = self._enter(part)
        self._last = reference
        self._cited[reference] = self._cited.get(reference) or part.text
        return CitationTarget(part.note.label, locator, reference)

    def _repeated(self, part: _Part) -> str:
        """Return the entry of the list that is repeated; "" where notes alone can tell."""
        found = part.repeats
        own = {raw.id for raw in self.references}
        if found is None:
            return ""
        if found.means == "entry" and not found.of_before:
            return self._last if self._last not in own else ""
        if found.means != "cited":
            return ""
        named = read_names(part.text[found.names : found.start].strip(" ,.;:("))
        if named is None:
            return ""
        keys = {surname_key(name) for name in named[0]}
        meant = [
            one for one, text in self._cited.items() if keys <= set(title_words(text[:_COMPARED]))
        ]
        return meant[0] if len(meant) == 1 and meant[0] not in own else ""

    def _listed(self, text: str) -> str:
        words = _telling_words(text)
        if len(words) < _FEWEST_WORDS:
            return ""
        years = set(_YEAR.findall(text))
        best: list[tuple[float, str]] = []
        for raw in self._bibliography.entries:
            other = _telling_words(raw.text)
            shared = len(words & other) / min(len(words), len(other)) if other else 0.0
            if shared >= _SAME_WORK and (not years or years & set(_YEAR.findall(raw.text))):
                best.append((shared, raw.id))
        best.sort(key=lambda found: -found[0])
        return best[0][1] if best and (len(best) == 1 or best[0][0] > best[1][0]) else ""

    def _enter(self, part: _Part) -> str:
        position = len(self.references) + 1
        document = self._document
        raw = RawReference(
            id=f"{document.id}#{self._index}.{position}",
            text=part.text,
            location=part.location,
            list_index=self._index,
            position=position,
            number=part.note.label if part.note.label.isdigit() else "",
            end_line=part.location.line,
            rule=RULE,
            confidence=_CONFIDENCE,
            document=document.id if document.part else "",
        )
        self.references.append(raw)
        return raw.id


@lru_cache(maxsize=1 << 12)
def _telling_words(text: str) -> frozenset[str]:
    return frozenset(
        word
        for word in title_words(text[:_COMPARED])
        if len(word) >= _SHORTEST_WORD and not word.isdigit()
    )


def _place(part: _Part) -> str:
    """Return the place in the work that a reference ends with («С. 15»), or that it repeats at."""
    if part.repeats and part.repeats.locators:
        first, last = part.repeats.locators[0], part.repeats.locators[-1]
        return part.text[part.repeats.end : last.end].strip(" ,.:;") if first else ""
    found = _LAST_PLACE.search(part.text[-60:].rstrip())
    return found[0].rstrip(".") if found and read_locators(found[0], 0) else ""


def _parts(note: Note, document: Document, signs: int) -> Iterator[_Part]:
    """Yield the references of a note; nothing when it is a remark."""
    text = join_lines(line.text for line in note.lines)
    if not note.lines or len(text) > _LONGEST:
        return
    first = note.lines[0]
    location = Location(document.file, first.number, first.page)
    for printed in _split(text, signs):
        text = printed[opening_signal(printed) :].strip()
        repeats = find_back_reference(text)
        yield _Part(note, text, location, repeats)


def _split(text: str, signs: int) -> list[str]:
    """Part a note at the semicolons between references."""
    found: list[str] = []
    for piece in text.split(";"):
        if found and not (_is_reference(piece, signs) and _is_reference(found[-1], signs)):
            found[-1] += f";{piece}"
        else:
            found.append(piece)
    return [piece.strip() for piece in found if _is_reference(piece, signs)]


def _is_reference(text: str, signs: int) -> bool:
    repeats = find_back_reference(text.strip())
    if repeats and not repeats.doubtful:
        return True
    return reference_signs(text) >= signs
