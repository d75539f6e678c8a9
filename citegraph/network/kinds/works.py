"""Works as the items of a network."""

from dataclasses import replace

from citegraph.model import Library, Work
from citegraph.network.items import Item, Items
from citegraph.network.options import NetworkOptions
from citegraph.text.labels import label_of_work


def cited_works(library: Library, options: NetworkOptions) -> Items:
    """Return the works that documents cite; their terms are the words of their titles."""
    works = sorted(library.works, key=lambda work: work.id)
    return Items("work", "works", tuple(_item(work) for work in works if work.cited_by))


def citing_and_cited_works(library: Library, options: NetworkOptions) -> Items:
    """Return the works that documents cite, and those that are documents with a list."""
    citing = {cited for work in library.works for cited in work.cited_by}
    works = sorted(library.works, key=lambda work: work.id)
    items = (
        replace(_item(work), own=tuple(one for one in work.documents if one in citing))
        for work in works
    )
    return Items("work", "works", tuple(item for item in items if item.units or item.own))


def works_of_corpus(library: Library, options: NetworkOptions) -> tuple[Work, ...]:
    """Return the works that ``corpus`` names: all of the library, or its documents alone."""
    if options.corpus == "works":
        return library.works
    return tuple(work for work in library.works if work.documents)


def whole_title(work: Work) -> str:
    """Return the title of a work; "" where an index cut it («STAT METHODS METAANA»)."""
    cut = work.reference.printed.raw.is_index_entry
    return "" if cut else work.reference.title


def _item(work: Work) -> Item:
    return Item(
        work.id,
        label_of_work(work),
        tuple(sorted(set(work.cited_by))),
        work.reference.year,
    )
