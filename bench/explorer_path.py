"""A new user's path through the explorer: five things in six actions, CPU and wall of each."""

import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench._chromium import chromium, new_page

#: What is looked for, in both scripts, in the page that the repository keeps.
NAMES = {"en": "islankina", "ru": "Исланкина"}
PAGE = Path("graphs/refs/index.html")
_QUIET = 250


@dataclass(frozen=True, slots=True)
class Step:
    """One action of a user, what it is for, and what must be seen after it."""

    what: str
    act: Callable[[Any], object]
    seen: Callable[[Any], object]


def path(name: str, folder: Path) -> Iterator[Step]:
    """Yield the actions after the page was opened, for a person who is known by ``name``."""
    yield Step(f"type «{name}» into the search", lambda page: page.keyboard.type(name), _found)
    yield Step(
        "click the person it finds: the details say who cites",
        lambda page: page.locator(".elsewhere button").first.click(),
        lambda page: page.wait_for_selector("#panel-details .item-head h2"),
    )
    yield Step(
        "click the cluster of the person",
        lambda page: page.locator("#panel-details .cluster-badge").first.click(),
        lambda page: page.wait_for_selector("#panel-details .actions"),
    )
    yield Step(
        "click «Export»",
        lambda page: page.locator("#panel-details .actions button").nth(2).click(),
        lambda page: page.wait_for_selector("#downloads [data-format=bibtex]"),
    )
    yield Step("click «BibTeX»", lambda page: _download(page, folder), lambda page: None)


def _found(page: Any) -> None:
    page.wait_for_selector(".elsewhere button")


def _download(page: Any, folder: Path) -> None:
    with page.expect_download() as waiting:
        page.locator("#downloads [data-format=bibtex]").click()
    waiting.value.save_as(folder / "cluster.bib")


def main() -> str:
    """Return a table of both paths."""
    page = Path(sys.argv[-1]) if sys.argv[-1].endswith(".html") else PAGE
    lines = ["| interface | action | CPU, s | wall, s |", "|---|---|---:|---:|"]
    with chromium() as browser, tempfile.TemporaryDirectory() as folder:
        for language, name in NAMES.items():
            lines += _walk(browser, page, language, name, Path(folder))
    return "\n".join(lines)


def _walk(browser: Any, file: Path, language: str, name: str, folder: Path) -> list[str]:
    page = new_page(browser, locale={"en": "en-US", "ru": "ru-RU"}[language])
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    start = time.perf_counter()
    page.goto(file.resolve().as_uri())
    page.wait_for_selector("#map canvas")
    wall = time.perf_counter() - start
    page.wait_for_timeout(_QUIET)
    rows = [("open the page", _cpu(session), wall)]
    page.locator("#search-box").focus()
    for step in path(name, folder):
        before, start = _cpu(session), time.perf_counter()
        step.act(page)
        step.seen(page)
        wall = time.perf_counter() - start
        page.wait_for_timeout(_QUIET)
        rows.append((step.what, _cpu(session) - before, wall))
    entries = len(re.findall(r"^@", (folder / "cluster.bib").read_text(encoding="utf-8"), re.M))
    page.context.close()
    told = [f"| {language} | {number}. {what} | {cpu:.2f} | {wall:.2f} |"
            for number, (what, cpu, wall) in enumerate(rows, start=1)]  # fmt: skip
    return [*told, f"| {language} | {len(rows)} actions, {entries} entries | | |"]


def _cpu(session: Any) -> float:
    """Return the seconds that the main thread of the page has worked."""
    found = session.send("Performance.getMetrics")["metrics"]
    return float(next(one["value"] for one in found if one["name"] == "TaskDuration"))


if __name__ == "__main__":
    print(main())
