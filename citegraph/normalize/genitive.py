"""Names in the genitive after «под ред.» and «пер. с англ.», brought to the nominative.

Nominative and genitive are told apart by the printed introduction alone: «Громова» is a woman
after «отв. ред.», and a man, far more often than not, after «под ред.».
"""

import re
from dataclasses import replace
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.model import LabelledReference, Name

#: So many characters before a name are looked at for the words that introduce it.
_REACH = 120
_UNDER = re.compile(r"\bпод\b[^;/]{0,80}?\b(?:ред|рук)", re.IGNORECASE)
_TRANSLATED = re.compile(r"\b(?:пер|перев|перевод(?:е|ом)?)\b", re.IGNORECASE)
#: «Сост., вступ. ст. и примеч. Е. М. Беловой»; «авт. предисл. Е. М. Белова» is a nominative.
_NOTES = re.compile(r"\b(?:вступ|предисл|послесл|примеч|коммент)", re.IGNORECASE)
_BORDER = re.compile(r"[;/\[(]")
_WORD = re.compile(r"[^\W\d_]+")
_CONSONANTS = "бвгджзйклмнпрстфхцчшщ"
_PERSONS = ("author", "editor", "translator")


def is_genitive(introduction: str) -> bool:
    """Whether the words printed before a name put it into the genitive.

    A colon parts the name from its role and leaves it in the nominative.

    >>> is_genitive("под общ. ред. проф. "), is_genitive("пер. с англ. "), is_genitive("отв. ред. ")
    (True, True, False)
    >>> is_genitive("пер. с англ.: "), is_genitive("перевёл ")
    (False, False)
    """
    if introduction.rstrip().endswith(":"):
        return False
    if _UNDER.search(introduction) or _TRANSLATED.search(introduction):
        return True
    return bool(_NOTES.search(introduction)) and "авт" not in introduction.casefold()


def find_genitives(labelled: LabelledReference, role: str) -> tuple[bool, ...]:
    """Return for every span of ``role`` whether its name is printed in the genitive.

    The first name after an introduction decides for those that follow it in the same group.
    """
    found: list[bool] = []
    previous, end, genitive = "", 0, False
    for span in labelled.spans:
        if span.field not in _PERSONS:
            continue
        between = labelled.raw.text[max(end, span.start - _REACH) : span.start]
        if span.field != previous or _names_role(between):
            clause = _BORDER.split(between)[-1]
            genitive = span.field != "author" and is_genitive(clause)
        if span.field == role:
            found.append(genitive)
        previous, end = span.field, span.end
    return tuple(found)


def _names_role(text: str) -> bool:
    return not _roles().isdisjoint(word.casefold() for word in _WORD.findall(text))


@cache
def _roles() -> frozenset[str]:
    kinds = ("editor", "translator")
    return frozenset(row["form"] for row in table("terms") if row["kind"] in kinds)


def to_nominative(name: Name) -> Name:
    """Return a person printed in the genitive with family and given names in the nominative.

    >>> str(to_nominative(Name(family="Белинской", given="Н. В.")))
    'Белинская, Н. В.'
    >>> str(to_nominative(Name(family="Римского-Корсакова", given="Ивана Сергеевича")))
    'Римский-Корсаков, Иван Сергеевич'
    """
    if name.is_corporate:
        return name
    return replace(name, family=_turn(name.family, "family"), given=_turn(name.given, "given"))


def _turn(text: str, kind: str) -> str:
    return _WORD.sub(lambda match: nominative(match.group(), kind), text)


@lru_cache(maxsize=10_000)
def nominative(word: str, kind: str) -> str:
    """Return one word of a name in the nominative; ``kind`` "family" or "given".

    >>> nominative("Громова", "family"), nominative("Ильченко", "family")
    ('Громов', 'Ильченко')
    >>> nominative("Анны", "given")
    'Анна'
    """
    folded = word.casefold().replace("ё", "е")
    if len(word) < 3 or len(folded) != len(word):
        return word
    for ending, replacement in _endings(kind):
        wild = ending.startswith("*")
        plain = ending[wild:]
        stem = word[: len(word) - len(plain)]
        if folded.endswith(plain) and (not wild or stem[-1].casefold() in _CONSONANTS):
            return _respelled(word, stem, plain, replacement[wild:])
    return word


def _respelled(word: str, stem: str, ending: str, replacement: str) -> str:
    """Join stem and new ending; letters that both endings share stay as printed (ё, capitals)."""
    shared = 0
    while shared < min(len(ending), len(replacement)) and ending[shared] == replacement[shared]:
        shared += 1
    head, tail = word[: len(stem) + shared], replacement[shared:]
    return head + (tail.upper() if word.isupper() else tail)


@cache
def _endings(kind: str) -> tuple[tuple[str, str], ...]:
    rows = (row for row in table("genitive") if row["kind"] == kind)
    return tuple((row["genitive"], row["nominative"]) for row in rows)
