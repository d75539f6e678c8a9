"""Affiliations compared: whether two name one institution."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from citegraph.knowledge import table
from citegraph.text import latin_letters

_PARTS = re.compile(r"[,()\[\]]")
_WORD = re.compile(r"[^\W\d_]+")
_SEVERAL = re.compile(r"\s{0,9};\s{0,9}")
#: Endings of Russian adjectives of places, and of the towns themselves: Новосибирский, Novosibirsk.
_OF_A_PLACE = re.compile(r"(?<=[a-z]{3})sk(?:[iyj]{0,2}|aya|aja|aia|oy?e|oje|ogo|oi|oj|oy)$")
_UNLISTED = 1.0
#: Words that weigh less (of departments and fields) do not tell institutions apart.
_TELLING = 0.3
#: Words that weigh so much name an institution or its place.
_NAMING = 0.5
#: How much a word counts that each of two has and the other has not.
_CONTRAST = 3.0
#: Words of the longest name in the table of institutions.
_LONGEST_NAME = 9
#: A part of an affiliation that weighs so much names an institution by itself.
_INSTITUTION = 1.25
#: An affiliation of generic words alone, weighing less than this together, proves little.
_LEAST = 0.9


def affiliation_similarity(left: str, right: str) -> float:
    """Return how far two affiliations name one institution, 0 to 1; symmetric.

    The words that both hold, against those that either has beyond the other; what only one of
    them adds counts nothing. Abbreviations, translations and short names of institutions count
    as what they stand for, generic words (University, Department) little. Of several
    affiliations, joined by "; ", and of their parts that name an institution, the best pair counts.

    >>> affiliation_similarity("Kazan Fed Univ, Dept Econ", "Казанский федеральный университет")
    1.0
    >>> affiliation_similarity("МГУ", "Lomonosov Moscow State University, Moscow, Russia")
    1.0
    >>> affiliation_similarity("University of Porto", "University of Essex") < 0.2
    True
    """
    return round(float(affiliation_similarities([left, right])[0, 1]), 4)


def affiliation_similarities(texts: Sequence[str]) -> npt.NDArray[np.float64]:
    """Return :func:`affiliation_similarity` of each two texts, as a matrix.

    >>> affiliation_similarities(["Univ Porto", "University of Porto"]).tolist()
    [[1.0, 1.0], [1.0, 1.0]]
    """
    each = [[row for one in _SEVERAL.split(text) for row in _rows(one)] for text in texts]
    rows = [words for several in each for words in several]
    number = {word: column for column, word in enumerate(sorted({w for row in rows for w in row}))}
    held = np.zeros((len(rows), max(1, len(number))))
    for row, words in enumerate(rows):
        for word, weight in words.items():
            held[row, number[word]] = weight
    shared = np.sqrt(held) @ np.sqrt(held).T
    telling = np.where(held >= _TELLING, held, 0.0)
    missed = telling.sum(axis=1)[:, None] - np.sqrt(telling) @ np.sqrt(telling).T
    alike = shared / np.maximum(shared + _CONTRAST * np.minimum(missed, missed.T), _LEAST)
    starts = np.cumsum([0, *(len(several) for several in each[:-1])])
    alike = np.maximum.reduceat(np.maximum.reduceat(alike, starts, axis=0), starts, axis=1)
    found: npt.NDArray[np.float64] = np.clip(alike, 0.0, 1.0)
    return found


@lru_cache(maxsize=1 << 14)
def telling_words(text: str) -> frozenset[str]:
    """Return the words of affiliations that name an institution and no kind of it.

    >>> sorted(telling_words("Kazan Fed Univ, Dept Econ"))
    ['kazan']
    """
    words = (pair for one in _SEVERAL.split(text) for pair in _rows(one)[0].items())
    return frozenset(word for word, weight in words if weight >= _NAMING)


@lru_cache(maxsize=1 << 14)
def _rows(affiliation: str) -> tuple[dict[str, float], ...]:
    """Return the words of an affiliation, and those of each part that names an institution."""
    parts = [_weighed(part) for part in _PARTS.split(affiliation)]
    whole = {word: weight for part in parts for word, weight in part.items()}
    named = (part for part in parts if sum(part.values()) >= _INSTITUTION and part != whole)
    return (whole, *named)


def _weighed(part: str) -> dict[str, float]:
    """Return the words of a part of an affiliation, and how much each of them tells."""
    words = [word for word in _WORD.findall(part.casefold()) if len(word) > 1]
    for length in range(min(len(words), _LONGEST_NAME), 0, -1):
        name = _institutions().get(" ".join(words[:length]))
        if name:
            words[:length] = name.split()
            break
    found: dict[str, float] = {}
    for word in words:
        known = _words().get(word)
        if known is None:
            folded = _OF_A_PLACE.sub("", latin_letters(word)) or word
            known = _words().get(folded, (folded, _UNLISTED))
        if known[1]:
            found[known[0]] = known[1]
    return found


@cache
def _words() -> dict[str, tuple[str, float]]:
    return {row["form"]: (row["word"], float(row["weight"])) for row in table("affiliation_words")}


@cache
def _institutions() -> dict[str, str]:
    rows = table("institutions")
    return {" ".join(_WORD.findall(row["form"].casefold())): row["name"] for row in rows}
