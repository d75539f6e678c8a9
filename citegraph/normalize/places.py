"""Full names of places of publication: «М. ; СПб.» is «Москва ; Санкт-Петербург»."""

import re
from functools import cache, lru_cache

from citegraph.knowledge import table

_PARTS = re.compile(r"(\s?[;:]\s?|\s[–—-]\s|[–—](?=[A-ZА-Я])|,\s)")


@lru_cache(maxsize=5_000)
def full_place(printed: str) -> str:
    """Return a printed place, or several, with abbreviations in full, in the nominative.

    What is no abbreviation of the table stays as printed.

    >>> full_place("М."), full_place("Ростов н/Д"), full_place("N. Y."), full_place("Заречный")
    ('Москва', 'Ростов-на-Дону', 'New York', 'Заречный')
    >>> full_place("М. ; СПб."), full_place("М.; Л."), full_place("Cambridge, Mass.")
    ('Москва ; Санкт-Петербург', 'Москва; Ленинград', 'Cambridge, Mass.')
    """
    if known := _names().get(_fold(printed)):
        return known
    parts = _PARTS.split(printed)
    if len(parts) == 1:
        return printed
    if len(parts) == 3 and parts[1] == ", " and parts[2].isupper():
        return printed  # "New York, NY.": the state of the town.
    return "".join(_names().get(_fold(part), part) for part in parts)


def _fold(form: str) -> str:
    return form.casefold().replace(".", "").replace(" ", "").replace("ё", "е")


@cache
def _names() -> dict[str, str]:
    return {_fold(row["form"]): row["name"] for row in table("place_names")}
