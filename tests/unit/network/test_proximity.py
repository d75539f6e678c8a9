"""Co-citation by proximity and direct citation, against counts made by hand."""

from dataclasses import replace

import pytest

from citegraph.model import CitationTarget, CitingDocument, InTextCitation, Library, Location
from citegraph.network import build_network, default_options
from tests.unit.network.conftest import MakeLibrary


def cited(file: str, works: str, place: tuple[int, int, int, int]) -> InTextCitation:
    """A citation of works in ``file``; ``place`` is (column, sentence, paragraph, chapter)."""
    column, sentence, paragraph, chapter = place
    targets = tuple(CitationTarget(work, reference=f"{work}#1.1") for work in works)
    return InTextCitation(
        "bracket", f"[{works}]", targets, "", Location(file, paragraph), column,
        sentence=sentence, paragraph=paragraph, chapter=chapter,
    )  # fmt: skip


@pytest.fixture
def library(make_library: MakeLibrary) -> Library:
    """One document whose text cites a with b in a bracket, c in the sentence, and so on."""
    made = make_library({"x.txt": "abcdef", "y.txt": "ab"})
    citations = (
        cited("x.txt", "ab", (0, 1, 1, 1)),
        cited("x.txt", "c", (9, 1, 1, 1)),
        cited("x.txt", "d", (0, 2, 1, 1)),
        cited("x.txt", "e", (0, 3, 2, 1)),
        cited("x.txt", "f", (0, 4, 3, 2)),
        cited("y.txt", "a", (0, 1, 1, 1)),
        cited("y.txt", "b", (0, 2, 2, 1)),
    )
    return replace(made, citations=citations)


@pytest.mark.parametrize(
    ("pair", "weight"),
    [
        ("ab", 2.0 + 0.25),  # a bracket of x, a section of y
        ("ac", 1.0),
        ("ad", 0.5),
        ("ae", 0.25),
        ("af", 0.125),
        ("de", 0.25),
    ],
)
def test_nearest_level_weighs(library: Library, pair: str, weight: float) -> None:
    network = build_network(library, "proximity-cocitation", default_options())
    edges = {edge.source + edge.target: edge for edge in network.edges}
    assert weight == edges[pair].weight
    assert (2 if pair == "ab" else 1) == edges[pair].count


def test_what_only_lists_name_is_not_near_to_anything(library: Library) -> None:
    changed = replace(library, citations=library.citations[:1])
    network = build_network(changed, "proximity-cocitation", default_options())
    assert ["a", "b"] == [node.id for node in network.nodes]


def test_without_citations_in_the_text_the_network_says_so(two_lists: Library) -> None:
    network = build_network(two_lists, "proximity-cocitation", default_options())
    assert ((), ()) == (network.nodes, network.edges)
    assert network.explanation.startswith(
        "Empty: no citation in a text leads to an entry of a list. (Read: 60 references of 2 lists"
    )


def test_citation_network_leads_from_the_citing_to_the_cited(library: Library) -> None:
    itself = replace(library.works[0], documents=("y.txt",))
    works = (itself, *library.works[1:])
    documents = tuple(
        replace(one, work="a") if one.file == "y.txt" else one for one in library.documents
    )
    network = build_network(
        replace(library, works=works, documents=documents), "citation", default_options()
    )
    assert network.directed
    assert [("a", "b", 1, 1.0, ("y.txt",))] == [
        (edge.source, edge.target, edge.count, edge.weight, edge.documents)
        for edge in network.edges
    ]


def test_citations_in_the_text_weigh_in_the_citation_network(library: Library) -> None:
    x = CitingDocument("x.txt", "", "text", "utf-8", "", 1, 6, 5, work="f")
    works = tuple(
        replace(work, documents=("x.txt",)) if work.id == "f" else work for work in library.works
    )
    twice = (*library.citations, cited("x.txt", "a", (0, 9, 9, 9)))
    changed = replace(library, works=works, documents=(x,), citations=twice)
    network = build_network(changed, "citation", default_options())
    weights = {edge.target: edge.weight for edge in network.edges if edge.source == "f"}
    assert {"a": 2.0, "b": 1.0, "c": 1.0, "d": 1.0, "e": 1.0} == weights
