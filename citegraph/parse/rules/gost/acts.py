"""Laws and court rulings: «Федеральный закон от 01.02.2003 № 4-ФЗ «О …» // СЗ РФ. 2003. Ст. 6».

Also «О …: федер. закон от …» (GOST R 7.0.5-2008, 6.2). Kind and number have fields of their own.
"""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.rules.gost.areas import border
from citegraph.parse.tagger import OTHER

_DATE = (
    r"(?P<date>\d{1,2}\.\d{1,2}\.\d{4}|[«\"]?\d{1,2}[»\"]?\s[а-яії]{3,9}\.?\s\d{4})"
    r"(?:\s?(?:г(?:ода?|\.)?|р(?:оку|\.)?)(?!\w))?"
)
_GENRE = (
    r"(?:федер\w{0,9}\.?\s(?:конституц\w{0,9}\.?\s)?закон|закон|указ|постановление|приказ"
    r"|распоряжение|определение|решение|приговор|письмо|директива|положение|кодекс|указание"
    r"|инструкция|декрет|устав|регламент|конвенция|соглашение|договор|пакт|хартия|декларация"
    r"|пост\.|постан\.|распор\.|постанова|наказ|розпорядження)"
)
_NUMBER = r"(?:№|N)\s?(?P<document_number>[\w./-]*\w)"
_WORDS = frozenset(
    (
        "закон указ постановление приказ распоряжение определение решение приговор письмо "
        "директива положение кодекс пост постан распор указание инструкция декрет устав регламент "
        "конвенция соглашение договор пакт хартия декларация постанова наказ розпорядження"
    ).split()
)
#: Before the date, in Russian and in Ukrainian.
_FROM = frozenset(("от", "від"))
_DATED = r"\s(?:от|від)\s"
#: «Указ Президента РФ от 09.05.2017 № 211 «О …»».
_ACT = re.compile(
    rf"\W{{0,3}}(?P<genre>(?:[А-ЯЁ]\w{{2,20}}\s){{0,2}}{_GENRE}\b[^«\"№:/]{{0,140}}?),?"
    rf"{_DATED}{_DATE},?\s?(?:по\sделу\s)?(?:{_NUMBER})?",
    re.IGNORECASE,
)
#: «Указ № 211 Президента РФ от 9 мая 2017 года «О …»».
_NUMBERED = re.compile(
    rf"\W{{0,3}}(?P<genre>{_GENRE})\s{_NUMBER}[^«\"/]{{0,100}}?{_DATED}{_DATE}", re.IGNORECASE
)
#: «О …: федер. закон от 17.06.1999 № 176-ФЗ».
_AFTER = re.compile(
    rf"(?<=[:.\]])\s{{0,2}}:?\s?(?P<genre>{_GENRE}\b[^«\"№:/]{{0,100}}?){_DATED}{_DATE}"
    rf",?\s?(?:{_NUMBER})?",
    re.IGNORECASE,
)
_AMENDED = re.compile(
    r"\s?[(\[](?:в\s)?(?:с\sизм|ред|в\sред|принят|утв|зарег)[^()\[\]]{0,200}[)\]]"
    r"|\s?[:,]\s(?:принят|одобр|утв|зарег)[^–—/«]{0,120}(?=\.\s[–—])|\sпо\sделу\s№\s?[\w./-]{1,40}"
)
_REACH = 1500
_ENDS = (". –", ". —", ". -", ". М", ". URL", " (", " //", " [")
#: «(ч. 1)» stands no more tokens than that before the article.
_HALF = 6


def label_act(draft: Draft) -> None:
    """Label kind, number, date and title of a law or of a ruling of a court."""
    words = draft.words
    if _WORDS.isdisjoint(words) or _FROM.isdisjoint(words):
        return
    match = _ACT.match(draft.text) or _NUMBERED.match(draft.text)
    if match is not None:
        _label_before_name(draft, match)
        return
    match = _AFTER.search(draft.text, 0, min(len(draft.text), _REACH))
    if match is not None and not _is_signed(draft):
        draft.set_text(0, match.start(), "title")
        draft.clear_medium(match.start())
        _label_groups(draft, match)
        draft.set_text(match.end(), _end_of_amendment(draft, match.end()), OTHER)


def _is_signed(draft: Draft) -> bool:
    """Whether a person stands first, by an initial: «Алексеев А. А. О законе …»."""
    people = range(1, draft.end_of("author"))
    return any(len(draft.words[i]) == 1 or "." in draft.words[i] for i in people) and (
        "«" not in draft.text[: draft.tokens[people[-1]].end]
    )


def _label_before_name(draft: Draft, match: re.Match[str]) -> None:
    """Label an act whose kind is printed first; without a name of its own the kind is the title."""
    end = _end_of_amendment(draft, match.end())
    printed = draft.text[end : end + 6].lstrip(" ,:.")
    genre = match.span("genre")
    _label_groups(draft, match)
    draft.set_text(match.end(), end, OTHER)
    if printed.startswith(("«", '"', "“", "О ", "Об ")):
        stop = _end_of_name(draft, end)
        draft.set_text(end, stop, "title")
        draft.set_text(stop, _end_of_amendment(draft, stop), OTHER)
    else:
        draft.set_text(*genre, "title")


def _label_groups(draft: Draft, match: re.Match[str]) -> None:
    """Label the groups of a match; words between them belong to no field."""
    draft.set_text(match.start("genre"), match.end(), OTHER)
    for group in ("genre", "date", "document_number"):
        if match[group]:
            draft.set_text(*match.span(group), group)


def _end_of_amendment(draft: Draft, start: int) -> int:
    """Where «(ред. от 03.07.2016)» at ``start`` ends, or ``start``."""
    amended = _AMENDED.match(draft.text, start)
    return amended.end() if amended else start


def _end_of_name(draft: Draft, start: int) -> int:
    """Where the name of an act ends: at its closing quotation mark, or before the next area."""
    first = border(draft)
    limit = min(draft.tokens[first].start if first else len(draft.text), start + _REACH)
    opened = 0
    for i in range(start, limit):
        char = draft.text[i]
        if char in "«“":
            opened += 1
        elif char in "»”":
            opened -= 1
            if opened <= 0:
                return i + 1
        elif opened == 0 and char in ". " and draft.text.startswith(_ENDS, i):
            return i
    return limit


def label_article_of_gazette(draft: Draft) -> None:
    """Label «Ст. 4006» of a gazette of laws as the part: it is neither issue nor page."""
    if "ст" not in draft.words:
        return
    for i in range(1, len(draft.tokens)):
        number = draft.words[i]
        if draft.words[i - 1] == "ст" and draft.tokens[i - 1].text[0] == "С" and number.isdigit():
            if draft.gaps[i - 1][:1] in tuple(".,;)") or "- " in draft.gaps[i - 1]:
                # «№ 53 (ч. 1). Ст. 7598»: the article tells where the act is, not the half.
                for j in range(max(0, i - _HALF), i):
                    if draft.labels[j] == "part":
                        draft.clear(j, j + 1)
                draft.clear(i - 1, i)
                draft.set(i, i + 1, "part")


def settle_act(draft: Draft) -> None:
    """Keep numbers of registrations («зарегистрирован … № 31136») out of the issue of an act."""
    if not draft.has("issue") or _WORDS.isdisjoint(draft.words):
        return
    if not (draft.has("document_number") or draft.has("genre")):
        return
    for i in range(border(draft) or len(draft.tokens)):
        if draft.labels[i] == "issue":
            draft.clear(i, i + 1)
