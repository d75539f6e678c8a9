"""Letter-spaced words closed up: «Л и т е р а т у р а» is one word."""

from collections.abc import Sequence
from statistics import median

from citegraph.read.pdf.page import Word

# So many single letters in a row are a letter-spaced word. A gap between words is wider than the
# gaps between its letters by this factor.
_FEWEST = 4
_WIDER = 1.5
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
