"""The frame of the explorer: networks, languages, themes, panels, keys, paper, failures."""

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from citegraph.network.table import KINDS
from citegraph.view import render_page
from citegraph.view.texts import interface_texts
from tests.browser.generated_library import make_library
from tests.browser.waiting import until

pytestmark = pytest.mark.browser

TITLE = "Кластеры / Clusters"
OpenPage = Callable[..., Any]


@cache
def _html(kinds: tuple[str, ...] = tuple(KINDS)) -> str:
    library, networks = make_library(60, kinds=kinds)
    return render_page(library, networks, {}, {"version": "1"}, TITLE)


def _text(key: str, language: str = "en") -> str:
    text = interface_texts()[language][key]
    assert isinstance(text, str)
    return text


def _names(table: str, language: str = "en") -> dict[str, str]:
    names = interface_texts()[language][f"names.{table}"]
    assert isinstance(names, dict)
    return names


def _focused(page: Any) -> str:
    text: str = page.evaluate(
        "document.activeElement.id || document.activeElement.dataset.text || "
        "document.activeElement.className"
    )
    return text


def _box(page: Any, selector: str) -> dict[str, float]:
    box: dict[str, float] = page.locator(selector).bounding_box()
    return box


def _background(page: Any) -> str:
    colour: str = page.evaluate(
        "getComputedStyle(document.querySelector('.toolbar')).backgroundColor"
    )
    return colour


LIGHT, DARK = "rgb(255, 255, 255)", "rgb(24, 29, 36)"


@pytest.mark.parametrize("language", ["en", "ru"])
def test_menu_has_every_network_with_what_joins_two(open_page: OpenPage, language: str) -> None:
    page = open_page(_html(), language=language).page
    page.locator("#network-menu").click()
    items = page.locator("#network-menu-list [role=menuitemradio]")
    names = _names("network", language)
    assert sorted(names[kind] for kind in KINDS) == sorted(
        items.locator(".menu-text").all_inner_texts()
    )
    joins = _names("joins", language)
    assert sorted(joins[kind] for kind in KINDS) == sorted(
        items.locator(".menu-detail").all_inner_texts()
    )
    headings = page.locator("#network-menu-list .menu-heading").all_inner_texts()
    assert list(_names("network-group", language).values())[:5] == headings


