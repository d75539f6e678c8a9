"""The documents of a library as the items of a network."""

from collections import defaultdict
from collections.abc import Mapping

from citegraph.model import CitingDocument, Library
from citegraph.network.items import Item
from citegraph.text.labels import document_label, shorten

_LABEL_LENGTH = 40


def works_by_document(library: Library) -> dict[str, tuple[str, ...]]:
    """Return the ids of the works that each document cites, sorted, by document id.

    A document that another one cites for is none of them.
    """
    cited: dict[str, set[str]] = defaultdict(set)
    for work in library.works:
        for document in work.cited_by:
            cited[document].add(work.id)
    return {document: tuple(sorted(cited[document])) for document in sorted(cited)}


def document_items(library: Library) -> tuple[Item, ...]:
    """Return the documents that cite works, sorted by id; their units are those works."""
    by_id = {document.id: document for document in library.documents}
    labels = {work.id: work.label for work in library.works if work.label}
    return tuple(
        _item(document, by_id.get(document), works, labels)
        for document, works in works_by_document(library).items()
    )


def _item(
    id: str, document: CitingDocument | None, works: tuple[str, ...], labels: Mapping[str, str]
) -> Item:
    if document is None:
        return Item(id, shorten(id, _LABEL_LENGTH), works)
    described = document.description
    label = labels.get(document.work) or document_label(document)
    return Item(id, label, works, described.year if described else None)
