"""Standards and patents (GOST R 7.0.5-2008, 6.3): number, title, inventors, date of publication."""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.tagger import OTHER

_STANDARD = (
    r"(?P<document_number>(?:ГОСТ|ОСТ|СТО|ТУ|РД|СП|СНиП|СанПиН|СН|ВСН|ПНСТ|GOST|SNiP|SanPiN"
    r"|ISO|ИСО|IEC|DIN|ASTM|EN)"
    r"(?:[\s/](?:Р|P|R|EN|ЕН|ISO|ИСО|IEC|МЭК|ГОСТ|TR|TS)){0,3}\s?[A-ZА-Я]?\d[\w.:/]{0,20}"
    r"(?:\s?[–—-]{1,2}\s?\d{2,4})?)(?!\w)"
)
_STANDARD_FIRST = re.compile(r"\W{0,3}" + _STANDARD)
_STANDARD_AFTER = re.compile(r"\s?:\s" + _STANDARD)
_STANDARD_WORDS = frozenset(
    "гост gost snip sanpin ост сто ту рд сп снип санпин сн всн пнст iso исо iec din astm en".split()
)
_INTRODUCED = frozenset(("введ", "взамен", "введен", "утв"))
_PATENT_FIRST = re.compile(
    r"\W{0,3}(?P<genre>(?:пат(?:ент)?|авт\.\s?свид|авторское\sсвидетельство|а\.\s?с|заявка"
    r"|свидетельство)\b\.?[^\d№:/]{0,60}?)\s?(?:№\s?|N\s?)?(?P<document_number>\d[\d\s]{3,9}\d)\b",
    re.IGNORECASE,
)
_PATENT_AFTER = re.compile(
    r"\s?:\s(?P<genre>(?:пат|патент|а\.\s?с|заявка)\b\.?[^\d№:/]{0,40}?)\s?(?:№\s?)?"
    r"(?P<document_number>\d[\d\s]{3,9}\d)\b",
    re.IGNORECASE,
)
_PATENT_WORDS = frozenset("пат патент заявка с свид свидетельство".split())
#: First words of the kinds of patents («А. с.» begins with one letter).
_PATENTS = frozenset("пат патент заявка а а.с авт авторское свидетельство".split())
#: The name of an invention begins after the country and its classes.
_NAME = re.compile(r"\.\s(?=[А-ЯЁA-Z][а-яёa-z-]{2,})(?!Федерац)")
_PUBLISHED = re.compile(r"опубл\.?:?\s(?P<date>\d{1,2}\.\d{1,2}\.\d{2,4})", re.IGNORECASE)
_APPLIED = re.compile(
    r"\s;?\s?(?:заявитель|заявл|опубл|патентообл|приоритет)|\.\s[–—-]\s№|\.\sОпубл|\.\sДата\s"
)
_COUNTRY = re.compile(r"\s?\([А-ЯЁA-Z]{2,5}\)")
_KEPT = frozenset(("page_total", "accessed", "url"))
_REACH = 1500


def label_standard(draft: Draft) -> None:
    """Label «ГОСТ 7.1-2003. Заглавие» and «Заглавие : ГОСТ 7.1-2003»."""
    if _STANDARD_WORDS.isdisjoint(draft.words):
        return
    match = _STANDARD_FIRST.match(draft.text)
    if match is None:
        match = _STANDARD_AFTER.search(draft.text, 0, min(len(draft.text), _REACH))
        if match is None:
            return
        draft.set_text(0, match.start(), "title")
        draft.clear_medium(match.start())
    else:
        first = next((i for i, token in enumerate(draft.tokens) if token.start >= match.end()), 0)
        if first:
            draft.set(first, _end_of_title(draft, first), "title")
    draft.set_text(*match.span("document_number"), "document_number")
    _clear_introduction(draft)


def _end_of_title(draft: Draft, start: int) -> int:
    end = start
    while end < len(draft.tokens):
        gap = draft.gaps[end]
        if draft.labels[end] in ("place", "publisher", "date", "edition") or draft.tokens[end].kind:
            break
        if ". -" in gap or "//" in gap or "[" in gap or draft.words[end] in _INTRODUCED:
            break
        end += 1
    return end


def _clear_introduction(draft: Draft) -> None:
    """Take «Введ. 1984–07–01» and «Взамен ГОСТ …» out."""
    for i in range(1, len(draft.tokens)):
        if draft.words[i] in _INTRODUCED:
            end = i + 1
            while end < len(draft.tokens) and ". -" not in draft.gaps[end]:
                if draft.labels[end] in ("place", "publisher"):
                    break
                end += 1
            draft.clear(i, end)


def label_patent(draft: Draft) -> None:
    """Label «Пат. 1234567 РФ. Способ … / Иванов И. И. ; заявл. … ; опубл. …»."""
    if _PATENT_WORDS.isdisjoint(draft.words):
        return
    match = _PATENT_FIRST.match(draft.text)
    if match is not None:
        named = _NAME.search(draft.text, match.end(), match.end() + 200)
        _label_patent(draft, match, named.end() if named else match.end())
        return
    match = _PATENT_AFTER.search(draft.text, 0, min(len(draft.text), _REACH))
    if match is not None and not draft.end_of("author"):
        draft.set_text(0, match.start(), "title")
        draft.clear_medium(match.start())
        _label_patent(draft, match, 0)


def _label_patent(draft: Draft, match: re.Match[str], title: int) -> None:
    """Label numbers and people; ``title`` is where the title begins, 0 when it stood before."""
    applied = _APPLIED.search(draft.text, match.end())
    end = applied.start() if applied else len(draft.text)
    slash = draft.text.find(" / ", match.end(), end)
    draft.set_text(match.start(), title or (slash if slash > 0 else end), OTHER)
    if title:
        draft.set_text(title, slash if slash > 0 else end, "title")
    if slash > 0:
        draft.set_text(slash, end, "author")
        for country in _COUNTRY.finditer(draft.text, slash, end):
            draft.set_text(*country.span(), OTHER)
    draft.set_text(*match.span("genre"), "genre")
    draft.set_text(*match.span("document_number"), "document_number")
    for i, token in enumerate(draft.tokens):
        if token.start >= end and draft.labels[i] not in _KEPT and not token.kind:
            draft.clear(i, i + 1)
    if published := _PUBLISHED.search(draft.text, end):
        draft.set_text(*published.span("date"), "date")


def settle_patent(draft: Draft) -> None:
    """Keep the numbers of applications and bulletins of a patent out of the issue and the pages."""
    if not (draft.has("document_number") and draft.has("genre")):
        return
    if draft.words[draft.labels.index("genre")] not in _PATENTS:
        return
    for i, label in enumerate(draft.labels):
        if label in ("issue", "volume", "part", "pages"):
            draft.clear(i, i + 1)
