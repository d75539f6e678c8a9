"""Rankings and shares, counted by hand."""

from collections.abc import Callable

import pytest

from citegraph.history import build_history, default_options
from citegraph.model import History, Library

CITED = {"a": ["w1", "w2", "w3"], "b": ["w1", "w2"], "c": ["w3"]}
WORKS = {
    "w1": {"year": 1990, "people": ["petrov"], "venue": "tides", "language": "ru", "type": "book"},
    "w2": {
        "year": 1992,
        "people": ["petrov", "smith"],
        "title": "Rope and quays",
        "language": "en",
    },
    "w3": {"year": 1994, "people": ["smith"], "venue": "tides", "title": "Quay of ropes"},
}
ITSELF = {"a": {"year": 2000}, "b": {"year": 1996}}


@pytest.fixture
def history(make_library: Callable[..., Library]) -> History:
    return build_history(make_library(CITED, WORKS, ITSELF), default_options())


def test_rankings_count_documents_once(history: History) -> None:
    found = [
        (row.kind, row.id, row.documents, row.references, row.works, row.year)
        for row in history.rankings
    ]
    assert [
        ("work", "w1", 2, 2, 1, 1990),
        ("work", "w2", 2, 2, 1, 1992),
        ("work", "w3", 2, 2, 1, 1994),
        ("person", "smith", 3, 4, 2, None),
        ("person", "petrov", 2, 4, 2, None),
        ("venue", "tides", 3, 4, 2, None),
        ("term", "quay", 3, 4, 2, None),
        ("term", "rope", 3, 4, 2, None),
    ] == found


def test_cited_half_life(history: History) -> None:
    # Petrov is cited at the ages 10 and 6 (w1), 8 and 4 (w2): half is reached with the second,
    # 6 + (2 - 1) / 1 = 7.
    assert [7.0] == [row.half_life for row in history.rankings if row.id == "petrov"]


def test_shares_add_up_and_name_the_unknown(history: History) -> None:
    assert [("", 2, 1), ("en", 2, 1), ("ru", 2, 1)] == [
        (row.name, row.references, row.works) for row in history.languages
    ]
    assert [("", 4, 2), ("book", 2, 1)] == [
        (row.name, row.references, row.works) for row in history.types
    ]
    for shares in (history.languages, history.types):
        assert 1 == pytest.approx(sum(row.share_of_references for row in shares), abs=1e-5)
        assert 1 == pytest.approx(sum(row.share_of_works for row in shares), abs=1e-5)


def test_ties_are_cut_by_id(make_library: Callable[..., Library]) -> None:
    history = build_history(make_library(CITED, WORKS), default_options({"top": 1}))
    assert ["w1", "smith", "tides", "quay"] == [row.id for row in history.rankings]
