"""People of the heading and people that only a title names, told apart.

The heading of GOST 7.80-2000 prints the family name first: «Рыбин Л. Д.», «Дейк Т. А. ван».
"""

import re
from functools import cache

from citegraph.knowledge import table
from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import DIGRAPHS
from citegraph.parse.rules.responsibility import end_of_names
from citegraph.parse.tagger import OTHER

#: Bodies that stand as authors: first words, and the whole beginning.
_BODIES = frozenset(
    (
        "министерство федеральная федеральное правительство комитет росстат банк центральный оон "
        "всемирная всемирный воз юнеско оэср мвф ministry world united oecd unesco who imf"
    ).split()
)
_BODY = re.compile(
    r"(?:Министерство|Правительство|Комитет|Росстат|ООН|ВОЗ|ЮНЕСКО|ОЭСР|МВФ|Банк\sРоссии"
    r"|Центральный\sбанк|Федеральн\w+\s(?:служба|агентство|казначейство)"
    r"|Всемирн\w+\s(?:банк|организация|экономический\sфорум)"
    r"|Ministry|World\s(?:Bank|Health|Economic)|United\sNations|OECD|UNESCO|WHO|IMF)\b"
)
#: Endings of Slavic and Caucasian family names.
_NAME_ENDING = re.compile(
    r"(?:[ое]вич|[ое]ва?|[иы]на?|[сц]к(?:ий|ая)|ко|[ую]к|ян|дзе|швили|ич|ер|ман|берг|штейн)$"
)
#: Short forms before a name that a title holds: «речь тов. Л. М. Белова», «им. А. А. Белова».
_TITLES = frozenset("тов проф акад им ген адм доц св кн гр д-ра tov im prof akad".split())
_PERSONS = frozenset(("author", "editor", "translator"))
_TEXTS = frozenset(("title", "container"))
_LONGEST_INITIAL = 4
#: Particles that a bibliography shortens like given names: «Соссюр Ф. д.», "Humboldt W. v.".
_PARTICLES = frozenset("д ф в d v".split())


@cache
def _mononyms() -> frozenset[str]:
    return frozenset(row["form"].casefold() for row in table("mononyms"))


def author_of_one_name(draft: Draft) -> None:
    """Read «Аристотель. Политика»: a known name alone before the first full stop is the author."""
    if draft.words[0] not in _mononyms() or len(draft.tokens) < 3:
        return
    if draft.gaps[1] == ". " and draft.tokens[1].text[0].isupper():
        end = draft.end_of("author")
        draft.set(0, 1, "author")
        if end > 1 or draft.labels[1] == OTHER:
            draft.set(1, max(end, 2), "title")


def body_at_start(draft: Draft) -> None:
    """Read «Министерство рыбного хозяйства. Отчёт …»: a body that publishes is the author."""
    if draft.has("author") or draft.labels[0] != "title" or draft.words[0] not in _BODIES:
        return
    end = next((i for i in range(1, min(12, len(draft.tokens))) if draft.gaps[i] == ". "), 0)
    if not end or not _BODY.match(draft.text) or len(draft.words[end - 1]) < 3:
        return
    if set(draft.labels[: end + 1]) == {"title"} and draft.tokens[end].text[0].isupper():
        draft.set(0, end, "author")


def author_at_start(draft: Draft) -> None:
    """Read «Кларк Дж. Камни» and «Ким А. А. Реки»: who stands first wrote it."""
    if draft.has("author") or len(draft.tokens) < 4 or draft.labels[0] not in ("title", OTHER):
        return
    family = draft.tokens[0].text
    if not family[:1].isupper() or family.isupper() or len(family) < 2 or draft.gaps[1] != " ":
        return
    end, letters = 1, 0
    while end < len(draft.tokens) and _is_initial(draft, end) and end < _LONGEST_INITIAL:
        letters += len(draft.words[end].replace(".", ""))
        end += 1
    if letters > 1 and end < len(draft.tokens) and draft.tokens[end].text[0].isupper():
        draft.set(0, end, "author")


def _is_initial(draft: Draft, i: int) -> bool:
    """Whether token ``i`` is «А.», «Дж.» or «А.А.»."""
    word = draft.tokens[i].text
    if not word[0].isupper():
        return False
    if "." in word:
        return True
    return draft.gaps[i + 1][:1] == "." and (
        len(word) == 1 or (len(word) == 2 and word[1].islower() and not _has_vowel_end(word))
    )


