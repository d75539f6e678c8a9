"""Journals in series, and journals known under several names, whatever follows the name."""

from collections.abc import Iterator, Mapping
from functools import cache

from citegraph.knowledge import table
from citegraph.resolve.venues.names import venue_key, venue_words


@cache
def _series_words() -> frozenset[str]:
    return frozenset(venue_key(row["word"]) for row in table("series_words"))


@cache
def _table_names() -> Mapping[tuple[str, ...], str]:
    """The folded words of every name of the table, and the Russian name of its row."""
    found: dict[tuple[str, ...], str] = {}
    for row in table("journals"):
        for name in (row["russian"], *row["english"].split(" | ")):
            if name:
                found.setdefault(venue_words(name), row["russian"])
    return found


def series_of(words: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Return the words before the number of a series, and the number ("" without one).

    >>> series_of(venue_words("Вестник Волжского университета. Сер. 6. Экономика"))[1]
    '6'
    """
    for index, word in enumerate(words[:-1]):
        if word in _series_words() and index and words[index + 1][:1].isdigit():
            return words[:index], words[index + 1]
    return words, ""


def known_name(words: tuple[str, ...]) -> str:
    """Return the Russian name in the table of journals that all these words are, or ""."""
    return _table_names().get(words, "")


def series_keys(text: str) -> Iterator[str]:
    """Yield what stands for a series under any name of its journal, with or without its title.

    «Вестник Московского университета. Серия 6. Экономика», «Вестник МГУ. Сер. 6» and «Moscow
    University Bulletin. Series 6» have one of them in common; series 6 and 21 have none.
    """
    words = venue_words(text)
    name, number = series_of(words)
    if number:
        yield f"{known_name(name) or ' '.join(name)}#{number}"