def test_menu_is_walked_by_keys_and_letters(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    page.locator("#network-menu").focus()
    page.keyboard.press("ArrowDown")
    assert "Co-cited works" == _focused(page)
    page.keyboard.press("ArrowDown")
    assert "Co-cited people" == _focused(page)
    page.keyboard.press("End")
    assert _names("network")["terms"] == _focused(page)
    page.keyboard.press("ArrowDown")
    assert "Co-cited works" == _focused(page)
    page.keyboard.type("co-a")
    assert "Co-authors" == _focused(page)
    page.keyboard.press("Enter")
    assert "network-menu" == _focused(page)
    assert 0 == page.locator("#network-menu-list").count()
    assert "Co-authors" == page.locator(".network-name").inner_text()


def test_escape_closes_the_menu_and_nothing_else(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    page.fill("#search-box", "a")
    page.locator("#network-menu").click()
    page.keyboard.press("Escape")
    assert 0 == page.locator("#network-menu-list").count()
    assert "network-menu" == _focused(page)
    assert "a" == page.locator("#search-box").input_value()


def test_menu_closes_when_the_reader_goes_elsewhere(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    page.locator("#network-menu").click()
    page.locator("#search-box").click()
    assert 0 == page.locator("#network-menu-list").count()
    page.locator("#theme-menu").click()
    page.locator("#theme-menu-list :focus").wait_for()
    page.keyboard.press("Tab")
    page.locator("#theme-menu-list").wait_for(state="detached")


def test_layouts_are_offered_where_there_are_some(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    switch = page.get_by_role("radiogroup", name=_text("shell.layout"))
    assert ["Map", "Timeline", "Clusters by year"] == switch.get_by_role("radio").all_inner_texts()
    timeline = switch.get_by_role("radio", name="Timeline")
    timeline.click()
    assert "true" == timeline.get_attribute("aria-checked")
    page.keyboard.press("ArrowLeft")
    assert "true" == switch.get_by_text("Map").get_attribute("aria-checked")
    page.locator("#network-menu").click()
    page.get_by_role("menuitemradio", name="Co-cited people").click()
    assert 0 == switch.count()


def test_language_is_that_of_the_browser_and_can_be_switched(open_page: OpenPage) -> None:
    page = open_page(_html(), language="ru").page
    assert ("ru", TITLE) == (page.evaluate("document.documentElement.lang"), page.title())
    assert _text("shell.take-away", "ru") == page.locator("#open-downloads").inner_text()
    page.get_by_role("radio", name="EN", exact=True).click()
    assert "en" == page.evaluate("document.documentElement.lang")
    assert _text("shell.take-away") == page.locator("#open-downloads").inner_text()
    until(page, "location.hash.includes('lang=en')")
    page.reload()
    page.locator("#open-downloads").wait_for()
    assert _text("shell.take-away") == page.locator("#open-downloads").inner_text()


def test_another_language_of_the_browser_is_answered_in_english(open_page: OpenPage) -> None:
    page = open_page(_html(), locale="ja-JP").page
    assert "en" == page.evaluate("document.documentElement.lang")


def test_colours_follow_the_system_until_chosen(open_page: OpenPage) -> None:
    page = open_page(_html(), dark=True).page
    assert DARK == _background(page)
    page.emulate_media(color_scheme="light")
    until(page, "document.documentElement.dataset.theme === 'light'")
    assert LIGHT == _background(page)
    page.locator("#theme-menu").click()
    page.get_by_role("menuitemradio", name=_text("shell.theme-dark")).click()
    assert DARK == _background(page)
    until(page, "location.hash.includes('theme=dark')")
    page.reload()
    page.locator("#theme-menu").wait_for()
    assert DARK == _background(page)
    page.locator("#theme-menu").click()
    page.get_by_role("menuitemradio", name=_text("shell.theme-system")).click()
    assert LIGHT == _background(page)


def test_panels_go_and_come_back(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    assert {"x": 340, "width": 560} == {key: _box(page, ".middle")[key] for key in ("x", "width")}
    page.locator("#toggle-left").click()
    page.locator("#toggle-right").click()
    assert {"x": 0, "width": 1280} == {key: _box(page, ".middle")[key] for key in ("x", "width")}
    assert "false" == page.locator("#toggle-left").get_attribute("aria-pressed")
    assert not page.locator("#search-box").is_visible()
    page.keyboard.press("/")
    until(page, "document.activeElement.id === 'search-box'")
    assert page.locator("#search-box").is_visible()
    assert not page.locator("#panel-details").is_visible()
    page.locator("#panel-list [data-item] .name-button").first.click()
    assert page.locator("#panel-details").is_visible()


def test_panels_are_resized_by_keys_and_by_dragging(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    splitter = page.get_by_role("separator", name=_text("shell.left-width"))
    splitter.focus()
    page.keyboard.press("ArrowRight")
    assert 364 == _box(page, ".panel.browse")["width"]
    assert "364" == splitter.get_attribute("aria-valuenow")
    page.keyboard.press("Home")
    assert 260 == _box(page, ".panel.browse")["width"]
    right = page.get_by_role("separator", name=_text("shell.right-width"))
    box = right.bounding_box()
    page.mouse.move(box["x"] + 4, 400)
    page.mouse.down()
    page.mouse.move(box["x"] + 44, 400)
    page.mouse.up()
    page.mouse.move(box["x"] - 300, 400)
    assert 340 == _box(page, ".panel.read")["width"]
    right.dblclick()
    assert 380 == _box(page, ".panel.read")["width"]


def test_phone_shows_one_panel_at_a_time(open_page: OpenPage) -> None:
    page = open_page(_html(), phone=True).page
    assert 390 == page.evaluate("document.documentElement.scrollWidth")
    assert (True, False, False) == tuple(
        page.locator(name).is_visible() for name in ("#map", "#panel-list", "#panel-details")
    )
    page.locator('#dock [data-name="browse"]').tap()
    page.locator("#panel-list [data-item] .name-button").first.tap()
    assert (False, False, True) == tuple(
        page.locator(name).is_visible() for name in ("#map", "#panel-list", "#panel-details")
    )
    page.locator('#dock [data-name="map"]').tap()
    assert page.locator("#map").is_visible()
    assert not page.locator("#panel-details").is_visible()


def test_tablet_shows_one_panel_beside_the_map(open_page: OpenPage) -> None:
    page = open_page(_html(), viewport={"width": 820, "height": 1000}).page
    assert 820 == _box(page, ".middle")["width"]
    page.locator('#dock [data-name="browse"]').click()
    assert (340, 480) == (_box(page, ".panel.browse")["width"], _box(page, ".middle")["width"])
    page.locator("#panel-list [data-item] .name-button").first.click()
    assert (440, 380) == (_box(page, ".middle")["width"], _box(page, ".panel.read")["width"])
    assert page.locator("#map").is_visible()
    assert not page.locator("#panel-list").is_visible()


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("setting", ["phone", "zoomed"])
def test_nothing_sticks_out_of_a_narrow_window(
    open_page: OpenPage, setting: str, language: str
) -> None:
    page = open_page(_html(), language=language, **{setting: True}).page
    width = page.viewport_size["width"]
    for panel in ("browse", "map", "read"):
        page.locator(f'#dock [data-name="{panel}"]').click()
        beyond = page.evaluate(
            """(width) => [...document.querySelectorAll(".toolbar *, .dock *")]
            .filter((one) => one.getBoundingClientRect().right > width + 0.5)
            .map((one) => one.className)""",
            width,
        )
        assert ([], width) == (beyond, page.evaluate("document.documentElement.scrollWidth"))


@pytest.mark.parametrize("phone", [False, True])
def test_controls_of_the_frame_are_large_enough(open_page: OpenPage, phone: bool) -> None:
    page = open_page(_html(), phone=phone).page
    page.locator("#network-menu").click()
    small = page.evaluate("""() => [...document.querySelectorAll(
            ".toolbar button, .dock button, .menu-list button")]
        .map((one) => [one.id || one.textContent, one.getBoundingClientRect()])
        .filter(([, box]) => box.width && (box.width < 24 || box.height < 24))
        .map(([name]) => name)""")
    assert [] == small


def test_page_is_used_without_a_mouse(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    page.keyboard.press("Tab")
    assert "skip-link" == _focused(page)
    page.keyboard.press("Enter")
    until(page, "document.activeElement.id === 'search-box'")
    page.keyboard.press("Escape")
    page.locator("#open-help").focus()
    page.keyboard.press("?")
    page.locator("#help").wait_for()
    assert page.evaluate("document.activeElement.closest('#help') !== null")
    page.keyboard.press("Escape")
    assert not page.locator("#help").is_visible()
    assert "open-help" == _focused(page)


def test_keys_are_letters_where_text_is_typed(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    page.locator("#search-box").focus()
    page.keyboard.type("a/?")
    assert "a/?" == page.locator("#search-box").input_value()
    assert not page.locator("#help").is_visible()


def test_landmarks_have_names(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    names = page.evaluate("""() => [...document.querySelectorAll(
            "header.toolbar, main, aside, nav, section.map-area")]
        .map((one) => [one.localName, one.getAttribute("aria-label") ?? ""])""")
    assert ["header", "aside", "main", "section", "aside", "nav"] == [name for name, _ in names]
    assert all(label for name, label in names if name in ("aside", "nav", "section"))
    assert 1 == page.locator("h1").count()


@pytest.mark.parametrize("language", ["en", "ru"])
def test_link_to_the_view_is_copied(open_page: OpenPage, language: str) -> None:
    page = open_page(
        _html(), language=language, permissions=["clipboard-read", "clipboard-write"]
    ).page
    page.locator("#panel-list [data-item] .name-button").first.click()
    page.locator("#copy-link").click()
    page.locator("#toast").get_by_text(_text("shell.link-copied", language)).wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert page.evaluate("location.href") == copied
    assert "#focus=work:" in copied
    page.locator("#toast").get_by_label(_text("base.close", language)).click()
    assert "" == page.locator("#toast").inner_text()


def test_link_is_shown_where_nothing_copies(open_page: OpenPage) -> None:
    page = open_page(_html()).page
    page.evaluate("""() => { navigator.clipboard.writeText = async () => { throw new Error("no"); };
                   document.execCommand = () => false; }""")
    page.locator("#copy-link").click()
    box = page.locator("#toast textarea")
    box.wait_for()
    assert page.evaluate("location.href") == box.input_value()
    assert box.input_value() == page.evaluate("getSelection().toString()")
    page.keyboard.press("Escape")
    assert 0 == box.count()


def test_paper_has_the_title_and_no_tools(open_page: OpenPage) -> None:
    page = open_page(_html(), dark=True).page
    page.locator("#panel-list [data-item] .name-button").first.click()
    page.emulate_media(media="print")
    shown = {
        name: page.locator(name).first.is_visible()
        for name in (".toolbar-title", "#panel-details h2", ".toolbar-actions", ".browse", ".tabs")
    }
    assert {
        ".toolbar-title": True, "#panel-details h2": True, ".toolbar-actions": False,
        ".browse": False, ".tabs": False,
    } == shown  # fmt: skip
    assert LIGHT == _background(page)


def test_map_goes_to_paper_in_light_colours(open_page: OpenPage) -> None:
    page = open_page(_html(), dark=True).page
    page.locator("#map canvas").first.wait_for()
    corner = """() => {
        const canvas = document.querySelector("#map canvas");
        return [...canvas.getContext("2d").getImageData(2, canvas.height / 2, 1, 1).data];
    }"""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    *colour, opacity = page.evaluate(corner)
    assert opacity == 0 or min(colour) > 200
    assert "light" == page.evaluate("document.documentElement.dataset.theme")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert "dark" == page.evaluate("document.documentElement.dataset.theme")


def test_page_works_in_the_colours_of_the_system(open_page: OpenPage) -> None:
    page = open_page(_html(), forced_colors="active").page
    page.locator("#network-menu").click()
    page.get_by_role("menuitemradio", name="Co-cited people").click()
    assert "Co-cited people" == page.locator(".network-name").inner_text()


def test_nothing_moves_for_those_who_asked_for_less(open_page: OpenPage) -> None:
    page = open_page(_html(), reduced_motion="reduce").page
    duration = "getComputedStyle(document.querySelector('.button')).transitionDuration"
    assert {"0s"} == set(page.evaluate(duration).split(", "))


def test_failing_room_says_so_and_the_others_go_on(open_page: OpenPage) -> None:
    opened = open_page(_html(), permissions=["clipboard-read", "clipboard-write"])
    page = opened.page
    page.evaluate("""() => {
            window.plural = Intl.PluralRules.prototype.select;
            Intl.PluralRules.prototype.select = () => { throw new Error("broken on purpose"); };
        }""")
    page.get_by_role("tab", name=_text("browse.filters")).click()
    failure = page.locator(".failure").first
    failure.get_by_text("broken on purpose").wait_for()
    page.evaluate("() => { Intl.PluralRules.prototype.select = window.plural; }")
    failure.get_by_role("button", name=_text("shell.copy-error")).click()
    page.locator("#toast").get_by_text(_text("shell.error-copied")).wait_for()
    assert "broken on purpose" in page.evaluate("navigator.clipboard.readText()")
    failure.get_by_role("button", name=_text("shell.try-again")).click()
    assert page.locator("#search-box").is_visible()
    assert any("broken on purpose" in text for text in opened.complaints)
    opened.complaints.clear()


def test_page_without_networks_keeps_its_frame(open_page: OpenPage) -> None:
    library, _ = make_library(20, kinds=("cocitation",))
    page = open_page(render_page(library, [], {}, {}, "")).page
    assert 0 == page.locator("#network-menu").count()
    assert _text("shell.title") == page.title()
    page.locator("#open-downloads").click()
    assert page.locator("#downloads").is_visible()
