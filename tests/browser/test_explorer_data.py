"""What the page unpacks is what the library holds, letter by letter and number by number."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from citegraph.export import entries
from citegraph.model import Library, Merge, Network
from citegraph.network.table import KINDS
from citegraph.text.decision_names import DecisionNames
from citegraph.text.labels import label_of_work
from citegraph.text.rounding import rounded
from citegraph.view import COPIES, DOWNLOADS, render_page
from tests.browser.explorer_library import large_library, network_of, small_library
from tests.browser.generated_library import make_library
from tests.browser.hostile_library import hostile_library
from tests.browser.hostile_payloads import PAYLOADS

pytestmark = pytest.mark.browser
Given = tuple[Library, Sequence[Network], Mapping[str, Mapping[str, str]]]
FORMATS = tuple(dict.fromkeys((*DOWNLOADS, *COPIES)))

_TABLES = """() => {
  const { library, formats } = citegraph.page;
  const { work, person, document } = library.items;
  return JSON.stringify({
    works: work.map((one) => [one.id, one.label, one.year, one.type, one.language]),
    fields: work.map(({ fields }) => fields),
    cited: work.map((one) => one.documents.map((place) => document[place].id)),
    references: library.references.map((one) => [one.id, one.text, library.files[one.file],
      one.line, one.page, one.number, one.work === null ? "" : work[one.work].id]),
    people: person.map((one) => [one.id, one.label, one.latin, one.forms]),
    mentions: person.map((one) => one.mentions.map((mention) =>
      [library.references[mention.reference].id, mention.role, mention.place, mention.printed])),
    venues: ["venue", "publisher"].map((kind) => library.items[kind].map((one) =>
      [one.id, one.label, one.references.map((place) => library.references[place].id)])),
    merges: library.merges.map((one) => [one.kind, one.rule, one.by, one.left.text, one.left.key,
      one.right.text, one.right.key, one.evidence.map(({ feature, detail }) => [feature, detail])]),
    citations: library.citations.map((one) => [one.form, one.marker, one.context, one.line]),
    problems: library.problems.map((one) => [one.level, one.code, one.message, one.raw]),
    texts: Object.fromEntries(formats.map((format) =>
      [format.name, work.map((one) => format.textOf(one.position))])),
  });
}"""

_NETWORK = """(place) => {
  const { library, networks } = citegraph.page;
  const shown = networks[place];
  const all = (size) => [...Array(size).keys()];
  const units = (kind, places) => places.map((one) => library.items[kind][one].id);
  const item = (node) => library.items[shown.itemKind][shown.item[node]];
  return JSON.stringify({
    nodes: all(shown.size).map((node) => [item(node).id, shown.occurrences[node],
      shown.degree[node], shown.community[node], shown.year[node],
      units(shown.unitOf(node), shown.unitsOf(node)),
      shown.layouts.map(({ name, x, y }) => [name, x[node], y[node]])]),
    edges: all(shown.edges).map((edge) => [item(shown.from[edge]).id, item(shown.to[edge]).id,
      shown.count[edge], shown.weight[edge], units(shown.unit, shown.unitsOfEdge(edge))]),
    linked: all(shown.size).map((node) => [...shown.edgesOf(node)]),
    found: all(shown.size).map((node) => shown.nodeOf(shown.item[node])),
  });
}"""


def _made(library: Library, networks: Sequence[Network]) -> Given:
    return library, networks, {name: entries(name, library) for name in FORMATS}


def _hostile() -> Given:
    library, networks = hostile_library(PAYLOADS)
    return library, networks, {name: {w.id: f"{w.id} {w.id}" for w in library.works}
                               for name in FORMATS}  # fmt: skip


def _small() -> Given:
    library = small_library()
    return _made(library, [network_of(library, "work"), network_of(library, "person")])


def _spiral() -> Given:
    library, network = large_library(40)
    return _made(library, [network])


def _every_kind() -> Given:
    return _made(*make_library(80, 3, tuple(KINDS)))


@pytest.fixture(scope="module", params=[_small, _spiral, _hostile, _every_kind])
def given(request: pytest.FixtureRequest) -> Given:
    made: Given = request.param()
    return made


def _shown(merge: Merge) -> bool:
    return merge.rule not in ("same-name", "same-text") or merge.left_text != merge.right_text


def _tables(library: Library, texts: Mapping[str, Mapping[str, str]]) -> dict[str, object]:
    """What :data:`_TABLES` should return."""
    owner = library.works_of_references()
    known = {one.id for one in library.references}
    order = {one.id: place for place, one in enumerate(library.references)}
    names = DecisionNames(library)
    merges = [
        [one.kind, one.rule, one.by, one.left_text, keys[0], one.right_text, keys[1],
         [[reason.feature, reason.detail] for reason in one.evidence]]
        for one in library.merges if _shown(one)
        for keys in (names.pair(one.kind, (one.left, one.right), (one.left_text, one.right_text))
                     or ("", ""),)
    ]  # fmt: skip
    raws = [one.printed.raw for one in library.references]
    return {
        "works": [[w.id, label_of_work(w), w.reference.year, w.reference.type,
                   w.reference.language] for w in library.works],
        "cited": [list(w.cited_by) for w in library.works],
        "references": [[raw.id, raw.text, raw.location.file, raw.location.line, raw.location.page,
                        raw.number, owner.get(raw.id, "")] for raw in raws],
        "people": [[one.id, one.label, one.latin, list(one.forms)] for one in library.people],
        "mentions": [
            sorted([m.reference, m.role, m.position, m.name.printed or str(m.name)]
                   for m in one.mentions if m.reference in known)
            for one in library.people
        ],
        "venues": [[[one.id, one.label, sorted(one.references, key=order.__getitem__)]
                    for one in table] for table in (library.venues, library.publishers)],
        "merges": merges,
        "citations": [[c.form, c.marker, c.context, c.location.line] for c in library.citations],
        "problems": [[p.level, p.code, p.message, p.raw] for p in library.problems],
        "texts": {name: [texts[name].get(w.id, "") for w in library.works] for name in FORMATS},
    }  # fmt: skip


def _network(network: Network) -> dict[str, object]:
    """What :data:`_NETWORK` should return of nodes and edges, where the nodes know their units."""
    layouts = [("map", [(node.x, node.y) for node in network.nodes])]
    layouts += [(layout.name, list(layout.positions)) for layout in network.layouts]
    ordered = sorted(network.edges, key=lambda e: (-e.weight, -e.count, e.source, e.target))
    return {
        "nodes": [
            [node.id, node.occurrences, node.degree, node.community, node.year or 0,
             list(node.units), [[name, *positions[place]] for name, positions in layouts]]
            for place, node in enumerate(network.nodes)
        ],
        "edges": [[e.source, e.target, e.count, rounded(e.weight), list(e.documents or e.works)]
                  for e in ordered],
    }  # fmt: skip


def test_tables_are_those_of_the_library(open_page: Callable[..., Any], given: Given) -> None:
    library, networks, texts = given
    page = open_page(render_page(library, networks, texts, {}, ""), "#app main").page
    found = json.loads(page.evaluate(_TABLES))
    found["mentions"] = [sorted(one) for one in found["mentions"]]
    fields = found.pop("fields")
    assert _tables(library, texts) == found
    for work, shown in zip(library.works, fields, strict=True):
        authors = "; ".join(str(name) for name in work.reference.authors)
        expected = [authors, work.reference.title, work.reference.doi, work.reference.publisher]
        names = ("author", "title", "doi", "publisher")
        assert expected == [shown.get(name, "") for name in names]


def test_networks_are_those_that_were_made(open_page: Callable[..., Any], given: Given) -> None:
    library, networks, texts = given
    page = open_page(render_page(library, networks, texts, {}, ""), "#app main").page
    for place, network in enumerate(networks):
        found = json.loads(page.evaluate(_NETWORK, place))
        expected = _network(network)
        if not any(node.units for node in network.nodes):
            for row in found["nodes"]:
                row[5] = []  # Made by hand: nothing is said of units.
        assert expected["edges"] == found["edges"]
        assert expected["nodes"] == found["nodes"]
        assert list(range(len(network.nodes))) == found["found"]
        ends = [edge[:2] for edge in found["edges"]]
        for row, linked in zip(found["nodes"], found["linked"], strict=True):
            assert [edge for edge, both in enumerate(ends) if row[0] in both] == linked


def test_old_browser_is_told_what_it_needs(open_page: Callable[..., Any]) -> None:
    html = render_page(small_library(), [], {}, {}, "")
    page = open_page(html, "#app main").page
    page.add_init_script("delete window.DecompressionStream")
    page.reload()
    page.wait_for_selector("#unreadable:not([hidden])")
    assert "Chrome 103" in page.inner_text("#unreadable")
