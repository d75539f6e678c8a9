"""Words around the parts of a citation, as patterns of ``knowledge/citation_words.tsv``."""

import re
from functools import cache

from citegraph.knowledge import table

_MOST_BEFORE = 3


@cache
def word_pattern(kind: str) -> re.Pattern[str]:
    """Return one pattern for all words of a kind."""
    rows = (row for row in table("citation_words") if row["kind"] == kind)
    return re.compile("|".join(f"(?:{row['pattern']})" for row in rows))


def is_word(kind: str, text: str) -> bool:
    """Whether a text is a word of a kind, and nothing else.

    >>> is_word("joiner", "&"), is_word("others", "et al."), is_word("joiner", "или")
    (True, True, False)
    """
    return bool(word_pattern(kind).fullmatch(text))


def without_signals(text: str) -> str:
    """Return the text without words at its beginning that send the reader to what follows.

    >>> without_signals("см. также: 4, с. 2"), without_signals("Цит. по: 7"), without_signals("4")
    ('4, с. 2', '7', '4')
    """
    for _ in range(_MOST_BEFORE):
        text = text.lstrip(" ,:")
        match = word_pattern("before").match(text)
        if not match or text[match.end() : match.end() + 1].isalpha():
            break
        text = text[match.end() :]
    return text


def without_tail(text: str) -> str:
    """Return the text without the words at its end that say that there are more.

    >>> without_tail("32–34 и др."), without_tail("5, and references therein")
    ('32–34', '5')
    """
    return _tail().sub("", text)


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(rf"[\s,]{{1,3}}(?:{word_pattern('after').pattern})[\s.]{{0,3}}$")
