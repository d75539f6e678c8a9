"""Taking away: each format of each scope is read by others and holds what the library holds."""

import csv
import io
import json
import re
from collections.abc import Callable
from functools import cache
from typing import Any
from xml.etree import ElementTree

import pytest
import rispy
from bibtexparser.entrypoint import parse_string

from citegraph.export import entries
from citegraph.view import render_page
from citegraph.view.texts import interface_texts
from tests.browser.explorer_library import (
    EMPTY_VENUES,
    PAYLOADS,
    hostile_library,
    network_of,
    small_library,
)

pytestmark = pytest.mark.browser

LIBRARY = small_library()
WORKS = {work.id: work for work in LIBRARY.works}
FORMATS = ("bibtex", "ris", "csl-json")
ENTRIES = {name: entries(name, LIBRARY) for name in FORMATS}
LINES = {"gost": {work: f"{work} : по ГОСТу. – М., 2014." for work in WORKS}}
OpenPage = Callable[..., Any]


@cache
def _html() -> str:
    networks = [network_of(LIBRARY, "work"), network_of(LIBRARY, "person"), EMPTY_VENUES]
    return render_page(LIBRARY, networks, {**ENTRIES, **LINES}, {}, "Кластеры / Clusters")


def _text(key: str, language: str = "en") -> str:
    text = interface_texts()[language][key]
    assert isinstance(text, str)
    return text


def _select(page: Any, *works: str) -> None:
    for work in works:
        page.locator(f'#panel-list [data-item="{list(WORKS).index(work)}"] input').check()


def _open(page: Any) -> None:
    page.locator("#open-downloads").click()


def _taken(page: Any, file_format: str) -> tuple[str, bytes]:
    with page.expect_download() as downloading:
        page.locator(f'#downloads [data-format="{file_format}"]').click()
    return downloading.value.suggested_filename, downloading.value.path().read_bytes()


def _taken_text(page: Any, file_format: str) -> str:
    return _taken(page, file_format)[1].decode("utf-8")


def _choose_selection(page: Any) -> set[str]:
    _select(page, "porter19982", "porter19905")
    _open(page)
    return {"porter19982", "porter19905"}


def _choose_cluster(page: Any) -> set[str]:
    _open(page)
    page.locator('#downloads input[value="cluster"]').check()
    page.locator("#downloads select").select_option(label="cluster россия.txt")
    files = {file: work.id for work in WORKS.values() for file in sorted(work.cited_by)[:1]}
    assert 2 == len(files)
    return {work.id for work in WORKS.values() if sorted(work.cited_by)[0] == "россия.txt"}


def _choose_visible(page: Any) -> set[str]:
    page.fill("#search-box", "porter")
    page.get_by_text("2 of 6 works").first.wait_for()
    _open(page)
    return {"porter19982", "porter19905"}


def _choose_all(page: Any) -> set[str]:
    _open(page)
    return set(WORKS)


SCOPES = {
    "selection": _choose_selection,
    "cluster": _choose_cluster,
    "visible": _choose_visible,
    "all": _choose_all,
}


@pytest.mark.parametrize("scope", SCOPES)
def test_every_format_of_a_scope_is_what_the_library_says(open_page: OpenPage, scope: str) -> None:
    page = open_page(_html()).page
    wanted = SCOPES[scope](page)
    assert page.locator(f'#downloads input[value="{scope}"]').is_checked()
    bibtex = parse_string(_taken_text(page, "bibtex"))
    assert not bibtex.failed_blocks
    known = parse_string("\n".join(ENTRIES["bibtex"].values()))
    assert {
        entry.key: {one.key: one.value for one in entry.fields}
        for entry in known.entries
        if entry.key in wanted
    } == {entry.key: {one.key: one.value for one in entry.fields} for entry in bibtex.entries}
    ris = rispy.loads(_taken_text(page, "ris"))
    assert {one["id"]: one for one in _known_ris() if one["id"] in wanted} == {
        one["id"]: one for one in ris
    }
    csl = json.loads(_taken_text(page, "csl-json"))
    assert {work: json.loads(ENTRIES["csl-json"][work]) for work in wanted} == {
        one["id"]: one for one in csl
    }
    table = list(csv.DictReader(io.StringIO(_taken_text(page, "csv").removeprefix("\ufeff"))))
    assert {work: _cells(work) for work in wanted} == {
        row["id"]: (row["title"], row["issued"], row["cited"], row["cited_by"]) for row in table
    }


def _known_ris() -> list[dict[str, Any]]:
    known: list[dict[str, Any]] = rispy.loads("\n".join(ENTRIES["ris"].values()))
    return known


def _cells(work: str) -> tuple[str, str, str, str]:
    reference = WORKS[work].reference
    issued = reference.issued.iso if reference.issued else ""
    citing = WORKS[work].cited_by
    return reference.title, issued, str(len(citing)), "; ".join(citing)


