"""Questions about uncertain pairs: their order, what answers settle, the table of them."""

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from citegraph.model import Evidence, Library, UncertainPair
from citegraph.model.library import Kind
from citegraph.resolve import default_options, resolve
from citegraph.text import fingerprint
from citegraph.workflow import parse_references
from citegraph.workflow.reviewing import (
    Question,
    Session,
    Side,
    find_questions,
    read_sheet,
    render_sheet,
)
from citegraph.workflow.reviewing.questions import side_by_side

TEXTS = (
    "Ветров И. И. Кластеры региона. М.: Наука, 2005. 180 с.",
    "Vetrov I. Clusters of a region. Moscow: Nauka, 2006. 180 p.",
    "Ветров И. О погоде // Инновации. 2001. № 3. С. 12-19.",
)


def library(*uncertain: UncertainPair) -> Library:
    references = tuple(parse_references(TEXTS))
    found = resolve(references, default_options())
    return Library((), references, found.works, found.people, found.venues, uncertain=uncertain)


def pair(kind: str, left: str, right: str, score: float, gain: float = 1.0) -> UncertainPair:
    texts = {f"<lines>#1.{n}": text for n, text in enumerate(TEXTS, start=1)}
    names = {f"<lines>#1.{n}@author.1": TEXTS[n - 1].split(".")[0] + "." for n in (1, 2, 3)}
    known = texts if kind == "work" else names
    reason = (Evidence("title", "similarity 0.7", -1.2),)
    ends = (left, right, known[left], known[right])
    return UncertainPair(cast(Kind, kind), *ends, score, score > 0.5, gain, reason)


def question(left: str, right: str) -> Question:
    return Question("person", Side(left, left, ()), Side(right, right, ()), 0.5, False, 1.0, ())


def test_the_most_useful_question_comes_first() -> None:
    sure = pair("work", "<lines>#1.1", "<lines>#1.2", 0.95, gain=2)
    open_ = pair("work", "<lines>#1.1", "<lines>#1.3", 0.5, gain=1)
    found = find_questions(library(sure, open_))
    assert [one.score for one in found] == [0.5, 0.95]
    assert found[0].useful == pytest.approx(1.0)


def test_a_work_is_named_by_its_content_and_a_hint() -> None:
    (one,) = find_questions(library(pair("work", "<lines>#1.1", "<lines>#1.2", 0.6)))
    assert one.left.stable.split(" ", 1) == [fingerprint(TEXTS[0]), TEXTS[0][:60]]
    assert dict(one.left.rows)["title"] == "Кластеры региона"


def test_people_of_one_printed_name_are_named_by_their_places() -> None:
    same = UncertainPair(
        "person", "<lines>#1.1@author.1", "<lines>#1.3@author.1", "Ветров И.", "Ветров И.", 0.5,
        True, 1.0,
    )  # fmt: skip
    (one,) = find_questions(library(same))
    assert one.left.stable == f"{fingerprint(TEXTS[0])}@author.1 Ветров И."


def test_kinds_may_be_chosen() -> None:
    pairs = (
        pair("work", "<lines>#1.1", "<lines>#1.2", 0.6),
        pair("person", "<lines>#1.1@author.1", "<lines>#1.2@author.1", 0.6),
    )
    assert [one.kind for one in find_questions(library(*pairs), ["person"])] == ["person"]


def test_one_question_for_two_works() -> None:
    again = pair("work", "<lines>#1.1", "<lines>#1.2", 0.9)
    found = find_questions(library(again, pair("work", "<lines>#1.1", "<lines>#1.2", 0.6)))
    assert [one.score for one in found] == [0.6]


def test_what_was_decided_is_not_asked_until_it_is_withdrawn() -> None:
    known = library(pair("work", "<lines>#1.1", "<lines>#1.2", 0.6))
    (one,) = find_questions(known)
    answer, back = one.decision("different", "EI"), one.decision("withdrawn", "EI")
    assert find_questions(known, (), [answer]) == ()
    assert find_questions(known, (), [answer, back]) == (one,)


def test_what_follows_from_the_answers_is_not_asked() -> None:
    session = Session([question(*ends) for ends in ("ab", "bc", "ac", "cd", "ad")])
    for verdict in ("same", "same"):
        assert session.next() is not None
        session.answer(verdict)
    asked = session.next()
    assert asked == question("c", "d")
    session.answer("different")
    assert session.next() is None
    assert (session.answered, session.asked, session.total) == (3, 5, 5)


