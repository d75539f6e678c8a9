"""What the nodes of a network stand for: items, and the documents that cite each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from citegraph.model import Work


@dataclass(frozen=True, slots=True)
class Item:
    """A citable thing: ``documents`` are the files that cite it, sorted, each once.

    ``terms`` are the texts that a community it belongs to is named after; ``works`` is
    the number of cited works that are by it or in it; ``own`` are the documents of the
    library that it is, where the network tells what they cite.
    """

    id: str
    label: str
    documents: tuple[str, ...]
    terms: tuple[str, ...] = ()
    year: int | None = None
    works: int = 1
    own: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """All items of one kind, sorted by id; ``plural`` is their name in a sentence."""

    kind: Literal["work", "person", "venue"]
    plural: str
    items: tuple[Item, ...]


def collective_item(id: str, label: str, works: Sequence[Work]) -> Item:
    """Return the item of what stands behind several works: a person or a venue.

    A document that cites several of the works cites the item once.
    """
    documents = tuple(sorted({file for work in works for file in work.cited_by}))
    return Item(id, label, documents, terms=(label,), works=len(works))
