"""Volumes and parts of a whole: «Собрание сочинений. В 6 т. Т. 4. Детская психология»."""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year, word_class
from citegraph.parse.tagger import OTHER

_EXTENT = re.compile(
    r"(?<![\w])(?:в|in|v)\s(?:\d{1,3}(?:-?(?:х|ти|и|h|kh|ti))?|двух|трех|трёх|четырех"
    r"|пяти|шести|two|three|four)\s"
    r"(?:т|тт|томах|кн|книгах|ч|частях|вып|vols?|volumes|parts|t|tomah|ch|kn)\b\.?"
    r"(?:,\s\d{1,3}\s(?:т|кн|ч|вып)\b\.?)?",
    re.IGNORECASE,
)
_TRANSLATED = re.compile(
    r"(?P<out>\s?[:/,]\s(?:пер|transl?)\.\s(?:с|from)\s[а-яa-z-]{2,12}\b\.?)", re.IGNORECASE
)
_ROMAN_PAGES = re.compile(r"[—–-]\s(?P<out>[IVXLCxvi]{1,8})(?=,\s\d{1,4}\s[сp]\b)")
#: Labels that years in brackets after a title may have been given by mistake.
_NO_YEARS = frozenset(("pages", "volume", "issue", "note", OTHER))
_VOLUMES = frozenset(
    ("т тт томах кн книгах ч частях вып vol vols volumes parts t tomah ch kn").split()
)
_IN = frozenset(("в", "in", "v"))
_PER = frozenset(("пер", "trans", "transl"))
_BRACKETED_TOTAL = re.compile(r"(?<!\d)(?P<total>\d{1,4}),?\s\[\d{1,3}\]\s[сp]\b")
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d")
_SERIES = re.compile(r"[–—-]\s\((?P<series>[^()]{3,160}(?:\([^()]{1,60}\)[^()]{0,40})?)\)")
_SERIES_NUMBER = re.compile(
    r"\s?[;,]\s(?:(?:вып|т|кн|v|vol|no|nr|bd)\.?\s?|(?:volume|number|№|выпуск|том)\s?)?"
    r"(?P<number>\d{1,5})$",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r"(?:\b[Ии]зд-е\s\d{1,2}-е|\b\d{1,2}-?(?:е|th|st|nd|rd)\s(?:(?:рус|англ|rev)\w*\.?\s)?(?:изд\w*"
    r"|ed(?:ition|n)?)\b\.?|\bизд\w*\.?\s\d{1,2}-е|\b(?:first|second|third"
    r"|revised)\sedition)"
    r"(?:,?\s(?:(?:стер|испр|исправл|доп|перераб|доработ|rev|пересмотр)\w*\.?|и(?=\s(?:доп"
    r"|испр|перераб))))*",
    re.IGNORECASE,
)


def drop_extent(draft: Draft) -> None:
    """Take «в 6 т.» out: it counts the volumes of the whole work."""
    if _IN.isdisjoint(draft.words) or _VOLUMES.isdisjoint(draft.words):
        return
    for match in _EXTENT.finditer(draft.text):
        draft.set_text(match.start(), match.end(), OTHER)


def drop_remarks(draft: Draft) -> None:
    """Take «: пер. с нем.» without a translator out of the title, and the count of Roman pages."""
    if _PER.isdisjoint(draft.words):
        patterns: tuple[re.Pattern[str], ...] = (_ROMAN_PAGES,)
    else:
        patterns = (_TRANSLATED, _ROMAN_PAGES)
    for pattern in patterns:
        for match in pattern.finditer(draft.text):
            draft.set_text(*match.span("out"), OTHER)


def label_bracketed_total(draft: Draft) -> None:
    """Label «614 [10] с.»: pages with numbers, and others in brackets."""
    if "] с" not in draft.text and "] p" not in draft.text:
        return
    for match in _BRACKETED_TOTAL.finditer(draft.text):
        draft.set_text(match.start(), match.end(), OTHER)
        draft.set_text(*match.span("total"), "page_total")


def label_edition(draft: Draft) -> None:
    """Label «3-е изд., перераб. и доп.», "2nd edition"."""
    # A loop: every reference comes here, and a generator would take twice the time.
    for word in draft.words:
        if word.startswith(("изд", "ed")):
            break
    else:
        return
    for match in _EDITION.finditer(draft.text):
        draft.set_text(match.start(), match.end(), "edition")


def label_series(draft: Draft) -> None:
    """Label «— (Философия ; вып. 5)»: the series, and its number for a part or a collection.

    A chapter or proceedings volume is found by its number in the series; an author's book is not.
    """
    if "(" not in draft.text:
        return
    numbered = not draft.end_of("author") or "//" in draft.text
    for match in _SERIES.finditer(draft.text):
        name = re.split(r"\s?;|,\s(?=\d|вып|т\.|vol)", match["series"], maxsplit=1)[0]
        start = match.start("series")
        draft.set_text(start, match.end("series"), OTHER)
        draft.set_text(start, start + len(name), "series")
        number = _SERIES_NUMBER.match(draft.text, start + len(name), match.end("series"))
        if number and numbered and not draft.has("issue"):
            draft.set_text(number.start("number"), number.end("number"), "issue")


