"""A broken record between two good ones: the good ones are read whole, and nothing is silent."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from citegraph.model import Problem, RawReference, Segmentation
from citegraph.read import FORMATS, read_bytes
from citegraph.segment import segment
from citegraph.workflow.library import read_library
from tests.unit.read.broken_documents import DOCUMENTS, GOOD, printed, word
from tests.unit.read.broken_records import SHAPES, Shape

#: Formats that one fault may spoil as a whole have tests of their own below.
ARCHIVES = ("docx", "pdf")
ALL: Mapping[str, Shape] = {**SHAPES, **DOCUMENTS}
CASES = [(format, damage) for format, shape in ALL.items() for damage in shape.broken]
#: These say nothing of a record, but of the file as a whole.
OF_THE_FILE = ("guessed-encoding", "unknown-macro")
#: Words that stand in damaged records alone.
MARKS = ("middle", "средина")

#: What is compared of a record: its text, its fields, what it cites.
Record = tuple[str, object, tuple[str, ...]]


def read(data: bytes, name: str) -> tuple[list[Record], list[Problem], str]:
    """The records of a file in order, the problems, and all that was kept of it."""
    reading = read_bytes(data, name)
    found = [segment(document) for document in reading.documents]
    problems = [*reading.problems, *(one for each in found for one in each.problems)]
    records = [record for one in found for record in records_of(one)]
    return records, problems, repr(found) + repr([one.raw for one in problems])


def records_of(found: Segmentation) -> list[Record]:
    cited = tuple(raw.text for raw in found.references)
    described = found.document.description
    if described and found.document.part:
        return [(described.text, described.fields and described.fields.spans, cited)]
    return [record_of(raw) for raw in found.references]


def record_of(raw: RawReference) -> Record:
    return raw.text, raw.marked and (raw.marked.spans, raw.marked.type), ()


@cache
def alone(format: str) -> tuple[list[Record], tuple[Problem, ...]]:
    """The two good records of a format without anything between them."""
    shape = ALL[format]
    records, problems, _ = read(shape.file(shape.first, shape.last), shape.name)
    assert 2 == len(records)
    return records, tuple(problems)


def lines_of(shape: Shape, broken: str | bytes) -> range:
    """The lines of the file that the broken record fills."""
    data = broken if isinstance(broken, bytes) else broken.encode()
    first = (shape.head + shape.first).count("\n") + 1
    return range(first, first + max(1, data.replace(b"\r\n", b"\n").count(b"\n")) + 1)


def test_every_format_is_broken() -> None:
    assert sorted((*ALL, *ARCHIVES)) == sorted(FORMATS)


@pytest.mark.parametrize(("format", "damage"), CASES)
def test_good_records_beside_a_broken_one_are_read_whole(format: str, damage: str) -> None:
    shape = ALL[format]
    (first, last), _ = alone(format)
    records, problems, kept = read(
        shape.file(shape.first, shape.broken[damage], shape.last), shape.name
    )
    if damage in shape.joins:
        # Nothing parts it from the record before, which has its words then.
        assert (True, last) == (records[0][0].startswith(first[0].rstrip(".")), records[-1])
    elif damage in shape.spoils:
        # What follows cannot be told from it, which is said.
        assert first[0] in records[0][0]
        assert problems
    else:
        assert (first, last) == (records[0], records[-1])


@pytest.mark.parametrize(("format", "damage"), CASES)
def test_a_broken_record_is_told_or_read(format: str, damage: str) -> None:
    shape = ALL[format]
    broken = shape.broken[damage]
    _, usual = alone(format)
    records, problems, kept = read(shape.file(shape.first, broken, shape.last), shape.name)
    told = [
        one for one in problems if one.code not in {*OF_THE_FILE, *(other.code for other in usual)}
    ]
    if damage in shape.spoils or damage in shape.several:
        assert told
        return
    assert len(told) <= 1
    for one in told:
        assert one.advice
        assert one.location
        # A parser of XML tells where it stumbled, a fault of numbers where its list begins.
        if not shape.name.endswith((".xml", ".rdf")) and one.code != "numbering-fault":
            assert one.location.line in lines_of(shape, broken)
    if not told:
        text = broken.decode(errors="replace") if isinstance(broken, bytes) else broken
        marks = [mark for mark in MARKS if mark in text.replace("\0", "").casefold()]
        assert all(mark in kept.casefold() for mark in marks)
        # Without words it is told by the stage after this one, «not-a-reference».
        assert marks or 3 == len(records) or list(usual) != problems


def damaged_word(damage: str) -> bytes:
    """A Word document with a list, damaged."""
    good = word(*GOOD)
    if damage == "cut off":
        return good[: len(good) * 2 // 3]
    if damage == "byte flipped":
        place = good.index(b"word/document.xml") + 40
        return good[:place] + bytes([good[place] ^ 0xFF]) + good[place + 1 :]
    if damage == "tag not closed":
        return word(GOOD[0], GOOD[1].replace("Middle", "Middle</w:r>"), GOOD[2])
    if damage == "bare ampersand":
        return word(GOOD[0], GOOD[1].replace("Middle", "Middle & more"), GOOD[2])
    assert damage == "words behind"
    return good + b"words behind the archive" * 9


@pytest.mark.parametrize(
    "damage", ["cut off", "byte flipped", "tag not closed", "bare ampersand", "words behind"]
)
def test_broken_word_document(damage: str) -> None:
    records, problems, _ = read(damaged_word(damage), "a.docx")
    kept = [text for text, _, _ in records]
    assert kept == list(GOOD) or problems
    if damage in ("tag not closed", "bare ampersand"):
        assert GOOD[0] == kept[0]
        assert GOOD[2] == kept[-1] or damage == "tag not closed"
        assert ["damaged-part"] == [one.code for one in problems]
    if damage == "words behind":
        assert list(GOOD) == kept


@pytest.mark.parametrize("cut", [1, 9, 30, 60, 90])
def test_cut_pdf_file_is_read_as_far_as_it_goes_or_told(cut: int) -> None:
    good = printed(*GOOD)
    records, problems, _ = read(good[: len(good) * (100 - cut) // 100], "a.pdf")
    assert problems or list(GOOD) == [text for text, _, _ in records]


@pytest.mark.parametrize("place", range(1, 10))
def test_pdf_file_with_a_broken_stretch_is_read_or_told(place: int) -> None:
    good = printed(*GOOD)
    at = len(good) * place // 10
    records, problems, _ = read(good[:at] + b"\0" * 20 + good[at + 20 :], "a.pdf")
    assert problems or list(GOOD) == [text for text, _, _ in records]


def test_a_record_without_words_is_told_by_the_library(tmp_path: Path) -> None:
    path = tmp_path / "a.nbib"
    path.write_text("PMID- 10000001\nTI  - On Rivers\n\nPMID- 10000002\n", encoding="utf-8")
    library = read_library([path])
    assert 1 == len(library.references)
    assert [("not-a-reference", 4)] == [
        (one.code, one.location.line) for one in library.problems if one.location
    ]
