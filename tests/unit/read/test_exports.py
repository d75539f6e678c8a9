"""Exports of citation databases: one document for every record, and nothing lost silently."""

from pathlib import Path

import pytest

from citegraph.model import Document
from citegraph.read import read_bytes

SAMPLES = Path(__file__).parents[2] / "samples"
RECORD = "PT J\nAU Lee, A\nTI Tides\nSO COAST\nPY 1999\nCR VARGA P, 1990, TIDES\nUT WOS:1\nER\n\n"
CSV = 'Authors,Title,Year,Source title,References,EID\n"Lee A.","Tides","1999","Coast","{}",e1\n'


def fields(document: Document, name: str) -> list[str]:
    assert document.description
    assert document.description.fields
    return [span.text for span in document.description.fields.spans if span.field == name]


def cited(document: Document) -> list[str]:
    return [entry.text for found in document.lists for entry in found.entries]


def codes(data: bytes, name: str = "a.txt") -> list[str]:
    return [problem.code for problem in read_bytes(data, name).problems]


def test_record_of_the_web_of_science() -> None:
    path = SAMPLES / "wos" / "savedrecs.txt"
    first, second = read_bytes(path.read_bytes(), path.name).documents
    assert "savedrecs.txt#WOS:000300000000001" == first.id
    assert ["Lindqvist, Anna B.", "O'Dowd, Ciaran"] == fields(first, "author")
    assert ["101-119"] == fields(first, "pages")
    assert 5 == len(cited(first))
    assert first.title.endswith("northern coast")
    assert first.description
    assert first.description.fields
    record = first.description.fields.record
    assert record
    assert ("PD", "MAR") in record.fields
    assert 3 == first.description.line
    assert [15, 16] == [entry.line for entry in first.lists[0].entries[2:4]]
    assert 3 == len(cited(second))


def test_fields_in_the_language_of_the_paper_come_first() -> None:
    path = SAMPLES / "wos" / "savedrecs.txt"
    paper = read_bytes(path.read_bytes(), path.name).documents[1]
    assert ["Приливы и торговля северных городов"] == fields(paper, "title")
    assert ["Tides and trade of northern towns"] == fields(paper, "translated_title")
    assert ["Баранова, Е. М.", "Петров, С. И."] == fields(paper, "author")
    assert ["Придуманный географический вестник"] == fields(paper, "container")


def test_bracketed_title_of_scopus_is_that_of_the_paper() -> None:
    path = SAMPLES / "scopus-csv" / "scopus.csv"
    first, second = read_bytes(path.read_bytes(), path.name).documents
    assert ["Lindqvist, Anna B.", "O'Dowd, Ciaran"] == fields(first, "author")
    assert ["Prilivy i torgovlya severnykh gorodov"] == fields(second, "title")
    assert ["Tides and trade of northern towns"] == fields(second, "translated_title")
    assert [3, 3] == [len(cited(first)), len(cited(second))]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_table_of_the_web_of_science_in_its_encodings(encoding: str) -> None:
    text = (SAMPLES / "wos-tab" / "savedrecs.txt").read_text(encoding="utf-8-sig")
    first, second = read_bytes(text.encode(encoding), "savedrecs.txt").documents
    assert 'Harbours as "meeting places" of small firms' == first.title
    assert [3, 1] == [len(cited(first)), len(cited(second))]
    assert [] == fields(second, "container")


def test_record_without_an_end_is_read_and_said() -> None:
    data = (
        "FN X\nVR 1.0\n" + RECORD.replace("ER\n", "") + RECORD.replace("WOS:1", "WOS:2")
    ).encode()
    assert 2 == len(read_bytes(data, "a.txt").documents)
    assert ["unfinished-record"] == codes(data)


def test_same_record_twice_is_one_document() -> None:
    assert ["duplicate-record"] == codes((RECORD + RECORD).encode())
    other = RECORD.replace("Tides", "Other tides")
    reading = read_bytes((RECORD + other).encode(), "a.txt")
    assert ["WOS:1", "WOS:1~2"] == [document.part for document in reading.documents]
    assert ["warning"] == [problem.level for problem in reading.problems]


def test_lines_outside_the_records_are_said() -> None:
    assert ["stray-text"] == codes(("FN X\nVR 1.0\nnot a field\n" + RECORD).encode())


def test_export_without_cited_references_is_one_list() -> None:
    record = RECORD.replace("CR VARGA P, 1990, TIDES", "NR 12")
    reading = read_bytes(record.encode(), "a.txt")
    (document,) = reading.documents
    assert ["Lee, A. Tides. COAST. 1999"] == cited(document)
    assert ["no-cited-references"] == [problem.code for problem in reading.problems]


def test_export_without_a_record_is_a_problem() -> None:
    assert ["no-records"] == codes(b"FN X\nVR 1.0\nEF\n")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_table_that_a_spreadsheet_program_saved(delimiter: str) -> None:
    rows = [
        "Authors,Title,Year,Source title,References,EID",
        "Lee A.,Tides,1999,Coast,Sea (1990),e1",
    ]
    data = "\r\n".join(row.replace(",", delimiter) for row in rows).encode("cp1251")
    (document,) = read_bytes(data, "a.csv").documents
    assert ["Sea (1990)"] == cited(document)


def test_row_that_swallows_the_next_is_said_and_the_next_is_read() -> None:
    good = '"Lee A.","Sea","2001","Coast","Tides (1990)",e2\n'
    data = (CSV.format("Sea (1990)") + '"Lee A.","broken,"1999",Coast,x\n' + good).encode()
    reading = read_bytes(data, "a.csv")
    assert ["damaged-row"] == [problem.code for problem in reading.problems]
    assert ["e1", "e2"] == [one.part for one in reading.documents if one.part.startswith("e")]


def test_long_lists_of_references_are_read() -> None:
    references = "; ".join(f"Lee, A., Tides {n} (1990) Coast, {n}, p. 1" for n in range(5_000))
    (document,) = read_bytes(CSV.format(references).encode(), "a.csv").documents
    assert 5_000 == len(cited(document))


@pytest.mark.parametrize(
    ("type", "kind", "expected"),
    [
        ("Article", "J", "article-journal"),
        ("Article; Proceedings Paper", "J", "paper-conference"),
        ("Proceedings Paper", "S", "paper-conference"),
        ("Article; Book Chapter", "B", "chapter"),
        ("Book", "B", "book"),
        ("", "P", "patent"),
    ],
)
def test_type_of_a_record(type: str, kind: str, expected: str) -> None:
    record = RECORD.replace("PT J", f"PT {kind}\nDT {type}")
    (document,) = read_bytes(record.encode(), "a.txt").documents
    assert document.description
    assert document.description.fields
    assert expected == document.description.fields.type