def _has_vowel_end(word: str) -> bool:
    """Whether a word of two letters is rather a word («Ан. Об. Уж.» have no such ending)."""
    return word[0] in "АЕИОУЭAEIOU" and word[1] in "аеиоуэaeiou"


def initials_of_two_letters(draft: Draft) -> None:
    """Give people back the initials that transliteration spells with two letters («M.YU.»)."""
    if DIGRAPHS.isdisjoint(draft.words):
        return
    for i in range(1, len(draft.tokens) - 1):
        if draft.words[i] not in DIGRAPHS or draft.labels[i] in _PERSONS:
            continue
        before = draft.words[i - 1]
        if draft.labels[i - 1] in _PERSONS and draft.gaps[i] in (".", ". ", ""):
            if (len(before) == 1 or "." in before) and draft.gaps[i + 1][:1] == ".":
                draft.set(i, i + 1, draft.labels[i - 1])


def particle_after_initials(draft: Draft) -> None:
    """Take «ван» of «Дейк Т. А. ван. Язык» into the author, and the people after it."""
    i = draft.end_of("author")
    while i > 2 and _is_particle(draft, i - 1):
        i -= 1
    if not 1 < i < len(draft.tokens) - 1 or not _is_short(draft, i - 1):
        return
    if draft.tokens[i].text in _PARTICLES and draft.gaps[i + 1].startswith(". "):
        draft.set(i, i + 1, "author")
        return
    end = i
    while end < len(draft.tokens) and _is_particle(draft, end):
        end += 1
    if end == i or end == len(draft.tokens):
        return
    if draft.gaps[end].startswith("."):
        draft.set(i, end, "author")
    elif draft.gaps[end] == ", " and (stop := end_of_names(draft, end)):
        draft.set(i, stop, "author")


def _is_particle(draft: Draft, i: int) -> bool:
    return draft.tokens[i].text.islower() and draft.is_term(i, "particle")


def words_of_title(draft: Draft) -> None:
    """Give the title its first word back: «В поисках …», "V Rossii dlya …", "A unified theory"."""
    end = draft.end_of("author")
    if end < len(draft.labels) - 1 and draft.labels[end] == "title":
        if len(draft.words[0]) == 1 and end and {*draft.gaps[1 : end + 1]} == {" "}:
            # An initial has a full stop; a preposition has none.
            draft.set(0, end, "title")
            return
        last = draft.tokens[end - 1].text if end else ""
        plain = draft.gaps[end] == " " and len(last) == 1 and last.isupper()
        if plain and (end == 1 or _goes_on(draft, end)):
            draft.set(end - 1, end, "title")
    elif end < len(draft.labels) - 1 and draft.labels[end + 1] == "title":
        glued = draft.gaps[end + 1] == " " and not draft.tokens[end].kind
        opens = draft.gaps[end].startswith((". ", ".")) or not end
        if (
            glued
            and opens
            and draft.labels[end] in _MISREAD
            and draft.tokens[end].text[0].isupper()
        ):
            draft.set(end, end + 1, "title")


_MISREAD = frozenset(("volume", "issue", "part", "publisher", "place", "container", "note", OTHER))


def _goes_on(draft: Draft, end: int) -> bool:
    """Whether the word before token ``end`` begins a title, after a family name and an initial."""
    named = any(_is_short(draft, i) for i in range(1, end - 1)) and len(draft.words[0]) > 1
    return named and draft.tokens[end].text[0].islower()


def lone_word_of_title(draft: Draft) -> None:
    """Read «Логос. Международный ежегодник» and «Кабинет: Картины мира»: a word that is no name.

    A family name alone has its ending; acronyms, bodies and known authors of one name stay.
    """
    end = draft.end_of("author")
    if end > 1 and end < len(draft.labels) and draft.labels[end] == "title":
        plain = {*draft.gaps[1:end]} == {" "} and not any(_is_short(draft, i) for i in range(end))
        if plain and (draft.gaps[end] == " " or _is_dashed_title(draft, end)):
            draft.set(0, end, "title")
    if end != 1 or "author" in draft.labels[1:] or not draft.has("title"):
        return
    word = draft.tokens[0].text
    folded = draft.words[0].replace("ё", "е")
    if word.isupper() or len(folded) < 4 or not "а" <= folded[0] <= "я":
        return
    if folded in _mononyms() or folded in _BODIES or _NAME_ENDING.search(folded):
        return
    if draft.labels[1] == "title" and draft.gaps[1] in (". ", ": ", " : "):
        draft.set(0, 1, "title")


