"""The imprint: place, publisher and year («М. : Наука, 2007», "Boston, Free Press, 1998")."""

import re
from collections import defaultdict
from functools import cache

from citegraph.knowledge import table
from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.tagger import OTHER

#: Longest publisher, in tokens.
_LIMIT = 12
_WORDS = re.compile(r"[^\W\d_]+(?:[-‑'’][^\W\d_]+)*")


@cache
def known_places() -> frozenset[str]:
    """Return the places of publication of the knowledge table, folded.

    >>> "boston" in known_places(), "спб" in known_places()
    (True, True)
    """
    return frozenset(row["form"].casefold().replace(".", "") for row in table("places"))


#: Last words of bodies that publish journals, and first parts that belong to their names.
_ISSUING = frozenset("association society union academy press".split())
_ISSUED_WITH = frozenset("proceedings transactions bulletin annals memoirs papers report".split())


@cache
def _place_words() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Places as words, by their last word: «Ростов н/Д» is ("ростов", "н", "д") under "д"."""
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for row in table("places"):
        words = tuple(_WORDS.findall(row["form"].casefold()))
        found[words[-1]].add(words)
    return {last: tuple(sorted(forms, key=len, reverse=True)) for last, forms in found.items()}


def place_start(draft: Draft, last: int) -> int | None:
    """Return the token where the known place that ends with token ``last`` begins, or None."""
    for words in _place_words().get(draft.words[last], ()):
        start = last + 1 - len(words)
        if start >= 0 and tuple(draft.words[start : last + 1]) == words:
            if draft.tokens[start].text[0].isupper():
                return start
    return None


def label_imprint(draft: Draft) -> None:
    """Label known places before a colon, and the publisher between it and the year."""
    if ":" not in draft.text:
        return
    for i, gap in enumerate(draft.gaps[1:-1]):
        if ":" not in gap or gap.startswith("://"):
            continue
        first = place_start(draft, i)
        if first is None and _is_letter(draft, i):
            first = i
        if first is None:
            continue
        start = _first_of_places(draft, first)
        if not start or not _opens(draft, start):
            continue
        reach = range(i + 1, min(i + _LIMIT, len(draft.tokens)))
        year = next((j for j in reach if is_year(draft.tokens[j].text)), 0)
        inner = draft.gaps[i + 2 : year + 1]
        if year > i + 1 and not any(";" in gap or ". -" in gap for gap in inner):
            draft.set(start, i + 1, "place")
            draft.set(i + 1, year, "publisher")
            draft.set(year, year + 1, "date")


def _is_letter(draft: Draft, i: int) -> bool:
    """Whether token ``i`` is a place of one letter: «. Б.: БГК, 2000»."""
    text = draft.tokens[i].text
    signed = draft.gaps[i].startswith((". ", "? ", ") ")) and draft.gaps[i + 1].startswith(".")
    return len(text) == 1 and text.isupper() and signed


def _first_of_places(draft: Draft, start: int) -> int:
    """Go back over places that stand before ``start`` («М.; Л.», «Магас – СПб.», "London, Paris").

    A dash joins places of which one is known, a comma or semicolon known ones.
    """
    while start > 1:
        gap = draft.gaps[start].replace(".", "").strip()
        before = place_start(draft, start - 1)
        if before and gap in (";", ",", "-", "/"):
            start = before
        elif gap == "-" and ". -" not in draft.gaps[start] and _is_lone_word(draft, start - 1):
            start -= 1
        else:
            break
    return start


def _is_lone_word(draft: Draft, i: int) -> bool:
    """Whether token ``i`` is one capitalized word after a full stop («. Магас – СПб.»)."""
    word = draft.tokens[i].text
    return word[0].isupper() and len(word) > 2 and draft.gaps[i].startswith((". ", "] ", "? "))


def _opens(draft: Draft, i: int) -> bool:
    gap = draft.gaps[i]
    return gap[:1] in tuple(".,;-?!)]") or " -" in gap or "/" in gap


def label_publisher_after_place(draft: Draft) -> None:
    """Read "Boston, Harvard Business Review Book Series, 1998": no journal stands after a place."""
    _split_place(draft)
    if not draft.has("place"):
        return
    runs = draft.runs()
    for (_, _, before), (start, end, label), (_, _, after) in zip(
        runs, runs[1:], runs[2:], strict=False
    ):
        if before == "place" and after == "date" and label in ("container", "series", OTHER):
            if draft.gaps[start] in (", ", ": ", " : ", ".: ") and not _has_container(draft, start):
                draft.set(start, end, "publisher")


def _split_place(draft: Draft) -> None:
    """Cut a known place off the front of what the CRF took for a container or publisher."""
    for start, end, label in draft.runs():
        if label not in ("container", "publisher") or end - start < 2:
            continue
        if (
            draft.words[start] in known_places()
            and draft.gaps[start + 1] == ", "
            and draft.gaps[start][:1] in (".", "]")
            and not _has_container(draft, start)
        ):
            draft.set(start, start + 1, "place")


def _has_container(draft: Draft, end: int) -> bool:
    """Whether « // » or a container stands before token ``end``."""
    return any("//" in gap for gap in draft.gaps[:end]) or "container" in draft.labels[:end]


