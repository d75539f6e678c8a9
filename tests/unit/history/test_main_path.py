"""Main paths and the historiograph of a network that was counted by hand."""

from collections.abc import Callable

import pytest

from citegraph.history import build_history, default_options
from citegraph.model import History, Library, MainPath

# Years of the documents d1 … d7; who cites whom:
#   d3 → d1, d3 → d2, d4 → d3, d5 → d3, d6 → d4, d6 → d5, d7 → d5
# From the oldest (d1, d2) to the newest (d6, d7) there are 2 · 3 paths: through d4 to d6, through
# d5 to d6 and to d7. SPC: d3→d1 and d3→d2 3 each, d4→d3 2, d5→d3 4, d6→d4 2, d6→d5 2, d7→d5 2.
# SPLC: paths that end in d1 1, d2 1, d3 3 (itself, two), d4 4, d5 4; from there to the newest:
# d3→d1 3, d3→d2 3, d4→d3 3 · 1, d5→d3 3 · 2, d6→d4 4, d6→d5 4, d7→d5 4.
# All: to d6 8 (4 by d4, 4 by d5), to d7 4.
CITED = {
    "d1": ["classic"],
    "d3": ["d1", "d2", "classic"],
    "d4": ["d3"],
    "d5": ["d3", "classic"],
    "d6": ["d4", "d5"],
    "d7": ["d5"],
}
YEARS = {f"d{n}": {"year": 1990 + n} for n in range(1, 8)}
SPC = {"d3d1": 3, "d3d2": 3, "d4d3": 2, "d5d3": 4, "d6d4": 2, "d6d5": 2, "d7d5": 2}
SPLC = {"d3d1": 3, "d3d2": 3, "d4d3": 3, "d5d3": 6, "d6d4": 4, "d6d5": 4, "d7d5": 4}


@pytest.fixture
def history(make_library: Callable[..., Library]) -> History:
    library = make_library(CITED, YEARS, is_work={id: id for id in (*CITED, "d2")})
    return build_history(library, default_options({"key_routes": 7}))


def path(history: History, weighing: str, search: str) -> MainPath:
    (found,) = (
        one for one in history.main_paths if (one.weighing, one.search) == (weighing, search)
    )
    return found


@pytest.mark.parametrize(("weighing", "expected"), [("spc", SPC), ("splc", SPLC)])
def test_traversal_counts(history: History, weighing: str, expected: dict[str, int]) -> None:
    # Seven key routes are all links.
    found = path(history, weighing, "key-route")
    assert expected == {link.source + link.target: link.paths for link in found.key_routes}
    assert max(expected.values()) == found.key_routes[0].paths
    whole = {"spc": 6, "splc": 12}[weighing]
    assert all(
        link.paths / whole == pytest.approx(link.weight, rel=1e-5) for link in found.key_routes
    )


def test_global_path_holds_all_that_tie(history: History) -> None:
    # SPC: 3 + 4 + 2 = 9, from d1 or d2 to d6 or d7 by d5: four paths; by d4 only 3 + 2 + 2.
    found = path(history, "spc", "global")
    assert ["d7d5", "d6d5", "d5d3", "d3d1", "d3d2"] == [
        link.source + link.target for link in found.links
    ]
    assert 4 == found.tied
    assert ["d1", "d2", "d3", "d5", "d6", "d7"] == [node.id for node in found.nodes]


def test_key_route_goes_through_its_links(make_library: Callable[..., Library]) -> None:
    library = make_library(CITED, YEARS, is_work={id: id for id in (*CITED, "d2")})
    found = path(build_history(library, default_options({"key_routes": 1})), "splc", "key-route")
    assert [("d5", "d3", 6)] == [(one.source, one.target, one.paths) for one in found.key_routes]
    assert {"d7d5", "d6d5", "d5d3", "d3d1", "d3d2"} == {
        link.source + link.target for link in found.links
    }


def test_historiograph(history: History) -> None:
    drawn = history.historiograph
    # d6 and d7 are cited by nobody; what no document of the library is is left out.
    assert [("d1", 1), ("d2", 1), ("d3", 2), ("d4", 1), ("d5", 2)] == [
        (node.id, node.cited) for node in drawn.nodes
    ]
    assert ["d3d1", "d3d2", "d4d3", "d5d3"] == [link.source + link.target for link in drawn.links]


def test_historiograph_of_everything(make_library: Callable[..., Library]) -> None:
    library = make_library(CITED, YEARS, is_work={id: id for id in (*CITED, "d2")})
    options = default_options({"path_works": "all", "historiograph_works": 2})
    drawn = build_history(library, options).historiograph
    # The classic is cited three times and has no year: it comes last. d3 is older than d5.
    assert [("d3", 2, True), ("classic", 3, False)] == [
        (node.id, node.cited, node.document) for node in drawn.nodes
    ]
    assert ["d3classic"] == [link.source + link.target for link in drawn.links]


def test_circles_are_broken_and_told(make_library: Callable[..., Library]) -> None:
    cited = {"a": ["b"], "b": ["a", "c"], "c": ["b"]}
    years = {"a": {"year": 1990}, "b": {"year": 1992}, "c": {"year": 1992}}
    library = make_library(cited, years, is_work={id: id for id in cited})
    history = build_history(library, default_options())
    (note,) = (one for one in history.notes if one.code == "cycles")
    assert 2 == note.count
    assert "a → b, b → c" in str(note)
    assert ["ba", "cb"] == [
        link.source + link.target for link in path(history, "spc", "global").links
    ]


def test_documents_that_cite_none_of_each_other_are_told(
    make_library: Callable[..., Library],
) -> None:
    history = build_history(make_library({"a": ["w"], "b": ["w"]}), default_options())
    assert ((), ()) == (history.main_paths, history.historiograph.nodes)
    assert {"unknown-documents", "no-links"} <= {note.code for note in history.notes}


def test_counts_of_any_size(make_library: Callable[..., Library]) -> None:
    # 1,200 layers of two works, each citing both of the layer below: 2 ** 1,200 paths.
    layers = 1200
    ids = [(f"a{n:04}", f"b{n:04}") for n in range(layers)]
    cited = {id: ids[n - 1] for n in range(1, layers) for id in ids[n]}
    library = make_library(cited, is_work={id: id for pair in ids for id in pair})
    found = path(build_history(library, default_options()), "spc", "global")
    assert 2**layers == found.tied
    assert {2 ** (layers - 2)} == {link.paths for link in found.links}
    assert {0.25} == {link.weight for link in found.links}
