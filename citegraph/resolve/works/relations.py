"""Works that are texts of one: editions of a book, translations, versions of a paper."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from citegraph.knowledge import table
from citegraph.model import Evidence, Reference, RelationKind
from citegraph.resolve.blocking import pairs_of_blocks
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.works.across import shared_title_words
from citegraph.resolve.works.descriptions import (
    Description,
    Title,
    author_key,
    describe_all,
    years_of_titles,
)
from citegraph.resolve.works.titles import best_titles, own_words
from citegraph.resolve.works.vetoes import numbers_differ
from citegraph.text import (
    cyrillic_share,
    given_agree,
    surname_similarity,
    title_key,
    western_blocks,
)

_TITLE_BEGINS = 12
#: Where a reference says that it is a translation, it does so in so many characters.
_LOOKED_AT = 2_000
_SAME_SURNAME = 0.9
Link = tuple[RelationKind, float, tuple[Evidence, ...]]


@dataclass(frozen=True, slots=True)
class GroupRelation:
    """Two groups of references (indexes): ``right`` is an edition, translation … of ``left``."""

    kind: RelationKind
    left: int
    right: int
    score: float
    evidence: tuple[Evidence, ...]


def find_relations(
    shown: Sequence[Reference],
    references: Sequence[Reference],
    venue_of: Mapping[str, str],
    options: ResolveOptions,
) -> tuple[GroupRelation, ...]:
    """Return which works (each by its fullest reference) are texts of one, sorted.

    Both must name the same first author and bear the same title, or one the translation of the
    other's. ``references`` are all there are: a title that comes back year after year (Editorial)
    relates nothing.
    """
    order = [title_key(one.title or one.translated_title) for one in shown]
    pairs = pairs_of_blocks(_keys(shown), order, options.block_limit, options.block_neighbours)
    asked = sorted({index for pair in pairs for index in pair})
    described = describe_all(
        [shown[index] for index in asked], venue_of, years_of_titles(references)
    )
    items = dict(zip(asked, described, strict=True))
    found = []
    for left, right in pairs:
        link = _relate(items[left], items[right], options)
        if link:
            first, second = sorted((left, right), key=lambda one: _from_the_first(items[one]))
            found.append(GroupRelation(link[0], first, second, *link[1:]))
    return tuple(sorted(found, key=lambda one: (one.left, one.right)))


def _keys(shown: Sequence[Reference]) -> list[list[str]]:
    """First author with the beginning of a title; his sound alone beside a translation."""
    translated = {
        sound
        for one in shown
        if one.authors and is_translation(one)
        for sound in western_blocks(one.authors[0].family)
    }
    return [_keys_of(one, translated) for one in shown]


def _keys_of(one: Reference, translated: set[str]) -> list[str]:
    titles = [*filter(None, map(title_key, (one.title, one.translated_title)))]
    if not one.authors or not titles:
        return []
    first = author_key(one.authors[0])
    heard = western_blocks(one.authors[0].family) if translated else ()
    keys = [f"{first}:{title[:_TITLE_BEGINS]}" for title in titles]
    return keys + [f"translated:{sound}" for sound in heard if sound in translated]


def _from_the_first(item: Description) -> tuple[bool, float, str]:
    """Sort key: what is no translation, then the earlier, then the first id."""
    reference = item.reference
    return is_translation(reference), reference.year or math.inf, reference.id


def _relate(left: Description, right: Description, options: ResolveOptions) -> Link | None:
    if not _same_first_author(left, right) or _parts_differ(left, right):
        return None
    similarity, one, other = best_titles(left, right)
    if similarity >= options.relation_title and one and other:
        telling = min(len(one.key), len(other.key)) >= options.relation_title_letters
        comes_back = max(one.years, other.years) > options.relation_title_years
        if numbers_differ(one, other) or (comes_back and not telling):
            return None
        if _in_two_scripts(left, right) and _is_one_translated(left, right):
            return "translation", similarity, _evidence(similarity, left, right, "its translation")
        if left.contained and right.contained and _is_part(one, other):
            return None
        return _same_title(left, right, similarity, telling)
    if _is_one_translated(left, right) and _in_two_scripts(left, right):
        return _translated_title(left, right, options)
    return None


def _is_part(one: Title, other: Title) -> bool:
    """Whether one of two titles only goes on with a number: «(II)» is the next paper."""
    return one.numbers != other.numbers and sum(own_words(one, other)) <= 1


def _translated_title(
    left: Description, right: Description, options: ResolveOptions
) -> Link | None:
    share = shared_title_words(left.wording.read, right.wording.read)
    if share < options.relation_translated:
        return None
    shared = Evidence("title, translated", f"{share:.2f} of the words", round(share, 3))
    rest = _evidence(share, left, right, "its translation")[1:]
    return "translation", share, (shared, *rest)


def _same_title(
    left: Description, right: Description, similarity: float, telling: bool
) -> Link | None:
    if not left.contained and not right.contained and left.reference.type == right.reference.type:
        return "edition", similarity, _evidence(similarity, left, right, "another edition")
    if not telling or (left.venue and left.venue == right.venue):
        return None
    return "version", similarity, _evidence(similarity, left, right, "another text of it")


def _evidence(
    similarity: float, left: Description, right: Description, what: str
) -> tuple[Evidence, ...]:
    one, other = left.reference, right.reference
    detail = f"{one.type}, {one.year or 'no year'} | {other.type}, {other.year or 'no year'}"
    return (
        Evidence("title", f"similarity {similarity:.2f}", round(similarity, 3)),
        Evidence("first author", f"{left.authors[0]} | {right.authors[0]}", 1.0),
        Evidence(what, detail, 1.0),
    )


def _same_first_author(left: Description, right: Description) -> bool:
    if (
        not left.authors or not right.authors
    ):  # Nobody is left where all that is printed is «et al.».
        return False
    one, other = left.authors[0], right.authors[0]
    same = left.author_keys[0] == right.author_keys[0] or (
        not one.literal and surname_similarity(one.family, other.family) >= _SAME_SURNAME
    )
    return same and given_agree(one.given, other.given) != "contradicted"


def _parts_differ(left: Description, right: Description) -> bool:
    """Whether they are two parts or volumes of something, not two texts of one."""
    volumes = left.volume, right.volume
    books = not left.contained and not right.contained
    parts = left.part, right.part
    return (all(parts) and parts[0] != parts[1]) or (
        books and all(volumes) and volumes[0] != volumes[1]
    )


def _in_two_scripts(left: Description, right: Description) -> bool:
    shares = [cyrillic_share(item.reference.title) >= 0.5 for item in (left, right)]
    return shares[0] != shares[1]


def _is_one_translated(left: Description, right: Description) -> bool:
    return is_translation(left.reference) != is_translation(right.reference)


@lru_cache(maxsize=1)
def _marks() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(row["pattern"]) for row in table("translation_marks"))


def is_translation(reference: Reference) -> bool:
    """Whether the reference says that its text was made from another language."""
    if reference.translators:
        return True
    text = reference.printed.raw.text[:_LOOKED_AT].casefold()
    return any(mark.search(text) for mark in _marks())
