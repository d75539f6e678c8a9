"""Spaces, control characters, and the fold used to compare printed text."""

import re
import unicodedata

_SPACES = re.compile(r"\s+")
_KEEP = frozenset("\n\t")


def collapse_spaces(text: str) -> str:
    r"""Return the text with every run of white space as one space, none at the ends.

    >>> collapse_spaces("  Том\u00a0 5,\n вып. 2 ")
    'Том 5, вып. 2'
    """
    return _SPACES.sub(" ", text).strip()


def strip_controls(text: str) -> str:
    r"""Return the text without control, format and unassigned characters; line ends and tabs stay.

    >>> strip_controls("a\x00b\u202e\u00adc\n")
    'abc\n'
    """
    return "".join(
        char
        for char in text
        if char in _KEEP or unicodedata.category(char) not in ("Cc", "Cf", "Cs")
    )


def letters_and_digits(text: str) -> str:
    """Return the text for comparison: NFKC, casefolded, ё as е, letters and digits only.

    >>> letters_and_digits("Ёлки — «Зелёные», 2-е изд.")
    'елкизеленые2еизд'
    """
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return "".join(char for char in folded if char.isalnum())
