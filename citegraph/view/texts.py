"""What the page says, one table of texts per language."""

import tomllib
from functools import cache
from importlib.resources import files

#: Every language of the interface; ``texts/CODE.toml`` holds what it says.
LANGUAGES = ("en", "ru")

Texts = dict[str, str | dict[str, str]]


@cache
def interface_texts() -> dict[str, Texts]:
    """Return language code -> "room.key" -> text.

    A text with plural forms is a table of CLDR categories; "names.network" and the like are tables
    of the names of coded values.

    >>> sorted(interface_texts())
    ['en', 'ru']
    """
    return {language: _texts(language) for language in LANGUAGES}


def _texts(language: str) -> Texts:
    path = files(__package__).joinpath("texts", f"{language}.toml")
    rooms = tomllib.loads(path.read_text(encoding="utf-8"))
    return {f"{room}.{key}": text for room, texts in rooms.items() for key, text in texts.items()}


def shown_kinds() -> frozenset[str]:
    """Return the kinds of networks that the page can show: those that every language names.

    >>> "cocitation" in shown_kinds()
    True
    """
    names = [texts["names.network"] for texts in interface_texts().values()]
    return frozenset.intersection(*(frozenset(kinds) for kinds in names if isinstance(kinds, dict)))
