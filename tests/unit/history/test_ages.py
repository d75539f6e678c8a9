"""Ages, half-lives and the index of Price against numbers that were counted by hand."""

from collections.abc import Callable

import pytest

from citegraph.history import HistoryOptions
from citegraph.history.ages import find_ages, half_life
from citegraph.history.citing import Citations

CITED = {"a": ["w1", "w2", "w3", "next"], "b": ["w1", "undated"], "bare": ["w1"]}
WORKS = {
    "w1": {"year": 1990},
    "w2": {"year": 1998},
    "w3": {"year": 1999},
    "next": {"year": 2001},
    "undated": {},
}
ITSELF = {"a": {"year": 2000}, "b": {"year": 1996}}


def test_ages_of_documents_years_and_all(
    cite: Callable[..., Citations], options: HistoryOptions
) -> None:
    rows, counts = find_ages(cite(CITED, WORKS, ITSELF), options)
    # a: ages 10, 2, 1 and 0 (in press); b: 6 and one unknown; nothing is known of the last.
    # a: two of four are reached with age 1: 1 + (2 - 1) / 1 = 2. b: 6 + .5 / 1.
    # All: 0, 1, 2, 6, 10: 2 + (2.5 - 2) / 1 = 2.5; mean 19 / 5; 3 of 5 at most 5 years old.
    assert [
        ("all", "", None, 7, 5, 3.8, 2.5, 0.6),
        ("year", "", 1996, 2, 1, 6.0, 6.5, 0.0),
        ("year", "", 2000, 4, 4, 3.25, 2.0, 0.75),
        ("document", "a", 2000, 4, 4, 3.25, 2.0, 0.75),
        ("document", "b", 1996, 2, 1, 6.0, 6.5, 0.0),
        ("document", "bare", None, 1, 0, None, None, None),
    ] == [
        (
            row.scope,
            row.document,
            row.year,
            row.references,
            row.known,
            row.mean,
            row.half_life,
            row.price_index,
        )
        for row in rows
    ]
    assert {0: 1, 1: 1, 2: 1, 6: 1, 10: 1} == {
        one.age: one.references for one in counts if one.references
    }
    assert list(range(11)) == [one.age for one in counts]


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        # The example of a journal with 43 % of its citations in three years and 56 % in four:
        # 3 + (50 - 43) / 13 = 3.538…
        ({0: 10, 1: 15, 2: 18, 3: 13, 4: 44}, 3.53846),
        ({5: 1}, 5.5),
        ({0: 4}, 0.5),
        ({}, None),
    ],
)
def test_half_life(counts: dict[int, int], expected: float | None) -> None:
    assert expected == half_life(counts)
