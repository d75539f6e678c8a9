"""Works that do not exist, composed from the tables of names, words and patterns."""

import re
from functools import cache
from random import Random

from citegraph.knowledge import table
from citegraph.parse.synthesis.works import Person, Work, feminine

#: Languages of invented works; people may bear names of another.
LANGUAGES = ("ru", "de", "en", "fr", "es", "it")
_SYMBOL = re.compile(r"\{([\w-]+)\}")
_FOREIGN = ("en", "de", "fr", "es", "it", "pl", "nord", "asia")
_DEPTH = 6


@cache
def _forms(name: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """For each (language, symbol or kind) its forms."""
    rows = table(name)
    key = "symbol" if name == "invented_titles" else "kind"
    return {(row["language"], row[key]): tuple(row["forms"].split(" | ")) for row in rows}


def phrase(language: str, symbol: str, chance: Random, depth: int = _DEPTH) -> str:
    """Return a form of a symbol, the symbols in it replaced; "" when the language has none."""
    forms = _forms("invented_titles").get((language, symbol))
    if not forms or not depth:
        return ""

    def fill(match: re.Match[str]) -> str:
        name = match.group(1)
        if name == "year":
            return str(chance.randint(1890, 2020))
        if name == "name":
            some = person(language, chance)
            return f"{some.given[0]} {some.family}"
        return phrase(language, name, chance, depth - 1)

    return _SYMBOL.sub(fill, chance.choice(forms))


def person(language: str, chance: Random) -> Person:
    """Return a person with a name of the language, or of any other Western one sometimes."""
    if language == "ru":
        return _russian(chance)
    if chance.random() < 0.2 or (language, "family") not in _forms("invented_people"):
        language = chance.choice(_FOREIGN)
    forms = _forms("invented_people")
    family = chance.choice(forms[language, "family"])
    if chance.random() < 0.04:
        family += "-" + chance.choice(forms[language, "family"]).split()[-1]
    given = [chance.choice(forms[language, "given"])]
    if chance.random() < 0.3:
        given.append(chance.choice(forms[language, "given"]))
    if chance.random() < 0.04:
        family = chance.choice(("van ", "von ", "de ", "van der ", "von der ", "Van ")) + family
    return Person(family, tuple(given))


def _russian(chance: Random) -> Person:
    forms = _forms("invented_people")
    family = chance.choice(forms["ru", "family"])
    woman = chance.random() < 0.4
    kind = "f" if woman else "m"
    if chance.random() < 0.02:
        family += "-" + chance.choice(forms["ru", "family"])
    given = [chance.choice(forms["ru", f"given-{kind}"])]
    if chance.random() < 0.93:
        given.append(chance.choice(forms["ru", f"patronymic-{kind}"]))
    return Person(feminine(family) if woman else family, tuple(given))


def given_name(language: str, chance: Random) -> str:
    """Return a given name in full."""
    return person(language, chance).given[0]


def invent(language: str, chance: Random) -> Work:
    """Return a work of a language with every value that a layout may ask for."""
    values = {
        "title": _capital(phrase(language, "title", chance)),
        "container": _capital(phrase(language, "journal", chance)),
        "collection": _capital(phrase(language, "title", chance)),
    }
    for field, symbol, share in (
        ("subtitle", "subtitle", 0.55 if language == "de" else 0.4),
        ("collection-subtitle", "subtitle", 0.45 if language == "de" else 0.35),
        ("publisher", "publisher", 1),
        ("place", "town", 1),
        ("series", "series", 1),
        ("body", "body", 1),
        ("conference", "conference", 1),
        ("site", "site", 1),
        ("degree", "degree", 1),
        ("speciality", "speciality", 1),
        ("short", "journal-short", 1),
    ):
        if chance.random() < share:
            values[field] = _capital(phrase(language, symbol, chance))
    values["short"] = values.get("short") or values["container"]
    people = 1 + min(int(chance.expovariate(1.1)), 7)
    authors = tuple(person(language, chance) for _ in range(people))
    if chance.random() < 0.015:
        authors = (Person(authors[0].family, ()),)
    editors = tuple(person(language, chance) for _ in range(chance.choice((1, 1, 2, 2, 3, 4))))
    return Work(language, authors, editors, values)


def _capital(text: str) -> str:
    """Return a phrase with a first capital, unless its first word is a form such as «учеб.»."""
    return text[:1].upper() + text[1:]
