"""The numbers of a periodical in the styles that mark them with signs alone (Vancouver, APA)."""

import re
from functools import cache

from citegraph.knowledge import table
from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import word_class
from citegraph.parse.tagger import OTHER

#: ICMJE Recommendations (Vancouver style): "2011 Mar 12;12(1):56-68".
_VANCOUVER = re.compile(
    r"(?<![\w.–-])(?P<date>(?:1[4-9]|20)\d\d(?:\s[A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?(?:\s\d{1,2})?)?)"
    r"\s?;\s?(?:(?P<volume>[A-Z]?\d{1,4}[A-Z]?)"
    r"(?:\s?\((?P<issue>[^()]{1,30})\)|\s(?P<supplement>[Ss]uppl\.?(?:\s\d{1,3})?))?"
    r"|\((?P<only>[^()]{1,30})\))\s?:\s?"
    r"(?P<pages>[A-Za-z]{0,2}\d{1,7}(?:\s?[-–—‑]\s?[A-Za-z]?\d{1,7})?)(?!\w)"
)
_FIELDS = {
    "date": "date", "volume": "volume", "issue": "issue", "supplement": "issue", "only": "issue",
    "pages": "pages",
}  # fmt: skip
_PEOPLE = frozenset(("author", "editor", "translator"))
_NUMBER = re.compile(r"\d{1,3}(?:[-–—‑]\d{1,3})?")
_LOOSE = frozenset((OTHER, "place", "publisher", "series", "note"))


def label_vancouver(draft: Draft) -> None:
    """Label "2011;12(1):56-68" and what stands before it as the periodical."""
    if ";" not in draft.text:
        return
    starts = {token.start: i for i, token in enumerate(draft.tokens) if not token.kind}
    found = (match for match in _VANCOUVER.finditer(draft.text) if match.start() in starts)
    match = next(found, None)
    if match is None:
        return
    for i, token in enumerate(draft.tokens):
        if token.kind or not match.start() <= token.start < match.end():
            continue
        group = next((name for name in _FIELDS if _holds(match, name, token.start)), "")
        draft.set(i, i + 1, _FIELDS.get(group, OTHER))
    _settle_container(draft, starts[match.start()])


def _holds(match: re.Match[str], group: str, position: int) -> bool:
    return match.start(group) <= position < match.end(group)


def _settle_container(draft: Draft, end: int) -> None:
    """Make the last sentence before token ``end`` the container, whole where it has begun."""
    start = end - 1
    while start > 0 and (draft.gaps[start] == " " or _is_name_inside(draft, start)):
        start -= 1
    if start < 1 or draft.gaps[end] not in (". ", " "):
        return
    labels = draft.labels[start:end]
    begun = labels[0] == "container" and _LOOSE.issuperset({*labels} - {"container"})
    parted = not draft.has("container") and "title" in draft.labels[:start]
    if {*labels} <= {"editor", "translator", "author", "container", *_LOOSE} and start:
        # People of the name of a journal: "Pediatria n.a. G.N. Speransky".
        labels = ["container" if label in _PEOPLE else label for label in labels]
    titled = "title" in draft.labels[:start] and draft.gaps[start][:1] in tuple(".?!")
    ended = labels[-1] == "container" and {*labels} <= {"title", "container", *_LOOSE}
    if (
        begun
        or (titled and ended)
        or (parted and {*labels} <= {"title", *_LOOSE} and draft.gaps[start][:1] in ".?!")
    ):
        draft.set(start, end, "container")


def _is_name_inside(draft: Draft, i: int) -> bool:
    """Whether the full stop before token ``i`` is one of «им. С. С. Корсакова»."""
    before = draft.words[i - 1]
    short = len(before) == 1 or "." in before or before in ("им", "im")
    return draft.gaps[i] in (". ", ".") and short and draft.labels[i - 1] != "author"


def issue_without_volume(draft: Draft) -> None:
    """Read "Voprosy Ekonomiki, (7), 45–58": a number in brackets without a volume is the issue.

    Publication Manual of the APA, 7th edition, 9.25.
    """
    if draft.has("issue") or ", (" not in draft.text:
        return
    for start, end, label in draft.runs():
        bracketed = draft.gaps[start].endswith(", (") and draft.gaps[end].startswith(")")
        behind = start > 0 and draft.labels[start - 1] in ("container", "translated_container")
        number = end - start == 1 and _NUMBER.fullmatch(draft.tokens[start].text)
        if bracketed and behind and number and label != "date":
            draft.set(start, end, "issue")
            return


