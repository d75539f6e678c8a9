"""Pairwise scores and B-cubed, computed by hand."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citegraph.evaluate.clusters import PrecisionRecall, b_cubed, pairwise, score_clusters


def _clusters(*groups: str) -> dict[str, str]:
    return {item: group for group in groups for item in group}


def test_example_of_bagga_and_baldwin() -> None:
    # Truth {1-5} {6 7} {8 9 A B C}; response one: the last two are joined; response two:
    # the first and the last are (1998, figures 1 to 3, equal weights).
    truth = _clusters("12345", "67", "89ABC")
    one = b_cubed(truth, _clusters("12345", "6789ABC"))
    two = b_cubed(truth, _clusters("1234589ABC", "67"))
    # Response one: (5 * 1 + 2 * 2/7 + 5 * 5/7) / 12; response two: (10 * 1/2 + 2 * 1) / 12.
    assert one.precision == pytest.approx(16 / 21)
    assert two.precision == pytest.approx(7 / 12)
    assert 1.0 == one.recall == two.recall


def test_pairs_by_hand() -> None:
    # Gold pairs ab ac bc de; found pairs ab cd ce de; together in both ab de.
    score = pairwise(_clusters("abc", "de"), _clusters("ab", "cde"))
    assert PrecisionRecall(2 / 4, 2 / 4) == score
    assert 0.5 == score.f1


def test_b_cubed_by_hand() -> None:
    # a b: P 1, R 2/3; c: P 1/3, R 1/3; d e: P 2/3, R 1.
    score = b_cubed(_clusters("abc", "de"), _clusters("ab", "cde"))
    assert score.precision == pytest.approx((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5)
    assert score.recall == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5)


def test_nothing_to_join_and_nothing_joined_is_right() -> None:
    alone = _clusters("a", "b")
    assert PrecisionRecall(1.0, 1.0) == pairwise(alone, alone) == b_cubed(alone, alone)
    assert PrecisionRecall(1.0, 1.0) == pairwise({}, {}) == b_cubed({}, {})
    assert 0.0 == PrecisionRecall(0.0, 0.0).f1


def test_faults_are_named() -> None:
    score = score_clusters(_clusters("ab", "cd", "e"), {"a": "1", "b": "2", "c": "2", "e": "c"})
    assert ("d",) == score.missing
    assert (("b", "c"),) == score.joined
    assert (("a", "b"), ("c", "d")) == score.split
    assert (5, 3, 4) == (score.items, score.gold_clusters, score.found_clusters)


def test_items_without_gold_are_left_out() -> None:
    gold = _clusters("ab")
    assert score_clusters(gold, {"a": "1", "b": "1"}) == score_clusters(
        gold, {"a": "1", "b": "1", "z": "1"}
    )


@given(st.lists(st.tuples(st.sampled_from("xyz"), st.sampled_from("pqr")), max_size=12))
def test_pairs_agree_with_counting_every_pair(labels: list[tuple[str, str]]) -> None:
    gold = {str(index): pair[0] for index, pair in enumerate(labels)}
    found = {str(index): pair[1] for index, pair in enumerate(labels)}
    in_gold = {pair for pair in combinations(gold, 2) if gold[pair[0]] == gold[pair[1]]}
    in_found = {pair for pair in combinations(found, 2) if found[pair[0]] == found[pair[1]]}
    both = len(in_gold & in_found)
    score = pairwise(gold, found)
    assert score.precision == pytest.approx(both / len(in_found) if in_found else 1.0)
    assert score.recall == pytest.approx(both / len(in_gold) if in_gold else 1.0)


@given(st.lists(st.tuples(st.sampled_from("xyz"), st.sampled_from("pqr")), max_size=12))
def test_precision_and_recall_swap_with_the_sides(labels: list[tuple[str, str]]) -> None:
    gold = {str(index): pair[0] for index, pair in enumerate(labels)}
    found = {str(index): pair[1] for index, pair in enumerate(labels)}
    for measure in (pairwise, b_cubed):
        one, other = measure(gold, found), measure(found, gold)
        assert one.precision == pytest.approx(other.recall)
        assert one.recall == pytest.approx(other.precision)
