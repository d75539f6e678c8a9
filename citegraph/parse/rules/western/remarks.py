"""Remarks of Western references: editions, theses, counts of volumes, days and pages."""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.rules.wording import words

_EXTENT = re.compile(
    r"(?<=[.,;:(?!]\s)(?:\d{1,2}|zwei|drei|vier|two|three|four)\s"
    r"(?:Teilbde|Bde|Bände|Bänden|vols?|volumes|tomes|tomos|vol[uú]menes)\b\.?",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r"(?<=[.,;:(?!]\s)\d{1,2}\.,?\s(?:[a-zäöüß]{2,20}\.?,?\s(?:u(?:nd|\.)\s)?){0,4}"
    r"Aufl(?:age\b|\.)"
)
_THESIS = re.compile(
    r"\((?:[\w’'.-]{1,20}\s){0,3}(?:thesis|dissertation)\)"
    r"|(?<=[.,?!]\s)(?:(?:Phil\.\s?)?Diss\.|Habil\.|Dissertation,|Thèse\sde\sdoctorat"
    r"|Tesis\sdoctoral)",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(\d{1,4})\s?[-–—‒‑−]{1,2}\s?(\d{1,4})")
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d")
_TEXTS = ("title", "container")


def drop_count_of_volumes(draft: Draft) -> None:
    """Take ", 2 Bde." out: it counts the volumes of the whole work."""
    if words("volumes").isdisjoint(draft.words):
        return
    match = _EXTENT.search(draft.text)
    for i, token in enumerate(draft.tokens) if match else ():
        if match and match.start() <= token.start < match.end() and not token.kind:
            draft.clear(i, i + 1)


def label_german_edition(draft: Draft) -> None:
    """Label "3., überarb. Aufl." and "2. Auflage"."""
    if words("german-edition").isdisjoint(draft.words):
        return
    match = _EDITION.search(draft.text)
    for i, token in enumerate(draft.tokens) if match else ():
        if match and match.start() <= token.start < match.end() and not token.kind:
            draft.set(i, i + 1, "edition")


def label_thesis(draft: Draft) -> None:
    """Label "(Unpublished doctoral dissertation)" and a "Diss." behind the title as the genre."""
    if words("thesis").isdisjoint(draft.words):
        return
    match = _THESIS.search(draft.text)
    for i, token in enumerate(draft.tokens) if match else ():
        if match and match.start() <= token.start < match.end() and not token.kind:
            draft.set(i, i + 1, "genre")


def pages_at_end(draft: Draft) -> None:
    """Make a range of numbers at the end the pages: ". Wiesbaden, 269-284."."""
    i = len(draft.tokens) - 1
    if i < 4 or "pages" in draft.labels:
        return
    match = _RANGE.fullmatch(draft.tokens[i].text)
    if match is None or draft.labels[i] in _TEXTS or draft.gaps[i] not in (", ", ". ", ": ", "; "):
        return
    if not (is_year(match[1]) and is_year(match[2])):
        draft.set(i, i + 1, "pages")


def date_of_newspaper(draft: Draft) -> None:
    """Cut "Lake Times vom 12.03.2010" after the name of the newspaper."""
    for start, end, label in draft.runs():
        if (
            label != "container"
            or end - start < 3
            or not _DAY.fullmatch(draft.tokens[end - 1].text)
        ):
            continue
        cut = end - 2 if draft.words[end - 2] in ("vom", "v", "of", "du", "del") else end - 1
        draft.clear(cut, end)
        if not draft.has("date"):
            draft.set(end - 1, end, "date")


def years_are_no_pages(draft: Draft) -> None:
    """Give "Lives of Lakes 1826-1925" its years back that were taken for pages or the date."""
    found = [i for i, label in enumerate(draft.labels) if label in ("pages", "date")]
    for i in found if len(found) > 1 else ():
        match = _RANGE.fullmatch(draft.tokens[i].text)
        inside = i > 1 and draft.gaps[i] == " " and draft.labels[i - 1] in _TEXTS
        if inside and match and len(match[1]) == 4 and is_year(match[2]) and match[1] < match[2]:
            draft.set(i, i + 1, draft.labels[i - 1])


def pages_in_brackets(draft: Draft) -> None:
    """Label "(301–338)" behind a title or container as the pages."""
    if "pages" in draft.labels or "(" not in draft.text:
        return
    for i in range(2, len(draft.tokens)):
        if draft.gaps[i][-1:] != "(" or draft.gaps[i + 1][:1] != ")":
            continue
        match = _RANGE.fullmatch(draft.tokens[i].text)
        if match and not (is_year(match[1]) and is_year(match[2])):
            draft.set(i, i + 1, "pages")
            return