def _is_dashed_title(draft: Draft, end: int) -> bool:
    """Whether Cyrillic words that are no names stand before a dash («Площадь … – сердце …»)."""
    words = [word.replace("ё", "е") for word in draft.words[:end]]
    cyrillic = all("а" <= word[0] <= "я" for word in words)
    return draft.gaps[end] == " - " and cyrillic and not any(map(_NAME_ENDING.search, words))


def title_after_initials(draft: Draft) -> None:
    """Give a title its first words back: "Said E.W. Orientalizm. Zapad [Orientalism. The West]".

    Only where the family name stands first for certain: in Cyrillic and transliterated lists,
    before « // » when two initials follow it, and where the title goes on after a comma or a space.
    """
    end = draft.end_of("author")
    cyrillic = "а" <= draft.words[0][0] <= "я"
    if end < 3 or not (cyrillic or draft.has("title")):
        return
    shorts = [i for i in range(1, end) if _is_short(draft, i)]
    if not shorts or shorts[-1] + 1 >= end or draft.gaps[shorts[0]] != " ":
        return
    tail = shorts[-1] + 1
    if draft.gaps[tail] not in (" ", ". ") or draft.gaps[shorts[-1]] == ", ":
        return
    particle = draft.is_term(tail, "particle") and draft.tokens[tail].text.islower()
    if particle or draft.is_term(tail, "and", "et-al") or not _is_certain(draft, shorts, end):
        return
    if draft.words[tail] not in ("jr", "sr", "ii", "iii"):
        draft.set(tail, end, "title")


def _is_certain(draft: Draft, shorts: list[int], end: int) -> bool:
    """Whether the heading prints family names first, so that initials end a name."""
    if "а" <= draft.words[0][0] <= "я":
        return len(draft.words[0]) > 1
    count = sum(len(draft.words[i].replace(".", "")) for i in shorts)
    goes_on = draft.labels[end : end + 1] == ["title"] and draft.gaps[end] in (", ", " ")
    tail = range(shorts[-1] + 1, end)
    if any(draft.tokens[i].text.islower() and not draft.is_term(i, "particle") for i in tail):
        return True
    if goes_on and draft.tokens[end].text[0].islower():
        return True
    return draft.has("translated_title") or ("//" in draft.text and (count > 1 or goes_on))


def _is_short(draft: Draft, i: int) -> bool:
    word = draft.words[i]
    if not draft.tokens[i].text[0].isupper():
        return False
    return len(word) == 1 or "." in word or word in DIGRAPHS


def people_of_title(draft: Draft) -> None:
    """Leave people in the title that names them: «… в прозе А. П. Чехова: дис. …»."""
    if _PERSONS.isdisjoint(draft.labels[1:]):
        return
    runs = draft.runs()
    for (_, _, before), (start, end, label) in zip(runs, runs[1:], strict=False):
        if label not in _PERSONS or before not in _TEXTS:
            continue
        titled = draft.gaps[start] == ". " and draft.words[start - 1] in _TITLES
        if draft.gaps[start] != " " and not titled and not _is_enumerated(draft, start, end):
            continue
        led = draft.is_term(start - 1, "in") and draft.words[start - 1] != "в"
        if led or draft.is_term(start - 1, "and", "editor", "translator"):
            continue
        if before == "container" and label != "author" and not _is_inside(draft, end):
            continue
        end = _rest_of_names(draft, end)
        draft.set(start, end, draft.labels[start - 1])


def _is_enumerated(draft: Draft, start: int, end: int) -> bool:
    """Whether family names alone stand in a title: «Якобсон — Бахтин — Лотман»."""
    dashed = draft.gaps[start] == " - " and draft.labels[start - 1] == "title"
    return dashed and not any(_is_short(draft, i) for i in range(start, end))


def _is_inside(draft: Draft, end: int) -> bool:
    """Whether the container goes on after the people."""
    return end < len(draft.labels) and draft.labels[end] == "container"


def _rest_of_names(draft: Draft, end: int) -> int:
    """Return the end of names that go on after token ``end`` («…, А. П. Чехова»)."""
    stop = min(end + 6, len(draft.labels))
    while end < stop and draft.gaps[end] in (" ", ". ", ".", ", "):
        if draft.labels[end] not in _PERSONS and draft.labels[end] != OTHER:
            break
        if draft.is_term(end, "editor", "translator"):
            break
        end += 1
    return end
