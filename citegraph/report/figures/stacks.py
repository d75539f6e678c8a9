"""Wholes in parts: one stacked bar for each, with a legend."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from citegraph.report.figures.axes import hide_ticks
from citegraph.report.figures.canvas import new_axes, new_figure
from citegraph.report.figures.labelling import text_width
from citegraph.report.figures.palette import CLUSTERS, GROUND, INK
from citegraph.report.words import Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_SHADES = (CLUSTERS[0], CLUSTERS[2], CLUSTERS[1], CLUSTERS[3], CLUSTERS[4], CLUSTERS[5])


@dataclass(frozen=True, slots=True)
class Stack:
    """A whole: its name, and the counts of its parts."""

    name: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stacks:
    """Wholes with the same parts, named in ``parts``; each is drawn as 100 %."""

    parts: tuple[str, ...]
    rows: tuple[Stack, ...]


def draw(data: Stacks, words: Words) -> "Figure":
    """Draw the wholes as bars of the same length; a part that has room shows its count."""
    figure = new_figure(0.55 + 0.42 * len(data.rows))
    left = 0.25 + max(text_width(row.name, 9) for row in data.rows) / 72
    axes = new_axes(figure, left, 0.1, 0.2, 0.4)
    width = (10 - left - 0.2) * 72
    for place, row in enumerate(data.rows):
        _stack(axes, place, row, width, words)
    for part, shade in zip(data.parts, _SHADES, strict=False):
        axes.barh([0], [0], color=shade, label=part)
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=len(data.parts), borderaxespad=0.2)
    axes.set_yticks(range(len(data.rows)), [row.name for row in data.rows])
    axes.tick_params(axis="y", labelcolor=INK)
    axes.set_ylim(len(data.rows) - 0.5, -0.5)
    axes.set_xlim(0, 1)
    axes.set_xticks([])
    hide_ticks(axes, "y")
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(False)
    return figure


def _stack(axes: "Axes", place: int, row: Stack, width: float, words: Words) -> None:
    whole = sum(row.counts) or 1
    start = 0.0
    for count, shade in zip(row.counts, _SHADES, strict=False):
        share = count / whole
        axes.barh([place], [share], left=start, height=0.7, color=shade)
        text = words.number(count)
        if text_width(text, 9) + 6 < share * width:
            axes.text(start + share / 2, place, text, color=GROUND, ha="center", va="center")
        start += share
