"""How like two titles are, and when their likeness says nothing."""

from functools import lru_cache

from rapidfuzz.distance import Indel

from citegraph.resolve.index_cuts import shortens
from citegraph.resolve.works.descriptions import Description, Title

#: Titles less similar than this have nothing in common.
UNLIKE = 0.6
#: A title cut off at a subtitle: the shorter must have this many letters.
_SHORTEST_CUT_TITLE = 25
_CUT_TITLE = 0.95
_OWN_WORDS_COST = 0.1
_SHORTEST_OWN_WORD = 4
_SIMILAR_WORD = 0.6


def best_titles(left: Description, right: Description) -> tuple[float, Title | None, Title | None]:
    """Return the similarity of the two most similar titles, translations included."""
    best: tuple[float, Title | None, Title | None] = (0.0, None, None)
    for one in left.titles:
        for other in right.titles:
            similarity = _title_similarity(one, other)
            if similarity > best[0] or best[1] is None:
                best = (similarity, one, other)
    return best


def _title_similarity(left: Title, right: Title) -> float:
    """Indel similarity of the keys, less when each title has a word of its own.

    A title cut off before the subtitle, or by a citation index, is nearly the same; «an inverse
    problem» and «a direct problem» are not.
    """
    if left.key == right.key:
        return 1.0
    if left.indexed != right.indexed:
        short, long = (left, right) if left.indexed else (right, left)
        if shortens(short.printed, long.printed):
            return _CUT_TITLE
    if is_cut(left, right):
        return _CUT_TITLE
    similarity = Indel.normalized_similarity(left.key, right.key)
    if similarity > UNLIKE and all(own_words(left, right)):
        return similarity - _OWN_WORDS_COST
    return similarity


def is_cut(left: Title, right: Title) -> bool:
    """Whether one title begins with the whole other one, and that one is long enough."""
    short, long = sorted((left.key, right.key), key=len)
    return len(short) >= _SHORTEST_CUT_TITLE and long.startswith(short)


def own_words(left: Title, right: Title) -> tuple[int, int]:
    """How many words of four letters or more each title has that the other has nothing like.

    A word in two pieces («predic tion») is there when its letters stand together.
    """
    own, others = left.words - right.words, right.words - left.words
    return _unmatched(own, others, right.key), _unmatched(others, own, left.key)


def _unmatched(words: frozenset[str], others: frozenset[str], key: str) -> int:
    return sum(
        len(word) >= _SHORTEST_OWN_WORD
        and word not in key
        and all(_word_similarity(word, other) < _SIMILAR_WORD for other in others)
        for word in words
    )


@lru_cache(maxsize=1 << 16)
def _word_similarity(left: str, right: str) -> float:
    return Indel.normalized_similarity(left, right)


def in_two_languages(left: Description, right: Description) -> bool:
    """Whether one title is Russian, the other is not, and neither is printed in both ways.

    Such titles can be a translation of each other, so that their letters say nothing.
    """
    if len(left.titles) != 1 or len(right.titles) != 1:
        return False
    return left.titles[0].russian != right.titles[0].russian
