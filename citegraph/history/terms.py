"""The words of titles that say what a work is about."""

import re
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.text import lemma

_WORD = re.compile(r"[^\W\d_]{4,40}(?:-[^\W\d_]{2,40})?")
_KEPT_TITLES = 1 << 16


@lru_cache(_KEPT_TITLES)
def title_terms(title: str) -> tuple[str, ...]:
    """Return the dictionary forms of the words of a title that say something, sorted, each once.

    >>> title_terms("The role of clusters: роль кластеров и кластерных сетей")
    ('cluster', 'role', 'кластер', 'кластерный', 'роль', 'сеть')
    """
    words = (found[0].lower() for found in _WORD.finditer(title))
    return tuple(sorted({lemma(word) for word in words if word not in _stop_words()}))


@cache
def _stop_words() -> frozenset[str]:
    return frozenset(row["word"] for row in table("stopwords"))
