"""Words and numbers of a printed reference, with their place and the punctuation between them.

Punctuation makes no tokens of its own: what stands between two tokens is their *gap*
(" // ", ". – ", " : "), which in GOST R 7.0.5-2008 separates the areas of the description.
Half as many tokens as with punctuation marks, and each sees twice as far.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from citegraph.parse.links import Link, find_links

# The branches begin with a letter, a digit or a sign, so that one of the three is tried.
# Possessive quantifiers (++) give nothing back: no text makes the search slow.
_WORD = re.compile(
    r"""
    (?:[^\W\d_]\.){2,4}(?![^\W\d_])                  # Е.А. as one token
    | [^\W\d_]++(?:
        \d[^\W_]*+                                    # P05011
        | (?:[-‑'’ʹ`´‘][^\W\d_]++)*+(?:['’ʹ]|(?<=[^\W\d_]ʹ))(?=[\s.,\]])  # Fiyaksel’, ʹ is a letter
        | (?:[-‑'’ʹ`´][^\W\d_]++)*+                    # ordinary words
    )
    | \d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d(?!\d)      # 05.03.2019
    | \d++(?:\s?[-–—‒−‑]{1,3}\s?\d++)++[XxХх]?        # 36–45, ISBN
    | \d{1,3}(?:-?(?:st|nd|rd|th|е|я|й|го|ое|ти|х))(?![^\W\d_])  # 2nd, 3-е
    | \d++                                            # 17, and 416 of «416с.»
    | [№&#§]
    """,
    re.VERBOSE,
)
# What no address and no identifier is without, in lower case.
_LINK_SIGNS = ("ttp", "www.", "ftp", "10.", "isbn", "issn")
_HOST_END = re.compile(r"\.[^\W\d_]{2,10}/")
_DASHES = str.maketrans("—−‒‑―\u2013", "------")
_QUOTES = str.maketrans(dict.fromkeys("«»“”„‟‹›‘’", '"'))
_SPACES = re.compile(r"\s+")
_GAP_LIMIT = 6
_GAP_READ = 40


class Token(NamedTuple):
    """A word, number or link: ``text`` = the reference's ``[start:end]``.

    ``kind`` is "" for printed words and numbers, else the kind of the link it is.
    """

    text: str
    start: int
    end: int
    kind: str = ""


def tokenize(text: str, limit: int | None = None) -> list[Token]:
    """Cut a printed reference into tokens; no more than ``limit`` of them.

    >>> [token.text for token in tokenize("Белова Е.А. Рост//Форсайт, 2014, № 1. С. 36–45")]
    ['Белова', 'Е.А.', 'Рост', 'Форсайт', '2014', '№', '1', 'С', '36–45']
    """
    tokens: list[Token] = []
    position = 0
    for link in find_links(text) if may_hold_links(text) else ():
        _add_words(tokens, text, position, link.start)
        tokens.append(_link_token(text, link))
        position = link.end
    _add_words(tokens, text, position, len(text))
    return tokens[:limit]


def may_hold_links(text: str) -> bool:
    """Whether it is worth looking for links: False only where there is none.

    >>> may_hold_links("Белова Е.А. Рост // Форсайт, 2014"), may_hold_links("см. a.example.org/b")
    (False, True)
    """
    folded = text.casefold()
    if any(sign in folded for sign in _LINK_SIGNS):
        return True
    return "/" in folded and _HOST_END.search(folded) is not None


def _add_words(tokens: list[Token], text: str, start: int, end: int) -> None:
    make = Token._make
    tokens += [make((match[0], *match.span(), "")) for match in _WORD.finditer(text, start, end)]


def _link_token(text: str, link: Link) -> Token:
    return Token(text[link.start : link.end], link.start, link.end, link.kind)


def gaps(text: str, tokens: list[Token]) -> list[str]:
    r"""Return the gaps before every token and after the last one, spaces and dashes made alike.

    >>> text = "М.\u00a0: Эксмо, 2007. — 960 с."
    >>> gaps(text, tokenize(text))
    ['', '. : ', ', ', '. - ', ' ', '.']
    """
    found = []
    position = 0
    for token in tokens:
        start = token.start
        found.append(gap_class(text[position:start][:_GAP_READ]))
        position = token.end
    found.append(gap_class(text[position : position + _GAP_READ]))
    return found


@lru_cache(maxsize=4096)
def gap_class(gap: str) -> str:
    """Return a gap with one kind of space, dash and quotation mark, cut after six characters.

    >>> gap_class(".  —  «")
    '. - "'
    """
    if gap in (" ", ". ", ", ", ""):
        return gap
    return _SPACES.sub(" ", gap[:_GAP_READ].translate(_DASHES).translate(_QUOTES))[:_GAP_LIMIT]
