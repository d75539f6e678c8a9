"""The fit of the weights of works."""

from dataclasses import replace

import pytest

from bench.fit_works import Examples, cross_validated, examples_of, fit, with_weights
from citegraph.evaluate.identity.gold import Row
from citegraph.resolve import default_options
from citegraph.resolve.works.weights import BIAS, weights

YEAR, APART = ("year", "same"), ("year", "far apart")


def examples(same: int, other: int) -> Examples:
    levels = ((YEAR,),) * same + ((APART,),) * other
    truth = (True,) * same + (False,) * other
    return Examples("invented", levels, truth, tuple(n % 5 for n in range(same + other)))


def test_weights_go_where_the_examples_are_and_others_stay_at_their_prior() -> None:
    table = {key: replace(one, prior=0.0) for key, one in weights().items()}
    found = fit([examples(200, 200)], table)
    assert found[YEAR].weight > 2 > -2 > found[APART].weight
    assert 0.0 == found["doi", "same"].weight
    assert found == fit([examples(200, 200)], table)


def test_a_held_out_pair_is_judged_by_the_others() -> None:
    ((name, judged),) = cross_validated([examples(100, 100)], weights())
    assert "invented" == name
    assert all((said > 0.5) == right for said, right in judged)


def test_only_the_weights_of_a_file_are_written_anew() -> None:
    text = "feature\tlevel\tprior\tweight\tmeaning\n# a remark\nyear\tsame\t1\t2\tthe same\n"
    table = {YEAR: replace(weights()[YEAR], weight=0.25), BIAS: weights()[BIAS]}
    assert text.replace("\t2\t", "\t0.25\t") == with_weights(text, table)


@pytest.mark.parametrize("labelled", ["cluster", "match"])
def test_examples_are_the_compared_pairs(labelled: str) -> None:
    records = [
        {"title": title, "author": "A. Marsh, B. Brook", "year": "1999", "venue": "Rivers"}
        for title in ("Floods of small rivers in plains", "Floods of small rivers in hills")
    ]
    rows: list[dict[str, object]] = [{**records[0], "id": "1", "cluster": "a"}]
    rows += [{**records[0], "id": "2", "cluster": "a"}, {**records[1], "id": "3", "cluster": "b"}]
    if labelled == "match":
        rows = [{"id": "1", "a": records[0], "b": records[n], "match": 1 - n} for n in range(2)]
    found = examples_of("x", [Row(str(n), one) for n, one in enumerate(rows)], default_options())
    assert {True, False} == set(found.same)
    assert ("title", "equal") in found.levels[found.same.index(True)]
