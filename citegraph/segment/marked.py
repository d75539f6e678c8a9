"""Reference lists that the file format marks itself."""

from collections.abc import Iterable
from dataclasses import replace

from citegraph.model import (
    Document,
    Location,
    MarkedEntry,
    MarkedList,
    RawReference,
    ReferenceList,
)

#: Position of the list that a document's own description is said to stand in.
ITSELF = 0


def marked_lists(document: Document, first: int) -> tuple[ReferenceList, ...]:
    """Return the lists that the format of a document marks, numbered from ``first`` on."""
    return tuple(
        _make_list(document, found, index)
        for index, found in enumerate(document.lists, start=first)
        if found.entries
    )


def _make_list(document: Document, found: MarkedList, index: int) -> ReferenceList:
    references = tuple(
        _placed(make_reference(document, entry, found.rule, (index, position)), document, found)
        for position, entry in enumerate(found.entries, start=1)
    )
    twin_of = index - 1 if found.twin else 0
    return ReferenceList(document.file, index, found.heading, found.rule, references, twin_of)


def _placed(raw: RawReference, document: Document, found: MarkedList) -> RawReference:
    """Return an entry where it stands: in the file of its list."""
    if not found.file:
        return raw
    location = replace(raw.location, file=found.file)
    return replace(raw, location=location, document=document.id)


def marked_twins(lists: Iterable[ReferenceList]) -> tuple[tuple[str, str], ...]:
    """Return the pairs of ids of one work in lists that the format calls twins, by their keys."""
    by_index = {one.index: one for one in lists}
    pairs = []
    for other in by_index.values():
        first = by_index.get(other.twin_of)
        ids = {raw.key: raw.id for raw in reversed(first.references)} if first else {}
        pairs += [(ids[raw.key], raw.id) for raw in other.references if raw.key in ids]
    return tuple(pairs)


def make_reference(
    document: Document, entry: MarkedEntry, rule: str, place: tuple[int, int], sure: float = 1.0
) -> RawReference:
    """Return an entry as a raw reference at a (list, position); ``sure`` is its confidence."""
    list_index, position = place
    return RawReference(
        id=f"{document.id}#{list_index}.{position}",
        text=entry.text,
        location=Location(document.file, entry.line, entry.page),
        list_index=list_index,
        position=position,
        number=entry.number,
        end_line=entry.line,
        rule=rule,
        confidence=sure,
        key=entry.key,
        document=document.id if document.part else "",
        marked=entry.fields,
    )
