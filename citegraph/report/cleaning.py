"""Texts of strangers, made fit for a page and a drawing."""

import unicodedata

from citegraph.text.clean import collapse_spaces, strip_controls, well_formed

_NONCHARACTERS = frozenset("\ufffe\uffff")


def shown(text: str, length: int) -> str:
    r"""Return the text in one line of at most ``length`` characters, an ellipsis included.

    Control and format characters go (those of bidirectional text too, which could turn what
    follows around), halves of surrogate pairs and noncharacters, which XML has no place for.

    >>> shown("a\x00b\u202e c\nd", 80), shown("Regional economy", 10)
    ('ab c d', 'Regional…')
    """
    text = well_formed(strip_controls(text[: 20 * length + 100]))
    text = collapse_spaces("".join(char for char in text if not _is_noncharacter(char)))
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    head = cut.rpartition(" ")[0] or cut
    # An accent without its letter would stand on the ellipsis.
    return f"{head.rstrip(' ,.;:')}…" if not unicodedata.combining(cut[-1]) else f"{cut[:-1]}…"


def _is_noncharacter(char: str) -> bool:
    return char in _NONCHARACTERS or (ord(char) & 0xFFFE) == 0xFFFE
