"""What thresholds leave, and what the explanation says of it."""

import pytest

from citegraph.model import Network
from citegraph.network import build_network, default_options
from tests.unit.network.conftest import MakeLibrary

# a is cited with b four times and with c, d, e once each; x with y in two documents of their own.
_CITED = {
    "d1": ["a", "b"], "d2": ["a", "b"], "d3": ["a", "b"], "d4": ["a", "b"],
    "d5": ["a", "c"], "d6": ["a", "d"], "d7": ["a", "e"],
    "d8": ["x", "y"], "d9": ["x", "y"],
}  # fmt: skip


def pairs(network: Network) -> list[str]:
    """The edges as two letters each."""
    return [edge.source + edge.target for edge in network.edges]


@pytest.mark.parametrize(
    ("overrides", "expected", "words"),
    [
        (
            {"min_count": 2},
            ["ab", "xy"],
            "3 pairs joined by fewer than 2 documents (min_count) are left out",
        ),
        (
            {"min_strength": 3.5},
            ["ab"],
            "4 pairs with a strength below 3.5 (min_strength) are left out",
        ),
        # 9 · 2 / (2 · 2) = 4.5 for xy; 9 · 4 / (7 · 4) and 9 · 1 / (7 · 1) = 9 / 7 for the others.
        ({"min_weight": 2}, ["xy"], "4 pairs with a weight below 2 (min_weight) are left out"),
        # a has 4 links of strengths 4, 1, 1, 1: (1 - 4/7)³ = .079, (1 - 1/7)³ = .63; the other
        # ends have one link, as have x and y.
        ({"backbone": 0.1}, ["ab"], "4 pairs not significant at 0.1 for either end (backbone"),
        ({"backbone": 0.65}, ["ab", "ac", "ad", "ae"], "1 pair not significant at 0.65"),
        (
            {"largest_component": True},
            ["ab", "ac", "ad", "ae"],
            "2 works outside the largest component, with 1 pair, are left out",
        ),
        ({"max_edges": 1}, ["ab"], "Of 5 pairs only the 1 strongest are shown"),
    ],
)
def test_each_threshold_says_what_it_removed(
    make_library: MakeLibrary, overrides: dict[str, float], expected: list[str], words: str
) -> None:
    options = default_options(overrides)
    network = build_network(make_library(_CITED), "cocitation", options)
    assert expected == pairs(network)
    assert words in network.explanation


def test_only_the_largest_component_leaves_its_items(make_library: MakeLibrary) -> None:
    options = default_options({"largest_component": True, "min_count": 2})
    network = build_network(make_library(_CITED), "cocitation", options)
    assert ["a", "b"] == [node.id for node in network.nodes]
    # It is what was left by min_count that is looked at; of equal components the first stays.
    assert "5 works outside the largest component, with 1 pair, are" in network.explanation


@pytest.mark.parametrize(
    ("overrides", "words"),
    [
        (
            {"min_count": 5},
            "none of 5 pairs of works is joined by 5 documents or more (min_count); "
            "the most is 4. Set min_count to 4 or less",
        ),
        ({"min_strength": 4.5}, "has a strength of 4.5 or more (min_strength); the most is 4."),
        # What min_count left has a weight of 9 · 4 / (7 · 4) at most.
        (
            {"min_count": 3, "min_weight": 2},
            "none of 1 pair of works has a weight of 2 or more (min_weight); the most is 1.28571.",
        ),
        (
            {"backbone": 0.05},
            "is significant at 0.05 for either end (backbone). Set backbone above",
        ),
        (
            {"min_cited": 8},
            "none of 7 works is one cited by 8 documents or more (min_cited); the most is 7.",
        ),
        ({"max_nodes": 1}, "6 works of 7 are left out, and no pair is among the others"),
    ],
)
def test_an_empty_network_names_what_removed_the_last_pair(
    make_library: MakeLibrary, overrides: dict[str, float], words: str
) -> None:
    network = build_network(make_library(_CITED), "cocitation", default_options(overrides))
    assert () == network.edges
    assert words in network.explanation
    assert "7 references of 9 lists in 9 documents; 4 works cited by two" in network.explanation


@pytest.mark.parametrize(
    ("kind", "cited", "words"),
    [
        ("coupling", {"d1": ["a", "b"]}, "there is only one, 1 document citing 2 works"),
        ("coupling", {"d1": ["a"], "d2": ["b"]}, "no work is cited by two of them. Add documents"),
        ("author-coupling", {"d1": ["a"]}, "of no document with a list the authors are known"),
        ("venue-coupling", {"d1": ["a"]}, "of no document with a list is known where it was"),
        ("co-authorship", {"d1": ["a"]}, "no work names an author"),
        ("two-mode", {}, "no nodes were found"),
    ],
)
def test_every_kind_says_why_it_is_empty(
    make_library: MakeLibrary, kind: str, cited: dict[str, list[str]], words: str
) -> None:
    network = build_network(make_library(cited), kind, default_options())
    assert () == network.edges
    assert words in network.explanation


@pytest.mark.parametrize(
    ("overrides", "weight"),
    [
        # d1 to d4 cite a and b; a is cited by 7, b by 4 of 9 documents.
        ({"normalization": "association"}, 9 * 4 / (7 * 4)),
        ({"normalization": "cosine"}, 4 / (7 * 4) ** 0.5),
        ({"normalization": "jaccard"}, 4 / 7),
        ({"normalization": "inclusion"}, 1.0),
        ({"normalization": "equivalence"}, 16 / 28),
        ({"normalization": "none"}, 4.0),
        # Every document cites two works, and adds 1 / (2 - 1); the totals are the same, n is 18.
        ({"counting": "fractional"}, 18 * 4 / (7 * 4)),
    ],
)
def test_weights_of_a_hand_computed_pair(
    make_library: MakeLibrary, overrides: dict[str, str], weight: float
) -> None:
    network = build_network(make_library(_CITED), "cocitation", default_options(overrides))
    assert pytest.approx(weight, rel=1e-5) == network.edges[0].weight


def test_a_weight_that_was_shown_is_a_threshold_that_keeps_its_pair(
    make_library: MakeLibrary,
) -> None:
    library = make_library({"d1": ["a", "b"], "d2": ["a", "b"], "d3": ["b"]})
    jaccard = default_options({"normalization": "jaccard"})
    (edge,) = build_network(library, "cocitation", jaccard).edges
    assert 0.666667 == edge.weight > 2 / 3
    shown = default_options({"normalization": "jaccard", "min_weight": edge.weight})
    assert (edge,) == build_network(library, "cocitation", shown).edges


@pytest.mark.parametrize(("least", "left"), [(2, ["ab", "xy"]), (5, [])])
def test_pairs_too_many_to_be_counted_are_dropped_unseen(
    make_library: MakeLibrary, least: int, left: list[str]
) -> None:
    options = default_options({"min_count": least, "max_rare_pairs": 1})
    network = build_network(make_library(_CITED), "cocitation", options)
    assert left == pairs(network)
    words = (
        "are left out, uncounted" if left else f"no pair of works is joined by {least} documents"
    )
    assert words in network.explanation
