"""Words that may translate each other."""

import pytest

from citegraph.knowledge import table
from citegraph.text import loan_sound, text_meanings, word_meanings


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        ("исследования", "research"),
        ("расчёт", "calculation"),
        ("надёжность", "reliability"),
        ("кластеров", "clusters"),
        ("инновация", "innovation"),
        ("физика", "physics"),
        ("функции", "functions"),
        ("nadezhnosti", "reliability"),
        ("issledovanij", "studies"),
        ("БН", "BN"),
        ("АЭС", "NPP"),
    ],
)
def test_a_word_and_its_translation_have_a_meaning_in_common(russian: str, english: str) -> None:
    assert word_meanings(russian) & word_meanings(english)


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        ("рынок", "reactor"),
        ("надёжность", "calculation"),
        ("полезный", "field"),
        ("ракета", "cancer"),
        ("БН", "MBIR"),
    ],
)
def test_other_words_have_none(russian: str, english: str) -> None:
    assert frozenset() == word_meanings(russian) & word_meanings(english)


@pytest.mark.parametrize("word", ["для", "из", "the", "of", "в"])
def test_words_of_grammar_mean_nothing(word: str) -> None:
    assert frozenset() == word_meanings(word)


def test_a_word_that_no_table_knows_means_itself() -> None:
    assert word_meanings("уха") == word_meanings("ukha")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("технология", "technology"),
        ("гидродинамика", "hydrodynamics"),
        ("коэффициент", "coefficient"),
        ("цикл", "cycle"),
        ("процесс", "process"),
        ("моделирование", "modelling"),
    ],
)
def test_loan_words_sound_alike(one: str, other: str) -> None:
    assert loan_sound(one) == loan_sound(other) != ""


def test_every_stem_of_the_table_is_reached() -> None:
    """A stem that no word can begin with, because of how words are folded, is dead."""
    dead = [
        (row["russian"], row["english"])
        for row in table("title_translations")
        for russian in row["russian"].split()
        for english in row["english"].split()
        if not word_meanings(russian) & word_meanings(english)
    ]
    assert [] == dead


def test_words_of_a_text_are_counted() -> None:
    count, meanings = text_meanings("Метод расчёта и его применение")
    assert 3 == count
    assert meanings & word_meanings("application")
