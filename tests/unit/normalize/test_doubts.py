"""What the user is asked to look at, why, and in which order."""

from dataclasses import replace
from typing import Any

import pytest

from citegraph.model import (
    LabelledReference,
    Location,
    Name,
    PartialDate,
    Problem,
    RawReference,
    Reference,
    Span,
)
from citegraph.normalize import by_gain, find_doubts, weigh
from citegraph.parse import ParseOptions

BOUNDS = ParseOptions(
    1000, 6000, 0.4, 0.4, 1450, 2027, {"title": 1.0, "container": 0.8, "pages": 0.4}, "none"
)


def reference(
    text: str, *fields: tuple[str, str, float], whole: float = 0.9, rival: str = "", **values: Any
) -> Reference:
    spans = tuple(
        Span(name, part, text.index(part), text.index(part) + len(part), sure, rival)
        for name, part, sure in fields
    )
    raw = RawReference("f#1.1", text, Location("f", 3))
    found = Reference("f#1.1", LabelledReference(raw, spans, whole), issued=PartialDate(1990))
    return replace(found, **values)


def only(found: tuple[Problem, ...]) -> Problem:
    (problem,) = found
    return problem


SURE = (("title", "Wheels", 0.9), ("container", "Review", 0.9))


def test_nothing_is_said_of_what_is_sure() -> None:
    assert () == find_doubts(reference("Wheels. Review. 1990", *SURE), (), BOUNDS)


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"issued": PartialDate(1270)}, "odd-year", "date"),
        ({"issued": PartialDate(2090)}, "odd-year", "date"),
        ({"pages": "45-36"}, "odd-pages", "pages"),
    ],
)
def test_values_that_cannot_be_right(values: dict[str, Any], code: str, field: str) -> None:
    found = only(find_doubts(reference("Wheels. Review. 1990", *SURE, **values), (), BOUNDS))
    assert found.doubt
    assert (code, field, "warning") == (found.code, found.doubt.field, found.level)


def test_a_doi_that_is_none_and_a_border_printed_twice() -> None:
    text = "Wheels // Review. doi 10.x // Other. http://example.org"
    found = find_doubts(reference(text, *SURE, ("doi", "10.x", 0.9)), (), BOUNDS)
    assert ["odd-doi", "joined"] == [problem.code for problem in found]
    assert () == find_doubts(reference("Wheels // Review. http://example.org", *SURE), (), BOUNDS)


@pytest.mark.parametrize(
    ("text", "fields", "rival", "reason"),
    [
        (
            "Рост. Форсайт. 1990",
            (("title", "Рост", 0.3), ("container", "Форсайт", 0.9)),
            "",
            "title and container are not separated by « // »",
        ),
        (
            "Рост // Форсайт. 1990",
            (("title", "Рост", 0.3), ("container", "Форсайт", 0.9)),
            "author",
            "two readings nearly as likely: title or author",
        ),
        ("Wheels. 5", (("title", "Wheels", 0.3), ("volume", "5", 0.9)), "", "no journal"),
        ("Wheels. 5", (("title", "Wheels", 0.3),), "other", "may belong to no field"),
        ("Wheels. Rings", (("title", "Wheels", 0.3), ("title", "Rings", 0.9)), "", "in 2 places"),
        ("Rings, Wheels", (("title", "Wheels", 0.3),), "", "stands before it"),
        ("Wheels. Rings.", (("title", "Wheels. Rings", 0.3),), "", "a sentence ends inside it"),
        ("Wheels.", (("title", "Wheels", 0.3),), "", "seldom"),
    ],
)
def test_reasons(
    text: str, fields: tuple[tuple[str, str, float], ...], rival: str, reason: str
) -> None:
    found = only(find_doubts(reference(text, *fields, rival=rival), (), BOUNDS))
    assert "unsure-field" == found.code
    assert reason in found.message


def test_the_field_most_worth_a_look_is_named_and_all_are_counted() -> None:
    fields = (("title", "Wheels", 0.2), ("container", "Review", 0.1), ("place", "Oslo", 0.3))
    found = only(find_doubts(reference("Wheels. Review. Oslo.", *fields), (), BOUNDS))
    assert found.doubt
    assert ("title", "Wheels") == (found.doubt.field, found.doubt.value)
    assert 0.8 * 1.0 + 0.9 * 0.8 + 0.7 * 0.1 == pytest.approx(found.doubt.gain)
    assert found.message.endswith("also doubtful: container, place")


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (reference("—", whole=0.0), "no field was found"),
        (reference("Wheels" + " and" * 20, *SURE[:1], whole=0.2), "more than half"),
        (replace(reference("Wheels", *SURE[:1], whole=0.2), issued=None), "no year was found"),
        (reference("Wheels", *SURE[:1], whole=0.2), "title «Wheels»: "),
    ],
)
def test_references_that_are_doubted_as_a_whole(found: Reference, reason: str) -> None:
    problem = only(find_doubts(found, (), BOUNDS))
    assert ("unsure-reference", "note") == (problem.code, problem.level)
    assert problem.message.startswith(reason)


def test_known_problems_are_weighed_and_make_a_general_doubt_needless() -> None:
    known = Problem("no-title", "no title was found", location=Location("f", 3))
    unsure = replace(reference("5", whole=0.1), authors=(Name("Gray"),))
    found = only(find_doubts(unsure, (known,), BOUNDS))
    assert found.doubt
    assert ("title", 1.0) == (found.doubt.field, found.doubt.gain)


def test_the_best_fix_comes_first() -> None:
    cheap = only(find_doubts(reference("Wheels", ("title", "Wheels", 0.35)), (), BOUNDS))
    known = Problem("no-title", "no title was found", location=Location("g", 1))
    dear = only(find_doubts(reference("5"), (known,), BOUNDS))
    other = Problem("unreadable-file", "…")
    assert (dear, cheap) == by_gain((cheap, other, dear))
    often = weigh(cheap, {"f#1.1": 3})
    assert (often, dear) == by_gain((dear, often))
    assert cheap == weigh(cheap, {})
    assert other == weigh(other, {"f#1.1": 3})
