"""Spaces between letters: letter-spaced words («Л и т е р а т у р а») closed up, narrow gaps."""

import unicodedata
from collections.abc import Sequence
from statistics import median

from citegraph.read.pdf.page import Word

# So many single letters in a row are a letter-spaced word. A gap between words is wider than the
# gaps between its letters by this factor.
_FEWEST = 4
_WIDER = 1.5
# In sizes of the font: a space between letters that lie over one another by less than the first
# is so much wider than the gap inside the word; one between other letters is wider than nothing.
_OVER = 0.5
_ROOM = 0.15
_LEAST = 0.01
_OPENING = '(«“"['
_CLOSING = ')»”"].,:;'


def close_up(row: Sequence[Word]) -> list[Word]:
    """Return a row with the letters of letter-spaced words glued to one another.

    >>> row = [Word(letter, 10 * i, 10 * i + 5, 100, 10) for i, letter in enumerate("Слово")]
    >>> [word.glued for word in close_up(row)]
    [False, True, True, True, True]
    """
    words = list(row)
    start = 0
    while start < len(words):
        stop = _end_of_run(words, start)
        if stop - start >= _FEWEST:
            _glue(words, start, stop)
        start = max(stop, start + 1)
    return words


def _end_of_run(words: Sequence[Word], start: int) -> int:
    """Return the index after the single letters that begin at ``start``."""
    index = start
    while index < len(words):
        text = words[index].text
        core = text.lstrip(_OPENING) if index == start else text
        letter = core.rstrip(_CLOSING)
        if len(letter) != 1 or not letter.isalpha() or words[index].size != words[start].size:
            return index
        index += 1
        if len(core) > 1:
            return index
    return index


def _glue(words: list[Word], start: int, stop: int) -> None:
    gaps = [words[i].left - words[i - 1].right for i in range(start + 1, stop)]
    usual = median(gaps)
    for index, gap in enumerate(gaps, start + 1):
        small = words[index].text[:1].islower() or words[index - 1].text[-1:].isupper()
        if small and gap <= _WIDER * max(usual, 0.1 * words[index].size):
            left = words[index - 1].right
            # Nearer than any space: the line is put together by the places of the words.
            words[index] = words[index]._replace(left=min(words[index].left, left), glued=True)


def is_space(before: str, char: str, gap: float, inner: float) -> bool:
    """Whether a space that PDFium added before a letter parts words, though the gap is narrow.

    ``before`` are the last two letters of the word, ``inner`` is the gap between them, both gaps
    in sizes of the font. Slanted letters stand out of their boxes, and the boxes of letters that
    are set closely lie over one another; of a formula PDFium parts the letters.

    >>> is_space("of", "t", 0.04, 0.0), is_space("99", "—", -0.05, -0.3)
    (True, True)
    >>> is_space("V", "(", 0.04, 0.0), is_space("ha", "v", 0.0, 0.0)
    (False, False)
    """
    if -_OVER < inner <= gap - _ROOM:
        return not unicodedata.combining(before[-1:] or " ")
    word = len(before) == 2 and before.isalpha() and before[1].islower()
    return word and gap > _LEAST and char.isalpha() and char < "\uffff"
