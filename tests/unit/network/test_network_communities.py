"""Communities and their names."""

from collections.abc import Callable

from citegraph.knowledge import table
from citegraph.model import Library
from citegraph.network import build_network, default_options

MakeLibrary = Callable[..., Library]


def test_two_lists_are_two_communities_joined_through_people(two_lists: Library) -> None:
    network = build_network(two_lists, "author-cocitation", default_options())
    community = {node.id: node.community for node in network.nodes}
    assert 2 == len(network.communities)
    assert 1 == len({community[id] for id in community if id.startswith("author a")})
    assert 1 == len({community[id] for id in community if id.startswith("author b")})
    assert community["author a05"] != community["author b05"]


def test_communities_are_numbered_by_size(two_lists: Library) -> None:
    network = build_network(two_lists, "cocitation", default_options())
    assert [(0, 42), (1, 18)] == [(found.number, found.size) for found in network.communities]


def test_works_are_named_after_words_of_their_own_titles(make_library: MakeLibrary) -> None:
    cited = {"d1": ["a1", "a2", "a3"], "d2": ["b1", "b2", "b3"]}
    titles = {
        "a1": "Кластеры в регионах: проблемы теории",
        "a2": "Роль кластеров",
        "a3": "Региональные кластеры и клубы",
        "b1": "The theory of networks and clubs",
        "b2": "Network of the firm",
        "b3": "Networks between clubs",
    }
    network = build_network(make_library(cited, titles=titles), "cocitation", default_options())
    first, second = (found.label.split(" · ") for found in network.communities)
    assert "кластеры" == first[0]
    assert ["networks", "clubs"] == second[:2]
    assert not {"проблемы", "теории", "theory", "between"} & {*first, *second}


def test_people_are_named_after_the_most_cited(two_lists: Library) -> None:
    network = build_network(two_lists, "author-cocitation", default_options())
    labels = [found.label for found in network.communities]
    assert any("Islankina" in label and "Porter" in label for label in labels)


def test_of_people_cited_by_as_many_those_with_more_works_come_first(
    make_library: MakeLibrary,
) -> None:
    people = {"a": ["ann"], "b": ["zoe"], "c": ["zoe"], "d": ["bob"], "e": ["eve"]}
    library = make_library({"d": ["a", "b", "c", "d", "e"]}, people)
    network = build_network(library, "author-cocitation", default_options())
    assert ["Zoe · Ann · Bob"] == [found.label for found in network.communities]


def test_works_without_words_are_named_after_the_first(make_library: MakeLibrary) -> None:
    network = build_network(make_library({"d": ["a", "b"]}), "cocitation", default_options())
    assert network.nodes[0].label == network.communities[0].label


def test_stop_words_are_long_lower_case_and_listed_once() -> None:
    words = [row["word"] for row in table("stopwords")]
    assert sorted(set(words)) == sorted(words)
    assert all(word.islower() and len(word) >= 4 for word in words)
    assert {"en", "ru", "ru-Latn"} == {row["language"] for row in table("stopwords")}
