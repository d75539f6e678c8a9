from citegraph.evaluate.clusters import b_cubed, pairwise
from citegraph.evaluate.identity.scores import (
    b_cubed_measure,
    best_threshold,
    bootstrap,
    cluster_parts,
    pair_measure,
    share_interval,
)

TRUTH = ["a", "a", "a", "b", "b", "c"]
FOUND = ["x", "x", "y", "y", "y", "z"]


def as_mapping(labels: list[str]) -> dict[str, str]:
    return dict(zip("123456", labels, strict=True))


def test_pairs_of_clusters_are_those_of_the_other_count() -> None:
    measure = pair_measure("pairs", list(cluster_parts(TRUTH, FOUND).values()))
    other = pairwise(as_mapping(TRUTH), as_mapping(FOUND))
    assert (other.precision, other.recall) == (measure.precision, measure.recall)
    assert (2, 2, 2) == (measure.right, measure.false, measure.missed)


def test_a_false_pair_is_shared_by_both_clusters() -> None:
    parts = cluster_parts(TRUTH, FOUND)
    assert {"a": (1.0, 1.0, 2.0), "b": (1.0, 1.0, 0.0), "c": (0.0, 0.0, 0.0)} == parts


def test_b_cubed_is_that_of_the_other_count() -> None:
    measure = b_cubed_measure("B-cubed", TRUTH, FOUND)
    other = b_cubed(as_mapping(TRUTH), as_mapping(FOUND))
    assert (other.precision, other.recall) == (measure.precision, measure.recall)
    low, high = measure.interval
    assert low <= measure.f1 <= high
    assert measure.false is None


def test_nothing_joined_is_nothing_joined_wrongly() -> None:
    measure = pair_measure("pairs", [(0.0, 0.0, 3.0)])
    assert (1.0, 0.0, 0.0) == (measure.precision, measure.recall, measure.f1)
    assert 1.0 == pair_measure("pairs", [(0.0, 0.0, 0.0)]).f1


def test_an_interval_holds_the_figure_and_is_the_same_every_time() -> None:
    parts = [(float(number % 3 > 0), 1.0) for number in range(90)]
    low, high = share_interval(parts)
    assert low < 2 / 3 < high
    assert (low, high) == share_interval(parts)
    assert (0.0, 0.0) == share_interval([])


def test_many_parts_are_drawn_together() -> None:
    parts = [(float(number % 2), 1.0) for number in range(20_001)]
    low, high = share_interval(parts)
    assert 0.48 < low < 0.5 < high < 0.52


def test_parts_that_vary_more_have_a_wider_interval() -> None:
    def share(sums):  # type: ignore[no-untyped-def]
        return sums[:, 0] / sums[:, 1]

    alone = bootstrap([(float(number % 2), 1.0) for number in range(100)], share)
    together = bootstrap([(10.0 * (number % 2), 10.0) for number in range(10)], share)
    assert alone[1] - alone[0] < together[1] - together[0]


def test_the_best_threshold_counts_what_has_no_score() -> None:
    judged = [(0.9, True), (0.5, True), (0.5, False)]
    assert (0.8, 0.5) == best_threshold(judged)
    assert (2 / 3, 0.9) == best_threshold(judged[:1], unseen=1)
    assert (0.0, 1.0) == best_threshold([(0.5, False)])
