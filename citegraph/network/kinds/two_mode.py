"""The two-mode network: documents on one side, the works that they cite on the other."""

from collections.abc import Sequence
from dataclasses import replace

from citegraph.model import Library
from citegraph.network.items import Item, Items
from citegraph.network.kinds.documents import document_items
from citegraph.network.kinds.works import cited_works
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.records import Pairs, to_pairs


def documents_and_works(library: Library, options: NetworkOptions) -> Items:
    """Return the documents that cite (mode "document") and the works cited (mode "work").

    A document that another one cites is in both modes. Where a document is called as a work is,
    its id ends in " (document)".
    """
    works = cited_works(library, options).items
    taken = {work.id for work in works}
    documents = (
        replace(item, id=_free(item.id, taken), own=(item.id,), mode="document")
        for item in document_items(library)
    )
    found = (*documents, *(replace(work, mode="work") for work in works))
    return Items("document", "nodes", tuple(sorted(found, key=lambda item: item.id)))


def _free(id: str, taken: set[str]) -> str:
    return f"{id} (document)" if id in taken else id


def citing_works(
    kept: Sequence[Item], found: Items, library: Library, options: NetworkOptions
) -> Pairs:
    """Return a pair for every document (first) and work (second) that it cites.

    ``count`` is 1, the weight the number of mentions in the text of the document, at least 1.
    """
    place_of = {item.id: place for place, item in enumerate(kept)}
    mentions = library.mentions()
    strength = {
        (first, place_of[work]): float(max(1, mentions[document, work]))
        for first, item in enumerate(kept)
        for document in item.own
        for work in item.units
        if work in place_of
    }
    return to_pairs(dict.fromkeys(strength, 1), strength)
