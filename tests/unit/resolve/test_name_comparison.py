"""Two names alone: one person or not."""

import pytest

from citegraph.resolve.people.name_comparison import compare_names
from citegraph.text import read_person

SAME = [
    ("Исланкина Е.А.", "E. Islankina"),
    ("Исланкина Екатерина Александровна", "Islankina, Ekaterina"),
    ("Портер М.", "Michael E. Porter"),
    ("И. дель-Палачио", "Itxaso del-Palacio"),
    ("Исланкина", "Islankina"),
    ("European Commission", "European commission"),
]
APART = [
    ("Иванов А.П.", "Ivanov A.Yu."),
    ("Иванов А.П.", "Иванова А.П."),
    ("Иванов И.", "Иванов"),
    ("King M., Jr.", "King M., Sr."),
    ("Hansen T.", "Hansson T."),
    ("European Commission", "Commission E."),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_one_person(left: str, right: str) -> None:
    found = compare_names(read_person(left), read_person(right))
    assert found.same
    assert found.evidence
    assert found.score == compare_names(read_person(right), read_person(left)).score


@pytest.mark.parametrize(("left", "right"), APART)
def test_two_people(left: str, right: str) -> None:
    one, other = read_person(left), read_person(right)
    assert not compare_names(one, other).same
    assert compare_names(one, other).score == compare_names(other, one).score


def test_contradicted_initials_score_nothing() -> None:
    found = compare_names(read_person("Иванов А.П."), read_person("Ivanov A.Yu."))
    assert 0.0 == found.score
