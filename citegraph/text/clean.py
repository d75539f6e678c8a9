"""Spaces, control characters, and the fold used to compare printed text."""

import re
import unicodedata

_SPACES = re.compile(r"\s+")
_SEPARATORS = re.compile("[\r\x0b\x0c\x1c-\x1f\x85]")
_KEEP = frozenset("\n\t")


def collapse_spaces(text: str) -> str:
    r"""Return the text with every run of white space as one space, none at the ends.

    >>> collapse_spaces("  Том\u00a0 5,\n вып. 2 ")
    'Том 5, вып. 2'
    """
    return _SPACES.sub(" ", text).strip()


def strip_controls(text: str) -> str:
    r"""Return the text without control and format characters; those that part words become spaces.

    Line feeds and tabs stay.

    >>> strip_controls("a\x00b\u202e\u00adc\rd\n")
    'abc d\n'
    """
    if text.isprintable():
        return text
    return "".join(
        char
        for char in _SEPARATORS.sub(" ", text)
        if char in _KEEP or unicodedata.category(char) not in ("Cc", "Cf", "Cs")
    )


def letters_and_digits(text: str) -> str:
    """Return the text for comparison: NFKC, casefolded, ё as е, letters and digits only.

    >>> letters_and_digits("Ёлки — «Зелёные», 2-е изд.")
    'елкизеленые2еизд'
    """
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return "".join(char for char in folded if char.isalnum())
