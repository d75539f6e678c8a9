"""The system's Chromium on a page that opens from disk, with the network off."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ARGUMENTS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync "
    "--force-color-profile=srgb --font-render-hinting=none --hide-scrollbars"
).split()
#: Milliseconds after which a small map stands still.
_DRAWN = 500
_NAMES = ("chromium", "google-chrome", "chromium-browser")


@contextmanager
def chromium() -> Iterator[Any]:
    """Yield a browser of playwright."""
    from playwright.sync_api import sync_playwright

    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if not found:
        raise SystemExit(f"none of {', '.join(_NAMES)} is installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


def new_page(browser: Any, **settings: Any) -> Any:
    """Return an empty page of a context of its own; nothing moves in it that need not."""
    context = browser.new_context(
        offline=True, accept_downloads=True, reduced_motion="reduce", **settings
    )
    return context.new_page()


def load(page: Any, path: Path, fragment: str = "") -> None:
    """Open a file and wait until its map is drawn."""
    page.goto(f"{path.resolve().as_uri()}{fragment}")
    page.wait_for_selector("#map canvas")
    page.wait_for_timeout(_DRAWN)
