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


def test_works_are_named_after_the_terms_of_their_titles(make_library: MakeLibrary) -> None:
    cited = {"d1": ["a1", "a2", "a3"], "d2": ["b1", "b2", "b3"]}
    titles = {
        "a1": "Паводки малых рек: проблемы теории",
        "a2": "Роль паводков и ледоходов",
        "a3": "Паводки на малых реках",
        "b1": "The theory of open water and of the ice",
        "b2": "Open water near the coast",
        "b3": "Waves of open water",
    }
    options = default_options({"phrase_significance": 0.5})
    network = build_network(make_library(cited, titles=titles), "cocitation", options)
    first, second = (found.label.split(" · ") for found in network.communities)
    assert {"паводок", "малые реки", "ледоход"} == set(first)
    assert "open water" == second[0]
    assert not {"проблема", "теория", "theory", "open", "water"} & {*first, *second}


def test_a_community_of_two_scripts_has_terms_of_both(make_library: MakeLibrary) -> None:
    titles = {
        **{f"a{n}": f"Rivers and lakes of the {n} forest" for n in range(6)},
        **{f"a{n}": "Паводки весной" for n in range(6, 9)},
        **{f"b{n}": "Stars" for n in range(4)},
    }
    cited = {side: [id for id in titles if id[0] == side] for side in "ab"}
    network = build_network(make_library(cited, titles=titles), "cocitation", default_options())
    label = network.communities[0].label.split(" · ")
    assert 3 == len(label)
    assert {"rivers", "lakes", "forest"} & set(label)
    assert {"паводок", "весна"} & set(label)


def test_no_two_communities_have_the_same_label(make_library: MakeLibrary) -> None:
    cited = {side: [f"{side}{n}" for n in range(3)] for side in "abcd"}
    titles = {id: "Rivers" for works in cited.values() for id in works}
    network = build_network(make_library(cited, titles=titles), "cocitation", default_options())
    labels = [found.label for found in network.communities]
    assert 4 == len(set(labels)) == len(labels)
    assert all(label.startswith("rivers") for label in labels)


def test_people_are_named_after_the_most_cited(two_lists: Library) -> None:
    network = build_network(two_lists, "author-cocitation", default_options())
    labels = [found.label for found in network.communities]
    assert any("Islankina" in label and "Porter" in label for label in labels)


def test_people_with_titles_have_a_name_and_two_terms(make_library: MakeLibrary) -> None:
    people = {"a": ["zoe"], "b": ["zoe"], "c": ["ann"]}
    titles = {"a": "Floods of rivers", "b": "Floods", "c": "Ice on rivers"}
    library = make_library({"d": ["a", "b", "c"]}, people, titles)
    network = build_network(library, "author-cocitation", default_options())
    assert ["Zoe · rivers · floods"] == [found.label for found in network.communities]


def test_of_people_cited_by_as_many_those_with_more_works_come_first(
    make_library: MakeLibrary,
) -> None:
    people = {"a": ["ann"], "b": ["zoe"], "c": ["zoe"], "d": ["bob"], "e": ["eve"]}
    library = make_library({"d": ["a", "b", "c", "d", "e"]}, people)
    network = build_network(library, "author-cocitation", default_options())
    assert ["Zoe · Ann · Bob"] == [found.label for found in network.communities]


def test_works_without_words_are_named_after_the_foremost(make_library: MakeLibrary) -> None:
    network = build_network(make_library({"d": ["a", "b"]}), "cocitation", default_options())
    labels = [node.label for node in network.nodes]
    assert " · ".join(labels) == network.communities[0].label


def test_stop_words_are_long_lower_case_and_listed_once() -> None:
    words = [row["word"] for row in table("stopwords")]
    assert sorted(set(words)) == sorted(words)
    assert all(word.islower() and len(word) >= 4 for word in words)
    assert {"en", "ru", "ru-Latn"} == {row["language"] for row in table("stopwords")}
