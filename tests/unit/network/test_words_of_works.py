"""Networks of keywords and of terms, against examples counted by hand."""

from dataclasses import replace

import pytest

from citegraph.model import Library, MarkedFields, Network, SourceRecord, Work
from citegraph.network import build_network, default_options
from citegraph.network.kinds.phrases import as_term, runs
from tests.unit.network.conftest import MakeLibrary


def with_record(library: Library, **held: tuple[tuple[str, str], ...]) -> Library:
    """The library with records of the Web of Science behind works: work id -> fields."""

    def mark(work: Work) -> Work:
        record = SourceRecord("wos", "J", work.id, held[work.id])
        raw = replace(work.reference.printed.raw, marked=MarkedFields((), record=record))
        printed = replace(work.reference.printed, raw=raw)
        return replace(work, reference=replace(work.reference, printed=printed))

    works = tuple(mark(work) if work.id in held else work for work in library.works)
    return replace(library, works=works, references=tuple(work.reference for work in works))


def edges(network: Network) -> list[tuple[str, str, int, tuple[str, ...]]]:
    """The edges by the labels of their ends."""
    label = {node.id: node.label for node in network.nodes}
    return [
        (label[e.source], label[e.target], e.count, e.works or e.documents) for e in network.edges
    ]


@pytest.fixture
def keyed(make_library: MakeLibrary) -> Library:
    """Three works with keywords in several forms; one of them is a document."""
    library = with_record(
        make_library({"d": ["a", "b", "c"]}),
        a=(("DE", "Floods; small river"), ("ID", "DRIFT ICE")),
        b=(("DE", "flood; Small Rivers; Паводки"),),
        c=(("DE", "паводок; flood; Flood"),),
    )
    first, *others = library.works
    return replace(library, works=(replace(first, documents=("x",)), *others))


def test_keywords_are_joined_by_the_works_that_have_both(keyed: Library) -> None:
    network = build_network(keyed, "keywords", default_options())
    assert "keyword" == network.item_kind
    assert {"flood": 3, "small river": 2, "Паводки": 2, "drift ice": 1} == {
        node.label.replace("Small Rivers", "small river").replace("паводок", "Паводки"):
        node.occurrences for node in network.nodes
    }  # fmt: skip
    found = {(*sorted((e.source, e.target)), e.count): e.works for e in network.edges}
    assert {
        ("drift ice", "flood", 1): ("a",),
        ("drift ice", "small river", 1): ("a",),
        ("flood", "small river", 2): ("a", "b"),
        ("flood", "паводок", 2): ("b", "c"),
        ("small river", "паводок", 1): ("b",),
    } == found


@pytest.mark.parametrize(
    ("overrides", "expected"),
    [
        ({"keywords": "index"}, ["drift ice"]),
        ({"keywords": "author", "corpus": "documents"}, ["flood", "small river"]),
    ],
)
def test_whose_keywords_and_of_what_can_be_chosen(
    keyed: Library, overrides: dict[str, str], expected: list[str]
) -> None:
    network = build_network(keyed, "keywords", default_options(overrides))
    assert expected == [node.id for node in network.nodes]


_TITLES = {
    "a": "Small rivers of the north: floods",
    "b": "Floods of a small river",
    "c": "The small river in winter",
    "d": "Малые реки и паводки",
    "e": "Паводок малой реки",
    "f": "О малых реках",
}


def test_terms_are_nouns_and_pairs_that_stand_together(make_library: MakeLibrary) -> None:
    options = default_options({"phrase_significance": 1.0})
    library = make_library({"d1": list("abc"), "d2": list("def")}, titles=_TITLES)
    network = build_network(library, "terms", options)
    assert {
        "small river": 3, "floods": 2, "north": 1, "winter": 1, "малые реки": 3, "паводок": 2,
    } == {node.label: node.occurrences for node in network.nodes}  # fmt: skip
    assert [
        ("floods", "north", 1, ("a",)),
        ("floods", "small river", 2, ("a", "b")),
        ("north", "small river", 1, ("a",)),
        ("small river", "winter", 1, ("c",)),
        ("малые реки", "паводок", 2, ("d", "e")),
    ] == [(a.replace("small rivers", "small river"), b.replace("small rivers", "small river"), n, w)
          for a, b, n, w in edges(network)]  # fmt: skip


def test_an_adjective_is_no_term(make_library: MakeLibrary) -> None:
    titles = {"a": "Regional floods", "b": "A regional winter", "c": "Весенний паводок"}
    network = build_network(
        make_library({"d": list("abc")}, titles=titles), "terms", default_options()
    )
    assert ["flood", "winter", "паводок"] == [node.id for node in network.nodes]


def test_terms_of_cited_works_are_joined_by_documents(make_library: MakeLibrary) -> None:
    titles = {"a": "Floods", "b": "Ice", "c": "A flood in winter"}
    library = make_library({"d1": ["a", "b"], "d2": ["a", "b", "c"]}, titles=titles)
    network = build_network(library, "term-cocitation", default_options())
    assert [("flood", 2), ("ice", 2), ("winter", 1)] == [
        (n.id, n.occurrences) for n in network.nodes
    ]
    assert [(2, ("d1", "d2")), (1, ("d2",)), (1, ("d2",))] == [
        (edge.count, edge.documents) for edge in network.edges
    ]


def test_abstracts_are_read_where_asked_for(make_library: MakeLibrary) -> None:
    library = with_record(
        make_library({"d": ["a"]}, titles={"a": "Floods"}), a=(("AB", "Ice is thick in winter."),)
    )
    assert ["flood"] == [
        node.id for node in build_network(library, "terms", default_options()).nodes
    ]
    network = build_network(library, "terms", default_options({"terms": "abstracts"}))
    assert {"flood", "winter"} < {node.id for node in network.nodes}


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("keywords", "Empty: no record has keywords. Add exports that hold them"),
        ("terms", "Empty: no title of a work is known"),
        ("term-cocitation", "Empty: no title of a cited work is known"),
    ],
)
def test_nothing_to_take_words_from(make_library: MakeLibrary, kind: str, words: str) -> None:
    network = build_network(make_library({"d": ["a"]}), kind, default_options())
    assert network.explanation.startswith(words)


def test_a_title_that_an_index_cut_has_no_term(make_library: MakeLibrary) -> None:
    library = make_library({"d": ["a", "b"]}, titles={"a": "STAT RIVERS", "b": "Floods"})
    raw = replace(library.works[0].reference.printed.raw, rule="wos", marked=MarkedFields(()))
    printed = replace(library.works[0].reference.printed, raw=raw)
    cut = replace(library.works[0], reference=replace(library.works[0].reference, printed=printed))
    library = replace(library, works=(cut, library.works[1]))
    network = build_network(library, "terms", default_options())
    assert ["floods"] == [node.label for node in network.nodes]
    network = build_network(library, "cocitation", default_options())
    assert ["floods"] == [found.label for found in network.communities]


@pytest.mark.parametrize(
    ("title", "term"),
    [
        ("Качество высшего образования", "высшее образование"),
        ("Здоровье пожилого возраста", "пожилой возраст"),
        ("Анализ больших данных", "большие данные"),
        ("Защита данных пациентов", "данные пациентов"),
    ],
)
def test_a_russian_term_of_two_words_is_in_the_nominative(title: str, term: str) -> None:
    words = [word for run in runs(title) for word in run][-2:]
    assert term == as_term(words)
