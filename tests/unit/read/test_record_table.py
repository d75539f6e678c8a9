"""Tables of records."""

import pytest

from citegraph.model import MarkedEntry
from citegraph.read import read_bytes
from citegraph.text.composition import text_of_field


def entries(text: str, name: str = "a.csv") -> tuple[MarkedEntry, ...]:
    (document,) = read_bytes(text.encode(), name).documents
    assert "table" == document.format
    return document.lists[0].entries


def fields(entry: MarkedEntry) -> list[tuple[str, str]]:
    assert entry.fields
    return [(span.field, span.text) for span in entry.fields.spans]


def test_columns_are_known_by_many_names() -> None:
    (entry,) = entries(
        "Record_ID;Article Title;Authors;Publication Year;Source Title;Start Page;End Page\n"
        "7;On Rivers;Lake A, Brook B;2014.0;River Studies;5;9\n"
    )
    assert "7" == entry.key
    assert [
        ("author", "Lake A"),
        ("author", "Brook B"),
        ("title", "On Rivers"),
        ("container", "River Studies"),
        ("date", "2014"),
        ("pages", "5-9"),
    ] == fields(entry)


def test_russian_columns_and_tabs() -> None:
    (entry,) = entries("Автор\tНазвание\tГод\nОзерова А.\tО реках\t2014\n", "a.tsv")
    assert [("author", "Озерова А."), ("title", "О реках"), ("date", "2014")] == fields(entry)


def test_nothing_is_what_programs_write_for_it() -> None:
    (entry,) = entries("title,author,volume,doi\nOn Rivers,nan,NaN,None\n")
    assert [("title", "On Rivers")] == fields(entry)


def test_lists_as_python_writes_them_and_entities() -> None:
    (entry,) = entries("title,authors\nLakes &amp; Seas,\"['Ann Lüke', 'B. Brook']\"\n")
    assert [("author", "Ann Lüke"), ("author", "B. Brook"), ("title", "Lakes & Seas")] == fields(
        entry
    )


def test_type_is_that_of_any_format() -> None:
    text = "type,title,year\nConference Paper,On Rivers,1999\njournalArticle,A,1999\nzzz,B,1999\n"
    one, two, three = entries(text)
    assert one.fields
    assert "paper-conference" == one.fields.type
    assert two.fields
    assert "article-journal" == two.fields.type
    assert "zzz" == text_of_field(three, "genre")


def test_every_row_is_an_entry_and_other_columns_stay() -> None:
    found = entries("id,title,year,mark\na,On Rivers,1999,x\nb,,,y\n\nc,On Lakes,2000,\n")
    assert ["a", "b", "c"] == [entry.key for entry in found]
    record = found[0].fields.record if found[0].fields else None
    assert record
    assert ("x",) == record.values("mark")


@pytest.mark.parametrize("text", ["a,b\n1,2\n", "Rivers are, as the title says, old.\n"])
def test_other_tables_are_left_alone(text: str) -> None:
    reading = read_bytes(text.encode(), "a.csv")
    assert "table" not in [document.format for document in reading.documents]
