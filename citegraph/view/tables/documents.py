"""Documents that cite, relations between works, and suggestions for numbers without a list."""

from citegraph.model import CitingDocument, Library
from citegraph.text.labels import document_label
from citegraph.view.tables.columns import Table, coded, to_columns
from citegraph.view.tables.evidence import evidence_table, shorts
from citegraph.view.tables.places import Places

_COLUMNS = "id label title format encoding file lists citations year work sameAs".split()


def documents_table(library: Library, places: Places) -> Table:
    """Return the documents of the library, then what else cites, of which only an id is known."""
    known = {document.id: document for document in library.documents}
    records = [
        _document(known[id], places) if id in known else _unknown(id) for id in places.documents
    ]
    return to_columns(records, _COLUMNS)


def _document(document: CitingDocument, places: Places) -> dict[str, object]:
    return {
        "id": document.id,
        "label": document_label(document),
        "title": document.title,
        "format": document.format,
        "encoding": document.encoding,
        "file": places.files[document.file],
        "lists": document.lists,
        "citations": document.citations,
        "year": document.description.year if document.description else None,
        "work": places.works.get(document.work),
        "sameAs": places.documents.get(document.same_as) if document.same_as else None,
    }


def _unknown(id: str) -> dict[str, object]:
    texts = dict.fromkeys(("title", "format", "encoding"), "")
    nothing = dict.fromkeys(("file", "year", "work", "sameAs"))
    return {"id": id, "label": id, "lists": 0, "citations": 0, **texts, **nothing}


def relations_table(library: Library, places: Places) -> dict[str, object]:
    """Return which works are texts of one."""
    relations = [
        one for one in library.relations if one.left in places.works and one.right in places.works
    ]
    return {
        "kind": coded(one.kind for one in relations),
        "from": [places.works[one.left] for one in relations],
        "to": [places.works[one.right] for one in relations],
        "score": shorts(one.score for one in relations),
        "evidence": evidence_table([one.evidence for one in relations]),
    }


def suggestions_table(library: Library, places: Places) -> dict[str, object]:
    """Return the works that numbers without a list may mean."""
    shown = [
        one
        for one in library.suggestions
        if one.document in places.documents and one.work in places.works
    ]
    return {
        "document": [places.documents[one.document] for one in shown],
        "label": [one.label for one in shown],
        "work": [places.works[one.work] for one in shown],
        "probability": shorts(one.probability for one in shown),
        "accepted": [one.accepted for one in shown],
        "evidence": evidence_table([one.evidence for one in shown]),
        "places": [[[places.files[at.file], at.line] for at in one.places] for one in shown],
        "contexts": [list(one.contexts) for one in shown],
    }
