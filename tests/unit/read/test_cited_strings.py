"""Cited references of the Web of Science and of Scopus, in their own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citegraph.model import MarkedEntry
from citegraph.read.cited_strings import read_scopus, read_wos, split_scopus, split_wos

PARTS = st.sampled_from(
    [
        "LEE A",
        "1999",
        "V9",
        "P1",
        "DOI 10.1/x",
        "[",
        "]",
        "(2001)",
        ";",
        "pp. 1-2",
        "J",
        "",
        "и др.",
    ]
)


def found(entry: MarkedEntry) -> dict[str, str]:
    assert entry.fields
    return {span.field: span.text for span in entry.fields.spans}


def kind(entry: MarkedEntry) -> str:
    assert entry.fields
    return entry.fields.type


@pytest.mark.parametrize(
    ("text", "fields", "type"),
    [
        (
            "OKAFOR NB, 1990, J COAST STUD, V68, P73, DOI 10.5555/jcs.1990.73",
            {
                "author": "OKAFOR NB",
                "date": "1990",
                "container": "J COAST STUD",
                "volume": "68",
                "pages": "73",
                "doi": "10.5555/jcs.1990.73",
            },
            "article-journal",
        ),
        (
            "Okafor N. B., 2008, COASTS AND THEIR PEO",
            {"author": "Okafor N. B.", "date": "2008", "title": "COASTS AND THEIR PEO"},
            "book",
        ),
        (
            "Okafor N., 2008, HDB COASTS, V2nd, P12",
            {
                "author": "Okafor N.",
                "date": "2008",
                "container": "HDB COASTS",
                "edition": "2nd",
                "pages": "12",
            },
            "chapter",
        ),
        ("[Anonymous], 1999, COAST NEWS", {"date": "1999", "title": "COAST NEWS"}, "book"),
        ("1999, COAST NEWS, P3", {"date": "1999", "container": "COAST NEWS", "pages": "3"}, None),
        (
            "*OECD, 2001, COAST OUTL",
            {"author": "OECD", "date": "2001", "title": "COAST OUTL"},
            "book",
        ),
        (
            "Varga P, 2003, THESIS SHORE U",
            {"author": "Varga P", "date": "2003", "genre": "THESIS", "publisher": "SHORE U"},
            "thesis",
        ),
        (
            "VARGA P, IN PRESS J TIDES",
            {"author": "VARGA P", "note": "IN PRESS", "container": "J TIDES"},
            "article-journal",
        ),
        (
            "VARGA P, 2009, TIDES IN PRESS",
            {"author": "VARGA P", "date": "2009", "container": "TIDES", "note": "IN PRESS"},
            "article-journal",
        ),
        (
            "VARGA P, 1998, COMMUNICATION 0412",
            {"author": "VARGA P", "date": "1998", "note": "COMMUNICATION"},
            "manuscript",
        ),
        (
            "VARGA P, 1998, COAST TRIBUNE 0412, PA4",
            {"author": "VARGA P", "date": "1998", "container": "COAST TRIBUNE", "pages": "A4"},
            "article-newspaper",
        ),
        (
            "Varga P., 2001, Patent No. [US 1234567, 1234567]",
            {"author": "Varga P.", "date": "2001", "document_number": "1234567"},
            "patent",
        ),
        (
            "Varga P, 2010, TIDES, V12, ARTN e123, DOI [10.5555/a.1, DOI 10.5555/A.1]",
            {
                "author": "Varga P",
                "date": "2010",
                "container": "TIDES",
                "volume": "12",
                "pages": "e123",
                "doi": "10.5555/a.1",
            },
            "article-journal",
        ),
        (
            "Varga P, 2010, TIDES, V12 SUPPL 1, pII55, DOI DOI 10.5555/B.2",
            {
                "author": "Varga P",
                "date": "2010",
                "container": "TIDES",
                "volume": "12",
                "pages": "II55",
                "doi": "10.5555/B.2",
            },
            "article-journal",
        ),
    ],
)
def test_string_of_the_web_of_science(text: str, fields: dict[str, str], type: str | None) -> None:
    entry = read_wos(text)
    assert fields == found(entry)
    assert type is None or type == kind(entry)


def test_of_two_different_dois_none_is_believed() -> None:
    text = "Varga P, 2010, TIDES, V12, P3, DOI [10.5555/a.1, 10.5555/b.2]"
    assert "doi" not in found(read_wos(text))


def test_body_is_no_person() -> None:
    fields = read_wos("*WORLD TIDE ORG, 2001, TIDES TOMORROW").fields
    assert fields
    assert [True] == [span.literal for span in fields.spans if span.field == "author"]


def test_what_has_another_form_is_left_to_the_parser() -> None:
    assert read_wos("NO TITLE CAPTURED").fields is None
    assert read_scopus("Varga P. Tides and towns. Coast, no year at all").fields is None


def test_strings_are_split_where_a_reference_begins() -> None:
    assert ["A, 1999, B", "C, 2000, D"] == split_wos("A, 1999, B; C, 2000, D; ")


OLD = {
    "author": "Varga, P.",
    "title": "Tides, towns",
    "date": "1999",
    "container": "Coast Studies",
    "volume": "12",
    "issue": "3",
    "pages": "1-9",
}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Varga, P., Tides, towns (1999) Coast Studies, 12 (3), pp. 1-9", OLD),
        ("Varga, P., Tides, towns (1999) Coast Studies, 12 (3), pp. 1-9. , May", OLD),
        (
            "Varga P., Tides, towns, Coast Studies, 12, 3, pp. 1-9, (1999)",
            {**OLD, "author": "Varga P."},
        ),
        (
            "Varga, P., (1999) Towns by the sea, , Shore Press, Kyiv",
            {"author": "Varga, P.", "date": "1999", "title": "Towns by the sea"},
        ),
        ("Varga P., Towns by the sea, (1999)", {
            "author": "Varga P.", "title": "Towns by the sea", "date": "1999",
        }),
        ("(1999) Towns, , https://a.example/t", {
            "date": "1999", "title": "Towns", "url": "https://a.example/t",
        }),
        ("Varga, P., Towns (1950-1960) revisited (1999) Coast, 7, p. 3", {
            "author": "Varga, P.", "title": "Towns (1950-1960) revisited", "date": "1999",
            "container": "Coast", "volume": "7", "pages": "3",
        }),
        ("Varga, P., (1999) Coast Stud., 7, p. 3", {
            "author": "Varga, P.", "date": "1999", "container": "Coast Stud.",
            "volume": "7", "pages": "3",
        }),
    ],
)  # fmt: skip
def test_reference_of_scopus(text: str, fields: dict[str, str]) -> None:
    assert fields == found(read_scopus(text))


def test_authors_of_scopus_are_told_one_by_one() -> None:
    fields = read_scopus("van Varga, P.-A., Lee, J., Jr., O'Neil, K., T (1999) C, 1, p. 2").fields
    assert fields
    names = [span.text for span in fields.spans if span.field == "author"]
    assert ["van Varga, P.-A.", "Lee, J., Jr.", "O'Neil, K."] == names


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (
            "Varga, P., Tides; a study (1999) Coast, 1, p. 2; Lee, J., Towns (2001) Coast, 3, p. 4",
            2,
        ),
        ("Varga, P., Tides; Towns too (1999) Coast, 1, p. 2", 1),
        ("Tides, , https://a.example/x, (accessed 1 May 2001); (1999) Towns, , Kyiv", 2),
        ("Varga, P., Tides (1999) Coast, 1, p. 2; https://a.example/y", 2),
        ("Varga P., Tides; Towns, Coast, 1, pp. 2-3, (1999); Lee J., Sea, (2001)", 2),
        ("Varga, P., Tides (1999) Coast, 1, p. 2; note", 1),
    ],
)
def test_semicolons_inside_titles_do_not_split(text: str, count: int) -> None:
    assert count == len(split_scopus(text))


@given(st.lists(PARTS, max_size=12).map(", ".join) | st.text(max_size=200))
def test_spans_are_slices_of_the_text(text: str) -> None:
    for entry in (read_wos(text, 3), read_scopus(text, 3)):
        assert 3 == entry.line
        for span in entry.fields.spans if entry.fields else ():
            assert span.text
            assert span.text == entry.text[span.start : span.end]


@given(st.lists(PARTS, max_size=12).map("; ".join))
def test_splitting_loses_no_word(text: str) -> None:
    words = text.replace(";", " ").split()
    assert words == " ".join(split_scopus(text)).replace(";", " ").split()
