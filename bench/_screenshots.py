"""Pictures of the map for the documentation: ``python -m bench._screenshots [PAGE] [FOLDER]``.

It stands beside the benchmarks because these too drive the system's Chromium from outside of
the package and of the tests; it measures nothing, so that ``python -m bench`` leaves it out.
"""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bench._chromium import chromium, load, new_page

PAGE = Path("graphs/refs/index.html")
FOLDER = Path("docs/images")
_DESKTOP = {"width": 1440, "height": 900}
_PHONE = {"width": 390, "height": 844}
#: Colours of a picture, and how many of them are the most frequent.
_COLOURS, _FREQUENT = 256, 96
_LARGEST = 250_000


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: its file, the language and colours of the page, and what is done in it before."""

    name: str
    language: str = "en-US"
    dark: bool = False
    phone: bool = False
    prepare: Callable[[Any], None] = lambda page: None


def _work(page: Any) -> None:
    """Open a work from the search, with everything that is printed of it."""
    page.locator("#search-box").fill("porter")
    page.keyboard.press("Enter")
    page.locator("#search-box").fill("")
    _rest(page)


def _person(page: Any) -> None:
    """Find a person in the other script."""
    page.locator("#search-box").fill("islankina")
    page.locator(".elsewhere button").first.click()
    _rest(page)


def _rest(page: Any) -> None:
    page.mouse.move(720, 5)
    page.wait_for_timeout(600)


PICTURES = (
    Picture("explorer-light.png"),
    Picture("explorer-dark.png", dark=True, prepare=_work),
    Picture("explorer-russian.png", language="ru-RU", prepare=_person),
    Picture("explorer-phone.png", phone=True),
)


def main(page: Path = PAGE, folder: Path = FOLDER) -> str:
    """Take all pictures and return a table of their sizes."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = ["| picture | pixels | bytes |", "|---|---|---:|"]
    with chromium() as browser:
        for picture in PICTURES:
            data, size = _small(_take(browser, picture, page))
            if len(data) > _LARGEST:
                raise SystemExit(
                    f"{picture.name} has {len(data):,} bytes; {_LARGEST:,} are allowed"
                )
            (folder / picture.name).write_bytes(data)
            lines.append(f"| {picture.name} | {size[0]} × {size[1]} | {len(data):,} |")
    return "\n".join(lines)


def _take(browser: Any, picture: Picture, file: Path) -> bytes:
    page = new_page(
        browser,
        viewport=_PHONE if picture.phone else _DESKTOP,
        has_touch=picture.phone,
        device_scale_factor=2 if picture.phone else 1,
        locale=picture.language,
        color_scheme="dark" if picture.dark else "light",
    )
    load(page, file)
    picture.prepare(page)
    taken: bytes = page.screenshot(caret="hide", animations="disabled")
    page.context.close()
    return taken


def _small(png: bytes) -> tuple[bytes, tuple[int, int]]:
    """Return the picture with a palette, as small as PNG makes it, and its size."""
    from PIL import Image

    pixels = np.asarray(Image.open(io.BytesIO(png)).convert("RGB"))
    colours, place, counts = np.unique(
        pixels.reshape(-1, 3), axis=0, return_inverse=True, return_counts=True
    )
    palette = _palette(colours, counts)
    apart = colours[:, None, :].astype(np.int32) - palette[None, :, :]
    nearest = (apart**2).sum(axis=2).argmin(axis=1).astype(np.uint8)
    image = Image.fromarray(nearest[place.reshape(pixels.shape[:2])], "P")
    image.putpalette(palette.astype(np.uint8).tobytes())
    written = io.BytesIO()
    image.save(written, "PNG", optimize=True)
    return written.getvalue(), image.size


def _palette(colours: Any, counts: Any) -> Any:
    """Return 256 colours: the most frequent, then always the one farthest from all before.

    So the few points of a small dot keep their colour beside the many greys of letters.
    """
    chosen = list(np.argsort(-counts, kind="stable")[:_FREQUENT])
    every = colours.astype(np.int64)
    apart = np.min([((every - every[one]) ** 2).sum(axis=1) for one in chosen], axis=0)
    while len(chosen) < min(_COLOURS, len(every)):
        chosen.append(int(apart.argmax()))
        apart = np.minimum(apart, ((every - every[chosen[-1]]) ** 2).sum(axis=1))
    return every[chosen]


if __name__ == "__main__":
    print(main(*map(Path, sys.argv[1:3])))
