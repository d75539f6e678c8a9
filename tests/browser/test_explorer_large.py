"""Pages of 500, 2,000 and 10,000 works: everything is there, is found, and is taken away."""

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from citegraph.export import entries
from citegraph.model import Library, Network
from citegraph.text.search import search_key
from citegraph.view import render_page
from tests.browser.generated_library import make_library

pytestmark = pytest.mark.browser

Made = tuple[Library, tuple[Network, ...], dict[str, dict[str, str]], str]


@pytest.fixture(scope="module", params=[500, 2_000, 10_000], ids=lambda works: f"{works} works")
def made(request: pytest.FixtureRequest) -> Made:
    # A second large map would only take time.
    kinds = ("cocitation", "co-authorship") if request.param < 10_000 else ("cocitation",)
    library, networks = make_library(request.param, 1, kinds)
    texts = {name: entries(name, library) for name in ("bibtex", "csl-json")}
    return library, networks, texts, render_page(library, networks, texts, {}, "Large")


@pytest.fixture
def page(made: Made, open_page: Callable[..., Any]) -> Any:
    page = open_page(made[3]).page
    page.set_default_timeout(60_000)
    page.wait_for_selector("#panel-list .name-button")
    return page


def test_the_list_is_complete(made: Made, page: Any) -> None:
    works = len(made[0].works)
    assert str(works) == "".join(filter(str.isdigit, page.locator("#search-count").inner_text()))
    page.locator("#panel-list .name-button").first.focus()
    page.keyboard.press("Control+End")
    page.keyboard.press("End")
    last = page.locator("#panel-list .list-body .row").last
    page.wait_for_function(
        "(row) => [...document.querySelectorAll('#panel-list .list-body .row')]"
        ".some((one) => Number(one.getAttribute('aria-rowindex')) >= row)",
        arg=works,
    )
    assert last.locator(".name-button").inner_text()


def test_search_finds_what_python_finds(made: Made, page: Any) -> None:
    library = made[0]
    person = max(library.people, key=lambda one: (len(one.mentions), one.id))
    family = person.mentions[0].name.family
    titles = [work.reference.title for work in library.works]
    for query in (family, search_key(family), titles[0], search_key(titles[-1])):
        page.fill("#search-box", query)
        page.wait_for_function(
            "(all) => !document.querySelector('#search-count').textContent.startsWith(all)",
            arg=f"{len(library.works):,}",
        )
        words = [f" {word}" for word in search_key(query).split()]
        keys = [f" {search_key(title)}" for title in titles]
        sure = sum(all(word in key for word in words) for key in keys)
        shown = page.locator("#search-count").inner_text().split(" ")[0].replace(",", "")
        assert int(shown) >= max(1, sure)


def test_everything_is_taken_away(made: Made, page: Any) -> None:
    library, _, texts, _ = made
    page.locator("#open-downloads").click()
    page.locator('#downloads input[type=radio][name="scope"]').last.check()
    taken = {}
    for name in ("bibtex", "csl-json", "csv"):
        with page.expect_download() as downloading:
            page.locator(f'#downloads [data-format="{name}"]').click()
        taken[name] = downloading.value.path().read_text(encoding="utf-8-sig")
    ids = [work.id for work in library.works]
    place = -1
    for work in ids:
        place = taken["bibtex"].find(texts["bibtex"][work].strip(), place + 1)
        assert place >= 0, work
    assert ids == [one["id"] for one in json.loads(taken["csl-json"])]
    assert ids == [row["id"] for row in csv.DictReader(io.StringIO(taken["csv"]))]


def test_the_map_is_drawn_and_every_node_has_a_place(made: Made, page: Any) -> None:
    nodes = len(made[1][0].nodes)
    drawn = page.evaluate(r"""() => {
      const canvas = document.querySelector("#map canvas");
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set();
      for (let i = 0; i < data.length; i += 4 * 7) {
        colours.add((data[i] << 16) + (data[i + 1] << 8) + data[i + 2]);
      }
      return colours.size;
    }""")
    assert drawn > 20
    places = page.evaluate(
        "(count) => Array.from({ length: count }, (_, one) => citegraph.placeOnScreen(one))",
        len(made[0].works),
    )
    known = [place for place in places if place]
    assert nodes == len(known)
    box = page.locator("#map").bounding_box()
    inside = [
        (x, y)
        for x, y in known
        if box["x"] <= x <= box["x"] + box["width"] and box["y"] <= y <= box["y"] + box["height"]
    ]
    assert len(inside) == nodes


def test_the_last_item_can_be_looked_at(made: Made, page: Any) -> None:
    work = made[0].works[-1]
    page.evaluate("(id) => { location.hash = `focus=work:${encodeURIComponent(id)}`; }", work.id)
    page.wait_for_function(
        "(title) => document.querySelector('#panel-details').textContent.includes(title)",
        arg=work.reference.title,
    )


def test_other_networks_are_switched_to(made: Made, page: Any) -> None:
    if len(made[1]) < 2:
        pytest.skip("this page has one map")
    page.evaluate("() => { location.hash = 'network=co-authorship'; }")
    page.wait_for_function(
        "(count) => document.querySelector('#search-count').textContent.startsWith(count)",
        arg=f"{len(made[0].people):,}",
    )
