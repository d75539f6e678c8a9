"""The same small corpus in other programs: what they counted is written down here.

metaknowledge 3.4.1 read it as six records of the Web of Science and made its networks by
``networkCoCitation``, ``networkBibCoupling`` and ``networkCoAuthor``.
"""

from collections import Counter
from dataclasses import replace

import pytest

from citegraph.model import Library, Work
from citegraph.network import build_network, default_options
from tests.unit.network.conftest import MakeLibrary

_CITED = {
    "d0": "beg", "d1": "abcgk", "d2": "acdefi", "d3": "bde", "d4": "ek", "d5": "cdej",
}  # fmt: skip
_AUTHORS = {
    "d0": ["adler", "bergen", "conti"],
    "d1": ["adler", "conti", "dubois"],
    "d2": ["bergen"],
    "d3": ["adler", "conti"],
    "d4": ["adler", "bergen", "conti"],
    "d5": ["adler", "conti", "dubois"],
}


@pytest.fixture
def library(make_library: MakeLibrary) -> Library:
    """Six documents, which are works by four people."""
    made = make_library({file: list(works) for file, works in _CITED.items()})
    authors = {person: [person] for people in _AUTHORS.values() for person in people}
    people = make_library({"x": sorted(authors)}, authors).people
    itself = tuple(
        Work(file, made.works[0].reference, (), tuple(_AUTHORS[file]), "", (), (file,))
        for file in _CITED
    )
    return replace(made, works=(*made.works, *itself), people=people)


@pytest.mark.parametrize(
    ("kind", "nodes", "weights"),
    [
        ("cocitation", 10, {1: 25, 2: 5, 3: 1}),
        ("coupling", 6, {1: 9, 2: 5, 3: 1}),
        ("co-authorship", 4, {2: 4, 5: 1}),
    ],
)
def test_metaknowledge_counts_the_same(
    library: Library, kind: str, nodes: int, weights: dict[int, int]
) -> None:
    network = build_network(library, kind, default_options())
    assert nodes == len(network.nodes)
    assert weights == Counter(edge.count for edge in network.edges)


def test_what_two_documents_share_is_counted_where_another_program_misses_one(
    library: Library,
) -> None:
    """Documents d2 and d5 share c, d and e; litstudy 1.0.6 counts two of them."""
    network = build_network(library, "coupling", default_options())
    assert [("c", "d", "e")] == [
        edge.works for edge in network.edges if (edge.source, edge.target) == ("d2", "d5")
    ]
