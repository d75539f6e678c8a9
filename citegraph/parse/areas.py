"""The areas of GOST R 7.0.5-2008 and R 7.0.100-2018 that « / » and «. – » part for certain.

The title stands before the first « / », « // » or «. – »; notes follow the imprint.
"""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.tagger import OTHER

#: Labels that words of the title area may have been given by mistake.
_MISREAD = frozenset(("container", "publisher", "place", "series", "note", "genre", OTHER))
#: A statement of responsibility that an acronym shows is shorter than so many words.
_MOST_WORDS = 5
#: So many words after « / » tell whether people or a body follow.
_FIRST_WORDS = 8
_NOTES = re.compile(
    r"[.\s]\s?[–—-]\s(?:Пер\.\s(?:по|с)?\s?изд|Пер\.\sизд|Библиогр\.?|Bibliogr\.?|Рез\.|Деп\.\sв"
    r"|Загл\.\s|Перевод\s(?:изд|по\sизд)|Пер\.\s(?=[А-ЯЁ]\.\s?[А-ЯЁ]))"
)


def border(draft: Draft) -> int:
    """Return the first token after « // », or 0."""
    if "//" not in draft.text:
        return 0
    return next((i for i, gap in enumerate(draft.gaps[:-1]) if i and "//" in gap), 0)


def opens_area(gap: str) -> bool:
    """Whether a gap holds the area sign «. – »."""
    return gap.startswith((". -", ".-")) or (gap.startswith(") -") or gap.startswith("] -"))


def title_area(draft: Draft) -> None:
    """Give the title area back the words that were taken for container, publisher or place."""
    start = _title_start(draft)
    end = _title_end(draft, start)
    if not end:
        return
    inside = [i for i in range(start, end) if draft.labels[i] == "title"]
    if not inside and "title" in draft.labels:
        return
    first = inside[0] if inside else start
    last = inside[-1] if inside else end - 1
    dated = any(is_year(token.text) for token in draft.tokens[end:])
    for i in range(start, end):
        label = draft.labels[i]
        if draft.tokens[i].kind or label == "title":
            continue
        hole = first < i < last or label not in (OTHER, "genre")
        if label in _MISREAD and hole and not _begins_part(draft, i):
            draft.set(i, i + 1, "title")
        elif label == "date" and dated and first < i:
            draft.set(i, i + 1, "title")


def _begins_part(draft: Draft, i: int) -> bool:
    """Whether a description of the work begins here, not more of its title («: дис. …»)."""
    return draft.labels[i] == "genre" and ":" in draft.gaps[i]


def _title_start(draft: Draft) -> int:
    start = draft.end_of("author")
    if start and start < len(draft.labels) and draft.labels[start] == "date":
        start = draft.end_of("date", start)
    return start


def _title_end(draft: Draft, start: int) -> int:
    """Return the token before which the title area ends for certain, or 0."""
    dashed = "–" in draft.text or "—" in draft.text or "-" in draft.text
    bracket = False
    for i in range(start + 1, len(draft.tokens)):
        gap = draft.gaps[i]
        if gap in (" ", ", ", ". "):
            continue
        bracket = bracket or "[" in gap
        if "//" in gap or " /" in gap or gap.startswith("/ "):
            return 0 if bracket and _is_latin(draft, i) else i
        if dashed and opens_area(gap):
            return 0 if _has_imprint(draft, start, i) or _is_number_next(draft, i) else i
    return 0


def _is_latin(draft: Draft, i: int) -> bool:
    """Whether a [translation] may stand in the title area (transliterated lists)."""
    return not any("а" <= char <= "я" for char in draft.words[i - 1])


def _has_imprint(draft: Draft, start: int, end: int) -> bool:
    """Whether place or date stand before token ``end`` («Л.: Наука, 1966. – 159 с.»)."""
    labels = draft.labels[start:end]
    if is_year(draft.tokens[end - 1].text):
        return True
    return "date" in labels or (labels[-1] in ("publisher", "place") and "title" in labels)


def _is_number_next(draft: Draft, i: int) -> bool:
    """Whether a year or a numbering stands at ``i``: then a periodical stands before it."""
    return draft.words[i][0].isdigit() or draft.is_term(i, "volume", "issue", "pages")


def responsibility_after_slash(draft: Draft) -> None:
    """End title and container at « / » where people or bodies follow («/ Ин-т философии РАН»)."""
    if "/" not in draft.text:
        return
    for slash in range(1, len(draft.tokens)):
        gap, label = draft.gaps[slash], draft.labels[slash]
        if "/" not in gap or "//" in gap or label not in ("title", "container"):
            continue
        if draft.labels[slash - 1] != label or not gap.strip("/"):
            continue
        _settle_responsibility(draft, slash)


def _end_of_area(draft: Draft, start: int, most: int) -> int:
    """Return the end of the run of labels at ``start`` within its area, ``most`` at the most."""
    end = start + 1
    while end < most and draft.labels[end] == draft.labels[start]:
        if "//" in draft.gaps[end] or opens_area(draft.gaps[end]):
            break
        end += 1
    return end


def _settle_responsibility(draft: Draft, slash: int) -> None:
    # Only the first words decide: with many slashes, no run to the end for each.
    last = len(draft.labels)
    end = _end_of_area(draft, slash, min(slash + _FIRST_WORDS, last))
    people = any(_is_initial(draft.tokens[i].text) for i in range(slash, min(slash + 4, end)))
    acronym = end - slash < _MOST_WORDS and any(
        token.text.isupper() and len(token.text) > 2 for token in draft.tokens[slash:end]
    )
    body = any(draft.is_term(i, "institution") for i in range(slash, end))
    if people and draft.labels[slash] == "title":
        draft.set(slash, _end_of_area(draft, slash, last), "author")
    elif people or acronym or body or draft.is_term(slash, "editor", "translator"):
        draft.clear(slash, _end_of_area(draft, slash, last))


def _is_initial(word: str) -> bool:
    return (len(word) == 1 or word[1:2] == ".") and word[0].isupper() and not word.isdigit()


def drop_notes(draft: Draft) -> None:
    """Take the notes out that follow the imprint: «— Пер. по изд.: …», «— Библиогр.: …»."""
    if "Пер" not in draft.text and "иблиогр" not in draft.text and "ibliogr" not in draft.text:
        return
    match = _NOTES.search(draft.text)
    if match is None or not any(
        is_year(token.text) for token in draft.tokens if token.start < match.start()
    ):
        return
    for i, token in enumerate(draft.tokens):
        if token.start >= match.start():
            if is_separated_link(draft, i):
                break
            draft.clear(i, i + 1)


def is_separated_link(draft: Draft, i: int) -> bool:
    """Whether the links of the reference itself begin here («— URL: …»)."""
    return draft.words[i] in ("url", "doi") or bool(draft.tokens[i].kind)
