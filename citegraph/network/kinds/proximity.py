"""Co-citation weighed by how near to each other the text of a document cites two works."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from citegraph.model import InTextCitation, Library
from citegraph.network.items import Item, Items
from citegraph.network.kinds.works import cited_works
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.records import Pairs, to_pairs

#: Levels from the nearest to the farthest: option of its weight, and what two citations share.
_LEVELS: tuple[tuple[str, Callable[[InTextCitation], Hashable]], ...] = (
    ("proximity_bracket", lambda cited: (cited.location, cited.column, cited.marker)),
    ("proximity_sentence", lambda cited: cited.sentence),
    ("proximity_paragraph", lambda cited: cited.paragraph),
    ("proximity_section", lambda cited: cited.chapter),
    ("proximity_document", lambda cited: cited.citing),
)


def works_in_texts(library: Library, options: NetworkOptions) -> Items:
    """Return the works that the texts of documents cite; lists alone do not count."""
    documents: dict[str, set[str]] = defaultdict(set)
    for document, work in library.mentions():
        documents[work].add(document)
    return Items(
        "work",
        "works",
        tuple(
            replace(item, units=tuple(sorted(documents[item.id])))
            for item in cited_works(library, options).items
            if item.id in documents
        ),
    )


def cited_near(
    kept: Sequence[Item], found: Items, library: Library, options: NetworkOptions
) -> Pairs:
    """Return the pairs that the text of one document cites, weighed by proximity.

    In each document a pair weighs as much as the nearest level at which both are cited
    together; the weights of all documents are added up. The levels and their halving are those
    of the citation proximity index (Gipp and Beel 2009, "Citation Proximity Analysis", ISSI
    2009), with the bracket above the sentence.
    """
    place_of = {item.id: place for place, item in enumerate(kept)}
    places = _places_of_references(library, place_of)
    count: Counter[tuple[int, int]] = Counter()
    weight: dict[tuple[int, int], float] = defaultdict(float)
    for citations in _by_document(library):
        for pair, level in _nearest(citations, places, options).items():
            count[pair] += 1
            weight[pair] += level
    return to_pairs(count, weight)


def _places_of_references(library: Library, place_of: dict[str, int]) -> dict[str, int]:
    """Return the place of the work of every reference whose work has one."""
    return {
        reference: place_of[work]
        for reference, work in library.works_of_references().items()
        if work in place_of
    }


def _by_document(library: Library) -> Iterable[list[InTextCitation]]:
    found: dict[str, list[InTextCitation]] = defaultdict(list)
    for cited in library.counted_citations():
        if any(target.reference for target in cited.targets):
            found[cited.citing].append(cited)
    return (found[document] for document in sorted(found))


def _nearest(
    citations: Sequence[InTextCitation], place_of: dict[str, int], options: NetworkOptions
) -> dict[tuple[int, int], float]:
    """Return the weight of the nearest level of every pair of places in one document."""
    nearest: dict[tuple[int, int], float] = {}
    for option, shared in _LEVELS:
        together: dict[Hashable, set[int]] = defaultdict(set)
        for cited in citations:
            key = shared(cited)
            if key:
                together[key].update(
                    place_of[target.reference]
                    for target in cited.targets
                    if target.reference in place_of
                )
        for places in together.values():
            for pair in combinations(sorted(places), 2):
                nearest.setdefault(pair, getattr(options, option))
    return nearest
