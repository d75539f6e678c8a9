"""The lists and citations of a text."""

from functools import partial

from citegraph.model import Document, Segmentation
from citegraph.read import read_bytes
from citegraph.text.clean import letters_and_digits
from citegraph.workflow.safe_segmenting import segment_safely
from tests.fuzz.laws import check_packable, check_place, check_problems, repeated, require


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
    _check_letters(found, document)


def _check_letters(found: Segmentation, document: Document) -> None:
    """Every entry is printed in its lines, and what lies between entries is in one of them."""
    printed: dict[int, str] = {}
    for line in found.document.lines:
        printed[line.number] = printed.get(line.number, "") + line.text
    for one in found.lists:
        if one.rule in ("marked", "notes") or any(raw.marked for raw in one.references):
            continue
        starts = [raw.location.line or 0 for raw in one.references]
        require(sorted(starts) == starts, "entries come in the order of print", starts)
        for raw in one.references:
            first, last = raw.location.line or 0, raw.end_line or raw.location.line or 0
            text = "".join(printed.get(number, "") for number in range(first, last + 1))
            require(
                letters_and_digits(raw.text) in letters_and_digits(text),
                "an entry is printed in its lines", raw.text, text,
            )  # fmt: skip
