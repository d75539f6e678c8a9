"""Values made safe for every format: no control characters, no lone surrogates."""

from collections.abc import Sequence

from citegraph.model import Reference
from citegraph.text.clean import collapse_spaces, strip_controls

_TAB = "\t"


def printable(text: str) -> str:
    r"""Return the text without control and format characters; line ends and tabs stay.

    >>> printable("a\x00b\ud800c\nd")
    'abc\nd'
    """
    return text if text.isprintable() else strip_controls(text)


def one_line(text: str) -> str:
    r"""Return the text as one printable line, its white space as single spaces.

    >>> one_line("Том 5,\r\n вып.\u00a02 ")
    'Том 5, вып. 2'
    """
    # Most texts are one line already; of all white space only the space is printable.
    if text.isprintable() and "  " not in text and text == text.strip():
        return text
    return collapse_spaces(printable(text))


def are_one_line(texts: Sequence[str]) -> bool:
    r"""Whether :func:`one_line` would leave every one of some texts as it is.

    >>> are_one_line(["Том 5", ""]), are_one_line(["Том", "5 "]), are_one_line(["Том\t5"])
    (True, False, False)
    """
    if not "".join(texts).isprintable():
        return False
    line = f"\t{_TAB.join(texts)}\t"
    return not ("  " in line or "\t " in line or " \t" in line)


def is_read(reference: Reference) -> bool:
    """Whether a reference has anything to be known by; else only its print can be shown."""
    named = reference.title or reference.container or reference.archive
    return bool(named or reference.authors or reference.editors)
