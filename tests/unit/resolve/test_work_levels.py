"""What two references agree in, level by level, and what that weighs."""

from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from citegraph.errors import CitegraphError
from citegraph.model import Evidence, Reference
from citegraph.resolve import default_options
from citegraph.resolve.works.descriptions import Description, describe_all, years_of_titles
from citegraph.resolve.works.scoring import probability, score_pair
from citegraph.resolve.works.weights import BIAS, weights

Make = Callable[..., Reference]
FLOODS = {
    "title": "Floods of small rivers in the northern plains",
    "authors": ["Marsh, A. B.", "Brook, C."],
    "year": 1999,
    "container": "Journal of Rivers",
    "volume": "12",
    "issue": "3",
    "pages": "45-67",
}


def describe(make: Make, *fields: dict[str, Any]) -> list[Description]:
    references = [make("a", n, **{**FLOODS, **one}) for n, one in enumerate(fields, 1)]
    return describe_all(references, {}, years_of_titles(references))


def score(make: Make, left: dict[str, Any], right: dict[str, Any]) -> float:
    one, other = describe(make, left, right)
    return probability(one, other, default_options())


def evidence(make: Make, left: dict[str, Any], right: dict[str, Any]) -> dict[str, Evidence]:
    one, other = describe(make, left, right)
    return {found.feature: found for found in score_pair(one, other, default_options())[1]}


VALUES: dict[str, tuple[Any, ...]] = {
    "title": (
        FLOODS["title"],
        "Floods of small rivers",
        "A study of floods of small rivers in the northern plains",
        "On the melting and the floods of small rivers in the northern plains of Europe",
        "Floods of smal river in the north plains",
        "Floods of large rivers in the southern plains",
        "Droughts of small lakes in northern hills",
        "Editorial",
        "",
    ),
    "authors": (
        FLOODS["authors"],
        ["Marsh, A. B."],
        ["Brook, C.", "Marsh, A."],
        ["Marsch, A.", "Lake, D.", "Pond, E.", "Sea, F."],
        ["Alan, Marsh"],
        [],
    ),
    "year": (1999, 2000, 2001, 2003, 2020, None),
    "container": ("Journal of Rivers", "Proceedings of Rivers", "J. Rivers", "Stones", ""),
    "volume": ("12", "13", ""),
    "pages": ("45-67", "45-68", "46-67", "100-120", ""),
}


def test_every_level_that_is_found_has_a_weight_and_both_directions_agree(
    make_reference: Make,
) -> None:
    plain = [{name: value} for name, values in VALUES.items() for value in values]
    mixed = [
        {"title": title, "container": container, "volume": volume, "pages": pages}
        for title, container, volume, pages in product(
            VALUES["title"][:3], VALUES["container"], VALUES["volume"], VALUES["pages"]
        )
    ]
    items = describe(make_reference, *plain, *mixed)
    options = default_options()
    for left, right in product(items[:8], items):
        found, reasons = score_pair(left, right, options)
        assert found == probability(left, right, options) == probability(right, left, options)
        assert reasons


def test_score_is_the_logistic_sum_of_bias_and_evidence(make_reference: Make) -> None:
    from math import exp

    one, other = describe(make_reference, {}, {"year": 2000, "pages": "45-68"})
    found, reasons = score_pair(one, other, default_options())
    total = sum(reason.weight for reason in reasons)
    assert pytest.approx(1 / (1 + exp(-total))) == found


def test_more_in_common_is_more_likely(make_reference: Make) -> None:
    ladder = [
        {"title": "Droughts of large lakes in the southern hills"},
        {"title": "Floods of large rivers in the southern plains"},
        {"title": "Floods of small rivers in the northern planes"},
        {},
    ]
    bare = {"container": "", "volume": "", "issue": "", "pages": ""}
    scores = [score(make_reference, bare, {**bare, **one}) for one in ladder]
    assert sorted(scores) == scores
    assert scores[1] < 0.5 < scores[2]


