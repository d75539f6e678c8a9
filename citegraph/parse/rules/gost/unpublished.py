"""Archival documents and theses: shelf marks and kinds that only unpublished works print."""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.tagger import OTHER

#: «Ф. 9. Оп. 1», «Ф. 178. К. 15», «Ф. Р-393. Оп. 2», «Фонд 5. Д. 7».
_SHELF = re.compile(
    r"(?<![\w.])Ф(?:онд)?\.?\s?(?:[А-ЯA-Z]{1,2}\.?\s?-?\s?)?\d{1,6}[^/;]{0,40}?"
    r"[\s,.;](?:Оп|К|Карт|Картон|Ед\.\s?хр|Д)\.\s?\d"
)
_ARCHIVE = re.compile(
    r"[Аа]рхив|библиотек|музе[йя]|(?<!\w)(?:РГ|ГА|ЦГ|ОР|НА|РО|АВП|ЦА|ИР|СПб|АРАН|НИОР)[А-Яа-я]{0,8}"
)
#: First words of archival documents that the tagger takes for a family name.
_PAPERS = frozenset(
    (
        "письмо письма дело отчет отчёт протокол протоколы доклад записка дневник донесение рапорт "
        "прошение указ приказ опись список журнал ведомость телеграмма материалы документы"
    ).split()
)
_REACH = 3000
_THESIS = frozenset(
    (
        "дис дисс диссертация диссер автореф автореферат dis diss avtoref avtoreferat dissertatsiya"
    ).split()
)
_DEGREES = frozenset(
    (
        "канд кандидата докт доктора д-ра к соиск соискание kand dokt phd cand dr doktora "
        "kandidata ... д-р"
    ).split()
)
_PREPRINT = re.compile(
    r"(?P<genre>Препринт(?:\s/\s[^;)№]{2,80}|\s[^;()№]{2,60}?)?)\s?;?\s?"
    r"№\s?(?P<document_number>\d[\w/-]{0,12})"
)
_REGISTERED = re.compile(r"№\s?(?:гос\.?\s?рег\.?|ГР)\s?(?P<document_number>[\w/-]{5,20})")
_LONGEST_GENRE = 16
_SIGNS = tuple(":.,/-…")


def label_archive(draft: Draft) -> None:
    """Label the shelf mark «РГАДА. Ф. 9. Оп. 1. Д. 25. Л. 3 об.» and the document before it."""
    words = draft.words
    if "ф" not in words and "фонд" not in words:
        return
    shelf = _SHELF.search(draft.text, 0, min(len(draft.text), _REACH))
    if shelf is None:
        return
    head = draft.text[: shelf.start()]
    cut = head.rfind("//")
    start = cut + 2 if cut >= 0 else _start_of_archive(head)
    if start is None:
        return
    first = 0 if words[0] in _PAPERS else draft.end_of("author")
    for i in range(first, len(draft.tokens)):
        if draft.tokens[i].start < start and not draft.tokens[i].kind:
            draft.set(i, i + 1, "title")
    draft.clear_medium(start)
    draft.set_text(start, len(draft.text), "archive")


def _start_of_archive(head: str) -> int | None:
    """Where the name of the archive begins in what stands before the mark."""
    found = _ARCHIVE.search(head)
    if found is None:
        return None if head.strip() else 0
    before = head.rfind(". ", 0, found.start())
    return before + 2 if before >= 0 else 0


def label_report(draft: Draft) -> None:
    """Label «(Препринт / ИПМ им. М. В. Келдыша ; № 17)» and «№ ГР 01200301122»."""
    if "препринт" in draft.words and (match := _PREPRINT.search(draft.text)):
        draft.set_text(match.start(), match.end(), OTHER)
        draft.set_text(*match.span("genre"), "genre")
        draft.set_text(*match.span("document_number"), "document_number")
    elif "гр" in draft.words and (match := _REGISTERED.search(draft.text)):
        draft.set_text(match.start(), match.end(), OTHER)
        draft.set_text(*match.span("document_number"), "document_number")


def label_thesis(draft: Draft) -> None:
    """Label «: дис. … канд. ист. наук : 07.00.02» as the genre."""
    if _THESIS.isdisjoint(draft.words):
        return
    for i in range(1, len(draft.tokens)):
        if draft.words[i] not in _THESIS or draft.labels[i] not in ("title", "genre", OTHER):
            continue
        if not draft.gaps[i].strip(' "»)]').startswith(_SIGNS):
            continue
        end = i
        while end < len(draft.tokens) and _is_of_genre(draft, i, end):
            end += 1
        if end > i + 1 and not _DEGREES.isdisjoint(draft.words[i:end]):
            draft.set(i, end, "genre")
            stop = draft.end_of("genre", end)
            if stop > end and draft.labels[stop : stop + 1] == ["date"]:
                draft.set(end, stop, "place")
            _clear_speciality(draft, end)
        return


def _is_of_genre(draft: Draft, start: int, i: int) -> bool:
    """Whether token ``i`` still describes the thesis that is named at ``start``."""
    gap = draft.gaps[i]
    if i > start and (":" in gap or "/" in gap or ". -" in gap or "[" in gap):
        return False
    if i > start and gap.startswith(". ") and draft.tokens[i].text[0].isupper():
        return False
    imprint = draft.labels[i] in ("place", "publisher", "date", "page_total")
    if imprint and draft.tokens[i].text[0].isupper():
        return False
    return i - start < _LONGEST_GENRE and not draft.words[i].isdigit()


def _clear_speciality(draft: Draft, start: int) -> None:
    """Take the code of the speciality («: 25.00.27») out."""
    end = start
    while end < min(start + 3, len(draft.tokens)) and draft.words[end].isdigit():
        if len(draft.words[end]) > 2:
            return
        end += 1
    if end == start + 3:
        draft.clear(start, end)
