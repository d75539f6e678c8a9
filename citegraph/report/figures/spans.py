"""Spans of years, one line each: bursts."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from citegraph.report.cleaning import shown
from citegraph.report.figures.axes import hide_ticks, year_ticks
from citegraph.report.figures.canvas import new_axes, new_figure
from citegraph.report.figures.labelling import text_width
from citegraph.report.figures.palette import CLUSTERS, INK, LINE, MUTED
from citegraph.report.words import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_LONGEST = 44
_ROW = 0.24


@dataclass(frozen=True, slots=True)
class Span:
    """A time from ``start`` to ``end``, both included, and what is written beside it.

    ``kind`` is a number of :attr:`Spans.kinds`, which gives it its colour.
    """

    name: str
    start: int
    end: int
    note: str
    kind: int = 0


@dataclass(frozen=True, slots=True)
class Spans:
    """Spans from the top down within the years from ``first`` to ``last``."""

    rows: tuple[Span, ...]
    first: int
    last: int
    kinds: tuple[str, ...] = ("",)


def draw(data: Spans, words: Words) -> "Figure":
    """Draw each span as a thick piece of a line through all years."""
    names = [shown(row.name, _LONGEST) for row in data.rows]
    figure = new_figure(0.8 + _ROW * len(names))
    left = 0.25 + max(text_width(name, 9) for name in names) / 72
    right = 0.25 + max(text_width(row.note, 8) for row in data.rows) / 72
    axes = new_axes(figure, left, 0.35, right, 0.35)
    for place, row in enumerate(data.rows):
        axes.plot(
            [data.first - 0.5, data.last + 0.5], [place, place], color=LINE, linewidth=3, zorder=1
        )
        axes.plot(
            [row.start - 0.45, row.end + 0.45],
            [place, place],
            color=CLUSTERS[row.kind],
            linewidth=7,
            solid_capstyle="butt",
            zorder=2,
        )
        axes.text(data.last + 0.6, place, row.note, va="center", color=MUTED, fontsize=8)
    for kind in sorted({row.kind for row in data.rows}):
        axes.plot([], [], color=CLUSTERS[kind], linewidth=7, label=data.kinds[kind])
    axes.legend(
        loc="lower left", bbox_to_anchor=(0, 1), ncols=len(data.kinds), borderaxespad=0.1,
        handlelength=1.2,
    )  # fmt: skip
    axes.set_yticks(range(len(names)), names)
    axes.tick_params(axis="y", labelcolor=INK)
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.set_xlim(data.first - 0.5, data.last + 0.5)
    year_ticks(axes)
    hide_ticks(axes, "y")
    axes.spines["left"].set_visible(False)
    return figure
