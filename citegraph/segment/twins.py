"""Lists that hold the same works twice, item by item: Литература and References.

Two lists are twins when, put side by side in order, most entries show that they are one work:
the same pages, volumes, addresses, DOI, and words that agree once both scripts are folded. A pair
counts only by its own evidence, and never where years, pages, DOI or most numbers contradict.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from citegraph.model import Location, Problem, RawReference, ReferenceList
from citegraph.segment.options import SegmentOptions
from citegraph.text.clean import letters_and_digits
from citegraph.text.titles import title_words

_LOOKED_AT = 1_500
_SHORTEST_WORD = 4
_PAGES = re.compile(r"(?<![\d/.-])(\d{1,6})\s?[-–—−]{1,2}\s?(\d{1,6})(?![\d/])")
_YEAR = re.compile(r"(?<![\d/-])(?:1[5-9]|20)\d\d(?![\d/])")
_DOI = re.compile(r"\b10\.\d{4,9}/[^\s,;]{2,200}")
_HOST = re.compile(r"(?:https?:\s?/\s?/\s?|(?<!\w)www\.)(?:www\.)?([\w.-]{3,80})", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
#: Numbers that both must print before a lack of common ones is a contradiction.
_MANY_NUMBERS = 4
_MOST_ENTRIES = 1_000
#: Twins follow one another with at most one list between them.
_NEAR = 2


@dataclass(frozen=True, slots=True)
class _Print:
    """What an entry prints whatever its language: folded words, numbers, years, pages, links."""

    cyrillic: bool
    first: str
    words: frozenset[str]
    numbers: frozenset[str]
    years: frozenset[str]
    pages: frozenset[tuple[str, str]]
    doi: str
    hosts: frozenset[str]


def pair_twins(
    lists: Sequence[ReferenceList], options: SegmentOptions
) -> tuple[tuple[ReferenceList, ...], tuple[tuple[str, str], ...], tuple[Problem, ...]]:
    """Return the lists with ``twin_of`` set, the pairs of ids that are one work, and what misfits.

    Each list is the twin of at most one before it.
    """
    found = {one.index: one for one in lists}
    pairs: list[tuple[str, str]] = []
    problems: list[Problem] = []
    prints: dict[int, list[_Print]] = {}
    for first, second in _neighbours(lists, options):
        if found[first].twin_of or found[second].twin_of:
            continue
        for index in (first, second):
            if index not in prints:
                prints[index] = [_print(raw) for raw in found[index].references]
        aligned = _align(prints[first], prints[second], options)
        sure = _sure(aligned, options)
        if not _are_twins(found[first], found[second], len(sure), options):
            continue
        found[second] = replace(found[second], twin_of=first)
        one, other = found[first].references, found[second].references
        pairs += [(one[i].id, other[j].id) for i, j in sure]
        problems += _misfits(found[first], found[second], sure)
    return tuple(found[one.index] for one in lists), tuple(pairs), tuple(problems)


def _neighbours(
    lists: Sequence[ReferenceList], options: SegmentOptions
) -> Iterator[tuple[int, int]]:
    """Yield the indexes of lists that stand near each other and are of like length."""
    for position, first in enumerate(lists):
        for second in lists[position + 1 : position + 1 + _NEAR]:
            fewest, most = sorted((len(first.references), len(second.references)))
            if options.twin_share * most <= fewest <= most <= _MOST_ENTRIES:
                yield first.index, second.index


def _print(raw: RawReference) -> _Print:
    text = raw.text[:_LOOKED_AT]
    words = title_words(text)
    doi = _DOI.search(text)
    return _Print(
        len(_CYRILLIC.findall(text)) > len(_LATIN.findall(text)),
        next((word for word in words if not word.isdigit() and len(word) > 1), ""),
        frozenset(word for word in words if len(word) >= _SHORTEST_WORD and not word.isdigit()),
        frozenset(word.lstrip("0") for word in words if word.isdigit()),
        frozenset(_YEAR.findall(text)),
        frozenset(_PAGES.findall(text)),
        doi[0].rstrip(".").casefold() if doi else "",
        frozenset(host.casefold().rstrip(".") for host in _HOST.findall(text)),
    )


def _evidence(one: _Print, other: _Print, options: SegmentOptions) -> float | None:
    """Return how much says that two entries are one work; None when something contradicts."""
    if one.doi and other.doi and one.doi != other.doi:
        return None
    if one.years and other.years and not one.years & other.years:
        return None
    if one.pages and other.pages and not one.pages & other.pages:
        return None
    shared = one.numbers & other.numbers
    least = min(len(one.numbers), len(other.numbers))
    if least >= _MANY_NUMBERS and 3 * len(shared) < least:
        return None
    words = len(one.words & other.words) / max(1, min(len(one.words), len(other.words)))
    if one.cyrillic == other.cyrillic and words < options.twin_same_script:
        return None
    score = options.twin_words * words
    score += options.twin_first * (bool(one.first) and one.first == other.first)
    score += options.twin_number * min(len(shared - one.years), options.twin_numbers)
    score += options.twin_year * bool(one.years & other.years)
    score += options.twin_pages * bool(one.pages & other.pages)
    score += options.twin_link * (bool(one.hosts & other.hosts) + 2 * bool(one.doi and other.doi))
    return score


def _align(
    one: Sequence[_Print], other: Sequence[_Print], options: SegmentOptions
) -> list[tuple[int, int, float]]:
    """Return the best way to put two lists side by side: (position, position, evidence)."""
    scores = [[_evidence(a, b, options) for b in other] for a in one]
    best = [[0.0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in range(len(one) - 1, -1, -1):
        for j in range(len(other) - 1, -1, -1):
            score = scores[i][j]
            here = best[i + 1][j + 1] + score if score is not None else 0.0
            best[i][j] = max(here, best[i + 1][j], best[i][j + 1])
    found, i, j = [], 0, 0
    while i < len(one) and j < len(other):
        score = scores[i][j]
        if score is not None and best[i][j] == best[i + 1][j + 1] + score:
            found.append((i, j, score))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return found


def _sure(
    aligned: Sequence[tuple[int, int, float]], options: SegmentOptions
) -> list[tuple[int, int]]:
    """Return the pairs that their own evidence proves, or less of it between two such pairs."""
    proved = {(i, j) for i, j, score in aligned if score >= options.twin_sure}
    return [
        (i, j)
        for i, j, score in aligned
        if (i, j) in proved
        or (score >= options.twin_between and {(i - 1, j - 1), (i + 1, j + 1)} <= proved)
    ]


def _are_twins(
    first: ReferenceList, second: ReferenceList, sure: int, options: SegmentOptions
) -> bool:
    """Whether enough entries pair; more must where both lists have one heading, as chapters do."""
    fewest = min(len(first.references), len(second.references))
    same = letters_and_digits(first.heading) == letters_and_digits(second.heading)
    share = options.twin_share_same if same else options.twin_share
    return sure >= max(min(2, fewest), share * fewest)


def _misfits(
    first: ReferenceList, second: ReferenceList, sure: Sequence[tuple[int, int]]
) -> Iterator[Problem]:
    """Yield a note that names the entries of twin lists for which no twin was found."""
    paired = ({i for i, _ in sure}, {j for _, j in sure})
    alone = [
        raw
        for one, seen in zip((first, second), paired, strict=True)
        for position, raw in enumerate(one.references)
        if position not in seen
    ]
    if alone:
        names = ", ".join(raw.id.rpartition("#")[2] for raw in alone)
        yield Problem(
            "unpaired-twin",
            f"list {second.index} repeats list {first.index}, but these entries fit no other: "
            f"{names}",
            "check whether years, pages and numbers are printed alike in both lists",
            Location(second.file, alone[0].location.line, alone[0].location.page),
            level="note",
        )
