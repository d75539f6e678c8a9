"""Names that stand for nobody: «[Anonymous]», «Без автора», «?»."""

from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.model import Name
from citegraph.text import letters_and_digits


@cache
def _forms() -> frozenset[str]:
    return frozenset(letters_and_digits(row["form"]) for row in table("nobody"))


@lru_cache(maxsize=1 << 16)
def is_nobody(name: Name) -> bool:
    """Whether a name has no letters, or only says that the author is not known.

    >>> is_nobody(Name(family="Anonymous")), is_nobody(Name(literal="[Без автора]"))
    (True, True)
    >>> is_nobody(Name(family="?")), is_nobody(Name(family="Unkn"))
    (True, False)
    """
    letters = letters_and_digits(f"{name.literal}{name.given}{name.family}")
    turned = letters_and_digits(f"{name.family}{name.given}")
    return not letters or letters in _forms() or (bool(turned) and turned in _forms())
