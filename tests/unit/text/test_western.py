"""Western names and their Russian transcription."""

import pytest

from citegraph.text import surname_similarity

SAME = [
    ("Портер", "Porter"),
    ("Смит", "Smith"),
    ("Энгел", "Engel"),
    ("Сандберг", "Sandberg"),
    ("дель-Палачио", "del-Palacio"),
    ("Кастельс", "Castells"),
    ("Джонсон", "Johnson"),
    ("Тейлор", "Taylor"),
    ("Кук", "Cooke"),
    ("Чесбро", "Chesbrough"),
    ("Омае", "Ohmae"),
    ("Шумпетер", "Schumpeter"),
]
APART = [("Hansen", "Hansson"), ("Иванов", "Ivanova"), ("Смит", "Porter"), ("Портер", "Хартер")]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_transcription_is_near_one(left: str, right: str) -> None:
    assert surname_similarity(left, right) >= 0.95
    assert surname_similarity(left, right) == surname_similarity(right, left)


def test_silent_endings_cost_a_little() -> None:
    assert surname_similarity("Готье", "Gauthier") > 0.7


@pytest.mark.parametrize(("left", "right"), APART)
def test_near_names_stay_below(left: str, right: str) -> None:
    assert surname_similarity(left, right) <= 0.8
