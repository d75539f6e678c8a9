"""One Chromium for all browser tests, with the network off; pages opened from disk."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

import citegraph

ARGUMENTS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()

#: The first two are pages for a window's address line that nobody sees: they take twice the time
#: of our page. The others are what playwright switches off, whose list ours takes the place of.
UNWANTED = (
    "WebUIOmniboxPopup WebUIOmniboxAimPopup AvoidUnnecessaryBeforeUnloadCheckSync "
    "DestroyProfileOnBrowserClose HttpsUpgrades LensOverlay MediaRouter OptimizationHints "
    "PaintHolding ThirdPartyStoragePartitioning"
).split()

#: Drawn once the page has read its data.
READY = "#app > *"

SOURCES = Path(__file__).resolve().parents[2] / "data" / "refs"

SETTINGS = ("language", "dark", "phone", "zoomed")

BROWSERS = ("chromium", "google-chrome", "chromium-browser")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """The system's Chromium; without one the tests are skipped, but fail on the build server."""
    executable = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    missing = "" if executable else f"none of {', '.join(BROWSERS)} is installed"
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing = "playwright is not installed"
    if missing:
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        arguments = [*ARGUMENTS, f"--disable-features={','.join(UNWANTED)}"]
        browser = playwright.chromium.launch(executable_path=executable, args=arguments)
        yield browser
        browser.close()


@dataclass
class Opened:
    """A page in the browser and everything it complained about or asked for."""

    page: Any
    address: str
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def again(self, fragment: str) -> None:
        """Open the file anew with another fragment, in the tab that is there."""
        self.page.goto("about:blank")
        self.page.goto(self.address + fragment)
        self.page.wait_for_selector(READY, state="attached")

    def asked(self) -> set[str]:
        """Return what was asked for, but for what lies in the page itself."""
        return {
            url.partition("#")[0] for url in self.requests if not url.startswith(("blob:", "data:"))
        }


def settings_of(
    language: str = "en", dark: bool = False, phone: bool = False, zoomed: bool = False
) -> dict[str, Any]:
    """Return the browser's settings: a window of 1280 x 800, a phone's, or that at 200 % zoom."""
    return {
        "locale": {"en": "en-US", "ru": "ru-RU"}[language],
        "color_scheme": "dark" if dark else "light",
        "viewport": {"width": 390, "height": 844} if phone else
        {"width": 640, "height": 400} if zoomed else {"width": 1280, "height": 800},
        "has_touch": phone,
        "device_scale_factor": 2 if zoomed else 1,
    }  # fmt: skip


@contextmanager
def _opening(chromium: Any, folder: Path) -> Iterator[Callable[..., Opened]]:
    pages: list[Opened] = []

    def opened(html: str | Path, ready: str = READY, fragment: str = "", **options: Any) -> Opened:
        path = html if isinstance(html, Path) else folder / f"index{len(pages)}.html"
        if isinstance(html, str):
            path.write_text(html, encoding="utf-8", newline="\n")
        ours = {name: options.pop(name) for name in SETTINGS if name in options}
        settings = {**settings_of(**ours), **options}
        context = chromium.new_context(offline=True, accept_downloads=True, **settings)
        result = Opened(context.new_page(), path.as_uri())
        pages.append(result)
        result.page.set_default_timeout(10000)
        result.page.on("console", lambda message: result.complaints.append(message.text))
        result.page.on("pageerror", lambda error: result.complaints.append(str(error)))
        result.page.on("request", lambda request: result.requests.append(request.url))
        result.page.goto(result.address + fragment)
        result.page.wait_for_selector(ready, state="attached")
        return result

    try:
        yield opened
        for one in pages:
            assert ([], {one.address}) == (one.complaints, one.asked())
    finally:
        for one in pages:
            one.page.context.close()


@pytest.fixture
def open_page(chromium: Any, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Return a function that opens a file, or text written to one; no page may have complained.

    It takes ``language`` ("en", "ru"), ``dark``, ``phone``, ``zoomed``, the ``fragment`` of the
    address, and options of playwright's ``new_context``; ``ready`` is what to wait for.
    """
    with _opening(chromium, tmp_path) as opened:
        yield opened


@pytest.fixture(scope="session")
def refs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that a build of the sample documents wrote; nobody writes there."""
    out = tmp_path_factory.mktemp("graphs")
    citegraph.build([SOURCES], out=out, name="refs")
    return out / "refs"
