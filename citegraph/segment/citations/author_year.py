"""Author-year citations: (Porter, 1990, p. 12), Porter (1990), «у М. Портера [1990: 15]»."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from citegraph.knowledge import table
from citegraph.model import CitationTarget
from citegraph.segment.citations.bibliography import SEVERAL, Bibliography
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage, form_pattern
from citegraph.segment.citations.people import Cited, read_names
from citegraph.segment.citations.words import without_signals, word_pattern
from citegraph.segment.options import SegmentOptions
from citegraph.text.clean import collapse_spaces

_YEAR = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d)(?:([a-hа-е])(?![\w.]))?(?!\d)")
_MORE_YEARS = re.compile(
    r"\s?[,;и&]\s?(?:(?:and|и)\s)?"
    r"(?:((?:1[5-9]|20)\d\d)(?:([a-hа-е])(?![\w.]))?|([b-hб-е])(?![\w.]))(?!\w)"
)
_MOST_YEARS = 8
_LONGEST_LOCATOR = 60
_WINDOW = 120
_NAME = (
    r"(?:(?:[A-ZА-ЯЁÀ-Þ]\.[\s-]?){0,3}(?:(?:van|von|der|den|de|del|la|ван|фон|дер|де|дель)\s){0,2}"
    r"[A-ZА-ЯЁÀ-Þ][\w'’ʼ-]{1,40}(?:,?\s(?:[A-ZА-ЯЁÀ-Þ]\.\s?){1,2})?)"
)
# «(elephant, Houck et al. 2001)»: what the work is cited for.
_BEFORE_NAMES = re.compile(r"^\s*(?:[a-zа-яё][\w-]{1,30}\s?){1,3},\s(?=[A-ZА-ЯЁÀ-Þ])")
# «Hence, Stock and Watson (2002)»: the first word need not be a name.
_FIRST_WORD = re.compile(r"^[A-ZА-ЯЁ][\w-]{1,30},\s(?=[A-ZА-ЯЁÀ-Þ])")
_WORD = r"[A-ZА-ЯЁ][\w'’-]{1,40}"
_BODY = re.compile(rf"({_WORD}(?:\s(?:of\s|for\s|the\s)?{_WORD}){{1,5}})\s{{1,3}}$")


@dataclass(frozen=True, slots=True)
class _Found:
    """A marker, whether it leads to an entry, and whether its shape alone would tell it."""

    marker: Marker
    linked: bool
    telling: bool
    bracket: str


def find(passage: Passage, bibliography: Bibliography, options: SegmentOptions) -> Iterator[Marker]:
    """Yield the author-year citations of a passage.

    What leads to an entry is a citation. What does not is one only in a document that cites
    so: where most such markers in brackets of that kind lead to entries, or there is no list
    and several have a shape that nothing else has.
    """
    found = [*_bracketed(passage, bibliography), *_narrative(passage, bibliography)]
    linked = Counter(one.bracket for one in found if one.linked)
    telling = Counter(one.bracket for one in found if one.telling)
    for one in found:
        if bibliography.entries:
            enough = linked[one.bracket] >= max(
                options.fewest_author_years, options.share_of_author_years * telling[one.bracket]
            )
        else:
            enough = telling[one.bracket] >= options.fewest_author_years
        if one.linked or (one.telling and enough):
            yield one.marker


def _bracketed(passage: Passage, bibliography: Bibliography) -> Iterator[_Found]:
    for form in ("author-year", "undated"):
        for match in form_pattern(form).finditer(passage.text):
            targets: list[CitationTarget] = []
            telling = True
            names = ""
            for part in collapse_spaces(match[1]).split(";"):
                read = _read_part(without_signals(part), names, bibliography)
                if read is None:
                    telling = False
                    continue
                names, cited = read
                targets += cited
            if targets:
                marker = Marker("author-year", match.start(), match.end(), tuple(targets))
                telling = telling and _tells(match[1]) and not _is_date(targets)
                yield _Found(marker, _leads(targets), telling, match[0][0])


def _is_date(targets: Iterable[CitationTarget]) -> bool:
    """Whether a bracket names places or months with years: (Москва, 2003), (May, 2014)."""
    return all(target.label.rsplit(" ", 1)[0].casefold() in _no_people() for target in targets)


@cache
def _no_people() -> frozenset[str]:
    rows = (*table("places"), *table("months"), *table("place_names"))
    return frozenset((row.get("name") or row["form"]).casefold() for row in rows)


def _leads(targets: Iterable[CitationTarget]) -> bool:
    """Whether some target leads to an entry, or to several that cannot be told apart."""
    return any(target.reference or SEVERAL in target.unlinked for target in targets)


def _tells(content: str) -> bool:
    """Whether names and year stand as only citations print them: with a comma, people, a page."""
    return bool(
        re.search(r"[^\W\d_]\.?,\s?(?:1[5-9]|20)\d\d|\bal\b|и др|&|\d\s?[:,]\s?\D", content)
    )


def _read_part(
    part: str, names: str, bibliography: Bibliography
) -> tuple[str, list[CitationTarget]] | None:
    """Read «Porter, 1990a, 1991: 15», or «1991» by the people before; None for anything else."""
    year = _YEAR.search(part)
    undated = None if year else word_pattern("undated").search(part)
    if not year and not undated:
        return None
    start, end = (year or undated).span()  # type: ignore[union-attr]
    names = _BEFORE_NAMES.sub("", part[:start]).strip(" ,:(") or names
    people = read_names(names) if names else None
    dated, end = _years(part, year) if year else ([("", "")], end)
    locator = _locator(part[end:])
    if people is None or locator is None:
        return _read_title(part, start, end, bibliography)
    cited = [Cited(people[0], *one, people[1], names) for one in dated]
    targets = [_target(one, names, bibliography) for one in cited]
    targets[-1] = replace(targets[-1], locator=locator)
    return names, targets


def _years(part: str, year: re.Match[str]) -> tuple[list[tuple[str, str]], int]:
    """Return the (year, letter) pairs of «1990a, b, 1991» and where they end."""
    found, end = [(year[1], year[2] or "")], year.end()
    while len(found) < _MOST_YEARS and (more := _MORE_YEARS.match(part, end)):
        found.append((more[1] or found[-1][0], more[2] or more[3] or ""))
        end = more.end()
    return found, end


def _locator(rest: str) -> str | None:
    """Return the place in the work behind the year; None when something else follows."""
    place = rest.strip(" ,:.")
    if len(place) > _LONGEST_LOCATOR:
        return None
    return place if not rest or rest[0] in " ,:.)" else None


def _read_title(
    part: str, start: int, end: int, bibliography: Bibliography
) -> tuple[str, list[CitationTarget]] | None:
    """Read «Стратегия развития, 2013», where an entry of that year begins with the title."""
    title = part[:start].strip(' ,:(«»"“”')
    if not title or not title[0].isupper():
        return None
    year = part[start:end].strip()
    found = [raw for raw in bibliography.beginning_with(title) if year[:4] in raw.text]
    if len(found) != 1:
        return None
    locator = _locator(part[end:]) or ""
    return title, [CitationTarget(f"{title}, {year}", locator, found[0].id)]


def _target(cited: Cited, names: str, bibliography: Bibliography) -> CitationTarget:
    """Link by people and year, else by the whole name of a body («World Bank, 2005»)."""
    link = bibliography.of_people_or_body(cited, names)
    return CitationTarget(str(cited), "", link.reference, link.unlinked)


def _narrative(passage: Passage, bibliography: Bibliography) -> Iterator[_Found]:
    """Yield names in the sentence with the year in brackets behind them."""
    for match in form_pattern("narrative").finditer(passage.text):
        content = collapse_spaces(match[1])
        year = _YEAR.match(content)
        if not year:
            continue
        dated, end = _years(content, year)
        locator = _locator(content[end:])
        window_start = max(0, match.start() - _WINDOW)
        window = passage.text[window_start : match.start()]
        if locator is None:
            continue
        for names in _names_before(window):
            printed = collapse_spaces(names[1])
            people = read_names(printed)
            if people is None:
                continue
            cited = [Cited(people[0], *one, people[1], printed) for one in dated]
            targets = [_target(one, printed, bibliography) for one in cited]
            targets[-1] = replace(targets[-1], locator=locator)
            start = window_start + names.start(1)
            marker = Marker("author-year", start, match.end(), tuple(targets))
            linked = _leads(targets)
            telling = people[1] or len(people[0]) > 1 or bool(locator)
            yield _Found(marker, linked, telling, match[0][0])
            if linked:
                break


def _names_before(window: str) -> Iterator[re.Match[str]]:
    for pattern in (_names_pattern(), _BODY):
        match = pattern.search(window)
        if match:
            yield match
            if first := _FIRST_WORD.match(match[1]):
                shorter = pattern.search(window, match.start(1) + first.end())
                if shorter:
                    yield shorter


@cache
def _names_pattern() -> re.Pattern[str]:
    others = word_pattern("others").pattern
    joiner = r"(?:,\s(?:and\s|и\s|&\s)?|\s(?:and|и|&|et|und)\s)"
    return re.compile(
        rf"(?<![\w.-])({_NAME}(?:{joiner}{_NAME}){{0,4}}(?:,?\s(?:{others}))?)(?:[’']s?)?\s{{1,3}}$"
    )
