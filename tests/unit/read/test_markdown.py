import pytest

from citegraph.model import Document
from citegraph.read import read_bytes
from citegraph.read.markdown.lines import read_lines


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("## Литература ##", "Литература"),
        ("1. **Porter, M.** _On Competition_. *Boston*, 1998.", None),
        ("- Смит А. Богатство", "Смит А. Богатство"),
        ("[Site](https://a.org/x_y) here", "Site https://a.org/x_y here"),
        ("<https://a.org>", "https://a.org"),
        ("2\\. Смит", "2. Смит"),
        ("a \\* b \\_ c", "a * b _ c"),
        ("> quoted", "quoted"),
        ("[7, с. 101]", "[7, с. 101]"),
    ],
)
def test_marks_go_and_words_stay(marked: str, plain: str | None) -> None:
    expected = plain or "1. Porter, M. _On Competition_. Boston, 1998."
    assert expected == read_lines(marked)[0].text


def test_line_numbers_stay() -> None:
    assert [1, 2, 3] == [line.number for line in read_lines("# A\n\n* b")]


def test_heading_is_known_as_one() -> None:
    assert [True, False] == [line.heading for line in read_lines("# A\nb")]


@pytest.mark.parametrize("mark", ["*", "_", "[", "<http://", "\\", "~", "> ", "#"])
def test_long_runs_of_marks_take_no_time(mark: str) -> None:
    assert read_lines(mark * 50_000)


def read(text: str) -> Document:
    (document,) = read_bytes(text.encode(), "text.md").documents
    return document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[@a]", [("@a", "a", "")]),
        ("[@a, 5; см. @b-c, 2]", [("@a, 5", "a", "5"), ("см. @b-c, 2", "b-c", "2")]),
        ("[-@a:b.c]", [("-@a:b.c", "a:b.c", "")]),
        ("[@a и далее]", [("@a и далее", "a", "")]),
        ("[@x] @a [p. 5] и @b.", [("@x", "x", ""), ("@a [p. 5]", "a", "p. 5"), ("@b", "b", "")]),
        ("[@x] @{a/b,c}", [("@x", "x", ""), ("@{a/b,c}", "a/b,c", "")]),
        ("[@смит2001, ix]", [("@смит2001, ix", "смит2001", "ix")]),
        ("@smith, a@b.org [mail](mailto:a@b.org)", []),
        ("[@x] a@b.org \\@c `[@d]`", [("@x", "x", "")]),
    ],
)  # fmt: skip
def test_citations_by_key(text: str, expected: list[tuple[str, str, str]]) -> None:
    (line,) = read(text).lines
    assert expected == [
        (line.text[mark.start : mark.end], *mark.targets, mark.locator) for mark in line.marks
    ]


def test_notes_stand_apart() -> None:
    document = read("Реки[^1] и моря^[Там же [5].].\n\n[^1]: См. [@a].\n    И ещё.\n\nДалее[^2]")
    assert ["Реки[^1] и моря[^inline-1].", "", "Далее[^2]"] == [
        line.text for line in document.lines
    ]
    assert [("1", ["См. [@a].", "И ещё.", ""]), ("inline-1", ["Там же [5]."])] == sorted(
        (note.label, [line.text for line in note.lines]) for note in document.notes
    )
    assert [("1",), ("inline-1",)] == [mark.targets for mark in document.lines[0].marks]
    assert () == document.lines[2].marks


def test_code_cites_nothing() -> None:
    assert [(), (), ()] == [line.marks for line in read("```\n[@a] [^1]\n```").lines]


def test_front_matter() -> None:
    reading = read_bytes(
        """---
title: "О реках: введение"
author:
  - name: Смит А.
  - {family: Ли, given: Б.}
date: 2019-05-01
lang: ru
bibliography: [refs.bib]
---

Сказано @smith2001.
""".encode(),
        "text.md",
    )
    (document,) = reading.documents
    assert "О реках: введение" == document.title
    assert (
        ("title", "О реках: введение"),
        ("language", "ru"),
        ("author", "Смит А."),
        ("author", "Ли, Б."),
        ("year", "2019"),
        ("bibliography", "refs.bib"),
    ) == document.properties
    assert [(10, ()), (11, ("smith2001",))] == [
        (line.number, line.marks[0].targets if line.marks else ()) for line in document.lines
    ]
    assert ["list-in-other-file"] == [problem.code for problem in reading.problems]


def test_references_of_the_front_matter_are_a_list() -> None:
    text = """---
references:
- id: smith2001
  type: book
  title: On Rivers
  author: [{family: Smith, given: A.}]
  issued: {year: 2001}
- note
---
Said [@smith2001].
"""
    reading = read_bytes(text.encode(), "text.md")
    ((entry,),) = (found.entries for found in reading.documents[0].lists)
    assert ("smith2001", 3, "Smith, A. On Rivers. 2001") == (entry.key, entry.line, entry.text)
    assert [("broken-record", 8)] == [
        (problem.code, problem.location.line if problem.location else 0)
        for problem in reading.problems
    ]


@pytest.mark.parametrize(
    "block", ["a: [b", "a: *b", "a: &b [" + "x, " * 9 + "x]\n" + "b: [*b, *b]", "[" * 5_000]
)
def test_strange_front_matter_costs_no_text(block: str) -> None:
    document = read(f"---\n{block}\n---\nРеки")
    assert "Реки" == document.lines[-1].text


def test_front_matter_that_repeats_itself_is_refused() -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [" + ", ".join([f"*a{n - 1}"] * 9) + "]" for n in range(1, 9)]
    problems = read_bytes(("---\n" + "\n".join(rows) + "\n---\nРеки").encode(), "a.md").problems
    assert ["broken-front-matter"] == [problem.code for problem in problems]


def test_underlined_lines_are_headings() -> None:
    lines = read("Литература\n=====\n1. Реки\n2. Моря\n---\n").lines
    assert [("Литература", True), ("", False), ("1. Реки", False)] == [
        (line.text, line.heading) for line in lines[:3]
    ]
    assert "---" == lines[4].text
