"""What the nodes of a network stand for: items, and the units that link them."""

from collections.abc import Sequence
from dataclasses import dataclass

from citegraph.model import NetworkItemKind, Unit, Work


@dataclass(frozen=True, slots=True)
class Item:
    """A thing that units link to others: ``units`` are their ids, sorted, each once.

    In co-citation the units are the documents that cite it, in coupling the works that it cites,
    in co-authorship the works of the author. ``works`` is the number of cited works that are by it
    or in it; ``own`` are the documents of the library that it is, where the network tells what
    they cite; ``mode`` is that of :class:`~citegraph.model.Node`.
    """

    id: str
    label: str
    units: tuple[str, ...]
    year: int | None = None
    works: int = 1
    own: tuple[str, ...] = ()
    mode: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    """All items of one kind, sorted by id; ``plural`` is their name in a sentence.

    ``unit`` says whether the units of the items are documents or works; ``passed_by`` is a sentence
    about works that were not counted, "" where all were.
    """

    kind: NetworkItemKind
    plural: str
    items: tuple[Item, ...]
    unit: Unit = "document"
    passed_by: str = ""


def collective_item(id: str, label: str, works: Sequence[Work]) -> Item:
    """Return the item of what stands behind several works: a person or a venue.

    A document that cites several of the works cites the item once.
    """
    documents = tuple(sorted({file for work in works for file in work.cited_by}))
    return Item(id, label, documents, works=len(works))
