"""Result lists copied from eLIBRARY.RU: a number, a title, authors and a source, line by line.

The site has no export of lists for readers, so people copy them from the page: search results,
the publications of an author, an issue of a journal. What is assumed of such a block:

    12
    ПАВОДКИ МАЛЫХ РЕК            title, mostly in capitals, in one or several lines
    Ручьёв А.Б., Бродов В.Г.     authors alone in their line; absent for collections
    Реки. 2011. Т. 5. № 2 (17). С. 10-19.
    3                            citations, also as «Цитирований: 3»
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from citegraph.model import MarkedEntry, Problem, SourceRecord
from citegraph.read.elibrary_source import read_source
from citegraph.read.listing import listing, stray_text
from citegraph.read.options import ReadOptions
from citegraph.read.plain_text import read_lines
from citegraph.read.record_values import first_value
from citegraph.read.source_file import Reading, SourceFile
from citegraph.text.composition import FieldValue, compose

_NUMBER = re.compile(r"(\d{1,5})(?:[.)](?!\d))?(?:\s+(\D.*))?")
_COUNT = re.compile(r"(?:Цитирований[^:\d]{0,30}:?|Число цитирований[^:\d]{0,30}:?)?\s*(\d{1,6}|-)")
_PERSON = re.compile(
    r"[A-ZА-ЯЁ][\w'’ʹ-]{1,40}(?: [A-ZА-ЯЁ][\w'’ʹ-]{1,40})?,? (?:[A-ZА-ЯЁ][a-zа-яё]?\.[ -]?){1,3}"
)
#: Lines in which the next record begins.
_SOON = 15
_OTHERS = frozenset(("и др", "и др.", "et al.", "et al"))
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_LABELLED = re.compile(r"(DOI|EDN|УДК|ISSN|ISBN)\s?:?\s?(\S.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines of a record: its number, the line of that, the texts below it."""

    number: str
    line: int
    texts: tuple[str, ...]


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a list copied from eLIBRARY.RU."""
    lines = [(line.number, " ".join(line.text.split())) for line in read_lines(file.text)]
    filled = [(number, text) for number, text in lines if text]
    blocks, before = _blocks(filled)
    problems: list[Problem] = []
    if before:
        problems.append(stray_text(file, *before[0], len(before)))
    entries = [_entry(block) for block in blocks]
    problems += [_unnumbered(file, block) for block in blocks if not block.number]
    return listing(file, entries, problems, "copy the list with its numbers from the page")


def _blocks(
    lines: Sequence[tuple[int, str]],
) -> tuple[list[_Block], list[tuple[int, str]]]:
    """Return the blocks that numbers in a row open, and the lines before the first."""
    starts: list[tuple[int, int, str]] = []
    for index, (_, text) in enumerate(lines):
        match = _NUMBER.fullmatch(text)
        if match and _opens(int(match[1]), bool(match[2]), starts, lines, index):
            starts.append((index, int(match[1]), match[2] or ""))
    blocks = []
    for (index, number, title), after in zip(starts, [*starts[1:], None], strict=False):
        below = list(lines[index + 1 : after[0] if after else len(lines)])
        whole = [(lines[index][0], title), *below] if title else below
        cut = _cut(whole)
        blocks.append(_block(str(number), lines[index][0], whole[:cut]))
        if whole[cut:]:
            blocks.append(_block("", whole[cut][0], whole[cut:]))
    return blocks, list(lines[: starts[0][0]]) if starts else list(lines)


def _block(number: str, line: int, lines: Sequence[tuple[int, str]]) -> _Block:
    return _Block(number, line, tuple(text for _, text in lines))


def _cut(lines: Sequence[tuple[int, str]]) -> int:
    """Return where a record begins that has lost its number: authors stand below a source."""
    people = [i for i, (_, text) in enumerate(lines) if i and is_people(text)]
    for last in people[1:]:
        dated = (i for i in range(people[0] + 1, last) if _YEAR.search(lines[i][1]))
        cut = next(dated, last) + 1
        while cut < last and _is_label(lines[cut][1]):
            cut += 1
        if cut < last:
            return cut
    return len(lines)


def _is_label(text: str) -> bool:
    return bool(_COUNT.fullmatch(text) or _LABELLED.fullmatch(text))


def _opens(
    number: int,
    titled: bool,
    starts: Sequence[tuple[int, int, str]],
    lines: Sequence[tuple[int, str]],
    index: int,
) -> bool:
    """Whether a number opens a record: it goes on from the last one and is no count.

    A number that leaves some out, as the first one, opens what looks like a record.
    """
    if index + 1 == len(lines) or (starts and number <= starts[-1][1]):
        return False
    if _NUMBER.fullmatch(lines[index + 1][1]) and not titled:
        return False  # the count of the record before, then the number of the next
    if starts and number == starts[-1][1] + 1:
        return True
    between = range(starts[-1][1] + 1, number) if starts else range(0)
    return _heads_record(lines, index) and not _soon(between, lines, index)


def _heads_record(lines: Sequence[tuple[int, str]], index: int) -> bool:
    """Whether authors alone and a year stand below a number, before the next one."""
    near = [text for _, text in lines[index + 1 : index + 5]]
    end = next((i for i, text in enumerate(near) if _NUMBER.fullmatch(text)), len(near))
    return any(map(is_people, near[:end])) and any(map(_YEAR.search, near[:end]))


def _soon(numbers: range, lines: Sequence[tuple[int, str]], index: int) -> bool:
    """Whether one of these numbers opens a record soon: the number at the index is a count."""
    for below in range(index + 1, min(index + _SOON, len(lines))):
        found = _NUMBER.fullmatch(lines[below][1])
        if found and int(found[1]) in numbers and _heads_record(lines, below):
            return True
    return False


def is_people(text: str) -> bool:
    """Whether a line holds names with initials and nothing else.

    >>> is_people("Ручьёв А.Б., Бродов В.Г."), is_people("Реки. 2011. № 2. С. 10-19.")
    (True, False)
    """
    names = [name.strip() for name in text.rstrip(",;").split(",")]
    return all(name in _OTHERS or _PERSON.fullmatch(name) for name in names) and bool(text)


def _entry(block: _Block) -> MarkedEntry:
    texts, labelled = _without_labels(block.texts)
    people = next((i for i, text in enumerate(texts) if i and is_people(text)), 0)
    source = people + 1 if people else _source_line(texts)
    if not 0 < source < len(texts):
        return MarkedEntry(" ".join(block.texts), block.line, number=block.number)
    fields = [
        ("title", " ".join(texts[: people or source])),
        ("authors", texts[people] if people else ""),
        ("source", " ".join(texts[source:])),
        *labelled,
    ]
    found = read_source(" ".join(texts[source:]))
    record = SourceRecord("elibrary", "", "", tuple((name, one) for name, one in fields if one))
    values = [*_values(record), *found.values]
    made = compose(values, type=found.type, record=record, line=block.line)
    return replace(made, number=block.number)


def _unnumbered(file: SourceFile, block: _Block) -> Problem:
    return file.problem(
        "unfinished-record",
        "this record has no number above it; it was read all the same",
        "check that it is whole",
        block.line,
        level="note",
    )


def _without_labels(texts: Sequence[str]) -> tuple[list[str], list[tuple[str, str]]]:
    """Part the lines below the source that name what they hold, and counts of citations."""
    kept = list(texts)
    labelled: list[tuple[str, str]] = []
    while len(kept) > 1:
        if match := _COUNT.fullmatch(kept[-1]):
            labelled.insert(0, ("cited", match[1]))
        elif match := _LABELLED.fullmatch(kept[-1]):
            labelled.insert(0, (match[1].upper(), match[2]))
        else:
            break
        kept.pop()
    return kept, labelled


def _source_line(texts: Sequence[str]) -> int:
    """Return the index of the line with the year, 0 when no line but the first can be it."""
    return next((i for i, text in enumerate(texts) if i and _YEAR.search(text)), 0)


def _values(record: SourceRecord) -> Iterator[FieldValue]:
    yield FieldValue("title", first_value(record, ("title",)))
    for authors in record.values("authors"):
        for name in authors.rstrip(",;").split(","):
            if name.strip() not in _OTHERS:
                yield FieldValue("author", name)
    yield FieldValue("doi", first_value(record, ("DOI",)))
