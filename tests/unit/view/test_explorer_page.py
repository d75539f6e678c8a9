"""The page as text: what stands in it, and that nothing in it can break out."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from citegraph.model import Library, Network, Node
from citegraph.view import read_page_data, render_page
from tests.browser.explorer_library import (
    EMPTY_VENUES,
    PAYLOADS,
    hostile_library,
    large_library,
    network_of,
    small_library,
)


class _Page(HTMLParser):
    """Elements of a page with their attributes and the text directly inside each."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None], str]] = []
        self._open = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs), ""))
        self._open = True

    def handle_endtag(self, tag: str) -> None:
        self._open = False

    def handle_data(self, data: str) -> None:
        if self._open:
            tag, attributes, text = self.elements[-1]
            self.elements[-1] = (tag, attributes, text + data)

    def texts(self, tag: str) -> list[str]:
        return [
            text
            for name, attributes, text in self.elements
            if name == tag and attributes.get("type") != "application/octet-stream"
        ]


@pytest.fixture(scope="module")
def page() -> str:
    library = small_library()
    networks = [network_of(library, "work"), network_of(library, "person"), EMPTY_VENUES]
    entries = {"bibtex": {work.id: f"@book{{{work.id}}}" for work in library.works}}
    manifest = {"version": "1", "counts": {"works": 6}, "seconds": {"read": 0.123}}
    return render_page(library, networks, entries, manifest, "Кластеры & сети")


def test_page_is_the_same_for_the_same_input(page: str) -> None:
    library = small_library()
    networks = [network_of(library, "work"), network_of(library, "person"), EMPTY_VENUES]
    entries = {"bibtex": {work.id: f"@book{{{work.id}}}" for work in library.works}}
    manifest = {"counts": {"works": 6}, "version": "1", "seconds": {"read": 0.9}}
    again = render_page(library, networks, entries, manifest, "Кластеры & сети")
    assert page == again


def test_policy_admits_exactly_the_scripts_and_the_style_of_the_page(page: str) -> None:
    parsed = _Page(page)
    policy = next(
        attributes["content"] or ""
        for tag, attributes, _ in parsed.elements
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )
    admitted = re.findall(r"'sha256-([^']+)'", policy)
    texts = parsed.texts("script") + parsed.texts("style")
    hashed = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts]
    assert sorted(hashed) == sorted(admitted)
    assert 3 == len(texts)
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy


def test_page_names_no_address_to_load_from(page: str) -> None:
    loading = {"src", "href", "srcset", "data", "action", "poster", "xlink:href"}
    found = [
        value
        for _, attributes, _ in _Page(page).elements
        for name, value in attributes.items()
        if name in loading
    ]
    assert ["data:,"] == found
    assert "sourceMappingURL" not in page


def test_page_has_no_inline_handlers_or_styles(page: str) -> None:
    names = {name for _, attributes, _ in _Page(page).elements for name in attributes}
    assert not [name for name in names if name.startswith("on") or name == "style"]


def test_title_is_escaped(page: str) -> None:
    assert "<title>Кластеры &amp; сети</title>" in page


def test_nodes_and_edges_of_all_networks_are_carried(page: str) -> None:
    data = read_page_data(page)
    assert [(6, 9), (5, 10), (0, 0)] == [(n["nodes"], n["edges"]) for n in data["networks"]]
    assert {11} == {len(column) for column in data["nodes"].values()}
    assert {len(data["edges"]["from"])} == {len(column) for column in data["edges"].values()}
    assert all(isinstance(end, int) for end in data["edges"]["from"] + data["edges"]["to"])


def test_edges_come_strongest_first(page: str) -> None:
    data = read_page_data(page)
    weights = data["edges"]["weight"][: data["networks"][0]["edges"]]
    assert sorted(weights, reverse=True) == weights


def test_times_of_the_build_are_not_in_the_page(page: str) -> None:
    assert {"version": "1", "counts": {"works": 6}} == read_page_data(page)["manifest"]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_texts_stay_inside_their_blocks(payload: str) -> None:
    library, networks = hostile_library(payload)
    entries = {"bibtex": {work.id: payload for work in library.works}}
    html = render_page(library, networks, entries, {"counts": {payload: payload}}, payload)
    html.encode("utf-8")
    quiet_library, quiet_networks = hostile_library("x")
    quiet = render_page(quiet_library, quiet_networks, {"bibtex": {}}, {"counts": {}}, "x")
    tags = [tag for tag, _, _ in _Page(html).elements]
    assert [tag for tag, _, _ in _Page(quiet).elements] == tags
    assert "\u2028" not in re.sub(r"(?s)<title>.*?</title>|<h1.*?</h1>", "", html)


def test_page_of_nothing_can_be_made() -> None:
    empty = Library((), (), (), (), ())
    assert "<!DOCTYPE html>" in render_page(empty, [], {}, {}, "")


def test_a_network_must_name_items_of_the_library() -> None:
    stray = Network("cocitation", "work", (Node("stray", "", 1, 0, 0.0, 0, 0, 0),), (), ())
    with pytest.raises(KeyError, match="stray"):
        render_page(Library((), (), (), (), ()), [stray], {}, {}, "")


def test_large_page_stays_compact() -> None:
    library, network = large_library(500)
    small_html = render_page(Library((), (), (), (), ()), [], {}, {}, "")
    html = render_page(library, [network], {}, {}, "")
    assert len(html) - len(small_html) < 500 * 700
