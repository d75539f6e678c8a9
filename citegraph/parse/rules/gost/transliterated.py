"""Transliterated lists («BSI»): title [translation]. Container [translation], imprint."""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.tagger import OTHER

_BRACKET = re.compile(r"\[([^\[\]]{1,600})\]")
_ET_AL = re.compile(r"(?:и\s*)?др|et\.?\s*al|и другие", re.IGNORECASE)
_MEDIUM = frozenset(
    (
        "электронный электрон ресурс текст сайт видео карты изоматериал i web online "
        "electronic resource elektronnyi elektronnyj elektronnyy elektronniy resurs pdf dataset"
    ).split()
)
#: What the APA prints in brackets after a title is no translation of it.
_FORM = re.compile(
    r"(?:(?:data\s?set|(?:computer\s|mobile\s)?(?:software|app)|preprint|conference\s(?:paper|"
    r"presentation)|powerpoint\sslides|video|film|podcast|blog\spost|press\srelease)\Z"
    r"|(?:unpublished\s|published\s)?(?:doctoral|master['’]?s?|ph\.?\s?d\.?|bachelor['’]?s?)\s"
    r"(?:dissertation|thesis))",
    re.IGNORECASE,
)
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
#: Words before an address that are not the name of a site.
_ANNOUNCING = frozenset(("url", "available", "режим", "доступа", "at", "retrieved", "accessed"))
_LOOSE = frozenset((OTHER, "publisher", "series", "note", "title", "translated_title", "genre"))
_TRANSLATED = frozenset(("translated_title", "translated_container"))
_EDITED = frozenset(("ed", "eds"))
_LONGEST_CONTAINER = 40

#: A bracket as tokens: first token, end (exclusive), and whether it names the medium.
Bracket = tuple[int, int, bool]


def label_brackets(draft: Draft) -> None:
    """Label [translations] by what stands before them; take [Электронный ресурс] out."""
    if "[" not in draft.text:
        return
    brackets = _brackets(draft)
    for start, end, is_medium in brackets:
        if is_medium:
            draft.clear(start, end)
        elif form := _form(draft, start, end):
            draft.set(start, form, "genre")
            if form < end:  # "[Master's thesis, University of Leeds]. Repository"
                draft.set(form, end, "publisher")
                draft.clear(end, draft.end_of("publisher", end))
        elif _is_insertion(draft, start, end):
            draft.set(start, end, draft.labels[start - 1])
        elif label := _translation_of(draft, start):
            draft.set(start, end, label)
    _settle_outside(draft, brackets)


def _form(draft: Draft, start: int, end: int) -> int:
    """Return the end of the form that a bracket names, "[Data set]", or 0; a school may follow."""
    inside = draft.text[draft.tokens[start].start : draft.tokens[end - 1].end]
    match = _FORM.match(inside)
    if not match:
        return 0
    return draft.inside(0, draft.tokens[start].start + match.end()).stop


def _brackets(draft: Draft) -> list[Bracket]:
    found: list[Bracket] = []
    position = 0
    for match in _BRACKET.finditer(draft.text):
        while position < len(draft.tokens) and draft.tokens[position].start < match.start():
            position += 1
        start = position
        while position < len(draft.tokens) and draft.tokens[position].start < match.end():
            position += 1
        if start == position or any(token.kind for token in draft.tokens[start:position]):
            continue
        inside = match.group(1)
        medium = bool(_ET_AL.match(inside)) or _MEDIUM.issuperset(draft.words[start:position])
        stated = any(draft.is_term(i, "editor") for i in range(start, position))
        if medium or (len(inside) > 3 and not inside.isdigit() and not stated):
            found.append((start, position, medium))
    return found


def _is_insertion(draft: Draft, start: int, end: int) -> bool:
    """Whether a bracket adds words to the title it stands in: «Чтение [в подлиннике] и перевод»."""
    if start == 0 or draft.labels[start - 1] not in ("title", "container"):
        return False
    same = _CYRILLIC.search(draft.tokens[start - 1].text) and _CYRILLIC.search(
        draft.tokens[start].text
    )
    after = draft.gaps[end]
    goes_on = after == "] " and end < len(draft.tokens) and draft.tokens[end].text[0].islower()
    return bool(same) or goes_on


def _translation_of(draft: Draft, start: int) -> str:
    """The field of a bracketed text, by the nearest text field before it."""
    for label in reversed(draft.labels[:start]):
        if label in ("title", "translated_title"):
            return "translated_title"
        if label in ("container", "translated_container", "issue", "volume"):
            return "translated_container" if draft.has("container") else "translated_title"
        if label in ("author", "date"):
            return "title"
        if label in ("place", "publisher", "series"):
            return ""
    return "title"


def _settle_outside(draft: Draft, brackets: list[Bracket]) -> None:
    """Give words outside all brackets that were taken for a translation their own field."""
    inside = {i for start, end, _ in brackets for i in range(start, end)}
    if not inside:
        return
    for i, label in enumerate(draft.labels):
        if i in inside or not label.startswith("translated_"):
            continue
        if draft.tokens[i].text[0].isdigit():
            draft.set(i, i + 1, OTHER if draft.tokens[i].text.isdigit() else _number_of(draft, i))
            continue
        own = label.removeprefix("translated_")
        begun = (
            "translated_title" in draft.labels[:i] and "[" in draft.text[: draft.tokens[i].start]
        )
        draft.set(i, i + 1, "container" if own == "title" and begun else own)


def _number_of(draft: Draft, i: int) -> str:
    """The field of a range outside all brackets: «(7–8)» counts issues, «45–58» pages."""
    return OTHER if draft.gaps[i].endswith("(") else "pages"


