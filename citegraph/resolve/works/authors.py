"""How well the authors of two references agree."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import Indel

from citegraph.model import Name
from citegraph.resolve.works.descriptions import Description
from citegraph.text import given_agree, initials, surname_similarity

#: A letter that some encoding could not hold, and the rest of its word.
_DAMAGED = re.compile(r"[?\ufffd]\w*")
#: More initials than these are those of several people, run together.
_MOST_INITIALS = 4
_SAME_SOUND = 0.9
_MISSPELT = 0.8
_SHORTEST_MISSPELT = 5
#: Near names are looked for among so many authors who have not found their own.
_MOST_COMPARED = 6
_MOST, _HALF = 0.6, 0.4


def author_levels(left: Description, right: Description) -> Iterator[tuple[str, str]]:
    """Yield how the first authors agree, and what share of the authors both name."""
    if not left.author_keys or not right.author_keys:
        return
    yield "first author", first_author(left, right)
    shared = shared_authors(left, right)
    sizes = len(left.author_set), len(right.author_set)
    fewer, more = min(sizes), max(sizes)
    if shared >= fewer:
        yield "authors", f"all {min(shared, 3)}" if fewer == more else f"{min(shared, 3)} of more"
    elif shared:
        share = shared / fewer
        yield "authors", "most" if share >= _MOST else "half" if share >= _HALF else "few"
    else:
        yield "authors", "words" if left.name_words & right.name_words else "none"


def first_author(left: Description, right: Description) -> str:
    """Return how the first authors agree, as a level of ``weights.tsv``."""
    one, other = left.author_keys[0], right.author_keys[0]
    if one == other:
        return "same" if is_same_first(left, right) else "initials differ"
    if one in right.author_keys or other in left.author_keys:
        return "moved"
    if is_near(left, 0, right, 0):
        return "misspelt"
    if left.name_words & right.name_words:
        return "words in common"
    return "turned" if _is_turned(left.authors[0], right.authors[0]) else "other"


def _is_turned(left: Name, right: Name) -> bool:
    """Whether given name and surname of one can be surname and given name of the other."""
    if not (left.given and right.given and left.family and right.family):
        return False
    one, other = left.given[0].casefold(), right.given[0].casefold()
    return (left.family[0].casefold(), one) == (other, right.family[0].casefold())


def is_same_first(left: Description, right: Description) -> bool:
    """Whether one first author agrees with an author of that surname of the other reference.

    Siblings change places: what stands first here may be the third there.
    """
    key = left.author_keys[0]
    return any(
        same_initials(one.given, other.given)
        for one, others in ((left.authors[0], right), (right.authors[0], left))
        for other, its_key in zip(others.authors, others.author_keys, strict=True)
        if its_key == key
    )


@lru_cache(maxsize=1 << 16)
def same_initials(left: str, right: str) -> bool:
    """Whether given names allow one person; initials in another order do, and damaged letters.

    >>> same_initials("A. B.", "B. A."), same_initials("Zo? B.", "Zoë B.")
    (True, True)
    >>> same_initials("A.", "B."), same_initials("A. B. Marsh C. D.", "A. B. C.")
    (False, True)
    """
    left, right = _DAMAGED.sub("", left), _DAMAGED.sub("", right)
    if given_agree(left, right) != "contradicted":
        return True
    one, other = initials(left), initials(right)
    if max(len(one), len(other)) > _MOST_INITIALS:
        return one[:1] == other[:1]
    return sorted(one) == sorted(other)


def shared_authors(left: Description, right: Description) -> int:
    """How many authors the two have in common, by key or by near names; each counts once."""
    shared = left.author_set & right.author_set
    count = len(shared)
    if count >= min(len(left.author_set), len(right.author_set)):
        return count
    own = [n for n, key in enumerate(left.author_keys) if key not in shared][:_MOST_COMPARED]
    free = [n for n, key in enumerate(right.author_keys) if key not in shared][:_MOST_COMPARED]
    for number in own:
        near = next((other for other in free if is_near(left, number, right, other)), None)
        if near is not None:
            free.remove(near)
            count += 1
    return count


def is_near(left: Description, number: int, right: Description, other: int) -> bool:
    """Whether two authors have one surname misspelt, or heard in another script."""
    one, two = left.author_keys[number], right.author_keys[other]
    across = left.author_scripts[number] != right.author_scripts[other]
    if one[:1] != two[:1] and not across:
        return False
    if one[:1] == two[:1] and _is_misspelt(one, two):
        return True
    family, its_family = left.authors[number].family, right.authors[other].family
    if across:
        return _sounds_same(family, its_family)
    return _is_misspelt(family.casefold(), its_family.casefold())


def _is_misspelt(left: str, right: str) -> bool:
    if min(len(left), len(right)) < _SHORTEST_MISSPELT:
        return False
    return bool(Indel.normalized_similarity(left, right, score_cutoff=_MISSPELT))


@lru_cache(maxsize=1 << 16)
def _sounds_same(left: str, right: str) -> bool:
    return surname_similarity(left, right) >= _SAME_SOUND
