"""Pictures of the map: what is shown now, as PNG and as SVG."""

import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.browser.explorer_library import hostile_library
from tests.browser.hostile_payloads import PAYLOADS
from tests.browser.map_steps import (  # fmt: skip
    LIBRARY,
    MAP_READY,
    page_of,
    screen,
    seen,
    settle,
    small_page,
    works_network,
)

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"


def _save(page: Any, kind: str, path: Path, captioned: bool = True) -> tuple[str, bytes]:
    page.locator("#save-picture").click()
    page.locator("#picture-caption").set_checked(captioned)
    with page.expect_download() as download:
        page.locator(f"#picture-{kind}").click()
    download.value.save_as(path / "picture")
    return download.value.suggested_filename, (path / "picture").read_bytes()


def test_svg_holds_every_node_and_no_script(open_page: Callable[..., Any], tmp_path: Path) -> None:
    page = open_page(small_page("Сети <и> & кластеры"), MAP_READY).page
    name, content = _save(page, "svg", tmp_path)
    assert "Сети-и-кластеры-Co-cited-works.svg" == name
    root = ElementTree.fromstring(content)
    nodes = [one for one in root.iter() if one.get("class") == "node"]
    titles = {one.findtext(f"{SVG}title") for one in nodes}
    assert len(LIBRARY.works) == len(nodes) == len(titles)
    tags = {one.tag.removeprefix(SVG) for one in root.iter()}
    assert tags <= {"svg", "title", "rect", "defs", "clipPath", "g", "path", "line", "text",
                    "circle", "polygon"}  # fmt: skip
    assert {f"{SVG}text"} == {one.tag for one in root.findall(".//*[@id='labels']/*")}
    texts = [one.text for one in root.iter(f"{SVG}text")]
    assert {"Сети <и> & кластеры"} < set(texts)
    assert all(key in {"transform"} or not key.startswith("on") for one in root.iter()
               for key in one.keys())  # fmt: skip


def test_picture_without_a_caption_is_the_map_alone(
    open_page: Callable[..., Any], tmp_path: Path
) -> None:
    page = open_page(small_page(), MAP_READY).page
    box = page.locator("#map").bounding_box()
    root = ElementTree.fromstring(_save(page, "svg", tmp_path, captioned=False)[1])
    assert [round(box["width"]), round(box["height"])] == [
        round(float(root.get(side, ""))) for side in ("width", "height")
    ]
    assert root.find(".//*[@id='caption']") is None


def test_only_what_is_in_sight_is_in_the_picture(
    open_page: Callable[..., Any], tmp_path: Path
) -> None:
    page = open_page(small_page(), MAP_READY).page
    page.locator("#map").focus()
    for _ in range(6):
        page.keyboard.press("+")
        settle(page)
    root = ElementTree.fromstring(_save(page, "svg", tmp_path)[1])
    nodes = [one for one in root.iter() if one.get("class") == "node"]
    assert len(nodes) < len(LIBRARY.works)


def test_what_is_selected_has_a_ring_in_the_picture(
    open_page: Callable[..., Any], tmp_path: Path
) -> None:
    page = open_page(small_page(), MAP_READY).page
    page.mouse.click(*screen(page, 2))
    root = ElementTree.fromstring(_save(page, "svg", tmp_path)[1])
    assert 2 == len(root.findall(".//*[@id='rings']/*"))  # it is selected and shown
    faded = [one for one in root.iter() if one.get("class") == "node" and
             float(one.get("fill-opacity", "1")) < 1]  # fmt: skip
    assert faded


def test_names_of_clusters_stand_on_plates(open_page: Callable[..., Any], tmp_path: Path) -> None:
    page = open_page(small_page(), MAP_READY).page
    root = ElementTree.fromstring(_save(page, "svg", tmp_path)[1])
    names = [one for one in seen(page, "labels") if one["community"] is not None]
    assert len(names) == len(root.findall(".//*[@id='marks']/*"))
    assert len(names) <= len(root.findall(".//*[@id='plates']/*"))


def test_directed_links_have_heads(open_page: Callable[..., Any], tmp_path: Path) -> None:
    network = replace(works_network(4), kind="citation", directed=True)
    page = open_page(page_of(network), MAP_READY).page
    root = ElementTree.fromstring(_save(page, "svg", tmp_path)[1])
    heads = [one for one in root.findall(".//*[@id='links']/*") if one.get("fill")]
    assert 1 == len(heads)
    assert 3 == heads[0].get("d", "").count("Z")
    page.locator("#map-key").click()
    assert "points to what is cited" in page.locator(".map-key").inner_text()


@pytest.mark.parametrize("dark", [False, True])
def test_png_is_twice_as_fine_on_the_maps_ground(
    open_page: Callable[..., Any], tmp_path: Path, dark: bool
) -> None:
    page = open_page(small_page(), MAP_READY, dark=dark).page
    box = page.locator("#map").bounding_box()
    name, content = _save(page, "png", tmp_path, captioned=False)
    assert "citegraph-Co-cited-works.png" == name
    assert b"\x89PNG" == content[:4]
    assert (2 * round(box["width"]), 2 * round(box["height"])) == struct.unpack(
        ">II", content[16:24]
    )


@pytest.mark.parametrize("payload", PAYLOADS[:12])
def test_hostile_names_stay_text(
    open_page: Callable[..., Any], tmp_path: Path, payload: str
) -> None:
    library, networks = hostile_library(payload)
    opened = open_page(page_of(*networks, library=library, title=payload), MAP_READY)
    root = ElementTree.fromstring(_save(opened.page, "svg", tmp_path)[1])
    assert not [one for one in root.iter() if one.tag.removeprefix(SVG) in ("script", "image")]
    assert opened.page.evaluate("window.hostile") is None
