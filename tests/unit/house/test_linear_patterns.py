"""No regular expression of the package takes more than in proportion to its text.

``python -m bench patterns`` does the same with longer texts, and prints the worst.
"""

import re

import pytest

from tests.pattern_attacks import attacks
from tests.pattern_collection import BY_HAND, Used, collected, sites
from tests.pattern_growth import MOST_EXPONENT, worst

LENGTH = 1_000
#: The long form (bench/patterns.py) tries more ends.
ENDS = ("", "\n\x00")
STAGES = sorted({used.place.split("/")[0] for used in collected()[0]})


def test_every_pattern_is_had() -> None:
    assert () == collected()[1]


def test_what_is_had_by_hand_is_still_there() -> None:
    assert set(BY_HAND) <= {site.place for site in sites()}


@pytest.mark.parametrize("stage", STAGES)
def test_time_of_patterns_grows_with_the_length(stage: str) -> None:
    found = [
        worst(used, LENGTH, ENDS) for used in collected()[0] if used.place.split("/")[0] == stage
    ]
    assert [] == [str(one) for one in found if one and one.growth.exponent > MOST_EXPONENT]


@pytest.mark.parametrize(
    ("pattern", "method"),
    [
        (r"\s+$", "search"),
        (r"(\w+)-\s*\n", "sub"),
        (r"(?:a|aa)+$", "match"),
        (r"(?:\w+\s?)+;", "search"),
        (r"\([^)]*\)", "findall"),
        (r"x*y?x*z", "fullmatch"),
        (r"ред\w*\.?\s\w*ие", "search"),
        (r" {0,3}#[ \t]+(.*?)[ \t]*#*$", "match"),
        (rb"<!--.*?-->", "search"),
    ],
)
def test_slow_patterns_are_caught(pattern: str | bytes, method: str) -> None:
    found = worst(Used("", re.compile(pattern), frozenset({method})), LENGTH)
    assert found is not None
    assert found.growth.exponent > MOST_EXPONENT


@pytest.mark.parametrize(
    ("pattern", "method"),
    [
        (r"(?<!\s)\s++$", "search"),
        (r"\([^()]{0,40}\)", "findall"),
        (r"(?:\s(?<!\s\s)\s*+)?;\s*", "split"),
        (r"\s*(\d)\s*+,", "match"),
    ],
)
def test_linear_patterns_pass(pattern: str, method: str) -> None:
    found = worst(Used("", re.compile(pattern), frozenset({method})), LENGTH)
    assert found is None or found.growth.exponent < MOST_EXPONENT


def test_attack_reaches_the_repeat() -> None:
    texts = [attack.text(40) for attack in attacks(re.compile(r"№\s?(\d+)[;]"))]
    assert any(text.startswith("№") and text.count("1") > 30 for text in texts)
