"""How like two titles are, and when their likeness says nothing."""

from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from citegraph.resolve.index_cuts import shortens
from citegraph.resolve.works.descriptions import NAME_STEM, Description, Title

#: Titles less similar than this have nothing in common.
UNLIKE = 0.6
#: A title cut off at a subtitle: the shorter must have this many letters.
_SHORTEST_CUT_TITLE = 25
#: One inside another title is looked for when it has this many letters.
_SHORTEST_INNER_TITLE = 20
#: An equal title says less when it has fewer letters than this.
_SHORT = 16
#: A title that comes back with so many different years is that of a column.
_YEARS_OF_A_COLUMN = 3
_BANDS = (0.97, 0.94, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.5)
_CUT_TITLE = 0.95
_OWN_WORDS_COST = 0.1
_SHORTEST_OWN_WORD = 4
_SIMILAR_WORD = 0.6
#: So many words of its own a title has at most in the table of weights.
_MANY = 2
#: A title is looked for inside one that is longer by a tenth and more, where they are so similar.
_LONGEST_SHARE, _LEAST_SHARE = 0.9, 0.5
_NEARLY_INSIDE = 92


class Match(NamedTuple):
    """The two most similar titles of two references and how similar they are, letter by letter.

    The similarity is 0.0 where it is below one half; without a title on both sides there are none.
    """

    similarity: float
    left: Title | None
    right: Title | None


_NONE = Match(0.0, None, None)


def nearest_titles(left: Description, right: Description) -> Match:
    """Return the two most similar titles, translations included."""
    best = _NONE
    for one in left.titles:
        for other in right.titles:
            if one.key == other.key:
                return Match(1.0, one, other)
            like = Indel.normalized_similarity(one.key, other.key, score_cutoff=_BANDS[-1])
            if like > best.similarity or best.left is None:
                best = Match(like, one, other)
    return best


def best_titles(left: Description, right: Description) -> tuple[float, Title | None, Title | None]:
    """Return the likeness of the two most similar titles, translations included."""
    match = nearest_titles(left, right)
    return likeness(match), match.left, match.right


def likeness(match: Match) -> float:
    """Return the similarity of two titles, less when each has a word of its own.

    A title cut off before the subtitle, or by a citation index, is nearly the same; «an inverse
    problem» and «a direct problem» are not.
    """
    similarity, one, other = match
    if one is None or other is None or one.key == other.key:
        return similarity
    if _is_shortened(one, other) or is_cut(one, other):
        return _CUT_TITLE
    if similarity > UNLIKE and all(own_words(one, other)):
        return similarity - _OWN_WORDS_COST
    return similarity


def is_cut(left: Title, right: Title) -> bool:
    """Whether one title begins with the whole other one, and that one is long enough."""
    short, long = sorted((left.key, right.key), key=len)
    return len(short) >= _SHORTEST_CUT_TITLE and long.startswith(short)


def own_words(
    left: Title,
    right: Title,
    names: frozenset[str] = frozenset(),
    others: frozenset[str] = frozenset(),
) -> tuple[int, int]:
    """How many words of four letters or more each title has that the other has nothing like.

    A word in two pieces («predic tion») is there when its letters stand together. ``names`` and
    ``others`` are the beginnings of the names of both: a name of the one that was read as a part
    of the other title does not count.
    """
    own, its = left.words - right.words, right.words - left.words
    return _unmatched(own, its, right.key, others), _unmatched(its, own, left.key, names)


def _unmatched(
    words: frozenset[str], others: frozenset[str], key: str, names: frozenset[str]
) -> int:
    count = 0
    for word in words:
        if len(word) >= _SHORTEST_OWN_WORD and word not in key and word[:NAME_STEM] not in names:
            count += not _is_like_one(word, others)
    return count


def _is_like_one(word: str, others: frozenset[str]) -> bool:
    for other in others:
        if Indel.normalized_similarity(word, other, score_cutoff=_SIMILAR_WORD):
            return True
    return False


def title_levels(left: Description, right: Description, match: Match) -> list[tuple[str, str]]:
    """Return how the two titles of ``match`` agree, and in what words they do not."""
    similarity, one, other = match
    if one is None or other is None:
        return []
    if one.key == other.key:
        return [("title", _equal(one, other, left, right))]
    if _is_shortened(one, other):
        return [("title", "shortened by an index")]
    if one.is_column or other.is_column:
        return [("title", "a column and more")]
    short, long = sorted((one.key, other.key), key=len)
    level = _inner(short, long, similarity)
    if not level and similarity < UNLIKE:
        return [("title", "similar .50" if similarity else "unlike")]
    fewer, more = sorted(own_words(one, other, left.name_words, right.name_words))
    if level:
        where = "before" if level == "begun later" else "added"
        return [("title", level), ("title words", _more(more, where))]
    band = next(band for band in _BANDS if similarity >= band)
    words = f"{min(fewer, _MANY)} and {min(more, _MANY)} of their own"
    level = f"similar {band:.2f}".replace("0.", ".")
    return [("title", level), ("title words", words)]


def _inner(short: str, long: str, similarity: float) -> str:
    """Where one title stands in the other one, "" when it does not."""
    if len(short) < _SHORTEST_INNER_TITLE:
        return ""
    if long.startswith(short):
        return "cut off"
    if long.endswith(short):
        return "begun later"
    if short in long:
        return "inside"
    if similarity < _LEAST_SHARE or len(short) > _LONGEST_SHARE * len(long):
        return ""
    nearly = fuzz.partial_ratio(short, long, score_cutoff=_NEARLY_INSIDE)
    return "nearly inside" if nearly else ""


def _more(words: int, where: str) -> str:
    count = str(words) if words <= 2 else "3 to 5" if words <= 5 else "many"
    return f"{count} {where}"


def _equal(one: Title, other: Title, left: Description, right: Description) -> str:
    many_years = max(one.years, other.years) >= _YEARS_OF_A_COLUMN
    if one.is_column or (many_years and not _is_one_printing(left, right)):
        pairs = (
            (left.volume, right.volume),
            (left.issue, right.issue),
            (left.first_page, right.first_page),
            (left.year, right.year),
        )
        elsewhere = any(mine and its and mine != its for mine, its in pairs)
        return "a column elsewhere" if elsewhere else "a column"
    return "short" if len(one.key) < _SHORT else "equal"


def _is_one_printing(left: Description, right: Description) -> bool:
    """Whether two books of one title are of one year: a book that many years print is no column."""
    books = not left.contained and not right.contained
    return books and left.year is not None and left.year == right.year


def _is_shortened(one: Title, other: Title) -> bool:
    if one.indexed == other.indexed:
        return False
    short, long = (one, other) if one.indexed else (other, one)
    return shortens(short.printed, long.printed)


def in_two_languages(left: Description, right: Description) -> bool:
    """Whether one title is Russian, the other is not, and neither is printed in both ways.

    Such titles can be a translation of each other, so that their letters say nothing.
    """
    if len(left.titles) != 1 or len(right.titles) != 1:
        return False
    return left.titles[0].russian != right.titles[0].russian
