"""What titles and containers say of themselves: a notice, a column, proceedings."""

import re
from functools import cache, lru_cache

from citegraph.knowledge import table

_EDGES = " \t\\\"'«»“”„‘’`[](){}.,;:!*-–—"
_PARTS = re.compile(r"\s[-–—]\s|:\s")
#: Longer texts are no titles.
_LONGEST = 400


@cache
def _patterns(name: str, column: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row[column], re.compile(row["pattern"])) for row in table(name))


def notice_kind(title: str) -> str:
    """Return what notice about another work a title names itself, "" for none.

    >>> notice_kind("Erratum to: Floods of small rivers"), notice_kind("Floods of small rivers")
    ('correction', '')
    """
    text = _plain(title).lstrip(_EDGES)
    return next(
        (kind for kind, pattern in _patterns("notices", "kind") if pattern.search(text)), ""
    )


def is_column(title: str) -> bool:
    """Whether a title is that of a column, which comes back in one issue after the other.

    >>> is_column("Remarks - Editor's Comments"), is_column("Floods of small rivers")
    (True, False)
    """
    text = _plain(title).strip(_EDGES)
    parts = {part.strip(_EDGES) for part in _PARTS.split(text)}
    return any(
        pattern.search(text) or (place == "part" and any(map(pattern.search, parts)))
        for place, pattern in _patterns("recurring_titles", "place")
    )


@cache
def _ordinals() -> tuple[re.Pattern[str], tuple[str, ...]]:
    rows = table("ordinals")
    found = "|".join(f"({row['pattern']})" for row in rows)
    return re.compile(found), tuple(row["number"] for row in rows)


def ordinals(title: str) -> set[str]:
    """Return the numbers that are printed as ordinals, in English or Russian.

    >>> sorted(ordinals("Second report on the first flood")), ordinals("Вторая половина")
    (['1', '2'], {'2'})
    """
    pattern, numbers = _ordinals()
    found = pattern.finditer(title[:_LONGEST].casefold())
    return {numbers[(one.lastindex or 1) - 1] for one in found}


def _plain(title: str) -> str:
    return title[:_LONGEST].casefold().replace("’", "'").replace(" '", "'")


@lru_cache(maxsize=1 << 14)
def container_kind(container: str) -> str:
    """Return whether a container calls itself a journal, a conference, a report or a thesis, or "".

    >>> container_kind("In Proceedings of the Fourth Workshop"), container_kind("Rivers")
    ('conference', '')
    """
    text = container[:_LONGEST].casefold()
    rows = _patterns("container_kinds", "kind")
    return next((kind for kind, pattern in rows if pattern.search(text)), "")
