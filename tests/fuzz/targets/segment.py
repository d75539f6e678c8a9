"""The lists and citations of a text."""

import re
from collections.abc import Sequence
from functools import partial

from citegraph.model import Document, Line, Segmentation
from citegraph.read import read_bytes
from citegraph.text.clean import letters_and_digits
from citegraph.workflow.safe_segmenting import segment_safely
from tests.fuzz.laws import check_packable, check_place, check_problems, repeated, require

#: As what marks the edge of a page is known: of few signs.
_PAGE_NUMBER = re.compile(r"\W{0,3}\d{1,4}\W{0,3}")


def check(data: bytes) -> None:
    """Find the lists and citations of a text or Markdown file."""
    name = "a.md" if data[:1] == b"#" else "a.txt"
    format = "markdown" if data[:1] == b"#" else "text"
    for document in read_bytes(data, name, format=format).documents:
        found = repeated(data, partial(segment_safely, document))
        _check(found, document)
        check_packable(found, data)


def _check(found: Segmentation, document: Document) -> None:
    lines = max((line.number for line in document.lines), default=1)
    noted = [line.number for note in document.notes for line in note.lines]
    lines = max(lines, *noted, 1) if noted else lines
    check_problems(found.problems, lines)
    require(bool(found.lists or found.problems), "no list is said")
    ids = [raw.id for raw in found.references]
    require(len(ids) == len(set(ids)), "every reference has an id of its own", ids)
    for raw in found.references:
        check_place(raw.location, lines, raw)
    for cited in found.citations:
        check_place(cited.location, lines, cited)
        for one in cited.targets:
            require(
                bool(one.unlinked) != (one.reference in ids),
                "a citation is linked or says why",
                one,
            )
    _check_letters(found)


def _check_letters(found: Segmentation) -> None:
    """Every entry is printed in its lines; numbers of pages may be left out of it."""
    lines = [line for line in found.document.lines if line.text.strip()]
    numbers = {at for at, line in enumerate(lines) if _is_page_number(lines, at)}
    for one in found.lists:
        if one.rule in ("marked", "notes") or any(raw.marked for raw in one.references):
            continue
        starts = [raw.location.line or 0 for raw in one.references]
        require(sorted(starts) == starts, "entries come in the order of print", starts)
        for raw in one.references:
            first, last = raw.location.line or 0, raw.end_line or raw.location.line or 0
            places = [at for at, line in enumerate(lines) if first <= line.number <= last]
            # An entry may begin with what looks like the number of a page.
            left_out = (set[int](), numbers, numbers - set(places[:1]))
            texts = ["".join(lines[at].text for at in places if at not in out) for out in left_out]
            require(
                any(letters_and_digits(raw.text) in letters_and_digits(text) for text in texts),
                "an entry is printed in its lines", raw.text, texts,
            )  # fmt: skip


def _is_page_number(lines: Sequence[Line], at: int) -> bool:
    """Whether nothing but a number stands in a line at the edge of a page."""
    line = lines[at]
    if line.page is None or not _PAGE_NUMBER.fullmatch(line.text.strip()):
        return False
    around = lines[max(at - 1, 0) : at + 2]
    return len(around) < 3 or {line.page} != {one.page for one in around}