def volume_without_term(draft: Draft) -> None:
    """Read "Corporate Change, 10, 2001": a number alone behind a Western journal is the volume."""
    if draft.has("volume") or not draft.has("issue"):
        return
    for start, end, label in draft.runs():
        if label != "issue" or end - start > 1 or not start or end == len(draft.labels):
            continue
        bare = draft.gaps[start] == draft.gaps[end] == ", " and draft.words[start].isdigit()
        latin = draft.labels[start - 1] == "container" and draft.tokens[start - 1].text.isascii()
        if bare and latin and draft.labels[end] == "date":
            draft.set(start, end, "volume")


_SERIES = frozenset(("сер", "серия", "ser", "seriya"))
_SERIES_MISREAD = frozenset(
    (
        OTHER,
        "issue",
        "title",
        "series",
        "container",
        "genre",
        "publisher",
        "volume",
        "note",
        "place",
    )
)
_LONGEST_SERIES = 9


def series_of_container(draft: Draft) -> None:
    """Keep «Сер. 5. География» of «Вестник … университета. Сер. 5. География» in the container."""
    if _SERIES.isdisjoint(draft.words):
        return
    for i in range(1, len(draft.tokens) - 1):
        if draft.words[i] not in _SERIES or draft.labels[i - 1] != "container":
            continue
        if draft.gaps[i][:1] not in ".," or "- " in draft.gaps[i] or draft.labels[i] == "container":
            continue
        end = _end_of_series(draft, i)
        if end > i + 1:
            draft.set(i, end, "container")


def _end_of_series(draft: Draft, start: int) -> int:
    """Return the end of the name of a series that begins with its term at ``start``."""
    end = start + 1
    numbered = draft.words[end].isdigit() and len(draft.words[end]) < 4
    end += numbered
    while end < min(start + _LONGEST_SERIES, len(draft.tokens)):
        gap, word = draft.gaps[end], draft.words[end]
        begun = end > start + 1 + numbered
        if draft.labels[end] not in _SERIES_MISREAD or word[0].isdigit() or word == "№":
            break
        if draft.is_term(end, "volume", "issue", "pages", "part") or draft.tokens[end].kind:
            break
        if gap not in (" ", ": ", ", ", '"', ' "') and (begun or gap != ". "):
            break
        if gap == ". " and not begun and not numbered:
            break
        end += 1
    return end


def day_of_newspaper(draft: Draft) -> None:
    """Label «14 мая» and «(16 мая)» after the year of a newspaper as its date."""
    dated = not _months().isdisjoint(draft.words)
    if dated or "/" in draft.text:
        _day_after_month(draft)
    if not dated or draft.has("volume"):
        return
    for i in range(2, len(draft.tokens)):
        if "month" not in word_class(draft.words[i]) or draft.labels[i] in _TEXTS:
            continue
        day = draft.words[i - 1]
        if day.isdigit() and len(day) < 3 and draft.gaps[i] == " ":
            dated = draft.labels[i - 2] in ("date", "issue")
            if draft.labels[i - 1] not in _TEXTS and (dated or draft.has("container")):
                draft.set(i - 1, i + 1, "date")
                return


@cache
def _months() -> frozenset[str]:
    return frozenset(row["form"] for row in table("months"))


def _day_after_month(draft: Draft) -> None:
    """Label the day of "1975. — Nov. 6" and all of "12/28/2012"."""
    for i in range(1, len(draft.tokens)):
        number = draft.words[i]
        days = draft.labels[i - 1] == "pages" and draft.gaps[i] == " "
        if days and "month" in word_class(number):
            # Days of a conference: «(25–27 окт. 2004 г.)».
            draft.clear(i - 1, i)
        if not number.isdigit() or draft.labels[i] not in _DAYS:
            continue
        if len(number) < 3 and "month" in word_class(draft.words[i - 1]):
            if draft.gaps[i] in (". ", " ") and draft.labels[i - 1] in _DAYS | {"date"}:
                draft.set(i - 1, i + 1, "date")
        elif len(number) == 4 and i > 1 and draft.gaps[i] == draft.gaps[i - 1] == "/":
            draft.set(i - 2, i + 1, "date")