def container_between_brackets(draft: Draft) -> None:
    """Label "[…]. Vestnik goroda [City bulletin], 2012" and "[…]. Fontanka.ru. URL: …"."""
    if "[" not in draft.text or "//" in draft.text.replace("://", ""):
        return
    brackets = _brackets(draft)
    if not brackets:
        return
    texts = [bracket for bracket in brackets if not bracket[2]]
    if len(texts) == 1:
        _title_before_translation(draft, *texts[0][:2])
    if draft.has("container"):
        _fill_between(draft, texts)
        return
    if len(texts) > 1 and _label_between(draft, texts[-2][1], texts[-1][0]):
        draft.set(texts[-1][0], texts[-1][1], "translated_container")
        return
    _label_site(draft, brackets[-1][1])


def translation_of_host(draft: Draft) -> None:
    """Part the translation of a host from it: "In Gromov I.V. (ed). Reki i sady [Rivers], 2010"."""
    if "[" not in draft.text or not draft.has("translated_title"):
        return
    for start, end, medium in _brackets(draft):
        if not medium and start and {*draft.labels[start - 1 : end]} == {"container"}:
            draft.set(start, end, "translated_container")


def _title_before_translation(draft: Draft, start: int, end: int) -> None:
    """Make all before the only translation the title: «Terra. Dva veka [Terra. …]. Kazan»."""
    first = draft.end_of("author")
    labels = {*draft.labels[first:start]}
    led = draft.gaps[end].startswith("].") and end < len(draft.labels)
    if not led or not labels <= {"title", "container", "series"} or "title" not in labels:
        return
    if draft.labels[end] in ("place", "publisher") and {*draft.labels[start:end]} <= _TRANSLATED:
        draft.set(first, start, "title")
        draft.set(start, end, "translated_title")


def _fill_between(draft: Draft, texts: list[Bracket]) -> None:
    """Close holes of a container between two translations («Materialy Vseros. konf. [Proc. …]»)."""
    if len(texts) != 2:
        return
    start, end = texts[0][1], texts[1][0]
    labels = draft.labels[start:end]
    if (
        "container" not in labels
        or len(labels) < 2
        or draft.labels[texts[0][0]] != "translated_title"
    ):
        return
    if {*labels} <= _LOOSE | {"container", "place"} and draft.gaps[start][:2] in ("].", "] "):
        if not any(draft.is_term(i, "editor", "volume", "issue") for i in range(start, end)):
            if draft.words[start] not in ("in", "v"):
                draft.set(start, end, "container")


def _label_between(draft: Draft, start: int, end: int) -> bool:
    """Label what stands between two translations as the container, when it can be one."""
    if not 0 < end - start <= _LONGEST_CONTAINER or draft.gaps[start][:2] not in ("].", "] "):
        return False
    labels = {*draft.labels[start:end]}
    if not labels <= _LOOSE | {"place", "author"} or draft.words[start] == "in":
        return False
    if any(draft.is_term(i, "editor") for i in range(start, end)):
        return False
    draft.set(start, end, "container")
    return True


def _label_site(draft: Draft, start: int) -> None:
    """Label the words between the last bracket and the address as the site."""
    link = next((i for i, token in enumerate(draft.tokens) if token.kind == "url"), 0)
    end = start
    while end < link and draft.words[end] not in _ANNOUNCING and not is_year(draft.words[end]):
        end += 1
    if (
        link
        and start < end <= start + 8
        and {*draft.labels[start:end]} <= _LOOSE | {"place", "volume"}
    ):
        if not draft.gaps[start].startswith("] :"):
            draft.set(start, end, "container")


def container_before_translation(draft: Draft) -> None:
    """Find the journal in "Cluster policy. Forsait [Foresight], 2012": «], » follows it."""
    if "[" not in draft.text or draft.has("container"):
        return
    for match in _BRACKET.finditer(draft.text):
        if not draft.text.startswith(",", match.end()):
            continue
        within = draft.inside(match.start() + 1, match.end())
        first, after = within.start, within.stop
        if after == len(draft.tokens) or not _is_numbering(draft, after):
            continue
        start = first
        while start > 0 and not draft.ends_sentence(start):
            start -= 1
        if 0 < start < first and {*draft.labels[start:first]} <= {
            "title", "publisher", "place", OTHER,
        }:  # fmt: skip
            draft.set(start, first, "container")
            draft.set(first, after, "translated_container")


def _is_numbering(draft: Draft, i: int) -> bool:
    return draft.words[i].isdigit() or draft.is_term(i, "volume", "issue", "pages")


def editors_before_imprint(draft: Draft) -> None:
    """Read "[…]. Gerasimov I.V. (ed). Kazan, 2017": the names before «(ed)» edited the book."""
    if "[" not in draft.text or _EDITED.isdisjoint(draft.words):
        return
    for term in range(1, len(draft.tokens)):
        if "(" not in draft.gaps[term] or draft.words[term] not in _EDITED:
            continue
        start = term
        while start > 1 and draft.gaps[start][:1] != "]" and term - start < 12:
            start -= 1
        if draft.gaps[start][:1] != "]" or start == term:
            continue
        if any(draft.labels[i] in ("title", "editor") for i in range(start, term)):
            continue
        if _are_names(draft, start, term):
            draft.set(start, term, "editor")
            draft.clear(term, term + 1)


def _are_names(draft: Draft, start: int, end: int) -> bool:
    words = [draft.tokens[i].text for i in range(start, end)]
    short = [len(word) == 1 or word[1:2] == "." for word in words]
    return words[0][0].isupper() and not short[0] and any(short) and sum(short) * 3 >= len(words)
