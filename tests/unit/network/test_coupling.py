"""Coupling, co-authorship and the two-mode network, against examples counted by hand."""

from dataclasses import replace

import networkx
import pytest
from networkx.algorithms import bipartite

from citegraph.model import (
    CitationTarget,
    InTextCitation,
    LabelledReference,
    Library,
    Location,
    Name,
    Network,
    PartialDate,
    RawReference,
    Reference,
)
from citegraph.network import build_network, default_options
from tests.unit.network.conftest import MakeLibrary

# d1 and d2 share a, b, c; d2 and d3 share c; d4 cites what no other does.
_CITED = {"d1": ["a", "b", "c"], "d2": ["a", "b", "c", "e"], "d3": ["c", "f"], "d4": ["g"]}


def edges(network: Network) -> list[tuple[str, str, int, tuple[str, ...]]]:
    """The edges with what links their ends."""
    return [(e.source, e.target, e.count, e.documents or e.works) for e in network.edges]


def described(library: Library, **works: str) -> Library:
    """The library with documents that are works: document id -> work id."""
    documents = tuple(replace(one, work=works.get(one.id, "")) for one in library.documents)
    by_work = {work: document for document, work in works.items()}
    return replace(
        library,
        documents=documents,
        works=tuple(
            replace(work, documents=(by_work[work.id],)) if work.id in by_work else work
            for work in library.works
        ),
    )


def test_documents_are_joined_by_the_works_that_both_cite(make_library: MakeLibrary) -> None:
    network = build_network(make_library(_CITED), "coupling", default_options())
    assert "document" == network.item_kind
    assert [("d1", "d2", 3, ("a", "b", "c")), ("d1", "d3", 1, ("c",)), ("d2", "d3", 1, ("c",))] == (
        edges(network)
    )
    assert [("d1", 3), ("d2", 4), ("d3", 2), ("d4", 1)] == [
        (node.label, node.occurrences) for node in network.nodes
    ]
    # Six works are cited: 6 · 3 / (3 · 4), 6 · 1 / (3 · 2), 6 · 1 / (4 · 2).
    assert [1.5, 1.0, 0.75] == [edge.weight for edge in network.edges]
    assert "4 documents citing 6 works, 3 pairs" in network.explanation


def test_fractional_coupling_parts_what_a_work_adds(make_library: MakeLibrary) -> None:
    options = default_options({"counting": "fractional", "normalization": "none"})
    network = build_network(make_library(_CITED), "coupling", options)
    # a and b are cited by two documents and add 1 / 1, c by three and adds 1 / 2 to each pair.
    assert [2.5, 0.5, 0.5] == [edge.strength for edge in network.edges]
    assert [3, 1, 1] == [edge.count for edge in network.edges]
    assert [3.0, 3.0, 1.0, 0.0] == [node.strength for node in network.nodes]
    assert "1/(n - 1) for each work with n documents" in network.explanation


@pytest.mark.parametrize("counting", ["full", "fractional"])
def test_projections_of_networkx_agree(make_library: MakeLibrary, counting: str) -> None:
    """Newman's collaboration projection is fractional counting; the weighted one counts."""
    graph = networkx.Graph([(d, w) for d, works in _CITED.items() for w in works])
    project = {
        "full": bipartite.weighted_projected_graph,
        "fractional": bipartite.collaboration_weighted_projected_graph,
    }[counting]
    expected = {
        (*sorted(pair[:2]), pair[2]) for pair in project(graph, list(_CITED)).edges(data="weight")
    }
    options = default_options({"counting": counting, "normalization": "none"})
    network = build_network(make_library(_CITED), "coupling", options)
    assert expected == {(e.source, e.target, e.weight) for e in network.edges}


@pytest.mark.parametrize(("measure", "jaccard"), [("jaccard", True), ("inclusion", False)])
def test_overlaps_of_networkx_agree(make_library: MakeLibrary, measure: str, jaccard: bool) -> None:
    graph = networkx.Graph([(d, w) for d, works in _CITED.items() for w in works])
    projected = bipartite.overlap_weighted_projected_graph(graph, list(_CITED), jaccard=jaccard)
    expected = {
        (*sorted((a, b)), float(f"{weight:.6g}")) for a, b, weight in projected.edges(data="weight")
    }
    options = default_options({"normalization": measure})
    network = build_network(make_library(_CITED), "coupling", options)
    assert expected == {(e.source, e.target, e.weight) for e in network.edges}


