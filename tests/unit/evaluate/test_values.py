"""Which printed values count as the same."""

import pytest

from citegraph.evaluate.values import (
    bare_link,
    family_word,
    name_words,
    numerals,
    same_link,
    same_number,
    same_pages,
    same_text,
)


@pytest.mark.parametrize(
    ("gold", "found", "exact", "soft"),
    [
        ("Инновации", "«Инновации».", True, True),
        ("Ёлки", "елки", True, True),
        ("The Nature of the Firm", "Nature of the Firm", False, True),
        ("Economica", "Innovation", False, False),
        ("", "", False, False),
    ],
)
def test_texts_are_compared_by_letters(gold: str, found: str, exact: bool, soft: bool) -> None:
    assert exact == same_text(gold, found, soft=False)
    assert soft == same_text(gold, found, soft=True)


@pytest.mark.parametrize(
    ("gold", "found", "exact", "soft"),
    [
        ("Т. 5", "5", True, True),
        ("5 (35)", "№ 5(35)", True, True),
        ("5 (35)", "5", False, True),
        ("XII", "12", False, False),
        ("без номера", "без номера", False, False),
    ],
)
def test_volumes_are_compared_by_numerals(gold: str, found: str, exact: bool, soft: bool) -> None:
    assert exact == same_number(gold, found, soft=False)
    assert soft == same_number(gold, found, soft=True)


def test_pages_are_first_and_last() -> None:
    assert same_pages("С. 36–45", "36-45", soft=False)
    assert same_pages("96–103, 251–255", "96-103", soft=False)
    assert not same_pages("36", "36-45", soft=False)
    assert not same_pages("", "", soft=False)


def test_links_are_compared_without_scheme() -> None:
    assert same_link("DOI: 10.1/x", "https://dx.doi.org/10.1/X", soft=False)
    assert bare_link("http://slovo. kg/?p=1") == bare_link("slovo.kg/?p=1")
    assert not same_link("http://a.org/one", "http://a.org/two", soft=False)


def test_roman_numerals_are_whole_words() -> None:
    assert ["iv", "3"] == numerals("Vol. IV, no. 3 (medium)")


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("Jerome S. Engel", ["jerome", "engel"]),
        ("Itxaso del-Palacio", ["itxaso", "delpalacio"]),
        ("Fiyaksel’ E.A.", ["fiyaksel"]),
        ("van der Aalst W.", ["aalst"]),
        ("Иванов И. И. и др.", ["иванов"]),
        ("", []),
    ],
)
def test_names_are_words_without_initials(printed: str, words: list[str]) -> None:
    assert words == name_words(printed)


@pytest.mark.parametrize(
    ("printed", "family"),
    [
        ("Е. А. Исланкина", "исланкина"),
        ("Porter, M.", "porter"),
        ("Arrow, J. Kenneth", "arrow"),
        ("B. Jay, Barney", "jay"),
        ("E. Wise Hansson", ""),
        ("Smith A., Porter M., Coase R.", ""),
        ("OECD", ""),
    ],
)
def test_family_only_where_it_is_certain(printed: str, family: str) -> None:
    assert family == family_word(printed)
