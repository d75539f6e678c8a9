from collections.abc import Sequence

import pytest

from citegraph.model import LabelledReference, Location, RawReference, Span
from citegraph.parse.teaching.label_file import is_corrected, write_labels
from citegraph.parse.teaching.label_reading import read_labels

TEXT = "Белов А., Hill J. Рост рынка // Форсайт. 2014. № 2. С. 3–5."
BLOCK = f"""> {TEXT}
author: Белов А.
author: Hill J.
title: Рост рынка
container: Форсайт
date: 2014
issue: 2
pages: 3–5
"""
VALUES = [
    ("author", "Белов А."),
    ("author", "Hill J."),
    ("title", "Рост рынка"),
    ("container", "Форсайт"),
    ("date", "2014"),
    ("issue", "2"),
    ("pages", "3–5"),
]


def values(text: str) -> list[list[tuple[str, str]]]:
    """Fields and values of a label file without faults."""
    found, problems = read_labels(text, "a.label")
    assert () == problems
    assert all(one.text[span.start : span.end] == span.text for one in found for span in one.spans)
    return [[(span.field, span.text) for span in one.spans] for one in found]


def faults(text: str) -> list[str]:
    found, problems = read_labels(text, "a.label")
    assert () == found
    return [str(problem) for problem in problems]


def labelled(text: str, spans: Sequence[tuple[str, int, int]]) -> LabelledReference:
    raw = RawReference("x#1.1", text, Location("list.txt", 12))
    marked = tuple(Span(field, text[start:end], start, end, 0.5) for field, start, end in spans)
    return LabelledReference(raw, marked, 0.62)


def test_a_block_is_read() -> None:
    assert [VALUES] == values(BLOCK)


def test_the_place_and_what_is_unsure_stand_above_a_reference() -> None:
    written = write_labels([labelled("Рост. М., 2014", [("title", 0, 4), ("place", 6, 8)])])
    assert (
        "\n# list.txt:12  sure 0.62  look at: title, place\n> Рост. М., 2014\ntitle: Рост\n"
        in written
    )


@pytest.mark.parametrize(
    "edited",
    [
        BLOCK.replace("\n", "\r\n"),
        "\ufeff" + BLOCK,
        BLOCK.replace("\n", " \t \n"),
        BLOCK.replace(": ", ":\t"),
        BLOCK.replace(": ", " : "),
        BLOCK.replace("title:", "\n# a remark\n\nTITLE:"),
        BLOCK.replace("title", "  title"),
        BLOCK.replace(TEXT, TEXT.replace(" // ", " //\n>   ")),
        BLOCK.replace("Рост рынка\n", "Рост\n   рынка\n"),
        BLOCK.replace("Рост рынка\n", "Рострынка\n"),
        BLOCK.replace("title: Рост рынка", "title: РОСТ рынка"),
        BLOCK.replace("pages: 3–5", "pages: 3-5"),
        BLOCK.replace("date:", "year:"),
        "> " + TEXT + "\n" + "\n".join(reversed(BLOCK.splitlines()[2:])) + "\nauthor: Белов А.",
        BLOCK + "publisher:\n",
        BLOCK + "stop\n> broken\nnothing here",
    ],
)
def test_what_editors_and_people_do_changes_nothing(edited: str) -> None:
    assert [sorted(VALUES)] == [sorted(found) for found in values(edited)]


def test_a_deleted_block_is_not_read() -> None:
    assert 2 == len(values(f"{BLOCK}\n{BLOCK}"))
    assert [] == values("# only a remark\n")


def test_a_block_without_lines_teaches_that_there_is_nothing() -> None:
    assert [[]] == values("> Таблица 5. Итого\n")


def test_a_value_that_is_printed_twice_takes_the_free_place_that_follows() -> None:
    assert [[("title", "Рост 2"), ("issue", "2")]] == values(
        "> Рост 2 // № 2\ntitle: Рост 2\nissue: 2"
    )
    (found,), _ = read_labels("> Рост 2, № 2, 2\nissue @2: 2", "a")
    assert [(10, 11)] == [(span.start, span.end) for span in found.spans]


def test_an_unknown_field_is_answered_with_the_nearest_and_all() -> None:
    (fault,) = faults(BLOCK.replace("container:", "contaner:"))
    assert fault.startswith("a.label:5: «contaner» is no field; did you mean «container»?")
    assert "allowed are: author, editor, translator, title" in fault


def test_an_address_without_a_field_is_no_field() -> None:
    (fault,) = faults(BLOCK + "https://a.example/b")
    assert "«https» is no field" in fault


def test_a_value_that_is_not_printed_is_answered_with_the_nearest_words() -> None:
    (fault,) = faults(BLOCK.replace("title: Рост рынка", "title: Росты рынок"))
    assert fault.startswith("a.label:4: title: «Росты рынок» is not printed in the reference")
    assert "the nearest is «Рост рынка" in fault


def test_two_values_cannot_have_the_same_words() -> None:
    (fault,) = faults(BLOCK + "note: рынка")
    assert "a.label:9: note: all that prints «рынка» already belongs to other lines" in fault


def test_a_place_beyond_the_last_is_named() -> None:
    (fault,) = faults(BLOCK.replace("date:", "date @3:"))
    assert "date @3: «2014» is printed once only" in fault


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("title: x\n" + BLOCK, "no reference stands above this line"),
        (BLOCK + "рынка\n", "«рынка» has no field before a colon"),
        (">  \ntitle: x", "nothing is printed after >"),
    ],
)
def test_other_faults_are_named_with_their_line(text: str, message: str) -> None:
    _, problems = read_labels(text, "a.label")
    assert message in str(problems[0])
    assert problems[0].location is not None
    assert problems[0].location.line


def test_an_untouched_file_is_known() -> None:
    written = write_labels([labelled("Рост. М.", [("title", 0, 4)])])
    assert not is_corrected(written)
    assert is_corrected(written.replace("title:", "note:"))
    assert is_corrected("> Рост")


def test_a_second_place_is_written_only_where_it_is_needed() -> None:
    text = "№ 2, № 2"
    assert "issue: 2\n" in write_labels([labelled(text, [("issue", 2, 3)])])
    assert "issue @2: 2\n" in write_labels([labelled(text, [("issue", 7, 8)])])
