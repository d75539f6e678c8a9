"""The words of titles that can name a community, and labels of bounded length."""

import re
from functools import cache

from citegraph.knowledge import table
from citegraph.text.labels import shorten

__all__ = ["shorten", "stem", "title_words"]

_WORD = re.compile(r"[^\W\d_]{4,40}(?:-[^\W\d_]{2,40})?")
_STEM_LENGTH = 6


def title_words(title: str) -> tuple[str, ...]:
    """Return the words that say something, lower-case, in order; stop words are left out.

    >>> title_words("The role of clusters in Europe: роль кластеров и сетей")
    ('role', 'clusters', 'europe', 'роль', 'кластеров', 'сетей')
    """
    words = (found[0] for found in _WORD.finditer(title.lower()))
    return tuple(word for word in words if word not in _stop_words())


def stem(word: str) -> str:
    """Return what the forms of a word have in common, roughly: its first six letters.

    >>> stem("кластеров") == stem("кластеры"), stem("clusters") == stem("cluster")
    (True, True)
    """
    return word.replace("ё", "е")[:_STEM_LENGTH]


@cache
def _stop_words() -> frozenset[str]:
    return frozenset(row["word"] for row in table("stopwords"))
