"""The report in a browser without a network: shown whole, in any scheme and width, on paper."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from citegraph.report import Findings, default_options
from citegraph.report.render import PAGE, render_report
from tests.browser.hostile_payloads import HANDLERS, LOADING, PAYLOADS, SCRIPTS
from tests.report_samples import HOSTILE, findings

pytestmark = pytest.mark.browser

READY = "#run table"
#: What a page has that runs, loads or sends something, but for its own styles and drawings.
AUDIT = r"""() => [...document.body.querySelectorAll("*")].flatMap((one) => [
  ...(/^(script|iframe|object|embed|form|link|meta|base|input|template|video|audio|dialog|style|use)$/i
    .test(one.localName) ? [one.outerHTML] : []),
  ...[...one.attributes].filter(({ name, value }) => /^on|^srcdoc$/i.test(name)
    || (/^(src|srcset|href|action|ping)$/i.test(name.replace(/^.*:/, ""))
      && !/^(#[\w-]+|data:image\/svg[^<>]*|(figures|tables)\/[\w.-]+)$/.test(value))
    || (name === "style" && /url\(|expression|@import/i.test(value)))
    .map(({ name, value }) => `${name}=${value}`),
])"""
LIGHT, DARK = (255, 255, 255), (24, 29, 36)


def page_of(found: Findings) -> str:
    return str(dict(render_report(found, default_options({"figures": "svg"})))[PAGE])


@pytest.fixture(scope="module")
def plain() -> str:
    return page_of(findings())


@pytest.fixture(scope="module")
def hostile() -> str:
    return page_of(findings(HOSTILE))


def drawn(page: Any) -> list[list[int]]:
    """Return the natural width of every image, and the colour of its first pixel."""
    found: list[list[int]] = page.evaluate("""async () => {
          const images = [...document.images];
          await Promise.all(images.map((one) => one.decode()));
          return images.map((one) => {
            const canvas = document.createElement("canvas");
            canvas.width = canvas.height = 4;
            const context = canvas.getContext("2d");
            context.drawImage(one, 0, 0, 4, 4, 0, 0, 4, 4);
            return [one.naturalWidth, ...context.getImageData(1, 1, 1, 1).data.slice(0, 3)];
          });
        }""")
    return found


@pytest.mark.parametrize(("scheme", "ground"), [("light", LIGHT), ("dark", DARK)])
def test_figures_are_drawn_in_the_colours_of_the_scheme(
    plain: str, open_page: Callable[..., Any], scheme: str, ground: tuple[int, int, int]
) -> None:
    page = open_page(plain, READY, color_scheme=scheme).page
    images = drawn(page)
    assert len(images) > 8
    assert all(width > 900 for width, *_ in images)
    panel = page.evaluate("getComputedStyle(document.querySelector('section')).backgroundColor")
    assert f"rgb{ground}" == panel
    shot = page.locator(".drawing").first.screenshot()
    assert shot
    if scheme == "light":
        assert {ground} == {tuple(colour) for _, *colour in images}


def test_hostile_texts_run_nothing_and_are_shown(
    hostile: str, open_page: Callable[..., Any]
) -> None:
    page = open_page(hostile, READY).page
    assert "<script>alert(1)</script>" in page.locator("h1").inner_text()
    assert 0 == page.locator("script").count()
    assert all(width > 900 for width, *_ in drawn(page))


def test_every_payload_is_shown_and_none_runs(open_page: Callable[..., Any]) -> None:
    """A page holds all payloads as labels, names, kinds, files and notes; it may ask nothing."""
    rows = ("top", "documents", "peaks", "peak_works", "bars", "lineage", "clusters", "leading")
    many = len(PAYLOADS) + 10
    options = default_options({"figures": "svg", **dict.fromkeys(rows, many), "map_labels": many})
    page = open_page(str(dict(render_report(findings(PAYLOADS), options))[PAGE]), READY).page
    drawn(page)
    page.wait_for_timeout(200)  # what was begun ends
    assert page.evaluate("window.hostile === undefined")
    assert [] == page.evaluate(AUDIT)
    shown = "".join(page.locator("body").inner_text().split())
    for payload in (*SCRIPTS, *HANDLERS, *LOADING):
        assert "".join(payload.split())[:30] in shown


@pytest.mark.parametrize("width", [390, 768, 1280])
def test_page_is_no_wider_than_its_window(
    plain: str, hostile: str, open_page: Callable[..., Any], width: int
) -> None:
    for text in (plain, hostile):
        page = open_page(text, READY, viewport={"width": width, "height": 800}).page
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_contents_lead_to_the_sections(plain: str, open_page: Callable[..., Any]) -> None:
    page = open_page(plain, READY).page
    page.get_by_role("link", name="Method", exact=True).click()
    assert page.evaluate("location.hash") == "#method"
    assert page.locator("#method h2").is_visible()


def test_tables_and_figures_that_scroll_can_be_reached_by_keyboard(
    plain: str, open_page: Callable[..., Any]
) -> None:
    page = open_page(plain, READY).page
    assert page.locator(".scroll").count() == page.locator('.scroll[tabindex="0"]').count()


def test_report_prints_light(plain: str, open_page: Callable[..., Any], tmp_path: Path) -> None:
    page = open_page(plain, READY, color_scheme="dark").page
    page.emulate_media(media="print", color_scheme="dark")
    assert "rgb(27, 36, 48)" == page.evaluate("getComputedStyle(document.body).color")
    page.pdf(path=tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
