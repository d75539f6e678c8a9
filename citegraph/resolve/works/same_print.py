"""Two texts that are nearly the same, whatever was read from them.

Where a reference was taken apart wrongly in one of two lists, its fields are unlike; its letters
are not.
"""

from rapidfuzz.distance import Indel

from citegraph.resolve.works.descriptions import Description
from citegraph.resolve.works.titles import Match

#: The name of the feature in ``weights.tsv``.
PRINTED_TEXT = "printed text"
#: What forbids a merge because of what was read, not of what is printed.
READ_WRONGLY = frozenset(("container, no title", "numbers in the title", "chapter and book"))
#: Titles as like as this need no second look.
_LIKE_TITLES = 0.85
#: A text tells the work when it has so many letters and digits.
_SHORTEST = 25
_SAME, _NEARLY = 0.95, 0.88


def printed_level(left: Description, right: Description, match: Match) -> str:
    """Return "same" or "nearly the same" where the titles do not say so already, else "".

    Only for texts that were taken apart, in one script, and not if each prints a number that the
    other lacks while the other does so too: reports of a series differ in nothing else.
    """
    if match.similarity >= _LIKE_TITLES or left.cyrillic != right.cyrillic:
        return ""
    if not (_was_taken_apart(left) and _was_taken_apart(right)):
        return ""
    if left.numbers - right.numbers and right.numbers - left.numbers:
        return ""
    one, other = left.wording.letters, right.wording.letters
    if min(len(one), len(other)) < _SHORTEST:
        return ""
    likeness = Indel.normalized_similarity(one, other, score_cutoff=_NEARLY)
    return "same" if likeness >= _SAME else "nearly the same" if likeness else ""


def _was_taken_apart(one: Description) -> bool:
    """Whether the fields were read from running text, not marked in a record."""
    return bool(one.reference.printed.spans) and one.reference.printed.raw.marked is None