def test_a_person_cites_what_any_of_his_documents_cites(make_library: MakeLibrary) -> None:
    people = {"a": ["ann", "bob"], "e": ["ann"], "f": ["cid"]}
    library = described(make_library(_CITED, people), d1="a", d2="e", d3="f")
    network = build_network(library, "author-coupling", default_options())
    # ann wrote d1 and d2: a b c e; bob d1: a b c; cid d3: c f.
    assert [("ann", 4), ("bob", 3), ("cid", 2)] == [(n.id, n.occurrences) for n in network.nodes]
    assert [
        ("ann", "bob", 3, ("a", "b", "c")), ("ann", "cid", 1, ("c",)), ("bob", "cid", 1, ("c",)),
    ] == edges(network)  # fmt: skip


def test_venues_of_documents_are_coupled(make_library: MakeLibrary) -> None:
    library = described(make_library(_CITED), d1="a", d2="e", d3="f")
    network = build_network(library, "venue-coupling", default_options())
    assert [
        ("venue-a", "venue-e", 3, ("a", "b", "c")),
        ("venue-a", "venue-f", 1, ("c",)),
        ("venue-e", "venue-f", 1, ("c",)),
    ] == edges(network)


def test_documents_are_named_by_their_description(make_library: MakeLibrary) -> None:
    library = make_library(_CITED)
    raw = RawReference("d1#0.1", "", Location("d1"), list_index=0)
    reference = Reference(
        raw.id, LabelledReference(raw, ()), authors=(Name("Öz", "A."),), issued=PartialDate(2001)
    )
    first, second, *others = library.documents
    named = (replace(first, description=reference), replace(second, title="On quays"), *others)
    network = build_network(replace(library, documents=named), "coupling", default_options())
    assert ["Öz 2001", "On quays", "d3", "d4"] == [node.label for node in network.nodes]
    assert 2001 == network.nodes[0].year


def test_people_are_joined_by_the_works_that_both_wrote(make_library: MakeLibrary) -> None:
    people = {"a": ["ann", "bob", "world bank"], "b": ["ann", "bob"], "c": ["ann"]}
    library = make_library(_CITED, people)
    network = build_network(library, "co-authorship", default_options())
    assert [
        ("ann", "bob", 2, ("a", "b")),
        ("ann", "world bank", 1, ("a",)),
        ("bob", "world bank", 1, ("a",)),
    ] == edges(network)
    # Three works: 3 · 2 / (3 · 2), 3 · 1 / (3 · 1), 3 · 1 / (2 · 1).
    assert [1.0, 1.0, 1.5] == [edge.weight for edge in network.edges]
    fractional = default_options({"counting": "fractional"})
    network = build_network(library, "co-authorship", fractional)
    assert [1.5, 0.5, 0.5] == [edge.strength for edge in network.edges]


def test_co_authors_of_the_documents_alone(make_library: MakeLibrary) -> None:
    people = {"a": ["ann", "bob"], "b": ["ann", "cid"]}
    library = described(make_library(_CITED, people), d1="a")
    network = build_network(library, "co-authorship", default_options({"corpus": "documents"}))
    assert [("ann", "bob", 1, ("a",))] == edges(network)


def test_two_modes_are_documents_and_works(make_library: MakeLibrary) -> None:
    library = make_library({"d1": ["a", "b"], "d2": ["b"]})
    marker = InTextCitation(
        "bracket", "[1]", (CitationTarget("1", reference="b#1.1"),), "", Location("d1", 1), 0
    )
    library = replace(library, citations=(marker, replace(marker, column=9)))
    network = build_network(library, "two-mode", default_options())
    assert network.directed
    assert [("a", "work", 1), ("b", "work", 2), ("d1", "document", 2), ("d2", "document", 1)] == [
        (node.id, node.mode, node.occurrences) for node in network.nodes
    ]
    assert [("d1", "a", 1, ("d1",)), ("d1", "b", 1, ("d1",)), ("d2", "b", 1, ("d2",))] == (
        edges(network)
    )
    assert [1.0, 2.0, 1.0] == [edge.strength for edge in network.edges]
    assert "2 documents and 2 works, 3 pairs" in network.explanation


def test_a_document_called_as_a_work_is_stays_itself(make_library: MakeLibrary) -> None:
    network = build_network(make_library({"a": ["a", "b"]}), "two-mode", default_options())
    assert ["a", "a (document)", "b"] == [node.id for node in network.nodes]
    assert [("a (document)", "a", 1, ("a",)), ("a (document)", "b", 1, ("a",))] == edges(network)
