"""Given names, as Russian prints them and as Western languages do."""

from functools import cache

from citegraph.knowledge import table


def is_given_name(word: str) -> bool:
    """Whether a word is a given name of the table ``given_names_ru``, in the nominative.

    >>> is_given_name("Екатерина"), is_given_name("Артём."), is_given_name("Исланкина")
    (True, True, False)
    """
    return word.casefold().replace("ё", "е").rstrip(".") in _given_names()


@cache
def _given_names() -> frozenset[str]:
    return frozenset(row["form"] for row in table("given_names_ru"))


def is_western_given_name(word: str) -> bool:
    """Whether a word is a given name of the table ``given_names_western``, also before a hyphen.

    >>> is_western_given_name("Karl-Heinz"), is_western_given_name("Ute")
    (True, True)
    >>> is_western_given_name("Lakes")
    False
    """
    return word.casefold().replace("‐", "-").split("-")[0] in _western_given_names()


@cache
def _western_given_names() -> frozenset[str]:
    return frozenset(row["form"] for row in table("given_names_western"))