def test_count_of_each_scope_stands_beside_it(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    _choose_selection(page)
    counts = page.locator("#downloads .check-line .number").all_inner_texts()
    assert ["2", "3", "6", "6"] == counts


def test_scope_without_works_cannot_be_chosen(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    page.fill("#search-box", "nothing of this kind")
    page.locator("#list-empty").wait_for()
    _open(page)
    assert page.locator('#downloads input[value="selection"]').is_disabled()
    assert page.locator('#downloads input[value="visible"]').is_disabled()
    assert page.locator('#downloads input[value="all"]').is_checked()


def test_people_stand_for_their_works(open_page: OpenPage) -> None:
    page = open_page(_html(), fragment="#network=author-cocitation").page
    page.get_by_role("checkbox", name="Porter M.").check()
    _open(page)
    found = parse_string(_taken_text(page, "bibtex")).entries
    assert {"porter19982", "porter19905"} == {entry.key for entry in found}


def test_selection_bar_takes_the_selection(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    _open(page)
    page.locator('#downloads input[value="all"]').check()
    page.keyboard.press("Escape")
    _select(page, "porter19982")
    page.locator("#selection-bar .primary").click()
    assert page.locator('#downloads input[value="selection"]').is_checked()


@pytest.mark.parametrize(
    ("language", "name", "told"),
    [("en", "all", "6 works are saved:"), ("ru", "всё", "Сохранено 6 работ:")],
)
def test_file_is_named_by_what_is_in_it_and_told(
    open_page: OpenPage, language: str, name: str, told: str
) -> None:
    page = open_page(_html(), language=language).page
    _open(page)
    file, _ = _taken(page, "bibtex")
    assert f"Кластеры-Clusters-{name}.bib" == file
    page.locator(".take-told").get_by_text(told).wait_for()
    assert file in page.locator(".take-told").inner_text()


def test_table_of_works_says_their_cluster(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    _open(page)
    text = _taken_text(page, "csv")
    assert text.startswith("\ufeffid,type,language,author,title,")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert {"cluster latin.txt", "cluster россия.txt"} == {row["cluster"] for row in rows}


def test_list_of_references_is_text_in_alphabetical_order(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    _open(page)
    lines = _taken_text(page, "gost").splitlines()
    assert sorted(LINES["gost"].values()) == lines


def test_work_without_an_entry_is_left_out_and_told(open_page: OpenPage) -> None:
    some = {"bibtex": {"porter19982": ENTRIES["bibtex"]["porter19982"]}}
    html = render_page(LIBRARY, [network_of(LIBRARY, "work")], some, {}, "")
    page = open_page(html).page
    _open(page)
    assert ["porter19982"] == [
        entry.key for entry in parse_string(_taken_text(page, "bibtex")).entries
    ]
    page.locator(".take-told").get_by_text("without 5 that have no entry").wait_for()


def test_network_is_taken_as_it_is_shown(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    page.get_by_role("tab", name=_text("browse.clusters")).click()
    _open(page)
    shown = network_of(LIBRARY, "work")
    space = {"g": "http://graphml.graphdrawing.org/xmlns"}
    graph = ElementTree.fromstring(_taken(page, "graphml")[1])
    assert {node.id for node in shown.nodes} == {
        node.get("id") for node in graph.findall(".//g:node", space)
    }
    edges = graph.findall(".//g:edge", space)
    assert {frozenset((edge.source, edge.target)) for edge in shown.edges} == {
        frozenset((edge.get("source"), edge.get("target"))) for edge in edges
    }
    text = _taken_text(page, "edges").removeprefix("\ufeff")
    rows = csv.DictReader(io.StringIO(text))
    assert {(frozenset((edge.source, edge.target)), edge.count) for edge in shown.edges} == {
        (frozenset((row["source"], row["target"])), int(row["count"])) for row in rows
    }


@pytest.mark.parametrize(("name", "begin"), [("png", b"\x89PNG"), ("svg", b"<svg")])
def test_picture_of_the_map_is_taken(open_page: OpenPage, name: str, begin: bytes) -> None:
    page = open_page(_html()).page
    _open(page)
    file, content = _taken(page, name)
    assert (f".{name}", True) == (file[-4:], begin in content[:200])


def test_empty_network_has_nothing_to_take(open_page: OpenPage) -> None:
    page = open_page(_html(), fragment="#network=venue-cocitation").page
    _open(page)
    assert 0 == page.locator('#downloads [data-format="graphml"]').count()
    assert 0 == page.locator("#downloads select").count()
    assert set(WORKS) == {entry.key for entry in parse_string(_taken_text(page, "bibtex")).entries}


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_texts_stay_texts_in_files(open_page: OpenPage, payload: str) -> None:
    library, networks = hostile_library(payload)
    written = {"bibtex": {work.id: payload for work in library.works}}
    page = open_page(render_page(library, networks, written, {}, payload)).page
    _open(page)
    file, _ = _taken(page, "bibtex")
    assert re.fullmatch(r"[\w.-]+", file)
    text = _taken_text(page, "csv").removeprefix("\ufeff")
    rows = list(csv.reader(io.StringIO(text)))
    assert {len(rows[0])} == {len(row) for row in rows}
    cells = [cell for row in rows for cell in row]
    assert [] == [cell for cell in cells if cell[:1] in "=+-@\t\r" and cell]
    ElementTree.fromstring(_taken(page, "graphml")[1])
    ElementTree.fromstring(_taken(page, "svg")[1])
    assert page.evaluate("window.hostile === undefined && !({}).polluted")
