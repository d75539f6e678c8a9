"""A page in a fresh Chromium, offline, with software rendering, and the CPU time that it takes."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ARGUMENTS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()
BROWSERS = ("chromium", "google-chrome", "chromium-browser")

_TICK = os.sysconf("SC_CLK_TCK")
#: A page is at rest when it takes less CPU than this share, twice in a row over so many seconds,
#: and its main thread has nothing to do: on a busy machine a page at work may get little CPU.
_REST, _REST_SECONDS = 0.1, 0.5
_IDLE = "() => new Promise((done) => requestIdleCallback(done, { timeout: 5000 }))"


class Renderer:
    """The process that runs and draws one page, and the mouse and keyboard of its window."""

    def __init__(self, page: Any, session: Any) -> None:
        self.page, self._session = page, session

    def cpu(self, everything: bool = False) -> float:
        """Return user and system seconds of the renderer, or of everything that the browser is."""
        listed = self._session.send("SystemInfo.getProcessInfo")["processInfo"]
        return sum(_seconds(one["id"]) for one in listed if everything or one["type"] == "renderer")

    def settle(self, longest: float = 60.0) -> bool:
        """Wait until the page is at rest; False when it never is."""
        end = time.monotonic() + longest
        last, quiet = self.cpu(), 0
        while time.monotonic() < end:
            self.page.evaluate(_IDLE)
            time.sleep(_REST_SECONDS)
            now = self.cpu()
            quiet = quiet + 1 if now - last < _REST * _REST_SECONDS else 0
            if quiet == 2:
                return True
            last = now
        return False

    def used(self, act: Callable[[], object], longest: float = 60.0) -> float:
        """Return the CPU seconds from an act until the page is at rest again."""
        before = self.cpu()
        act()
        self.settle(longest)
        return self.cpu() - before

    def pan(self, box: dict[str, float], steps: int = 60) -> float:
        """Drag the map to and fro; return frames a second of CPU time.

        Each step of the mouse waits for the frame that shows it, so that frames are steps. All
        processes of the browser count: without a GPU, others put the frames together.
        """
        mouse = self.page.mouse
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        mouse.move(x, y)
        mouse.down()
        mouse.move(x + 5, y + 5)
        before = self.cpu(everything=True)
        for step in range(steps):
            away = abs((step % 40) - 20) * 6
            mouse.move(x + away, y + away / 2)
            self.page.evaluate("() => new Promise(requestAnimationFrame)")
        frames = steps / max(self.cpu(everything=True) - before, 1 / _TICK)
        mouse.up()
        return frames


def _seconds(process: int) -> float:
    try:
        stat = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace")
    except FileNotFoundError:
        return 0.0
    fields = stat.rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


@contextmanager
def renderer() -> Iterator[Renderer]:
    """Start a browser with an empty page of 1440 x 900."""
    from playwright.sync_api import sync_playwright

    executable = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if not executable:
        raise SystemExit(f"none of {', '.join(BROWSERS)} is installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        context = browser.new_context(offline=True, viewport={"width": 1440, "height": 900})
        yield Renderer(context.new_page(), browser.new_browser_cdp_session())
        browser.close()
