"""What decisions do to works, people and venues, and what is told about them."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from citegraph.model import Decision, LabelledReference, Location, Reference
from citegraph.model.decision import DecisionKind, Verdict
from citegraph.resolve import Resolution, default_options, resolve
from citegraph.text import fingerprint

Make = Callable[..., Reference]


def decide(
    line: int, left: str, right: str, verdict: Verdict = "same", kind: DecisionKind = "work"
) -> Decision:
    place = Location("decisions.tsv", line)
    return Decision(left, right, verdict, kind, "EI", "2026-01-15", "seen", place)


def resolved(references: Sequence[Reference], *decisions: Decision, **options: Any) -> Resolution:
    return resolve(references, default_options(options), decisions=decisions)


def print_of(reference: Reference) -> str:
    return fingerprint(reference.printed.raw.text)


def works(found: Resolution) -> list[tuple[str, ...]]:
    return sorted(work.references for work in found.works)


def people(found: Resolution) -> list[tuple[str, ...]]:
    return sorted(person.forms for person in found.people)


def printing(reference: Reference, more: str) -> Reference:
    """Return the reference with more in its printed text."""
    raw = reference.printed.raw
    printed = LabelledReference(replace(raw, text=f"{raw.text} {more}"), ())
    return replace(reference, printed=printed)


@pytest.fixture
def volumes(make_reference: Make) -> list[Reference]:
    """The two volumes of a book, each printed twice."""
    return [
        printing(
            make_reference(
                file, volume, "Общая физика", ["Сивухин, Д. В."], 1979, volume=str(volume)
            ),
            f"Т. {volume}",
        )
        for file in ("a", "b")
        for volume in (1, 2)
    ]


def test_veto_does_not_hold_against_the_user(make_reference: Make) -> None:
    one = make_reference("a", 1, "Физика", ["Сивухин, Д. В."], 1979, volume="1")
    other = make_reference("b", 1, "Физика. Том 2", ["Сивухин, Д. В."], 1979, volume="2")
    assert 2 == len(resolved([one, other]).works)
    found = resolved([one, other], decide(2, print_of(one) + " Сивухин 1979", print_of(other)))
    assert [("a#1.1", "b#1.1")] == works(found)
    (merge,) = [merge for merge in found.merges if merge.kind == "work"]
    assert ("decision", "EI", 1.0) == (merge.rule, merge.by, merge.score)
    assert "decisions.tsv:2 seen" == merge.evidence[0].detail


def test_works_that_were_joined_go_together_when_vetoed_ones_do(make_reference: Make) -> None:
    pairs = [
        [
            make_reference(file, place, title, ["Сивухин, Д. В."], 1979, volume=str(place))
            for file, title in (("a", name), ("b", name.upper()))
        ]
        for place, name in ((1, "Общий курс физики"), (2, "Общая физика, продолжение курса"))
    ]
    references = [one for pair in pairs for one in pair]
    assert 2 == len(resolved(references).works)
    found = resolved(references, decide(2, print_of(pairs[0][0]), print_of(pairs[1][0])))
    assert 1 == len(found.works)


def test_text_may_be_pasted_whole(make_reference: Make) -> None:
    one = make_reference("a", 1, "Кластеры в экономике", ["Портер, М."], 2000)
    other = make_reference("b", 1, "Конкуренция", ["Портер, М."], 2005)
    pasted = one.printed.raw.text.upper().replace(" ", "  ")
    assert 1 == len(resolved([one, other], decide(2, pasted, print_of(other))).works)


def test_twins_are_kept_apart(make_reference: Make) -> None:
    one = make_reference("a", 1, "Кластеры", ["Портер, М."], 2000)
    other = make_reference("a", 2, "Klastery", ["Porter, M."], 2000)
    decision = decide(2, print_of(one), print_of(other), "different")
    found = resolve(
        [one, other], default_options(), twins=[(one.id, other.id)], decisions=[decision]
    )
    assert 2 == len(found.works)


def test_editions_that_the_user_keeps_apart_are_not_collapsed(make_reference: Make) -> None:
    editions = [
        printing(
            make_reference(
                "a", n, "Общий курс физики", ["Сивухин, Д. В."], 1970 + n, edition=f"{n}-е"
            ),
            f"{n}-е изд.",
        )
        for n in (1, 2, 3)
    ]
    collapsed = resolved(editions, collapse=["edition"])
    assert 1 == len(collapsed.works)
    decision = decide(2, print_of(editions[0]), print_of(editions[2]), "different")
    apart = resolved(editions, decision, collapse=["edition"])
    assert not [w for w in apart.works if {"a#1.1", "a#1.3"} <= set(w.references)]


@pytest.mark.parametrize(
    ("left", "advice"),
    [
        ("a#1.1", "write {} instead"),
        ("b.txt#1.7", "«citegraph decide» finds it"),
        ("—", "name what is printed"),
    ],
)
def test_places_in_files_are_refused(make_reference: Make, left: str, advice: str) -> None:
    one = make_reference("a", 1, "Кластеры", ["Портер, М."], 2000)
    (problem,) = resolved([one], decide(2, left, "0123456789abcdef")).problems
    assert "bad-decision" == problem.code
    assert advice.format(print_of(one)) in problem.advice


def test_decision_without_object_waits(make_reference: Make) -> None:
    one = make_reference("a", 1, "Кластеры", ["Портер, М."], 2000)
    found = resolved([one], decide(2, print_of(one), "0123456789abcdef Портер 1998"))
    (problem,) = found.problems
    assert ("unused-decision", "note") == (problem.code, problem.level)
    assert "«0123456789abcdef Портер 1998»" in problem.message


def test_later_row_about_a_pair_holds_and_both_lines_are_told(volumes: list[Reference]) -> None:
    one, other = print_of(volumes[0]), print_of(volumes[1])
    rows = [decide(2, one, other, "different"), decide(3, other, one)]
    found = resolved(volumes, *reversed(rows))
    (problem,) = found.problems
    assert 1 == len(found.works)
    assert ("contradictory-decisions", 3) == (problem.code, problem.location and 3)
    assert str(problem).startswith("decisions.tsv:3: ")
    assert "decisions.tsv:2" in problem.message


def test_chain_cannot_break_different(make_reference: Make) -> None:
    texts = [make_reference("a", n, title) for n, title in enumerate("абвг", start=1)]
    a, b, c, d = map(print_of, texts)
    rows = [
        decide(2, a, b),
        decide(3, a, d),
        decide(4, c, a, "different"),
        decide(5, b, "Printed nowhere"),
        decide(6, "printed nowhere", c),
    ]
    found = resolved(texts, *rows)
    assert [("a#1.1", "a#1.2", "a#1.4"), ("a#1.3",)] == works(found)
    told = [problem for problem in found.problems if problem.code == "contradictory-decisions"]
    assert ["decisions.tsv:6"] == [str(problem.location) for problem in told]
    message = "with decisions.tsv:2, decisions.tsv:5 contradicts «different» in decisions.tsv:4"
    assert message in told[0].message


def test_chain_leads_through_what_is_not_printed(make_reference: Make) -> None:
    texts = [make_reference("a", n, title) for n, title in enumerate("аб", start=1)]
    rows = [
        decide(2, print_of(texts[0]), "Printed nowhere"),
        decide(3, "Printed nowhere", print_of(texts[1])),
    ]
    assert [("a#1.1", "a#1.2")] == works(resolved(texts, *rows))


def test_one_decision_is_withdrawn_alone(volumes: list[Reference]) -> None:
    one, other = print_of(volumes[0]), print_of(volumes[1])
    rows = [
        decide(2, one, other),
        decide(3, "Сивухин, Д. В.", "Иванов И.", "different", "person"),
        decide(4, other, one, "withdrawn"),
    ]
    found = resolved(volumes, *rows)
    assert 2 == len(found.works)
    assert ["unused-decision"] == [problem.code for problem in found.problems]
    (again,) = resolved(volumes, decide(2, one, other, "withdrawn")).problems
    assert "no earlier decision" in again.message


def test_people_of_two_names_are_one(make_reference: Make) -> None:
    references = [
        make_reference("a", 1, "Кластеры", ["Иванова, А."], 2000),
        make_reference("b", 1, "Сети", ["Петрова, А. Б."], 2001),
    ]
    found = resolved(references, decide(2, "Иванова А.", "Петрова, А.Б.", kind="person"))
    assert [("Иванова, А.", "Петрова, А. Б.")] == people(found)


def test_homonyms_are_told_apart_by_their_references(make_reference: Make) -> None:
    references = [
        make_reference(file, 1, title, ["Smith, J."], year)
        for file, title, year in (("a", "Clusters and growth", 2000), ("b", "Sharks", 2000))
    ]
    references.append(make_reference("c", 1, "Whales", ["Smith, John"], 2001))
    references.append(make_reference("d", 1, "Networks", ["Smith, Jane"], 2001))
    rows = [
        decide(2, f"{print_of(references[0])}@author.1", "Smith, Jane", kind="person"),
        decide(3, f"{print_of(references[1])}@author.1", "Smith, John", kind="person"),
    ]
    found = resolved(references, *rows)
    assert [("Smith, J.", "Smith, Jane"), ("Smith, J.", "Smith, John")] == people(found)


def test_mentions_of_one_form_are_parted(make_reference: Make) -> None:
    references = [
        make_reference(file, 1, title, ["Иванов, И. И."], 2000)
        for file, title in (("a", "Кластеры"), ("b", "Акулы"))
    ]
    one, other = (f"{print_of(reference)}@author.1" for reference in references)
    assert 1 == len(resolved(references).people)
    assert 2 == len(resolved(references, decide(2, one, other, "different", "person")).people)


def test_one_name_cannot_be_two_people(make_reference: Make) -> None:
    reference = make_reference("a", 1, "Кластеры", ["Иванов, И. И."], 2000)
    row = decide(2, "Иванов И. И.", "ИВАНОВ И.И.", "different", "person")
    (problem,) = resolved([reference], row).problems
    assert "left and right are the same name" == problem.message
    assert "FINGERPRINT@author.1" in problem.advice


def test_authors_of_one_work_are_not_one_by_their_names(make_reference: Make) -> None:
    reference = make_reference("a", 1, "Кластеры", ["Иванов, И.", "Ivanov, I."], 2000)
    found = resolved([reference], decide(2, "Иванов, И.", "Ivanov, I.", kind="person"))
    assert 2 == len(found.people)


def test_venues_of_one_key_are_parted_and_others_joined(make_reference: Make) -> None:
    references = [
        make_reference("a", n, f"Title {n}", container=name)
        for n, name in enumerate(("Инновации", "Innovatsii", "Новый журнал"), start=1)
    ]
    assert 2 == len(resolved(references).venues)
    found = resolved(
        references,
        decide(2, "инновации", "INNOVATSII", "different", "venue"),
        decide(3, "Innovatsii", "Новый журнал", "same", "venue"),
    )
    assert [("Innovatsii", "Новый журнал"), ("Инновации",)] == sorted(
        venue.forms for venue in found.venues
    )


def test_labels_are_those_of_the_user(make_reference: Make) -> None:
    reference = make_reference("a", 1, "Кластеры", ["Porter, M."], 2000, container="Forsajt")
    before = resolved([reference])
    found = resolved(
        [reference],
        decide(2, print_of(reference), "Porter's clusters", "rename"),
        decide(3, "Porter M.", "Портер Майкл", "rename", "person"),
        decide(4, "Forsajt", "Foresight", "rename", "venue"),
        decide(5, "Forsajt", "Форсайт", "rename", "venue"),
    )
    assert "Porter's clusters" == found.works[0].label
    person, venue = found.people[0], found.venues[0]
    assert ("Портер Майкл", "Porter, M.") == (person.label, person.latin)
    assert ("Форсайт", "Forsajt") == (venue.label, venue.latin)
    assert [before.works[0].id, before.people[0].id] == [found.works[0].id, person.id]
    assert ["decisions.tsv:5"] == [str(problem.location) for problem in found.problems]


def test_label_is_that_of_all_that_is_the_same(make_reference: Make) -> None:
    reference = make_reference("a", 1, "Кластеры", ["Porter, M."], 2000)
    found = resolved(
        [reference],
        decide(2, "Porter M", "Porter, Michael E.", "same", "person"),
        decide(3, "Porter, Michael E.", "Porter, Michael E.", "rename", "person"),
    )
    assert "Porter, Michael E." == found.people[0].label


def test_thousands_of_decisions_about_one_name_take_no_time(make_reference: Make) -> None:
    references = [make_reference("a", 1, "Реки", ["Озеров, А."], container="Форсайт")]
    rows = [
        *(decide(n, "Форсайт", f"Имя {n}", "different", "venue") for n in range(2, 3000)),
        *(decide(9000 + n, f"Имя {n}", f"Имя {n + 1}", "same", "venue") for n in range(2, 3000)),
    ]
    started = time.process_time()
    found = resolved(references, *rows)
    assert time.process_time() - started < 5
    assert 1 == len(found.venues)


def test_a_long_chain_that_contradicts_is_told_in_few_words(make_reference: Make) -> None:
    references = [make_reference("a", 1, "Реки", ["Озеров, А."], container="Имя 2")]
    chain = [decide(n, f"Имя {n}", f"Имя {n + 1}", "same", "venue") for n in range(2, 200)]
    found = resolved(references, *chain, decide(300, "Имя 2", "Имя 200", "different", "venue"))
    (told,) = [one for one in found.problems if one.code == "contradictory-decisions"]
    assert "and 192 more contradicts «different» in decisions.tsv:300" in told.message


def test_a_label_of_a_page_is_refused(make_reference: Make) -> None:
    references = [make_reference("a", 1, "Реки", ["Озеров, А."], container="Форсайт")]
    found = resolved(references, decide(2, "Форсайт", "Ы" * 2000, "rename", "venue"))
    assert ["bad-decision"] == [one.code for one in found.problems]
    assert "Форсайт" == found.venues[0].label