_COUNTRIES = frozenset(
    (
        "usa uk england scotland ireland germany france italy spain portugal netherlands belgium "
        "switzerland austria poland hungary romania bulgaria greece turkey israel canada australia "
        "japan china india russia ukraine belarus kazakhstan sweden norway finland denmark iceland "
        "estonia latvia lithuania brazil mexico россия сша украина беларусь казахстан германия "
        "франция италия испания португалия польша"
    ).split()
)


def country_of_place(draft: Draft) -> None:
    """Keep the country with the town: "Lisbon, Portugal, 2008"."""
    if _COUNTRIES.isdisjoint(draft.words):
        return
    for i in range(1, len(draft.tokens) - 1):
        if draft.words[i] in _COUNTRIES and draft.labels[i] in ("publisher", "container", OTHER):
            ends = draft.labels[i + 1] == "date" or draft.gaps[i + 1].startswith((":", " :"))
            if draft.labels[i - 1] == "place" and draft.gaps[i] == ", " and ends:
                draft.set(i, i + 1, "place")


def year_in_place(draft: Draft) -> None:
    """Leave the date of an issue out of the place: «24 марта 2005 г. Назрань : Дом, 2005»."""
    if not draft.has("place"):
        return
    for start, end, label in draft.runs():
        if label != "place" or end - start < 2:
            continue
        dated = [i for i in range(start, end) if is_year(draft.tokens[i].text)]
        if dated:
            cut = dated[-1] + 1
            cut += cut < end and draft.words[cut] == "г"
            draft.clear(start, cut)


def publisher_in_place(draft: Draft) -> None:
    """Cut "Moscow, Zvonnitsa, 2016" of transliterated lists after the place."""
    if draft.has("publisher") or not draft.has("translated_title"):
        return
    for start, end, label in draft.runs():
        if label != "place" or end - start < 2 or draft.labels[end : end + 1] != ["date"]:
            continue
        commas = [i for i in range(start + 1, end) if draft.gaps[i] == ", "]
        if len(commas) == 1 and place_start(draft, commas[0] - 1) == start:
            if place_start(draft, end - 1) is None and not draft.tokens[end - 1].text.isupper():
                draft.set(commas[0], end, "publisher")


_REPOSITORIES = frozenset(("zenodo", "figshare", "dryad", "pangaea", "dataverse"))


def repository_is_publisher(draft: Draft) -> None:
    """Make a repository that the tagger took for a place the publisher: "Zenodo, 2017"."""
    if _REPOSITORIES.isdisjoint(draft.words):
        return
    for i, word in enumerate(draft.words):
        if word in _REPOSITORIES and draft.labels[i] in ("place", "note", OTHER):
            draft.set(i, i + 1, "publisher")


def cut_publisher_term(draft: Draft) -> None:
    """Take "Publ." off the publisher: "Moscow, Mysl' Publ., 1990" (transliterated lists)."""
    if "publ" not in draft.words:
        return
    for start, end, label in draft.runs():
        if label == "publisher" and end - start > 1 and draft.words[end - 1] == "publ":
            draft.clear(end - 1, end)


def publisher_of_journal(draft: Draft) -> None:
    """Cut "Economic Review, Economic Association, vol. 60": the body publishes the journal."""
    if draft.has("publisher") or not draft.has("volume"):
        return
    for start, end, label in draft.runs():
        if label != "container":
            continue
        commas = [i for i in range(start + 1, end) if draft.gaps[i] == ", "]
        if len(commas) != 1 or commas[0] + 1 == end:
            continue
        cut = commas[0]
        paired = {"&", "and"} & set(draft.words[cut:end]) and end - cut < 4
        if (
            not paired
            and draft.words[end - 1] in _ISSUING
            and set(draft.words[start:cut]).isdisjoint(_ISSUED_WITH)
        ):
            draft.set(cut, end, "publisher")
