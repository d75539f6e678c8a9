"""Files under a wrong suffix, empty files, and readers that fail."""

from pathlib import Path

import pytest

from citegraph.read import FORMATS, read_bytes
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import Reading, SourceFile

SAMPLES = Path(__file__).parents[2] / "samples"
#: Formats that are told by their suffix alone, or share suffix and beginning with plain text.
TOLD_BY_SUFFIX = ("elibrary", "text", "markdown", "wos-tab", "scopus-csv", "table")


@pytest.mark.parametrize("format", [name for name in FORMATS if name not in TOLD_BY_SUFFIX])
@pytest.mark.parametrize("suffix", [".txt", ".bib", ".pdf", ".ris", ".md"])
def test_file_under_a_wrong_suffix_is_read_as_what_it_is(format: str, suffix: str) -> None:
    path = next(path for path in sorted((SAMPLES / format).iterdir()) if path.is_file())
    reading = read_bytes(path.read_bytes(), f"a{suffix}")
    assert {format} == {document.format for document in reading.documents}
    told = [problem for problem in reading.problems if problem.code == "other-suffix"]
    assert int(suffix not in FORMATS[format].suffixes) == len(told)
    if told:
        assert f"called {suffix} but begins like {FORMATS[format].title}" in told[0].message


@pytest.mark.parametrize(
    ("text", "name", "format"),
    [
        ("# On Rivers\n\n@book{a, title={x}} is an entry", "a.md", "markdown"),
        ("In BibTeX one writes @book{a, title={x}}.", "a.txt", "text"),
        (r"The command \documentclass{article} begins a source.", "a.txt", "text"),
        ("[1] Smith J. On Rivers. 1999.", "a.txt", "text"),
        ("[{x}] Smith J. On Rivers. 1999.", "a.txt", "text"),
        ("<Smith J.> On Rivers. 1999.", "a.txt", "text"),
        ("{1} Smith J. On Rivers. 1999.", "a.txt", "text"),
        ("--- title of nothing\n", "a.txt", "text"),
        ("%PDF is a sign of files", "a.txt", "text"),
    ],
)
def test_text_about_formats_is_a_text(text: str, name: str, format: str) -> None:
    reading = read_bytes(text.encode(), name)
    assert [format] == [document.format for document in reading.documents]
    assert "other-suffix" not in [problem.code for problem in reading.problems]


@pytest.mark.parametrize(
    "suffix", sorted({one for row in FORMATS.values() for one in row.suffixes})
)
@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe\r\x00\n\x00", bytes(9)]
)
def test_empty_file_is_one_problem_in_every_format(suffix: str, data: bytes) -> None:
    reading = read_bytes(data, f"a{suffix}")
    assert () == reading.documents
    assert ["empty-file"] == [problem.code for problem in reading.problems]


def test_fault_of_a_reader_costs_one_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(file: SourceFile, options: ReadOptions) -> Reading:
        raise IndexError(file.name)

    monkeypatch.setattr("citegraph.read.files.load_reader", lambda name: fail)
    reading = read_bytes(b"1. Smith J. On Rivers. 1999.", "a.txt")
    assert () == reading.documents
    (problem,) = reading.problems
    assert ("reader-fault", "error") == (problem.code, problem.level)
    assert "plain text (IndexError)" in problem.message


def test_text_called_pdf_is_a_text() -> None:
    reading = read_bytes("Литература\n1. Ольхин П. Р. Лёд малых рек. М., 1987.".encode(), "a.pdf")
    assert ["text"] == [document.format for document in reading.documents]
    assert ["other-suffix"] == [problem.code for problem in reading.problems]
