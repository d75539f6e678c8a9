"""Pages of ``citegraph view``: networks of other programs, and a list that cites nothing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from citegraph.workflow.viewing import view

pytestmark = pytest.mark.browser

GRAPHML = """<graphml><key id="l" for="node" attr.name="label" attr.type="string"/>
<key id="c" for="node" attr.name="club" attr.type="string"/>
<key id="m" for="node" attr.name="Modularity Class" attr.type="string"/>
<graph edgedefault="undirected">
<node id="a"><data key="l">Исланкина 2014</data><data key="c">Officer</data>
<data key="m">реки</data></node>
<node id="b"><data key="l">&lt;img src=x onerror=window.hit=1&gt;</data><data key="m">озёра</data>
</node><node id="c"><data key="l">Alone</data></node>
<edge source="a" target="b"/></graph></graphml>
"""
LIST = """@article{a, author = {Belova, Anna and Smith, John}, title = {On Lakes}, year = 2014}
@book{b, author = {Белова А. П.}, title = {О реках}, year = 2015}
"""


def page_of(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return view([folder / name], "given").page


def test_a_given_network_is_drawn_with_its_clusters(
    open_page: Callable[..., Any], tmp_path: Path
) -> None:
    page = open_page(page_of(tmp_path, "net.graphml", GRAPHML), ready="#map canvas").page
    assert page.evaluate("window.citegraph.placeOnScreen(0)")
    assert "3" in page.locator("#search-count").inner_text()
    shown = page.locator("#panel-details").inner_text()
    assert "реки" in shown
    assert "озёра" in shown
    assert page.evaluate("window.hit") is None


def test_the_row_of_a_node_is_its_evidence(open_page: Callable[..., Any], tmp_path: Path) -> None:
    page = open_page(page_of(tmp_path, "net.graphml", GRAPHML), ready="#map canvas").page
    page.fill("#search-box", "islankina")
    page.press("#search-box", "Enter")
    shown = page.locator("#panel-details").text_content()
    assert "net.graphml:5" in shown
    assert "Исланкина 2014; club: Officer; Modularity Class: реки" in shown


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_list_that_cites_nothing_is_all_there_and_says_why_it_has_no_map(
    open_page: Callable[..., Any], tmp_path: Path, language: str
) -> None:
    page = open_page(page_of(tmp_path, "my.bib", LIST), language=language).page
    assert "2" in page.locator("#search-count").inner_text()
    assert "does not say which of them cite which" in page.locator("#app").inner_text()
    page.fill("#search-box", "belova")
    assert 2 == page.locator("#panel-list [data-item]").count()


def test_a_network_of_people_has_people(open_page: Callable[..., Any], tmp_path: Path) -> None:
    text = """{"network": {"items": [{"id": 1, "label": "islankina, e."},
      {"id": 2, "label": "porter, m."}],
      "links": [{"source_id": 1, "target_id": 2, "strength": 3}]},
      "config": {"terminology": {"item": "Author"}}}"""
    page = open_page(page_of(tmp_path, "net.json", text), ready="#map canvas").page
    page.fill("#search-box", "исланкина")
    page.press("#search-box", "Enter")
    assert "islankina, e." in page.locator("#panel-details").inner_text()