_DAYS = frozenset(("volume", "issue", "part", "pages", "date", OTHER))
_TEXTS = frozenset(("title", "container", "translated_title", "translated_container", "accessed"))
_ARTICLE = re.compile(r"[eE]\d{3,8}")


def article_number(draft: Draft) -> None:
    """Label "e10223" after the volume as the pages."""
    if draft.has("pages") or not draft.has("volume"):
        return
    for i in range(1, len(draft.tokens)):
        if _ARTICLE.fullmatch(draft.tokens[i].text) and draft.labels[i] not in _TEXTS:
            if not draft.tokens[i].kind:
                draft.set(i, i + 1, "pages")
                return


def several_issues(draft: Draft) -> None:
    """Take the second number of «№ 5, 6» and «№ 55/56» into the issue."""
    if not draft.has("issue"):
        return
    for i in range(1, len(draft.tokens) - 1):
        if draft.labels[i] != "issue" or draft.gaps[i + 1] not in (", ", "/", " / ", ","):
            continue
        second = draft.words[i + 1]
        named = draft.words[i - 1] == "№" or draft.is_term(i - 1, "issue")
        if not named or not second.isdigit() or len(second) > 3 or not draft.words[i].isdigit():
            continue
        # A page or a volume of the next area has its term before or a bracket behind it.
        if draft.labels[i + 1] in ("volume", "issue", "title", OTHER) and not _counts(draft, i + 1):
            if int(second) == int(draft.words[i]) + 1:
                draft.set(i + 1, i + 2, "issue")


def _counts(draft: Draft, i: int) -> bool:
    """Whether a unit follows the number («12 с.»)."""
    after = draft.gaps[i + 1]
    return after[:1] == "(" or (after == " " and draft.is_term(i + 1, "pages"))


_NUMBERED = frozenset(("volume", "issue", "part"))
_ROMAN = re.compile(r"[IVXLCDMivxlcdm]+|[A-Z]")


def drop_worded_numbers(draft: Draft) -> None:
    """Take volumes and issues out that hold no number: "Vol. 49, Summer", C for «С. 236»."""
    if _NUMBERED.isdisjoint(draft.labels):
        return
    for start, end, label in draft.runs():
        if label not in _NUMBERED:
            continue
        words = [draft.tokens[i].text for i in range(start, end)]
        if any(char.isdigit() for word in words for char in word):
            continue
        paged = end < len(draft.labels) and draft.labels[end] == "pages" and words[-1] in "CС"
        if paged or not any(_ROMAN.fullmatch(word) for word in words):
            if not any(
                word.casefold().startswith(("suppl", "прил", "спец", "spec")) for word in words
            ):
                if not (label == "volume" and start and draft.is_term(start - 1, "volume", "part")):
                    draft.clear(start, end)


def number_of_book(draft: Draft) -> None:
    """Make «№ 3» of a yearbook without a container its volume: «Ежегодник. № 3 / отв. ред. …»."""
    if draft.has("container") or draft.has("volume") or not draft.has("issue"):
        return
    if not (draft.has("publisher") or draft.has("place")):
        return
    for start, end, label in draft.runs():
        if label != "issue" or not start:
            continue
        before = draft.labels[:start]
        if draft.words[start - 1] == "№" and not {
            "place",
            "publisher",
            "date",
            "document_number",
        } & {*before}:
            if "title" in before:
                draft.set(start, end, "volume")
        return


def bracketed_half_volume(draft: Draft) -> None:
    """Read «Т. 3 (1)» of a book: the bracket numbers a half of the volume, no issue."""
    if draft.has("container") or not draft.has("issue"):
        return
    for i in range(1, len(draft.tokens)):
        if draft.labels[i] == "issue" and draft.labels[i - 1] == "volume":
            if draft.gaps[i].endswith("(") and draft.has("publisher"):
                draft.set(i, i + 1, "volume")
