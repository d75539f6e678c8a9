"""Numbers as Word prints them in the formats of its lists and notes."""

from citegraph.text.roman import TOO_LARGE, to_roman

_LATIN = "abcdefghijklmnopqrstuvwxyz"
# ECMA-376, part 1, 17.18.59: without ё, й, ъ and ь.
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_CHICAGO = "*†‡§"
_MOST_REPEATED = 20


def numeral(number: int, format: str) -> str:
    """Return a number in a format of WordprocessingML (``ST_NumberFormat``); "" for no number.

    >>> [numeral(4, name) for name in ("decimal", "upperRoman", "lowerLetter", "russianLower")]
    ['4', 'IV', 'd', 'г']
    >>> numeral(28, "upperLetter"), numeral(4, "bullet")
    ('BB', '')
    """
    if format in ("bullet", "none"):
        return ""
    if format == "decimalZero":
        return f"{number:02d}"
    if format.endswith("Roman") and 0 < number < TOO_LARGE:
        roman = to_roman(number)
        return roman.upper() if format.startswith("upper") else roman
    signs = {
        "lowerLetter": _LATIN,
        "upperLetter": _LATIN.upper(),
        "russianLower": _RUSSIAN,
        "russianUpper": _RUSSIAN.upper(),
        "chicago": _CHICAGO,
    }.get(format)
    if signs and 0 < number <= len(signs) * _MOST_REPEATED:
        repeated, place = divmod(number - 1, len(signs))
        return signs[place] * (repeated + 1)
    return str(number)
