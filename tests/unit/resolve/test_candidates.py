"""Candidate pairs: blocks divided by a second key, windows, a bound for each item, the screen."""

import logging
from collections.abc import Callable

import numpy as np
import pytest

from citegraph.model import Reference
from citegraph.resolve.candidates import Bounds, candidate_pairs, rows_of, unique_pairs
from citegraph.resolve.options import default_options
from citegraph.resolve.works.descriptions import Description, describe_all
from citegraph.resolve.works.keys import block_keys, telling_words
from citegraph.resolve.works.screening import screen_of

OPTIONS = default_options()
Make = Callable[..., Reference]


def test_a_large_block_is_divided_by_the_second_key(caplog: pytest.LogCaptureFixture) -> None:
    keys, second = [["k"]] * 6, [["a"], ["b"], ["a"], ["b"], ["a", "b"], []]
    with caplog.at_level(logging.INFO):
        pairs = candidate_pairs(keys, second, [""] * 6, Bounds(4, 1, 10)).tolist()
    assert [[0, 2], [0, 4], [1, 3], [1, 4], [2, 4], [3, 4]] == pairs
    assert "1 large blocks divided, 0 parts cut" in caplog.text


def test_a_part_that_is_too_large_is_cut_into_windows() -> None:
    order = [f"{number:03}" for number in range(100)]
    pairs = candidate_pairs([["k"]] * 100, [["s"]] * 100, order, Bounds(10, 2, 50)).tolist()
    assert all([at, at + 1] in pairs and [at, at + 2] in pairs for at in range(98))
    assert max(right - left for left, right in pairs) < 4


def test_an_item_asks_first_for_those_it_shares_the_rarest_keys_with() -> None:
    keys = [["all", "few"], ["all", "few"], ["all"], ["all"], ["all"]]
    pairs = candidate_pairs(keys, [[]] * 5, [""] * 5, Bounds(10, 2, 1)).tolist()
    assert [0, 1] in pairs
    assert len(pairs) <= 5


def test_pairs_of_arrays() -> None:
    pairs = np.array([[3, 70_000], [0, 1], [3, 70_000]])
    assert [(0, 1), (3, 70_000)] == list(rows_of(unique_pairs(pairs)))
    assert [] == list(rows_of(unique_pairs(np.empty((0, 2), np.int64))))
    assert [] == candidate_pairs([], [], [], Bounds(10, 2, 5)).tolist()


def described(*references: Reference) -> list[Description]:
    return describe_all(references, {}, {})


def passes(*references: Reference) -> bool:
    found = screen_of(described(*references)).passing(np.array([[0, 1]]), OPTIONS)
    return bool(found[0])


def test_like_titles_pass_unless_too_much_is_against_them(make_reference: Make) -> None:
    first = make_reference("a", 1, "Floods of small rivers", ["Lee, A."], 1999)
    assert passes(first, make_reference("b", 1, "Floods of smal rivers", ["Roe, B."], 2005))
    other = make_reference("c", 1, "Floods of small rivers", ["Roe, B."], 2005, pages="7-9")
    paged = make_reference("a", 1, "Floods of small rivers", ["Lee, A."], 1999, pages="1-4")
    assert not passes(paged, other)


def test_unlike_titles_pass_where_much_agrees(make_reference: Make) -> None:
    first = make_reference("a", 1, "Floods of small rivers", ["Lee, A."], 1999, pages="5-9")
    same = make_reference("b", 1, "On wells and mills", ["Lee, A."], 1999, pages="5-9")
    assert passes(first, same)
    assert not passes(first, make_reference("b", 1, "On wells and mills", ["Lee, A."], 1999))


def test_an_identifier_in_common_is_enough(make_reference: Make) -> None:
    first = make_reference("a", 1, "Floods of small rivers", year=1999, doi="10.1/x")
    assert passes(first, make_reference("b", 1, "Unlike in all", year=1950, doi="10.1/x"))


def test_titles_in_two_languages_are_left_to_the_scores(make_reference: Make) -> None:
    first = make_reference("a", 1, "Floods of small rivers", ["Lee, A."], 1999)
    assert passes(first, make_reference("b", 1, "Паводки малых рек", ["Ли, А."], 1999))
    assert not passes(first, make_reference("b", 1, "Паводки малых рек", ["Ким, Б."], 1950))


def test_common_words_of_a_title_are_told_in_pairs(make_reference: Make) -> None:
    titles = ["River floods", "River floods", "River mills", "Stone river", "Stone floods"]
    items = described(*(make_reference("a", n, title) for n, title in enumerate(titles)))
    words = [set(found) for found in telling_words(items, 2)]
    assert words[0] == words[1] != words[2]
    assert not words[0] & words[2]
    keys = [set(block_keys(item, sorted(found))) for item, found in zip(items, words, strict=True)]
    assert keys[0] & keys[1]
