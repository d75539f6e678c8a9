"""The records of a library's works: what files tell of them beyond their fields."""

from collections.abc import Iterator

from citegraph.model import Library, SourceRecord
from citegraph.network.kinds.works import works_of_corpus
from citegraph.network.options import NetworkOptions


def records_of_works(
    library: Library, options: NetworkOptions
) -> Iterator[tuple[str, list[SourceRecord]]]:
    """Yield the id of every work of the corpus, by id, with the records of it in any file.

    They are those of its references, and of the documents that it is.
    """
    references = {reference.id: reference for reference in library.references}
    described = {document.id: document.description for document in library.documents}
    for work in sorted(works_of_corpus(library, options), key=lambda work: work.id):
        printed = [references[id] for id in work.references if id in references]
        itself = [described[id] for id in work.documents if id in described]
        marked = [one.printed.raw.marked for one in (*printed, *itself, work.reference) if one]
        records = [fields.record for fields in marked if fields and fields.record]
        yield work.id, list(dict.fromkeys(records))