def test_undo_asks_again() -> None:
    session = Session([question("a", "b"), question("b", "c")])
    session.next()
    session.answer("same")
    undone = session.undo()
    assert undone == (question("a", "b"), "same")
    assert session.next() == question("a", "b")
    assert session.answered == 0
    assert session.undo() is None


def test_a_filled_table_comes_back(tmp_path: Path) -> None:
    questions = find_questions(library(pair("work", "<lines>#1.1", "<lines>#1.2", 0.6)))
    header, row = list(render_sheet(questions))
    cells = row.split("\t")
    cells[header.split("\t").index("verdict")] = "Same"
    sheet = tmp_path / "ask.tsv"
    sheet.write_text("\ufeff" + header + "\t".join(cells), encoding="utf-8")
    (found,), problems = read_sheet(sheet, "EI")
    assert not problems
    assert replace(found, date="") == replace(questions[0].decision("same", "EI"), date="", why="")


def test_rows_without_a_verdict_stay_and_wrong_ones_are_told(tmp_path: Path) -> None:
    sheet = tmp_path / "ask.csv"
    sheet.write_text("left,right,verdict,kind\na,b,,work\na,c,maybe,work\na,d,d,work\n")
    rows, (problem,) = read_sheet(sheet, "")
    assert [(row.right, row.verdict) for row in rows] == [("d", "different")]
    assert (problem.code, str(problem.location)) == ("bad-decision", f"{sheet.as_posix()}:3")


def test_a_table_without_the_columns_is_refused(tmp_path: Path) -> None:
    sheet = tmp_path / "x.tsv"
    sheet.write_text("a\tb\n")
    assert [one.message for one in read_sheet(sheet, "")[1]] == ["no column left"]


def test_a_table_from_a_spreadsheet_is_read_whatever_stands_between_its_cells(
    tmp_path: Path,
) -> None:
    sheet = tmp_path / "ask.csv"
    sheet.write_bytes(
        'Left;Right;Verdict;Kind\r\n"a;b";"""c"" d";да;person\r\ne;f;нет;venue\r\n'.encode("cp1251")
    )
    rows, problems = read_sheet(sheet, "EI")
    assert not problems
    assert [(one.left, one.right, one.verdict) for one in rows] == [
        ("a;b", '"c" d', "same"),
        ("e", "f", "different"),
    ]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("a\tb\tsame\tbook", "«book» is no kind"),
        ("a\t\tsame\twork", "left or right is empty"),
        ("a\tb\tperhaps\twork", "«perhaps» is no verdict"),
    ],
)
def test_answers_that_are_none_are_told(tmp_path: Path, row: str, message: str) -> None:
    sheet = tmp_path / "ask.tsv"
    sheet.write_text(f"left\tright\tverdict\tkind\n{row}\n", encoding="utf-8")
    rows, (problem,) = read_sheet(sheet, "")
    assert ([], message, f"{sheet.as_posix()}:2") == (rows, problem.message, str(problem.location))


def test_a_table_of_quotation_marks_and_formulas_comes_back(tmp_path: Path) -> None:
    names = ('"Рост', "=1+1", "-Lake, A.", 'Lake "A"')
    sides = [Side(name, name, (("name", name),)) for name in names]
    questions = [
        Question("person", left, right, 0.5, False, 1.0, ())
        for left, right in zip(sides, reversed(sides), strict=True)
    ]
    header, *rows = render_sheet(questions)
    assert not [row for row in rows if row.startswith(("=", "-"))]
    sheet = tmp_path / "ask.tsv"
    filled = (row.replace("\t\tperson", "\tsame\tperson", 1) for row in rows)
    sheet.write_text(header + "".join(filled), encoding="utf-8")
    found, problems = read_sheet(sheet, "")
    assert not problems
    assert [(one.left, one.right) for one in found] == list(
        zip(names, reversed(names), strict=True)
    )


def test_rows_of_both_sides_come_in_one_order() -> None:
    left = Side("a", "a", (("name", "A"), ("year", "2001"), ("printed at", "a:1")))
    right = Side("b", "b", (("name", "B"), ("is now", "BB"), ("in", "Economics")))
    shown = side_by_side(Question("person", left, right, 0.5, False, 1.0, ()))
    assert ["name", "is now", "year", "in", "printed at"] == list(shown)


def test_a_person_is_shown_with_what_it_is_taken_for() -> None:
    (one,) = find_questions(
        library(pair("person", "<lines>#1.2@author.1", "<lines>#1.3@author.1", 0.6))
    )
    assert ("is now", "Ветров И. И.") in one.left.rows + one.right.rows
