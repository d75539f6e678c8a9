"""Under which keys a reference is looked for among the others."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from citegraph.resolve.works.descriptions import Description

_RARE_WORDS = 3
_SHORTEST_WORD = 4
_PAIRED_WORDS = 4
_TITLE_BEGINNING = 24
_SHORT_BEGINNING = 8
_AUTHORS = 3
#: Patents, reports, standards: a number of so many digits is rarely there by chance.
_LONG_NUMBER = 5


def block_keys(item: Description, words: Sequence[str]) -> list[str]:
    """Return the keys under which a reference is looked for.

    Identifiers; surnames of the first three authors with the year (and the year after, so
    that neighbours meet); the beginning of the title; ``words``, its telling words; volume or
    year with the first page, which also pairs titles in two languages.
    """
    keys = [f"{kind}:{value}" for kind, value in _identifiers(item) if value]
    for author in item.author_keys[:_AUTHORS]:
        years = [item.year, item.year + 1] if item.year else ["none"]
        keys += [f"author:{author}:{year}" for year in years]
    keys += [f"title:{title.key[:_TITLE_BEGINNING]}" for title in item.titles]
    keys += [f"word:{word}" for word in words]
    keys += [f"number:{number}" for number in sorted(item.numbers) if len(number) >= _LONG_NUMBER]
    if item.page_total:
        keys.append(f"total:{item.year}:{item.page_total}")
    if item.first_page:
        keys.append(f"page:{item.year}:{item.first_page}")
        if item.volume:
            keys.append(f"volume:{item.volume}:{item.first_page}")
    return keys


def _identifiers(item: Description) -> tuple[tuple[str, str], ...]:
    return (("doi", item.doi), ("isbn", item.isbn), ("url", item.url))


def second_keys(item: Description) -> list[str]:
    """Return what two references of one large block must share besides its key, one at least.

    The first letters of a title, or one of its longest words; an author; a number.
    """
    longest = sorted(item.words, key=lambda word: (-len(word), word))[:_RARE_WORDS]
    keys = [f"word:{word}" for word in longest]
    keys += [f"title:{title.key[:_SHORT_BEGINNING]}" for title in item.titles]
    keys += [f"author:{author}" for author in item.author_keys[:_AUTHORS]]
    numbers = (("volume", item.volume), ("page", item.first_page), ("total", item.page_total))
    keys += [f"{kind}:{number}" for kind, number in numbers if number]
    return keys


def telling_words(items: Sequence[Description], limit: int) -> Iterator[tuple[str, ...]]:
    """Yield the rarest words of each title that few others have, and pairs of the common ones.

    A word is rare when at most ``limit`` titles have it. A title of common words is looked for
    by two of them.
    """
    count = Counter(word for item in items for word in item.words)
    for item in items:
        yield telling_words_of(item.words, count, limit)


def telling_words_of(words: Sequence[str], count: Mapping[str, int], limit: int) -> tuple[str, ...]:
    """Return the telling words of one title; ``count`` is the number of titles with each word.

    >>> telling_words_of(("wheel", "history"), {"wheel": 2, "history": 90}, 25)
    ('wheel',)
    >>> telling_words_of(("axle", "history"), {"axle": 70, "history": 90}, 25)
    ('axle history',)
    """
    known = [word for word in words if len(word) >= _SHORTEST_WORD and count[word] > 1]
    known.sort(key=lambda word: (count[word], word))
    rare = [word for word in known if count[word] <= limit][:_RARE_WORDS]
    pairs = combinations(known[len(rare) :][:_PAIRED_WORDS], 2) if not rare else ()
    return (*rare, *(" ".join(sorted(pair)) for pair in pairs))
