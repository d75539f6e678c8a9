"""What the nodes of given networks stand for, as a library: works, people, venues, documents."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from citegraph.model import (
    CitingDocument,
    LabelledReference,
    Library,
    Location,
    Mention,
    Network,
    PartialDate,
    Person,
    RawReference,
    Reference,
    Venue,
    Work,
)
from citegraph.model.graph import Graph, GraphNode
from citegraph.network.given import Named, name_attributes
from citegraph.normalize.identifiers import parse_doi
from citegraph.text.languages import language_code
from citegraph.text.name_lists import split_people
from citegraph.text.person_names import read_person

#: Fields that a node gives a work as they are.
_TEXTS = ("container", "publisher", "volume", "issue", "pages", "isbn", "issn", "url")
#: How the ids of documents stand in one attribute of our files.
_BETWEEN = "; "


@dataclass(slots=True)
class _Items:
    """The items of given networks by id, and the rows of files that speak of each of them."""

    works: dict[str, Work] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    venues: dict[str, Venue] = field(default_factory=dict)
    documents: dict[str, CitingDocument] = field(default_factory=dict)
    references: list[Reference] = field(default_factory=list)


def add_items(library: Library, given: Sequence[tuple[Graph, Network]]) -> Library:
    """Return the library with an item for every node that it does not have yet.

    The row of a node in its file is what is printed of it; the documents that the edges name
    cite the works at their ends. Nodes that a bound left out of the network are items too.
    """
    items = _Items()
    for graph, network in given:
        named = name_attributes(graph)
        items.documents[graph.file] = _file_of(graph)
        references = [
            _reference(graph, node, named, position)
            for position, node in enumerate(graph.nodes, start=1)
        ]
        items.references += references
        _add(items, network, graph, references)
        _cite(items, graph)
    return _joined(library, items)


def _file_of(graph: Graph) -> CitingDocument:
    return CitingDocument(
        graph.file, "", graph.format, graph.encoding, graph.sha256, 0, len(graph.nodes), 0
    )


def _reference(graph: Graph, node: GraphNode, named: Named, position: int) -> Reference:
    """Return what a node says of its item, with its row of the file as the printed text."""
    values = named.values[node.id]
    label = values.get("label") or node.label or values.get("title") or node.id
    told = [f"{name}: {value}" for name, value in node.attributes if value and value != label]
    raw = RawReference(
        f"{graph.file}#1.{position}",
        "; ".join([label, *told]),
        Location(graph.file, node.line),
        position=position,
        key=node.id,
    )
    year = values.get("year", "")[:4]
    people = split_people(values.get("author", ""))
    found = Reference(
        raw.id,
        LabelledReference(raw, ()),
        title=values.get("title") or label,
        authors=tuple(replace(read_person(one), printed=one) for one in people),
        issued=PartialDate(int(year)) if year.isdecimal() and year.isascii() else None,
        doi=parse_doi(values.get("doi", "")),
        language=language_code(values.get("language", "")),
    )
    texts: dict[str, Any] = {name: values.get(name, "") for name in _TEXTS}
    return replace(found, **texts)


def _add(items: _Items, network: Network, graph: Graph, references: Sequence[Reference]) -> None:
    """Add an item for every node, or its row to those of an item that other graphs have too."""
    modes = {node.id: node.mode for node in network.nodes}
    for node, reference in zip(graph.nodes, references, strict=True):
        kind = modes.get(node.id) or network.item_kind
        if kind == "work":
            _add_work(items, node.id, reference)
        elif kind == "person":
            _add_person(items, node.id, reference)
        elif kind == "venue":
            held = items.venues.get(node.id)
            rows = (*held.references, reference.id) if held else (reference.id,)
            title = reference.title
            items.venues[node.id] = Venue(node.id, title, "", (title,), rows)
        elif kind == "document":
            _add_document(items, node.id, reference.title)


def _add_work(items: _Items, id: str, reference: Reference) -> None:
    held = items.works.get(id)
    rows = (*held.references, reference.id) if held else (reference.id,)
    label = reference.printed.raw.text.partition("; ")[0]
    items.works[id] = Work(id, held.reference if held else reference, rows, (), "", (), label=label)


def _add_person(items: _Items, id: str, reference: Reference) -> None:
    held = items.people.get(id)
    name = replace(read_person(reference.title), printed=reference.title)
    mention = Mention(f"{reference.id}@author.1", reference.id, "author", 1, name)
    mentions = (*held.mentions, mention) if held else (mention,)
    forms = tuple(sorted({one.name.printed for one in mentions}))
    items.people[id] = Person(id, reference.title, "", forms, mentions)


def _add_document(items: _Items, id: str, title: str = "") -> None:
    held = items.documents.get(id)
    if held is None or title and not held.title:
        file, _, part = id.partition("#")
        items.documents[id] = CitingDocument(file, title, "", "", "", 0, 0, 0, part=part)


def _cite(items: _Items, graph: Graph) -> None:
    """Let the documents that edges name cite the works at their ends: all but a citing first."""
    citing: dict[str, set[str]] = {}
    for edge in graph.edges:
        for id in filter(None, dict(edge.attributes).get("documents", "").split(_BETWEEN)):
            _add_document(items, id)
            for end in (edge.target,) if graph.directed else (edge.source, edge.target):
                citing.setdefault(end, set()).add(id)
    for id, documents in citing.items():
        work = items.works.get(id)
        if work:
            cited_by = tuple(sorted(documents.union(work.cited_by)))
            items.works[id] = replace(work, cited_by=cited_by)


def _joined(library: Library, items: _Items) -> Library:
    """Return a library with the items that it lacks; what it has itself says more, and stays.

    Only who cites a work may be told by a network alone.
    """
    for work in library.works:
        if work.id in items.works:
            cited_by = {*work.cited_by, *items.works[work.id].cited_by}
            items.works[work.id] = replace(work, cited_by=tuple(sorted(cited_by)))
    return replace(
        library,
        documents=_merged(library.documents, items.documents.values()),
        references=(*library.references, *items.references),
        works=_merged(items.works.values(), library.works),
        people=_merged(library.people, items.people.values()),
        venues=_merged(library.venues, items.venues.values()),
    )


def _merged(first: Iterable[Any], second: Iterable[Any]) -> tuple[Any, ...]:
    """Return the items of both sorted by id; of two with one id the first."""
    known = {one.id: one for one in (*second, *first)}
    return tuple(known[id] for id in sorted(known))
