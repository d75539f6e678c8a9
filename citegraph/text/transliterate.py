"""Cyrillic to Latin by a named system."""

from functools import cache

from citegraph.knowledge import table

#: Columns of ``knowledge/translit/russian.tsv``.
SYSTEMS = ("gost-7.79-b", "bgn-pcgn", "ala-lc", "passport-2013", "iso-9", "scholarly")
_VOWELS_AND_SIGNS = frozenset("аеёиоуыэюяйъь")
_SOFTENING = frozenset("еёийыэюя")
_NOTHING = "-"


@cache
def _rows(system: str) -> dict[str, tuple[tuple[str, str, str], ...]]:
    """For each letter its (after, before, Latin), in the order of the table."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for row in table("translit/russian"):
        if row[system]:
            latin = "" if row[system] == _NOTHING else row[system]
            found.setdefault(row["letter"], []).append((row["after"], row["before"], latin))
    return {letter: tuple(rows) for letter, rows in found.items()}


def transliterate(text: str, system: str = "bgn-pcgn") -> str:
    """Return the text with Russian letters in Latin; everything else stays.

    ``system`` is one of :data:`SYSTEMS` (a KeyError for another). A capital becomes a
    capital and small letters («Щ» Shch), or capitals in a word of capitals.

    >>> transliterate("Фияксель Э. А."), transliterate("Исланкина", "iso-9")
    ('Fiyaksel’ E. A.', 'Islankina')
    >>> transliterate("Юрьев, ЩИТ", "passport-2013")
    'Iurev, SHCHIT'
    >>> transliterate("Цыпленок Царь", "gost-7.79-b")
    'Cy`plenok Czar`'
    """
    rows = _rows(system)
    done = []
    for position, char in enumerate(text):
        before, after = text[position - 1 : position] if position else "", text[
            position + 1 : position + 2
        ]
        options = rows.get(char.lower())
        if options is None:
            done.append(char)
            continue
        latin = _fitting(options, before.lower(), after.lower())
        if char.islower():
            done.append(latin)
        else:
            done.append(latin.upper() if _is_shouted(before + after) else latin.capitalize())
    return "".join(done)


def _fitting(options: tuple[tuple[str, str, str], ...], before: str, after: str) -> str:
    starts = not before.isalpha() or before in _VOWELS_AND_SIGNS
    for needs_start, needs_softening, latin in options:
        if (starts or not needs_start) and (after in _SOFTENING or not needs_softening):
            return latin
    return ""


def _is_shouted(neighbours: str) -> bool:
    letters = [char for char in neighbours if char.isalpha()]
    return bool(letters) and all(char.isupper() for char in letters)
