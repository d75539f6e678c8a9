"""Telling organisations from people in what a reference prints as an author."""

import re
from functools import cache

from citegraph.knowledge import table

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑'’][^\W\d_]+)*\.?")
_PERSON = re.compile(r"[^\W\d_]\.|\band\b|&|\bи\b")
_ACRONYM_LIMIT = 4
_PERSON_WORDS = 5
_BODY_WORDS = frozenset(
    (
        "of for the по для при об on des für group team committee program programme collaboration "
        "consortium inc ltd ag gmbh организация служба агентство правительство ассоциация фонд союз"
    ).split()
)


@cache
def _institutions() -> frozenset[str]:
    known = {row["form"] for row in table("terms") if row["kind"] == "institution"}
    return frozenset(
        known | {row["form"] for row in table("western_terms") if row["kind"] == "body"}
    )


@cache
def _endings() -> tuple[str, ...]:
    return tuple(row["form"] for row in table("western_terms") if row["kind"] == "body-end")


def names_institution(text: str) -> bool:
    """Whether a text has a word that only names of organisations have.

    >>> names_institution("Statistisches Bundesamt"), names_institution("The lakes of the north")
    (True, False)
    """
    return _holds_institution({word.casefold().rstrip(".") for word in _WORD.findall(text)})


def _holds_institution(folded: set[str]) -> bool:
    if not _institutions().isdisjoint(folded):
        return True
    endings = _endings()
    for word in folded:
        if word.endswith(endings):
            return True
    return False


def is_body(text: str) -> bool:
    """Whether a printed author is an organisation: by its words, its length, or as an acronym.

    >>> is_body("European Commission"), is_body("Министерство науки РФ"), is_body("OECD")
    (True, True, True)
    >>> is_body("M. Porter"), is_body("Исланкина, Е. А."), is_body("Itxaso del-Palacio")
    (False, False, False)
    """
    head, comma, _ = text.partition(",")
    if comma or ";" in text:
        return len(head.split()) > 1 and is_body(head.replace(";", " "))
    words = [word.rstrip(".") for word in _WORD.findall(text)]
    folded = {word.casefold() for word in words}
    if not _BODY_WORDS.isdisjoint(folded) or _holds_institution(folded):
        return True
    if len(words) == 1:
        return 2 <= len(words[0]) <= _ACRONYM_LIMIT and words[0].isupper()
    return len(words) > _PERSON_WORDS and not _PERSON.search(text)
