"""Spaces, control characters, and the fold used to compare printed text."""

import re
import unicodedata

#: Of lower-case ASCII, what is neither a letter nor a number.
_NEITHER = re.compile("[^a-z0-9]+")
#: Of any script: ``\w`` is what ``str.isalnum`` says yes to, and the low line.
_NEITHER_IN_ANY = re.compile(r"[\W_]+")
_SEPARATORS = frozenset("\r\x0b\x0c\x1c\x1d\x1e\x1f\x85")
_KEEP = frozenset("\n\t")
_DROPPED = frozenset(("Cc", "Cf", "Cs"))
#: So many different characters are replaced one after the other faster than all at once.
_FEW = 16


def collapse_spaces(text: str) -> str:
    r"""Return the text with every run of white space as one space, none at the ends.

    >>> collapse_spaces("  Том\u00a0 5,\n вып. 2 ")
    'Том 5, вып. 2'
    """
    return " ".join(text.split())


def strip_controls(text: str) -> str:
    r"""Return the text without control and format characters; those that part words become spaces.

    Line feeds and tabs stay.

    >>> strip_controls("a\x00b\u202e\u00adc\rd\n")
    'abc d\n'
    """
    if text.isprintable():
        return text
    changes = {
        char: " " if char in _SEPARATORS else ""
        for char in set(text).difference(_KEEP)
        if not char.isprintable() and unicodedata.category(char) in _DROPPED
    }
    if len(changes) > _FEW:
        return text.translate({ord(char): other for char, other in changes.items()})
    for char, other in changes.items():
        text = text.replace(char, other)
    return text


def well_formed(text: str) -> str:
    r"""Return a text with U+FFFD for halves of surrogate pairs, which no file can hold.

    >>> well_formed("a\ud800")
    'a\ufffd'
    """
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def letters_and_digits(text: str) -> str:
    """Return the text for comparison: NFKC, casefolded, ё as е, letters and digits only.

    >>> letters_and_digits("Ёлки — «Зелёные», 2-е изд.")
    'елкизеленые2еизд'
    """
    if text.isascii():
        return _NEITHER.sub("", text.lower())
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return _NEITHER_IN_ANY.sub("", folded)
