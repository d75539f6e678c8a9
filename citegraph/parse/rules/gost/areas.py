"""The areas of GOST R 7.0.5-2008 and R 7.0.100-2018 that « / » and «. – » part for certain.

The title stands before the first « / », « // » or «. – »; notes follow the imprint.
"""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.tagger import OTHER

#: Labels that words of the title area may have been given by mistake.
_MISREAD = frozenset(("container", "publisher", "place", "series", "note", "genre", OTHER))
_WORDED = frozenset(("title", "container", "publisher", "series", "place"))
#: Labels of numbers that a bracket keeps in the title: «(Семинары, книга V, 1957)».
_BRACKETED = frozenset(("volume", "issue", "part", "date", "pages", OTHER))
#: A statement of responsibility that an acronym shows is shorter than so many words.
_MOST_WORDS = 5
#: So many words after « / » tell whether people or a body follow.
_FIRST_WORDS = 8
_CYRILLIC = re.compile(r"[а-я]")
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
    return gap.startswith((". -", ".- ", ") -", "] -"))


def title_area(draft: Draft) -> None:
    """Give the title area back the words that were taken for container, publisher or place."""
    text = draft.text
    if not ("/" in text or "–" in text or "—" in text or "-" in text):
        return
    start = _title_start(draft)
    end = _title_end(draft, start)
    if not end:
        return
    inside = [i for i in range(start, end) if draft.labels[i] == "title"]
    if not inside and "title" in draft.labels:
        return
    worded = [i for i in range(start, end) if draft.labels[i] in _WORDED]
    first = worded[0] if worded else start
    last = worded[-1] if worded else end - 1
    dated = any(is_year(token.text) for token in draft.tokens[end:])
    depth = 0
    for i in range(start, end):
        label = draft.labels[i]
        depth += draft.gaps[i].count("(") - draft.gaps[i].count(")")
        if draft.tokens[i].kind or label == "title":
            continue
        if depth > 0 and first < i and label in _BRACKETED:
            draft.set(i, i + 1, "title")
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
        if "//" in gap:
            return 0 if bracket and _is_latin(draft, i) else i
        if " /" in gap or gap.startswith("/ "):
            latin = bracket and _is_latin(draft, i)
            return 0 if latin or "page_total" in draft.labels[start:i] else i
        if dashed and opens_area(gap):
            return 0 if _has_imprint(draft, start, i) or _is_number_next(draft, i) else i
    return 0


def _is_latin(draft: Draft, i: int) -> bool:
    """Whether a [translation] may stand in the title area (transliterated lists)."""
    return _CYRILLIC.search(draft.words[i - 1]) is None


def _has_imprint(draft: Draft, start: int, end: int) -> bool:
    """Whether place or date stand before token ``end`` («Л.: Наука, 1966. – 159 с.»)."""
    labels = draft.labels[start:end]
    if is_year(draft.tokens[end - 1].text):
        return True
    if _leads_imprint(draft, end):
        return False
    return "date" in labels or (labels[-1] in ("publisher", "place") and "title" in labels)


def _leads_imprint(draft: Draft, start: int) -> bool:
    """Whether «Place : Publisher, year» stands after the sign before token ``start``."""
    stop = min(start + 20, len(draft.tokens))
    colon = next((i for i in range(start + 1, min(start + 5, stop)) if ":" in draft.gaps[i]), 0)
    return bool(colon) and any(is_year(draft.tokens[i].text) for i in range(colon, stop))


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
        if draft.labels[slash - 1] != label or not gap.strip("/") or "-" in gap:
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
    near = range(slash, min(slash + 8, end + 2, len(draft.tokens)))
    body = any(draft.is_term(i, "institution") for i in near)
    if people and draft.labels[slash] == "title":
        draft.set(slash, _end_of_area(draft, slash, last), "author")
    elif people or acronym or body or draft.is_term(slash, "editor", "translator"):
        draft.clear(slash, _end_of_area(draft, slash, last))


def _is_initial(word: str) -> bool:
    return (len(word) == 1 or word[1:2] == ".") and word[0].isupper() and not word.isdigit()


def cut_at_signs(draft: Draft) -> None:
    """End container, people and place at the area sign that the tagger read over.

    What follows a container and leads to the year is the place («… Studies. – Б., 2018»).
    """
    signs = [i for i, gap in enumerate(draft.gaps) if "- " in gap or "//" in gap]
    for start, end, label in draft.runs() if signs else ():
        if label not in _CUT or end - start < 2:
            continue
        sign = next((i for i in range(start + 1, end) if _holds_sign(draft.gaps[i])), 0)
        if not sign and _is_letter_of_place(draft, end - 1, label):
            sign = end - 1
        if not sign:
            continue
        if label in ("place", "publisher", "series"):
            draft.clear(start, sign)
            continue
        leads = end < len(draft.labels) and draft.labels[end] == "date"
        draft.set(sign, end, "place" if leads and end - sign < _LONGEST_PLACE else OTHER)


_CUT = frozenset(("container", "author", "editor", "translator", "place", "publisher", "series"))
_LONGEST_PLACE = 4


def _is_letter_of_place(draft: Draft, i: int, label: str) -> bool:
    """Whether a container ends in « – Б., 2018»."""
    dated = draft.labels[i + 1 : i + 2] == ["date"] and draft.gaps[i] == " - "
    return label == "container" and dated and len(draft.tokens[i].text) == 1


def _holds_sign(gap: str) -> bool:
    return opens_area(gap) or "//" in gap or "/ -" in gap or gap.startswith((") -", "). -"))


def title_of_periodical(draft: Draft) -> None:
    """Make a periodical that is cited as a whole the title: "Inquiry. — 2011. — Vol. 37"."""
    if draft.labels[0] != "container" or draft.has("title") or draft.has("author") or border(draft):
        return
    draft.set(0, draft.end_of("container"), "title")


def people_after_slash(draft: Draft) -> None:
    """Go on with people after « / »: «/ Clarke Snell, Alex Carpenter // …»."""
    slash = draft.slash()
    if not slash or draft.labels[slash] != "author":
        return
    start = draft.end_of("author", slash)
    end = draft.end_of("title", start)
    ends = end == len(draft.labels) or "//" in draft.gaps[end] or opens_area(draft.gaps[end])
    if start < end <= start + 4 and draft.gaps[start] == ", " and ends:
        if all(draft.tokens[i].text[0].isupper() for i in range(start, end)):
            draft.set(start, end, "author")


def bodies_of_statement(draft: Draft) -> None:
    """Take «; Рос. акад. наук, Ин-т географии» out of people and kinds: a body is responsible."""
    slash = draft.slash() if ";" in draft.text else 0
    if not slash:
        return
    start = slash
    for i in range(slash + 1, len(draft.tokens) + 1):
        last = i == len(draft.tokens)
        gap = draft.gaps[i]
        ends = last or ";" in gap or opens_area(gap) or "//" in gap
        if not ends:
            continue
        labels = {*draft.labels[start:i]}
        if start > slash and labels <= _STATED and _is_body_clause(draft, start, i):
            draft.clear(start, i)
        if last or ";" not in gap:
            return
        start = i


_STATED = frozenset(("author", "editor", "genre", "title", "note", "publisher", OTHER))


def _is_body_clause(draft: Draft, start: int, end: int) -> bool:
    """Whether the clause names institutions and nobody by initials."""
    people = any(_is_initial(draft.tokens[i].text) for i in range(start, end))
    return not people and any(draft.is_term(i, "institution") for i in range(start, end))


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
