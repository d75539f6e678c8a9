"""The place inside a work that a repeated reference names: «Т. 2. С. 15», "vol. 2, p. 15"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from citegraph.knowledge import table

_NUMBER = (
    r"(?:\d{1,5}|[IVXLC]{1,8}|[ivxl]{1,8})"
    r"(?:\s?[-–—−‒]\s?(?:\d{1,5}|[IVXLC]{1,8}|[ivxl]{1,8}))?"
    r"(?:\s?(?:об|ff?|sqq?|слл?|и\sслед|и\sсл)(?=\W|$)\.?)?(?!\w)"
)
_MORE_PAGES = rf"(?:,\s?(?!(?:1[5-9]|20)\d\d){_NUMBER}){{0,20}}"
_MOST = 8
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


@dataclass(frozen=True, slots=True)
class Locator:
    """A number with the field it belongs to: ``text[start:end]`` of the reference.

    ``field`` is a field of records, "place" (chapter, paragraph, note) or "file" (of an archive).
    ``bare`` tells that no word introduces it.
    """

    field: str
    start: int
    end: int
    bare: bool = False


def read_locators(text: str, start: int) -> tuple[Locator, ...]:
    """Return the locators that follow one another from ``start`` on.

    Without a word the last number is a page, one before it a volume, and a first one that
    looks like a year and is followed by another a year.

    >>> def fields(text): return [(one.field, text[one.start:one.end])
    ...                           for one in read_locators(text, 0)]
    >>> fields(". Т. 2. С. 15–17, 20. Курсив наш.")
    [('volume', '2'), ('pages', '15–17, 20')]
    >>> fields(", II, 15"), fields(". 1905. № 5")
    ([('volume', 'II'), ('pages', '15')], [('date', '1905'), ('issue', '5')])
    >>> fields(", p. 5f."), fields(". Собрание")
    ([('pages', '5f.')], [])
    """
    found: list[Locator] = []
    while len(found) < _MOST and (match := _item().match(text, start)):
        field = match.lastgroup or ""
        found.append(Locator(field.rpartition("_")[2], *match.span(field), field == "pages"))
        start = match.end()
    return tuple(_settle_bare(text, found))


def _settle_bare(text: str, found: list[Locator]) -> Iterable[Locator]:
    for position, one in enumerate(found):
        last = position == len(found) - 1
        if not one.bare or last:
            yield one
        elif position == 0 and _YEAR.fullmatch(text, one.start, one.end):
            yield replace(one, field="date")
        else:
            yield replace(one, field="volume")


@cache
def _item() -> re.Pattern[str]:
    """Group ``after_<field>`` is a number behind a word of the field, ``pages`` a bare one."""
    forms: dict[str, list[str]] = {}
    for row in table("locators"):
        forms.setdefault(row["field"], []).append(re.escape(row["form"]))
    worded = "|".join(
        rf"(?i:{'|'.join(sorted(words, key=len, reverse=True))})(?:\.\s?|\s|(?=\d))"
        rf"(?P<after_{field}>{_NUMBER}{_MORE_PAGES if field == 'pages' else ''})"
        for field, words in forms.items()
    )
    bare = rf"(?P<pages>(?=[\dIVXLC]){_NUMBER})(?=\s?(?:[.,;)]|$))"
    return re.compile(rf"[\s.,:(\[–—-]{{0,5}}(?:{worded}|{bare})")
