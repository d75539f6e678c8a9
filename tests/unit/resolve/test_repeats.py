"""A reference that repeats an entry belongs to its work, whatever the scores say."""

from collections.abc import Callable
from dataclasses import replace

from citegraph.model import Reference
from citegraph.resolve import default_options, resolve

TITLE = "Рынок труда в регионах"


def test_repeats_join_without_a_score(make_reference: Callable[..., Reference]) -> None:
    first = make_reference("a", 1, TITLE, ["Орлова, М. П."], 2005, page_total="320")
    second = make_reference("a", 2, "", refers_to="a#1.1", pages="15")
    found = resolve([first, second], default_options())
    (work,) = found.works
    assert (("a#1.1", "a#1.2"), first) == (work.references, work.reference)
    merge = next(one for one in found.merges if one.kind == "work")
    assert ("a#1.1", "a#1.2", 1.0, "back-reference") == (
        merge.left, merge.right, merge.score, merge.rule,
    )  # fmt: skip


def test_pages_of_repeats_keep_nothing_apart(make_reference: Callable[..., Reference]) -> None:
    fields = {"container": "Вестник труда", "volume": "5"}
    first = make_reference("a", 1, TITLE, ["Орлова, М. П."], 2005, pages="17-25", **fields)
    again = make_reference("b", 1, TITLE, ["Орлова, М. П."], 2005, pages="17-25", **fields)
    repeats = [
        replace(
            make_reference("a", 2 + i, TITLE, ["Орлова, М. П."], 2005, pages=str(17 + i), **fields),
            refers_to="a#1.1",
        )
        for i in range(5)
    ]
    (work,) = resolve([first, again, *repeats], default_options()).works
    assert (7, "17-25") == (len(work.references), work.reference.pages)


def test_another_volume_is_the_same_work(make_reference: Callable[..., Reference]) -> None:
    first = make_reference("a", 1, TITLE, ["Орлова, М. П."], 2005, volume="1")
    second = make_reference(
        "a", 2, TITLE, ["Орлова, М. П."], 2005, volume="2", pages="5", refers_to="a#1.1"
    )
    (work,) = resolve([first, second], default_options()).works
    assert ("a#1.1", "a#1.2") == work.references


def test_another_issue_of_a_newspaper_is_another_item(
    make_reference: Callable[..., Reference],
) -> None:
    first = make_reference("a", 1, "", (), 1905, container="Восход", issue="3")
    second = make_reference("a", 2, "", (), 1906, container="Восход", issue="5", refers_to="a#1.1")
    assert 2 == len(resolve([first, second], default_options()).works)


def test_an_entry_that_is_not_there_is_not_needed(make_reference: Callable[..., Reference]) -> None:
    lone = make_reference("a", 2, TITLE, ["Орлова, М. П."], 2005, refers_to="a#1.1")
    (work,) = resolve([lone], default_options()).works
    assert ("a#1.2",) == work.references
