"""RIS as programs and people write it."""

import pytest
import rispy
from hypothesis import given
from hypothesis import strategies as st

from citegraph.model import MarkedEntry, Problem
from citegraph.read import read_bytes

PLAIN = """TY  - JOUR
AU  - Streamer, Jane
AU  - Brook, Bo
TI  - Autumn floods
JO  - River Journal
VL  - 7
SP  - 10
EP  - 19
PY  - 2014/05/03
ER  -
"""


def read(text: str) -> tuple[tuple[MarkedEntry, ...], tuple[Problem, ...]]:
    reading = read_bytes(text.encode(), "a.ris")
    entries = tuple(e for one in reading.documents for found in one.lists for e in found.entries)
    return entries, reading.problems


def values(entry: MarkedEntry, field: str) -> list[str]:
    assert entry.fields
    return [span.text for span in entry.fields.spans if span.field == field]


def only(text: str) -> MarkedEntry:
    entries, _ = read(text)
    assert 1 == len(entries)
    return entries[0]


def test_fields_of_a_record() -> None:
    entry = only(PLAIN)
    assert entry.fields
    assert "article-journal" == entry.fields.type
    assert ["Streamer, Jane", "Brook, Bo"] == values(entry, "author")
    assert ["10-19"] == values(entry, "pages")
    assert ["2014-05-03"] == values(entry, "date")


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + PLAIN,
        PLAIN.replace("\n", "\r\n"),
        PLAIN.replace("\n", "\r"),
        PLAIN.replace("  - ", " - "),
        PLAIN.replace("  - ", "- "),
        PLAIN.replace("  - ", "  – "),
        PLAIN.replace("  - ", "  -"),
        PLAIN.replace("ER  -\n", ""),
        PLAIN.replace("\n", "\n\n"),
        "".join(f"  {line}\n" for line in PLAIN.splitlines()),
        "\n".join(line[:2].lower() + line[2:] for line in PLAIN.splitlines()),
        "1.\n" + PLAIN,
    ],
)
def test_record_is_the_same_however_it_is_written(text: str) -> None:
    assert only(PLAIN).text == only(text).text


def test_records_follow_each_other_in_any_way() -> None:
    entries, _ = read(PLAIN.rstrip("\n") + PLAIN + PLAIN.replace("ER  -\n", "") + PLAIN)
    assert 4 == len(entries)
    assert [1, 10, 20, 29] == [entry.line for entry in entries]


def test_value_goes_on_in_the_next_lines() -> None:
    text = "TY  - JOUR\nTI  - On rivers\nand of - other\n  waters\nKW  - a\nER  -\n"
    assert ["On rivers and of - other waters"] == values(only(text), "title")


def test_every_tag_is_kept_as_it_stands() -> None:
    entry = only("TY  - JOUR\nXX  - odd\nUR  - http://a.b/1\nUR  - http://a.b/2\nXX  - odd too\n")
    assert entry.fields
    assert entry.fields.record
    expected = (
        ("XX", "odd"),
        ("UR", "http://a.b/1"),
        ("UR", "http://a.b/2"),
        ("XX", "odd too"),
    )
    assert expected == entry.fields.record.fields


def test_old_and_new_tags_mean_the_same() -> None:
    old = "TY  - JOUR\nA1  - Streamer, J.\nT1  - Floods\nJF  - Rivers\nY1  - 2014//\nER  - "
    new = "TY  - JOUR\nAU  - Streamer, J.\nTI  - Floods\nT2  - Rivers\nPY  - 2014\nER  - "
    assert only(old).text == only(new).text


def test_second_title_is_the_series_of_a_book_and_the_host_of_a_chapter() -> None:
    lines = "AU  - Brook, B.\nTI  - Floods\nT2  - Waters\nER  - "
    assert ["Waters"] == values(only(f"TY  - BOOK\n{lines}"), "series")
    assert ["Waters"] == values(only(f"TY  - CHAP\n{lines}"), "container")


@pytest.mark.parametrize(
    ("lines", "field", "expected"),
    [
        ("SP  - 10-20", "pages", ["10-20"]),
        ("VL  - 50(2)", "issue", ["2"]),
        ("SN  - 978-5-00000-123-4", "isbn", ["978-5-00000-123-4"]),
        ("SN  - 1432-0916", "issn", ["1432-0916"]),
        ("N1  - doi: 10.1234/ab", "doi", ["10.1234/ab"]),
        ("UR  - http://a.b/1; http://a.b/2", "url", ["http://a.b/1"]),
        ("PY  - 2014\nY2  - 2019/03/28", "accessed", ["2019-03-28"]),
        ("AU  - Smith, A.; Wood, B.", "author", ["Smith, A.", "Wood, B."]),
        ("AU  - River Commission,", "author", ["River Commission"]),
    ],
)
def test_value_of_a_tag(lines: str, field: str, expected: list[str]) -> None:
    assert expected == values(only(f"TY  - JOUR\n{lines}\nER  - \n"), field)


def test_what_is_wrong_is_said_with_its_line() -> None:
    entries, problems = read(f"Provider: A\n{PLAIN}TY  - JOUR\nER  - \nTI  - Lost type\nER  - \n")
    assert 2 == len(entries)
    expected = [("stray-text", 1), ("empty-record", 12), ("unfinished-record", 14)]
    assert expected == [(one.code, one.location.line) for one in problems if one.location]


def test_file_without_records_gives_a_problem() -> None:
    entries, problems = read("ER  - \n")
    assert () == entries
    assert ["no-records"] == [problem.code for problem in problems]


@given(
    st.lists(
        st.lists(
            st.tuples(
                st.sampled_from(["AU", "TI", "T2", "PY", "SP", "DO", "KW"]),
                st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=9),
            ),
            min_size=1,
            max_size=6,
        ),
        min_size=1,
        max_size=4,
    )
)
def test_well_formed_files_are_read_as_by_rispy(records: list[list[tuple[str, str]]]) -> None:
    text = "".join(
        "TY  - JOUR\n" + "".join(f"{tag}  - {value}\n" for tag, value in record) + "ER  - \n"
        for record in records
    )
    entries, problems = read(text)
    assert () == problems
    theirs = rispy.loads(text)
    assert len(theirs) == len(entries)
    for entry, their in zip(entries, theirs, strict=True):
        assert their.get("authors", []) == values(entry, "author")
        assert their.get("doi", "") in ["", *values(entry, "doi")]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["TY", "ER", "AU", "ty", "SN", "PY", "1.", "", "VL", "UR", "\ufeff"]),
            st.sampled_from(["  - ", " - ", "-", "", "  –"]),
            st.text(max_size=12),
        ),
        max_size=12,
    )
)
def test_no_lines_break_the_reader(lines: list[tuple[str, str, str]]) -> None:
    text = "".join(f"{tag}{dash}{value}\n" for tag, dash, value in lines)
    reading = read_bytes(("TY  - JOUR\n" + text).encode("utf-8", "replace"), "a.ris")
    assert reading.documents or reading.problems


def test_a_line_of_ends_without_end_is_no_error() -> None:
    text = "ER  - " * 20_000 + "\nTY  - BOOK\nTI  - О реках\nER  -\n"
    reading = read_bytes(text.encode(), "a.ris")
    assert 1 == len(reading.documents[0].lists[0].entries)


def test_record_glued_behind_ends_is_read() -> None:
    text = "TY  - BOOK\nTI  - О\nER  - ER  - TY  - BOOK\nTI  - Б\nER  -\n"
    reading = read_bytes(text.encode(), "a.ris")
    assert 2 == len(reading.documents[0].lists[0].entries)
