"""Which works of other lists the numbers of a document mean that prints no list.

A suggestion rests on what the text says beside the number: a person named there who is an
author of the work, and cited pages that lie in its range. By Bayes' rule with the same prior
for every work of the library, and as much for all works that it does not know.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from citegraph.model import Evidence, InTextCitation, Name, Suggestion, Work
from citegraph.resolve.options import ResolveOptions
from citegraph.text import given_agree, surname_key, surname_similarity, title_words
from citegraph.text.digits import whole_number
from citegraph.text.people_in_text import NamedPerson, people_in_text

_PAGES = re.compile(r"\d{1,5}")
_PAGE_RANGE = re.compile(r"(\d{1,5})(?:-(\d{1,5}))?")
_WORD = re.compile(r"[^\W\d_]+")
_MARKER = re.compile(r"\[[^\[\]]{1,80}\]")
#: Endings of oblique cases («по мнению М. Портера»), the longest first.
_CASES = ("ом", "ем", "ой", "а", "у", "е", "ы", "")
_SAME_SURNAME = 0.9
_SHORTEST_SURNAME = 3
#: Two forms of a Russian word begin with the same letters.
_STEM = 6
_MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class UnlistedCitation:
    """A citation by number in a document without a list, and the text before its marker."""

    cited: InTextCitation
    before: str


@dataclass(frozen=True, slots=True)
class _Clues:
    """What the text says beside one number: pages cited, people named nearby."""

    pages: tuple[int, ...]
    people: tuple[NamedPerson, ...]
    citations: tuple[InTextCitation, ...]


def suggest(
    citations: Iterable[UnlistedCitation], works: Sequence[Work], options: ResolveOptions
) -> tuple[Suggestion, ...]:
    """Return the works that each number may mean, by document, label and probability.

    A work below ``suggestion_least`` is left out, and of one label at most ``suggestion_most``
    are given.
    """
    cited = [work for work in works if work.cited_by]
    found: list[Suggestion] = []
    for (document, label), clues in sorted(_collect(citations).items(), key=_label_order):
        ranked = sorted(
            _rank(document, label, clues, cited, options),
            key=lambda one: (-one.probability, one.work),
        )
        found += ranked[: options.suggestion_most]
    return tuple(found)


def _label_order(item: tuple[tuple[str, str], _Clues]) -> tuple[str, int, str]:
    document, label = item[0]
    return document, whole_number(label) or 0, label


def _collect(citations: Iterable[UnlistedCitation]) -> Mapping[tuple[str, str], _Clues]:
    gathered: dict[tuple[str, str], list[tuple[UnlistedCitation, str]]] = defaultdict(list)
    for one in citations:
        for target in one.cited.targets:
            if target.label.isdecimal():
                gathered[one.cited.citing, target.label].append((one, target.locator))
    return {
        key: _Clues(
            tuple(int(page) for _, locator in found for page in _PAGES.findall(locator)),
            tuple(person for one, _ in found for person in _named_for(one)),
            tuple(one.cited for one, _ in found),
        )
        for key, found in gathered.items()
    }


def _named_for(one: UnlistedCitation) -> tuple[NamedPerson, ...]:
    """The people named after the marker before this one."""
    last = 0
    for marker in _MARKER.finditer(one.before):
        last = marker.end()
    return people_in_text(one.before[last:])


def _rank(
    document: str, label: str, clues: _Clues, works: Sequence[Work], options: ResolveOptions
) -> list[Suggestion]:
    odds = [_evidence(clues, work, options) for work in works]
    total = sum(weight for weight, _ in odds) + len(works)
    return [
        Suggestion(
            document,
            label,
            work.id,
            round(weight / total, 3),
            evidence,
            tuple(cited.location for cited in clues.citations),
            tuple(cited.context for cited in clues.citations),
        )
        for work, (weight, evidence) in zip(works, odds, strict=True)
        if evidence and weight > 1.0 and weight / total >= options.suggestion_least
    ]


def _evidence(
    clues: _Clues, work: Work, options: ResolveOptions
) -> tuple[float, tuple[Evidence, ...]]:
    """Return the likelihood ratio of a work against an unknown one, and what speaks for it."""
    weight = 1.0
    found = []
    named = _authors_named(clues.people, work.reference.authors)
    if named:
        weight *= options.suggestion_name ** min(len(named), 2)
        found.append(Evidence("author named", "; ".join(named), round(weight, 3)))
    range_of_work = _page_range(work)
    if clues.pages and range_of_work:
        first, last = range_of_work
        inside = [first <= page <= last for page in clues.pages]
        likely = options.suggestion_pages / (last - first + 1)
        ratio = likely if all(inside) else options.suggestion_outside
        pages = ", ".join(str(page) for page in sorted(set(clues.pages)))
        where = "in" if all(inside) else "not in"
        found.append(Evidence("pages cited", f"{pages} {where} {first}-{last}", round(ratio, 3)))
        weight *= ratio
    shared = _shared_words(clues, work.reference.title)
    if found and shared:
        ratio = options.suggestion_word ** len(shared)
        found.append(Evidence("words of the title", ", ".join(shared), round(ratio, 3)))
        weight *= ratio
    return weight, tuple(found)


def _shared_words(clues: _Clues, title: str) -> list[str]:
    """Return the words of a title whose beginning the citing sentences print, three at most."""
    printed = {word[:_STEM] for cited in clues.citations for word in title_words(cited.context)}
    words = (word for word in _WORD.findall(title) if len(word) > _STEM)
    shared = (word for word in words if surname_key(word)[:_STEM] in printed)
    return list(dict.fromkeys(shared))[:_MOST_WORDS]


def _authors_named(people: Sequence[NamedPerson], authors: Sequence[Name]) -> list[str]:
    """Return the names in the text that are those of authors, with the name that they fit."""
    return [
        f"{person.given} {person.family} = {author}"
        for author in authors
        for person in people
        if author.family and _is_same(person, author)
    ][: len(authors)]


def _is_same(person: NamedPerson, author: Name) -> bool:
    if given_agree(person.given, author.given) == "contradicted":
        return False
    forms = {person.family.removesuffix(ending) for ending in _CASES}
    family = f"{author.particle} {author.family}".strip()
    return any(
        surname_similarity(form, one) >= _SAME_SURNAME
        for form in sorted(forms)
        if len(form) >= _SHORTEST_SURNAME
        for one in {family, author.family}
    )


def _page_range(work: Work) -> tuple[int, int] | None:
    """The pages of an article, or all pages of a book."""
    found = _PAGE_RANGE.match(work.reference.pages)
    if found and found[2]:
        return int(found[1]), max(int(found[1]), int(found[2]))
    total = whole_number(work.reference.page_total)
    return (1, total) if total else None