def split_volume_run(draft: Draft) -> None:
    """Make the second number of "33, 4" or "8,6" the issue."""
    if draft.has("issue") or not draft.has("volume"):
        return
    for start, end, label in draft.runs():
        if label == "volume" and end - start == 2 and not draft.has("issue"):
            first, second = draft.tokens[start].text, draft.tokens[start + 1].text
            if (
                first[0].isdigit()
                and second[0].isdigit()
                and draft.gaps[start + 1] in (", ", ",", "(", " (", "/", ":", ".")
            ):
                draft.set(start + 1, end, OTHER if is_year(second) else "issue")


def settle_part(draft: Draft) -> None:
    """Use a part as the volume of a book or the issue of a journal that has none."""
    if not draft.has("part"):
        return
    free = (
        "volume"
        if not draft.has("volume") and not draft.has("issue")
        else "issue" if not draft.has("issue") else ""
    )
    if free:
        draft.labels = [free if label == "part" else label for label in draft.labels]


def months_are_dates(draft: Draft) -> None:
    """Make a month that the CRF took for a place a date: "vol. 60 (2), May, 1970"."""
    if not draft.has("place"):
        return
    for start, end, label in draft.runs():
        if label == "place" and all(
            "month" in word_class(draft.words[i]) for i in range(start, end)
        ):
            draft.set(start, end, "date")


def years_of_title(draft: Draft) -> None:
    """Give a title its years in brackets back that look like pages: «Зодчие (1858–2013)»."""
    if "(" not in draft.text:
        return
    for i in range(1, len(draft.tokens)):
        if draft.labels[i] in _NO_YEARS and draft.labels[i - 1] == "title":
            bracketed = draft.gaps[i].endswith("(") and draft.gaps[i + 1].startswith(")")
            if bracketed and len(_YEAR.findall(draft.tokens[i].text)) == 2:
                draft.set(i, i + 1, "title")


def settle_dates(draft: Draft) -> None:
    """Keep one date: the one after the people, else the last; others go back to their text."""
    _return_words(draft)
    runs = [(start, end) for start, end, label in draft.runs() if label == "date"]
    if len(runs) == 1 and _is_span_of_years(draft, *runs[0]) and runs[0][0]:
        later = [i for i in range(runs[0][1], len(draft.tokens)) if is_year(draft.tokens[i].text)]
        if later:
            draft.set(*runs[0], draft.labels[runs[0][0] - 1])
            draft.set(later[-1], later[-1] + 1, "date")
    if len(runs) < 2:
        return
    dated = [run for run in runs if not _stands_apart(draft, *run)] or runs
    first = runs[0]
    leads = first[0] and draft.labels[first[0] - 1] == "author"
    kept = first if leads and is_year(draft.tokens[first[0]].text) else dated[-1]
    for start, end in runs:
        if (start, end) != kept and not _stands_apart(draft, start, end):
            before = draft.labels[start - 1] if start else OTHER
            draft.set(start, end, before if before in ("title", "container") else OTHER)


def _return_words(draft: Draft) -> None:
    """Give a title back its "may" and "March" that no number makes a date."""
    for start, end, label in draft.runs():
        inside = 0 < start and end < len(draft.labels) and label == "date"
        if not inside or not draft.labels[start - 1] == draft.labels[end] == "title":
            continue
        if not any(any(map(str.isdigit, word)) for word in draft.words[start:end]):
            draft.set(start, end, "title")


def _is_span_of_years(draft: Draft, start: int, end: int) -> bool:
    """Whether a date is a range in brackets, as in the title «Зодчие (1858–2013)»."""
    bracketed = draft.gaps[start].endswith("(") and draft.gaps[end].startswith(")")
    return bracketed and end - start == 1 and not draft.tokens[start].text.isdigit()


def _stands_apart(draft: Draft, start: int, end: int) -> bool:
    """Whether a day or month stands apart from its year («1969. — Apr.»)."""
    return not any(_YEAR.search(token.text) for token in draft.tokens[start:end])


def cut_container_end(draft: Draft) -> None:
    """Take a bare volume or a month off a container: "Change, 10, 2001", "Review, May-June"."""
    for start, end, label in draft.runs():
        if label != "container" or end - start < 2 or draft.gaps[end - 1] not in (", ", " "):
            continue
        word = draft.words[end - 1]
        if (
            word.isdigit()
            and len(word) < 4
            and not draft.has("volume")
            and draft.gaps[end].startswith((",", " (", "(", ":"))
        ):
            draft.set(end - 1, end, "volume")
        elif draft.gaps[end - 1] == ", " and all(
            "month" in word_class(part) for part in word.split("-")
        ):
            draft.set(end - 1, end, "date")
