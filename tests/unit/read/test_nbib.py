"""The MEDLINE format of PubMed."""

import pytest

from citegraph.read import read_bytes
from tests.unit.read.record_files import entries, only, values


def record(lines: str) -> str:
    return f"PMID- 1\n{lines}\n"


@pytest.mark.parametrize(
    ("lines", "field", "expected"),
    [
        ("TI  - On small\n      rivers.", "title", ["On small rivers."]),
        ("FAU - Brook, Bo\nAU  - Brook B\nAU  - Reed R", "author", ["Brook, Bo", "Reed R"]),
        ("FAU - Brook, Bo\nAD  - Omsk\nAU  - Brook B", "author", ["Brook, Bo"]),
        ("CN  - River Group", "author", ["River Group"]),
        ("PG  - 454-81", "pages", ["454-481"]),
        ("DP  - 2013 06 10", "date", ["2013-06-10"]),
        ("DP  - 2013 Jun", "date", ["2013 Jun"]),
        ("AID - x-5 [pii]\nAID - 10.1234/ab [doi]", "doi", ["10.1234/ab"]),
        ("LID - 10.1234/ab [doi] e5 [pii]", "doi", ["10.1234/ab"]),
        ("JT  - Rivers\nTA  - Riv", "container", ["Rivers"]),
        ("TI  - [Floods].\nTT  - Паводки", "translated_title", ["Floods"]),
        ("TI  - Floods\nBTI - Waters", "container", ["Waters"]),
        ("IS  - 1432-0916 (Print)\nISBN- 9785000001234", "isbn", ["9785000001234"]),
    ],
)
def test_value(lines: str, field: str, expected: list[str]) -> None:
    assert expected == values(only(record(lines), "a.nbib"), field)


def test_body_is_not_taken_apart() -> None:
    fields = only(record("CN  - River, Lake and Sea Group"), "a.nbib").fields
    assert fields
    assert [True] == [span.literal for span in fields.spans]


def test_records_begin_at_their_numbers() -> None:
    text = (
        "PMID- 1\nTI  - A\nPMC - PMC5\n\nPMID- 2\nTI  - B\nPMID-3\nTI  -C\n\nPMC - PMC7\nTI  - D\n"
    )
    found = entries(read_bytes(text.encode(), "a.txt"))
    assert [("1", 1), ("2", 5), ("3", 7), ("PMC7", 10)] == [(one.key, one.line) for one in found]


def test_types() -> None:
    article = only(record("JT  - Rivers\nPT  - Journal Article\nTI  - A"), "a.nbib")
    chapter = only(record("BTI - Waters\nTI  - A"), "a.nbib")
    book = only(record("BTI - Waters"), "a.nbib")
    kinds = [one.fields.type for one in (article, chapter, book) if one.fields]
    assert ["article-journal", "chapter", "book"] == kinds
