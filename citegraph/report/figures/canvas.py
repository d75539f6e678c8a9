"""From a figure to the bytes of its SVG and PNG, the same on every machine.

matplotlib is used without pyplot and without a display, with its own defaults whatever the
user's ``matplotlibrc`` says, and with DejaVu Sans, which it brings along and which has Cyrillic.
Text is never read as formulas, and a letter that the font lacks is no warning.
"""

import base64
import io
import logging
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any

from citegraph.report.figures.loading import load_matplotlib
from citegraph.report.figures.palette import COLOURS, GROUND, INK, LINE, MUTED
from citegraph.report.figures.table import FIGURES
from citegraph.report.words import Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

#: A figure is as wide as a page of the report, in inches of 72 points; its text 9 points.
WIDTH = 10.0
_FONT = "DejaVu Sans"
#: What stands in for it where a viewer has none: Verdana is as wide, the others are narrower.
_FONTS = "'DejaVu Sans', Verdana, Arial, sans-serif"
_SETTINGS: dict[Any, Any] = {
    "axes.edgecolor": LINE,
    "axes.facecolor": GROUND,
    "axes.labelcolor": INK,
    "axes.linewidth": 0.8,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlesize": 10,
    "figure.facecolor": GROUND,
    "font.family": _FONT,
    "font.size": 9,
    "grid.color": LINE,
    "grid.linewidth": 0.6,
    "legend.frameon": False,
    "svg.fonttype": "none",
    "svg.hashsalt": "citegraph",
    "text.color": INK,
    "text.parse_math": False,
    "text.usetex": False,
    "xtick.color": LINE,
    "xtick.labelcolor": MUTED,
    "ytick.color": LINE,
    "ytick.labelcolor": MUTED,
}
_COLOUR = re.compile(r"(?<=: )#[0-9a-f]{6}\b")
_METADATA = (" <metadata>", "</metadata>\n")


@contextmanager
def drawing() -> Iterator[None]:
    """Draw with our settings; afterwards those of the program around us hold again."""
    logger = logging.getLogger("matplotlib")
    level = logger.level
    # Where no folder of settings can be written, matplotlib says so, and of fonts it has a lot
    # to say: neither changes a figure.
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            load_matplotlib()
            import matplotlib

            with matplotlib.rc_context():
                settings: dict[Any, Any] = {
                    key: value
                    for key, value in matplotlib.rcParamsDefault.items()
                    if "backend" not in key and "date" not in key
                }
                matplotlib.rcParams.update(settings)
                matplotlib.rcParams.update(_SETTINGS)
                yield
    finally:
        logger.setLevel(level)


def draw(figure: str, data: object, words: Words) -> "Figure":
    """Return a figure by its name in :data:`~citegraph.report.figures.table.FIGURES`."""
    made: Figure = resolve_name(FIGURES[figure])(data, words)
    return made


def new_figure(height: float) -> "Figure":
    """Return an empty figure of a height in inches."""
    from matplotlib.figure import Figure

    return Figure(figsize=(WIDTH, height))


def new_axes(figure: "Figure", left: float, bottom: float, right: float, top: float) -> "Axes":
    """Return axes that leave these margins, in inches."""
    width, height = figure.get_size_inches()
    box = (
        left / width,
        bottom / height,
        (width - left - right) / width,
        (height - bottom - top) / height,
    )
    return figure.add_axes(box)


def svg_text(figure: "Figure", title: str) -> str:
    """Return a figure as SVG for paper: text as text, light colours, no date."""
    file = io.BytesIO()
    metadata = {"Date": None, "Creator": None, "Type": None, "Format": None, "Title": title}
    figure.savefig(file, format="svg", metadata=metadata)
    before, _, text = file.getvalue().decode("utf-8").partition(_METADATA[0])
    text = before + text.partition(_METADATA[1])[2]
    return text.replace(f"'{_FONT}'", _FONTS)


def png_bytes(figure: "Figure", dots: int) -> bytes:
    """Return a figure as PNG with so many pixels in an inch."""
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=dots, metadata={"Software": None})
    return file.getvalue()


def data_address(svg: str) -> str:
    """Return an SVG as a ``data:`` address that follows the colour scheme of its page."""
    coloured = _COLOUR.sub(lambda found: _variables().get(found[0], found[0]), svg)
    head, tag, rest = coloured.partition("<style")
    text = f'{head}<style type="text/css">{_schemes()}</style>\n  {tag}{rest}'
    return "data:image/svg+xml;base64," + base64.b64encode(text.encode("utf-8")).decode("ascii")


@cache
def _variables() -> dict[str, str]:
    return {light: f"var(--{name},{light})" for name, (light, _) in COLOURS.items()}


def _schemes() -> str:
    light, dark = (
        "".join(f"--{name}:{pair[place]};" for name, pair in COLOURS.items()) for place in (0, 1)
    )
    return f":root{{{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}"