@pytest.mark.parametrize(
    "other",
    [
        {"title": "Erratum: Floods of small rivers in the northern plains", "pages": "301"},
        {"title": "Floods of small rivers in the northern plains: authors' reply", "pages": "70"},
        {"title": "Ответ на статью «Floods of small rivers in the northern plains»", "pages": "7"},
        {"authors": ["Marsh, C. D.", "Lake, E."], "pages": "80-90"},
        {"doi": "10.1/2", "title": "Floods of small rivers in the eastern valleys", "pages": "9"},
        {"container": "Journal of Lakes", "volume": "30", "pages": "5-9", "issue": ""},
    ],
)
def test_what_is_another_work(make_reference: Make, other: dict[str, Any]) -> None:
    assert score(make_reference, {"doi": "10.1/1" if "doi" in other else ""}, other) < 0.5


@pytest.mark.parametrize(
    "other",
    [
        {"authors": ["Marsh, D.", "Brook, C."]},
        {"authors": ["Brook, C.", "Marsh, A. B."]},
        {"authors": ["Marsh, A?n", "Brook, C."]},
        {"authors": ["Alan, Marsh", "Carl, Brook"]},
        {"authors": ["?"]},
        {"title": "FLOODS OF SMALL RIVERS IN THE NORTH-ERN PLAINS"},
        {"title": "Marsh A., Brook C. Floods of small rivers in the northern plains"},
        {"title": "Floods of small rivers in the northern plains: a survey of ten years"},
        {"issue": "1456"},
        {"volume": "21"},
        {"year": 2000},
        {"container": "J. of Rivers"},
    ],
)
def test_a_misprint_where_everything_else_agrees(
    make_reference: Make, other: dict[str, Any]
) -> None:
    assert score(make_reference, {}, other) > 0.5


def test_columns_are_told_apart_by_year_and_issue(make_reference: Make) -> None:
    column = {"title": "Editor's comments", "authors": ["Marsh, A."], "pages": ""}
    assert score(make_reference, column, column) > 0.5
    assert score(make_reference, column, {**column, "issue": "4"}) < 0.5
    assert score(make_reference, column, {**column, "year": 2001, "volume": "14"}) < 0.5
    more = {**column, "title": "Editor's comments: where rivers end"}
    assert score(make_reference, {**column, "volume": "", "issue": ""}, more) < 0.5


def test_a_conference_paper_is_not_the_paper_in_the_journal_of_that_name(
    make_reference: Make,
) -> None:
    bare = {"volume": "", "issue": "", "pages": ""}
    paper = {**bare, "container": "Rivers and Lakes", "year": 1998}
    article = {**bare, "container": "Journal of Rivers and Lakes"}
    assert score(make_reference, paper, article) < 0.5
    assert score(make_reference, {**paper, "year": 1999}, article) > 0.5


def test_evidence_is_in_words(make_reference: Make) -> None:
    found = evidence(
        make_reference,
        {},
        {"title": "Floods of two small rivers in the northern plains", "year": 2000, "pages": "45"},
    )
    assert "1999 | 2000: one year apart" == found["year"].detail
    assert found["volume and pages"].detail.startswith("vol. 12, 45-67 | vol. 12, 45: the same")
    assert "Marsh, A. B. | Marsh, A. B.: the same" == found["first author"].detail
    assert "the same words" == found["title words"].detail


def test_own_weights_are_taken(make_reference: Make, tmp_path: Path) -> None:
    own = tmp_path / "weights.tsv"
    rows = ["feature\tlevel\tprior\tweight\tmeaning"]
    rows += [f"{a}\t{b}\t0\t{-9 if (a, b) == BIAS else 0}\twords" for a, b in weights()]
    own.write_text("\n".join(rows), encoding="utf-8")
    one, other = describe(make_reference, {}, {})
    assert probability(one, other, default_options({"work_weights": str(own)})) < 0.001


@pytest.mark.parametrize(
    "text", ["", "feature\tlevel\nyear\tsame", "feature\tlevel\tprior\tweight"]
)
def test_a_file_that_is_none_of_weights_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "no weights.tsv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CitegraphError, match="no weights"):
        weights(str(path))
