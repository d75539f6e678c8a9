"""Folds that compare titles of works and journals across scripts."""

import re
from functools import lru_cache

from citegraph.knowledge import table
from citegraph.text.fold import surname_key

_WORD = re.compile(r"\d+|[^\W\d_]+(?:['’ʹʼ`][^\W\d_]+)*")


#: Letters of German, Scandinavian, Polish, Romance, Hungarian and Turkish spelling.
_OTHER_LETTERS = re.compile("[äæåøœöüßñçãõłżźąęşğőű]", re.IGNORECASE)
_SHARE_OF_WORDS = 1 / 3


@lru_cache(maxsize=1 << 14)
def title_words(text: str) -> tuple[str, ...]:
    """Return the words of a title folded like surnames, so that a transliterated title agrees.

    >>> title_words("Теоретические аспекты") == title_words("Teoreticheskie aspekty")
    True
    """
    return tuple(surname_key(word) for word in _WORD.findall(text))


def title_key(text: str) -> str:
    """Return the folded words of a title in one string without spaces.

    >>> title_key("Бизнес-план. 2-е изд."), title_key("Biznes plan, 2-e izd")
    ('biznesplan2eizd', 'biznesplan2eizd')
    """
    return "".join(title_words(text))


def looks_transliterated(text: str) -> bool:
    """Whether a Latin text reads like transliterated Russian: a third of its words do.

    Letters that no romanization of Russian has say that it is another language.

    >>> looks_transliterated("Teoreticheskie aspekty internatsionalizatsii klasterov")
    True
    >>> looks_transliterated("Internationalization of innovation clusters")
    False
    >>> looks_transliterated("Vand i søer")
    False
    """
    if _OTHER_LETTERS.search(text):
        return False
    words = [word.casefold() for word in _WORD.findall(text) if not word.isdigit()]
    russian = sum(_is_transliterated(word) for word in words)
    return russian >= _SHARE_OF_WORDS * len(words) and russian > 0


@lru_cache(maxsize=1)
def _word_patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(row["pattern"]) for row in table("transliterated_words"))


@lru_cache(maxsize=1 << 14)
def _is_transliterated(word: str) -> bool:
    return any(pattern.search(word) for pattern in _word_patterns())
