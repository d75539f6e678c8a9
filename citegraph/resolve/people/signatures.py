"""What stands beside a name: co-authors, title, venue, year, affiliation, citing documents."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.model import Mention, Name, Reference
from citegraph.resolve.people.affiliations import telling_words
from citegraph.resolve.people.commonness import commonness, is_common
from citegraph.resolve.people.mentions import NameForm
from citegraph.text import latin_letters, surname_key, title_key, title_words

_SHORTEST_WORD = 5
_STEM = 7
#: The longest list of authors whose members are told from each other.
_MOST_AUTHORS = 30
#: A longer list is a bibliography, not what one work cites.
_LONGEST_LIST = 1000


@dataclass(frozen=True, slots=True)
class Signature:
    """All mentions of a name in the references to one work, and what stands beside them.

    ``common`` is the logarithm of :func:`commonness` for the fullest of its names,
    ``institutions`` the telling words of its affiliations; ``lists`` are the documents whose
    reference lists name it.
    """

    mentions: tuple[Mention, ...]
    forms: tuple[int, ...]
    common: float
    affiliation: str
    institutions: frozenset[str]
    orcids: frozenset[str]
    coauthors: frozenset[str]
    words: frozenset[str]
    venues: frozenset[str]
    years: tuple[int, ...]
    lists: frozenset[str]

    @property
    def id(self) -> str:
        """The id of the first mention."""
        return self.mentions[0].id


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What the references to one work print, but for affiliations."""

    authors: Mapping[str, tuple[tuple[str, str], ...]]
    words: frozenset[str]
    venues: frozenset[str]
    years: tuple[int, ...]
    lists: frozenset[str]


class Signatures:
    """Makes signatures; what a work prints is folded when its first name is asked for."""

    def __init__(
        self, references: Iterable[Reference], same_works: Iterable[Sequence[Reference]]
    ) -> None:
        self._references = {one.id: one for one in references}
        self._sizes = Counter(one.citing for one in self._references.values())
        self._works: dict[str, tuple[str, ...]] = {}
        for group in same_works:
            if len(group) > 1:
                # One tuple for all members: a tuple each would grow with the square of the group.
                members = tuple(one.id for one in group)
                self._works.update(dict.fromkeys(members, members))
        self._known: dict[str, _Surroundings] = {}

    def of_group(self, forms: Sequence[NameForm], group: Sequence[int]) -> list[Signature]:
        """Return the signatures of a group of forms, in the order of their first mentions."""
        by_work: dict[str, list[tuple[Mention, int]]] = {}
        for index in group:
            for mention in forms[index].mentions:
                work = self._works.get(mention.reference, (mention.reference,))[0]
                by_work.setdefault(work, []).append((mention, index))
        found = [
            self._make(forms, work, sorted(mentions, key=lambda pair: pair[0].id))
            for work, mentions in by_work.items()
        ]
        return sorted(found, key=lambda one: one.id)

    def year(self, mention: Mention) -> int | None:
        """Return the year of the reference that prints a mention."""
        return self._references[mention.reference].year

    def _make(
        self, forms: Sequence[NameForm], work: str, named: Sequence[tuple[Mention, int]]
    ) -> Signature:
        mentions = tuple(mention for mention, _ in named)
        used = tuple(dict.fromkeys(index for _, index in named))
        around = self._surroundings(work)
        names = [mention.name for mention in mentions]
        own = {(one.reference, f"{one.role}.{one.position}") for one in mentions}
        coauthors = {
            key
            for reference, keys in around.authors.items()
            for place, key in keys
            if (reference, place) not in own
        }
        affiliation = "; ".join(dict.fromkeys(filter(None, (name.affiliation for name in names))))
        return Signature(
            mentions,
            used,
            min(commonness(forms[index].family, forms[index].given) for index in used),
            affiliation,
            telling_words(affiliation) if affiliation else frozenset(),
            frozenset(filter(None, (name.orcid for name in names))),
            frozenset(coauthors - {coauthor_key(name) for name in names}),
            around.words,
            around.venues,
            around.years,
            around.lists,
        )

    def _is_listed(self, reference: Reference) -> bool:
        """Whether a document prints it in its list; a collection says nothing of its makers."""
        raw = reference.printed.raw
        printed = raw.marked is None or raw.marked.record is None
        return printed and not raw.is_description and self._sizes[raw.citing] <= _LONGEST_LIST

    def _surroundings(self, work: str) -> _Surroundings:
        if work not in self._known:
            members = [self._references[one] for one in self._works.get(work, (work,))]
            self._known[work] = _Surroundings(
                {one.id: _author_keys(one) for one in members},
                frozenset(word for one in members for word in topic_words(one.title)),
                frozenset(title_key(one.container) for one in members if one.container),
                tuple(sorted({one.year for one in members if one.year})),
                frozenset(one.citing for one in members if self._is_listed(one)),
            )
        return self._known[work]


def _author_keys(reference: Reference) -> tuple[tuple[str, str], ...]:
    return tuple(
        (f"{role}.{place}", coauthor_key(name))
        for role, names in (("author", reference.authors), ("editor", reference.editors))
        for place, name in enumerate(names[:_MOST_AUTHORS], start=1)
        if name.family and not name.literal
    )


@lru_cache(maxsize=1 << 16)
def coauthor_key(name: Name) -> str:
    """Return the key under which the co-authors of two works are compared.

    The surname key, with the first initial for a common surname.

    >>> coauthor_key(Name("Islankina", "E. A.")), coauthor_key(Name("Wang", "Wei"))
    ('islankina', 'vang w')
    """
    key = surname_key(name.family or name.given)
    return f"{key} {latin_letters(name.given)[:1]}" if is_common(key) else key


@lru_cache(maxsize=1 << 14)
def topic_words(title: str) -> frozenset[str]:
    """Return the beginnings of the words of a title that tell its topic.

    >>> sorted(topic_words("On the internationalization of regional clusters"))
    ['interna', 'kluster', 'regenal']
    """
    words = (word for word in title_words(title) if len(word) >= _SHORTEST_WORD)
    return frozenset(
        word[:_STEM] for word in words if word not in _empty_words() and not word.isdigit()
    )


@cache
def _empty_words() -> frozenset[str]:
    return frozenset(surname_key(row["word"]) for row in table("stopwords"))
