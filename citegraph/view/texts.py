"""What the page says, one table of texts per language."""

import tomllib
from functools import cache
from importlib.resources import files


@cache
def interface_texts() -> dict[str, dict[str, object]]:
    """Return language code -> key -> text; a text with plural forms is a table of CLDR categories.

    >>> sorted(interface_texts())
    ['en', 'ru']
    """
    return tomllib.loads(files(__package__).joinpath("texts.toml").read_text(encoding="utf-8"))


def shown_kinds() -> frozenset[str]:
    """Return the kinds of networks that the page can show: those that every language names.

    >>> "cocitation" in shown_kinds(), "coupling" in shown_kinds()
    (True, False)
    """
    names = [texts["network-names"] for texts in interface_texts().values()]
    return frozenset.intersection(*(frozenset(kinds) for kinds in names if isinstance(kinds, dict)))
