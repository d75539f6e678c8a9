"""Finding a copied value in a printed reference, whatever an editor did to its spaces.

Values and text are compared without white space and invisible characters; only when that finds
nothing also without case, accents and the kind of dash and quotation mark.
"""

import unicodedata
from collections.abc import Iterator
from functools import cached_property, lru_cache

from citegraph.text.clean import collapse_spaces

Place = tuple[int, int]

_ALIKE = dict.fromkeys("—–−‒‑‐―-", "-") | dict.fromkeys("«»“”„‟‹›‘’ʹ`´'\"", '"')
_LONGEST_SHOWN = 120


class Printed:
    """A printed reference, spaces collapsed, that values are looked up in."""

    def __init__(self, text: str) -> None:
        self.text = collapse_spaces(text)
        self._kept = [i for i, char in enumerate(self.text) if _exact(char)]
        self._squeezed = "".join(self.text[i] for i in self._kept)

    @cached_property
    def _loose(self) -> tuple[str, list[int]]:
        """The text without case, accents and kinds of marks, and the offset of each letter."""
        pairs = [(fold, i) for i, char in enumerate(self.text) for fold in fold_char(char)]
        return "".join(fold for fold, _ in pairs), [i for _, i in pairs]

    def places(self, value: str) -> Iterator[Place]:
        """Yield every place (start, end of ``text``) that prints the value, in printed order.

        >>> list(Printed("Т. 2, № 2").places("2"))
        [(3, 4), (8, 9)]
        >>> list(Printed("«Рост  рынка»").places("рост рынка"))
        [(1, 11)]
        """
        wanted = "".join(filter(_exact, value))
        if wanted and wanted in self._squeezed:
            yield from _runs(self._squeezed, self._kept, wanted)
            return
        folded, offsets = self._loose
        yield from _runs(folded, offsets, "".join(map(fold_char, value)))

    def is_whole(self, place: Place) -> bool:
        """Whether no letter or digit goes on over an edge of the place."""
        start, end = place
        return not (
            (start > 0 and self.text[start - 1].isalnum() and self.text[start].isalnum())
            or (end < len(self.text) and self.text[end].isalnum() and self.text[end - 1].isalnum())
        )

    def nearest(self, value: str) -> str:
        """Return the printed words most like a value that is not printed, "" when none is.

        >>> Printed("Белов А. Рост рынка труда. М., 2001").nearest("Росt рынка трудa")
        'Рост рынка труда'
        """
        from rapidfuzz import fuzz

        found = fuzz.partial_ratio_alignment(value, self.text, score_cutoff=60)
        if found is None:
            return ""
        shown = self.text[found.dest_start : found.dest_end].strip()
        return shown if len(shown) <= _LONGEST_SHOWN else shown[: _LONGEST_SHOWN - 1] + "…"


def squeeze(text: str) -> str:
    r"""Return the text without white space: by this a reference is known again.

    >>> squeeze("М. :\u00a0Эксмо,\n2007")
    'М.:Эксмо,2007'
    """
    return "".join(text.split())


def squeezed_offsets(text: str) -> list[int]:
    """Return the offset in ``text`` of every character of ``squeeze(text)``.

    >>> squeezed_offsets("a b")
    [0, 2]
    """
    return [i for i, char in enumerate(text) if not char.isspace()]


@lru_cache(maxsize=5_000)
def _exact(char: str) -> bool:
    return not char.isspace() and (char.isprintable() or unicodedata.category(char) != "Cf")


@lru_cache(maxsize=5_000)
def fold_char(char: str) -> str:
    """Return a character without case, accent and kind of dash or quotation mark ("" for spaces).

    >>> [fold_char(char) for char in "Йё— «"]
    ['и', 'е', '-', '', '"']
    """
    if not _exact(char):
        return ""
    if char in _ALIKE:
        return _ALIKE[char]
    plain = "".join(part for part in unicodedata.normalize("NFKD", char) if part.isprintable())
    bare = "".join(part for part in plain if not unicodedata.combining(part))
    return "".join(bare.casefold().split())


def _runs(text: str, offsets: list[int], wanted: str) -> Iterator[Place]:
    position = text.find(wanted) if wanted else -1
    while position >= 0:
        yield offsets[position], offsets[position + len(wanted) - 1] + 1
        position = text.find(wanted, position + 1)
