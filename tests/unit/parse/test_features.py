"""What the tagger sees of a token: zones, phrases, sentences."""

import pytest

from citegraph.parse import facts
from citegraph.parse.facts import facts_of
from citegraph.parse.features import features
from citegraph.parse.lexicon import token_class
from citegraph.parse.tokens import tokenize


def zone(text: str, word: str) -> str:
    """Return the zone of a word and how many sentences and phrases of it came before."""
    tokens = tokenize(text)
    row = features(text, tokens)[[token.text for token in tokens].index(word)]
    return next(feature[1:] for feature in row if feature.startswith("E"))


CHAPTER = "Hill, Anna (2005): Rents. A study. In: Moss, Ida (Hg.): Towns. Bonn: Orbit, 5-9."


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        (CHAPTER, "Hill", "a00"),
        (CHAPTER, "Rents", "y00"),
        (CHAPTER, "study", "y10"),
        (CHAPTER, "Moss", "i01"),
        (CHAPTER, "Towns", "e00"),
        (CHAPTER, "Bonn", "e10"),
        ("Белов А. Б. Рост // Форсайт. 2014. № 3.", "Форсайт", "/00"),
        ("Белов А. Б. Рост // Форсайт. 2014. № 3.", "2014", "/10"),
        ("Hill A. Rents in Bonn. 2005.", "Bonn", "a00"),
    ],
)
def test_zones_begin_at_the_year_at_in_and_at_the_double_slash(
    text: str, word: str, expected: str
) -> None:
    assert expected == zone(text, word)


def test_full_stops_of_initials_and_terms_end_no_sentence() -> None:
    assert "a00" == zone("Белов А. Б. Рост", "Рост")
    assert "a01" == zone("Rents, vol. 3", "3")
    assert "a10" == zone("Rents. 3", "3")


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Susanne", "susanne", "given"),
        ("und", "und", "and"),
        ("für", "für", "f-de"),
        ("frank", "frank", ""),
        ("Форсайт", "форсайт", ""),
    ],
)
def test_words_have_classes(text: str, word: str, expected: str) -> None:
    assert expected == token_class(text, word)


def test_links_and_numbers_hide_their_text() -> None:
    link = facts_of("http://a.ru", "url")
    assert ("url", "url", ("w=url",)) == (link.word, link.kind, link.own)
    assert ("n2", "n2") == facts_of("17", "")[:2]
    assert "year" == facts_of("2014", "").word


def test_a_reference_without_words_has_no_features() -> None:
    assert [] == features("—", tokenize("—"))


def test_features_are_linear_in_the_length() -> None:
    text = "Hill, (A). " * 3000
    rows = features(text, tokenize(text))
    assert 6000 == len(rows)
    assert max(map(len, rows)) < 30


def test_long_words_are_not_remembered() -> None:
    before = facts._remembered.cache_info().currsize
    assert facts.facts_of("щ" * 500, "") == facts.facts_of("щ" * 500, "")
    assert before == facts._remembered.cache_info().currsize
