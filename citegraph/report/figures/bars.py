"""Horizontal bars with their values, the longest names cut."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from citegraph.report.cleaning import shown
from citegraph.report.figures.axes import hide_ticks, number_ticks
from citegraph.report.figures.canvas import new_axes, new_figure
from citegraph.report.figures.labelling import text_width
from citegraph.report.figures.palette import BAR, INK
from citegraph.report.words import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_LONGEST = 44
_ROW = 0.24


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its name, its length, and what is written at its end."""

    name: str
    value: float
    note: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars from the top down, and what their length is."""

    rows: tuple[Bar, ...]
    axis: str


def draw(data: Bars, words: Words) -> "Figure":
    """Draw the bars."""
    names = [shown(row.name, _LONGEST) for row in data.rows]
    figure = new_figure(0.75 + _ROW * len(names))
    left = 0.25 + max(text_width(name, 9) for name in names) / 72
    axes = new_axes(figure, left, 0.55, 1.1, 0.1)
    places = range(len(names))
    axes.barh(places, [row.value for row in data.rows], height=0.68, color=BAR)
    axes.set_yticks(places, names)
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.tick_params(axis="y", labelcolor=INK)
    hide_ticks(axes, "y")
    axes.spines["left"].set_visible(False)
    for place, row in enumerate(data.rows):
        axes.annotate(row.note, (row.value, place), (4, 0), textcoords="offset points", va="center")
    axes.set_xlabel(data.axis)
    number_ticks(axes, "x", words, whole=True)
    return figure
