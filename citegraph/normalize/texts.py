"""A printed text without stray spaces, edge punctuation and quotation marks around the whole."""

import re

from citegraph.text import collapse_spaces, strip_controls

_STRAY_QUOTE = re.compile(r"(?:[”»]|(?<=[aeiouyаеиоуыэюя\d])’)$", re.IGNORECASE)
_OPENERS = re.compile('[‘“«„"”’»](?!$)')
_WHOLE = re.compile(r"[«“\"„‘'»](?P<inside>[^«»“”\"„‘]+)[»”\"“’'«]")
_EDGES = " \t\n,;:/–—-"
_CLOSING = "»”\"“’'«"


def clean(value: str) -> str:
    r"""Return a field's text: spaces and control characters cleaned, no quotes around the whole.

    >>> clean("  Рост\n городов : "), clean("«О рынке»"), clean("«О рынке» и «О цене»")
    ('Рост городов', 'О рынке', '«О рынке» и «О цене»')
    """
    text = collapse_spaces(strip_controls(value)).strip(_EDGES)
    if text[-1:] not in _CLOSING:
        return text
    return _unquoted(_unclosed(text))


def _unclosed(text: str) -> str:
    """Take off a closing quotation mark at the end that nothing opens.

    After a consonant ’ stays: it is a soft sign.

    >>> _unclosed("China and Russia’"), _unclosed("Mesto i rol’"), _unclosed("О «рынке»")
    ('China and Russia', 'Mesto i rol’', 'О «рынке»')
    """
    match = _STRAY_QUOTE.search(text)
    return text if match is None or _OPENERS.search(text) else text[: match.start()]


def _unquoted(text: str) -> str:
    r"""Take off quotation marks that hold the whole text.

    >>> _unquoted("«О рынке»"), _unquoted("«О рынке» и «О цене»")
    ('О рынке', '«О рынке» и «О цене»')
    """
    match = _WHOLE.fullmatch(text)
    return match["inside"] if match else text
