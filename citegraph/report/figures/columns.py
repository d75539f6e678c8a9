"""Upright bars in an order, such as ages."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from citegraph.report.figures.axes import number_ticks
from citegraph.report.figures.canvas import new_axes, new_figure
from citegraph.report.figures.palette import BAR
from citegraph.report.words import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_MOST_NAMES = 28


@dataclass(frozen=True, slots=True)
class Column:
    """A bar and its name below."""

    name: str
    value: float


@dataclass(frozen=True, slots=True)
class Columns:
    """Bars from left to right, and the titles of both axes."""

    columns: tuple[Column, ...]
    across: str
    up: str


def draw(data: Columns, words: Words) -> "Figure":
    """Draw the bars; of many, not every one is named, but the last is."""
    figure = new_figure(2.9)
    axes = new_axes(figure, 0.75, 0.5, 0.2, 0.12)
    count = len(data.columns)
    axes.bar(range(count), [one.value for one in data.columns], width=0.84, color=BAR)
    step = -(-count // _MOST_NAMES)
    named = [place for place in range(0, count, step) if place == count - 1 or place + step < count]
    named = sorted({*named, count - 1})
    axes.set_xticks(named, [data.columns[place].name for place in named])
    axes.set_xlim(-0.7, count - 0.3)
    number_ticks(axes, "y", words, whole=True)
    axes.grid(axis="y")
    axes.set_axisbelow(True)
    axes.set_xlabel(data.across)
    axes.set_ylabel(data.up)
    return figure
