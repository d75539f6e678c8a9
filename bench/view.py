"""The explorer page in Chromium: its size, the CPU time until it can be used, and when it is used.

Everything is measured in the renderer process (user and system seconds), offline, from disk, with
software rendering; the median of some runs, each in a fresh browser. ``CITEGRAPH_VIEW_RUNS`` says
how many. The same networks as pages of plain pyvis stand beside, made and opened in the same run.
"""

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from bench._pyvis_pages import pyvis_page
from bench._renderer import Renderer, renderer
from citegraph.export import entries
from citegraph.model import Library, Network
from citegraph.view import render_page
from tests.browser.generated_library import make_library

SIZES = (500, 2_000, 10_000)
FORMATS = ("bibtex", "ris", "csl-json", "gost", "apa")
RUNS = int(os.environ.get("CITEGRAPH_VIEW_RUNS", "3"))
#: Stock pyvis lays its nodes out in the page; after this many seconds it is given up.
LONGEST = 60.0

#: Nodes of the largest network that stock pyvis is tried with.
_MOST_STOCK = 500

#: What stands there when the list is drawn.
_READY = "#panel-list .name-button"


@dataclass(frozen=True, slots=True)
class Times:
    """CPU seconds of one run; ``frames`` are those of a second of panning."""

    ready: float
    frames: float = 0.0
    letter: float = 0.0
    filter: float = 0.0
    rested: bool = True


def main() -> str:
    """Return a table of our pages and one of plain pyvis pages of the same networks."""
    ours = [
        "| page | size, MB | of it data | ready, s | panning, frames/s | letter, s | filter, s |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    theirs = ["| pyvis page | size, MB | ready, s | panning, frames/s |", "|---|---:|---:|---:|"]
    empty = len(render_page(Library((), (), (), (), ()), [], {}, {}, "").encode())
    for size in SIZES:
        library, networks = make_library(size, 1)
        texts = {name: entries(name, library) for name in FORMATS}
        page = render_page(library, networks, texts, {}, "bench")
        name = f"{len(networks[0].nodes):,} works, {len(networks[0].edges):,} links"
        ours.append(_our_row(name, page, empty))
        theirs += _their_rows(name, networks[0])
    return "\n".join([*ours, "", *theirs])


def _our_row(name: str, page: str, empty: int) -> str:
    times = [_in_browser(page, _run_ours) for _ in range(RUNS)]
    size = len(page.encode())
    numbers = [
        median(getattr(one, column) for one in times)
        for column in ("ready", "frames", "letter", "filter")
    ]
    ready, frames, letter, filtered = numbers
    return (
        f"| {name} | {size / 1e6:.2f} | {(size - empty) / 1e6:.2f} | {ready:.2f} "
        f"| {frames:.0f} | {letter:.2f} | {filtered:.2f} |"
    )


def _run_ours(browser: Renderer, path: Path) -> Times:
    page = browser.page

    def opened() -> None:
        page.goto(path.as_uri())
        page.wait_for_selector(_READY, state="attached")

    ready = browser.used(opened)
    frames = browser.pan(page.locator("#map").bounding_box())
    browser.settle()
    letters = [browser.used(partial(page.type, "#search-box", letter)) for letter in "иван"]
    page.fill("#search-box", "")
    page.locator("#tab-filters").click()
    browser.settle()
    box = page.locator("#panel-filters input[type=checkbox]").first
    filtered = [browser.used(lambda: box.click()) for _ in range(2)]
    return Times(ready, frames, median(letters), median(filtered))


def _their_rows(name: str, network: Network) -> list[str]:
    rows = []
    for how, positions in (("positions given, physics off", True), ("as it comes", False)):
        if not positions and len(network.nodes) > _MOST_STOCK:
            continue
        page = pyvis_page(network, positions)
        runs = RUNS if positions else 1
        times = [_in_browser(page, _run_pyvis) for _ in range(runs)]
        ready = median(one.ready for one in times)
        rested = all(one.rested for one in times)
        rows.append(
            f"| {name}, {how} | {len(page.encode()) / 1e6:.2f} "
            f"| {'' if rested else 'not after '}{ready:.2f} "
            f"| {median(one.frames for one in times):.0f} |"
        )
    return rows


def _run_pyvis(browser: Renderer, path: Path) -> Times:
    from playwright.sync_api import TimeoutError

    page = browser.page
    before = browser.cpu()
    page.goto(path.as_uri(), wait_until="commit")
    try:
        page.wait_for_function("typeof network === 'object'", timeout=LONGEST * 1000)
        rested = browser.settle(LONGEST)
    except TimeoutError:
        rested = False
    ready = browser.cpu() - before
    frames = browser.pan(page.locator("#mynetwork").bounding_box()) if rested else 0.0
    return Times(ready, frames, rested=rested)


def _in_browser(page: str, run: Callable[[Renderer, Path], Times]) -> Times:
    with tempfile.TemporaryDirectory() as folder, renderer() as browser:
        path = Path(folder) / "index.html"
        path.write_text(page, encoding="utf-8", newline="\n")
        return run(browser, path)
