"""Works by year, the older above, and the citations among them."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from citegraph.report.cleaning import shown
from citegraph.report.figures.canvas import WIDTH, new_axes, new_figure
from citegraph.report.figures.labelling import text_width
from citegraph.report.figures.palette import ACCENT, CLUSTERS, GROUND, INK, LINE, LINK, MUTED
from citegraph.report.words import Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_LEFT, _ROW, _PER_ROW, _LONGEST = 0.65, 0.56, 7, 26
_SWEEPS = 8
_ASIDE = 0.055
_YEAR_AT_END = re.compile(r"(?<![ ,(])[ ,(]++\d{4}\)?$")


@dataclass(frozen=True, slots=True)
class Ancestor:
    """A work: its label, its year, and how large it is drawn (counts of citing documents)."""

    id: str
    label: str
    year: int
    size: float


@dataclass(frozen=True, slots=True)
class Descent:
    """A younger work (``source``) that cites an older one; ``strong`` on the main path."""

    source: str
    target: str
    weight: float = 1.0
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Lineage:
    """Works and the citations among them."""

    works: tuple[Ancestor, ...]
    links: tuple[Descent, ...]


def draw(data: Lineage, words: Words) -> "Figure":
    """Draw a row for each year (more for one with many works), lines from citing to cited."""
    rows = arrange(data)
    figure = new_figure(0.3 + _ROW * len(rows))
    axes = new_axes(figure, _LEFT, 0.1, 0.15, 0.1)
    axes.set_axis_off()
    axes.set_xlim(0, 1)
    axes.set_ylim(len(rows) - 0.35, -0.5)
    points: dict[str, tuple[float, float]] = {}
    for place, row in enumerate(rows):
        for number, work in enumerate(row):
            # Works alone in their rows stand to the left and right in turn: what links those
            # above and below would else run through their labels.
            aside = _ASIDE * (-1) ** place if len(row) == 1 else 0.0
            points[work.id] = ((number + 0.5) / len(row) + aside, place)
    _years(axes, rows)
    _links(axes, data.links, points)
    _discs(axes, rows, points)
    return figure


def arrange(data: Lineage) -> list[list[Ancestor]]:
    """Return the works in rows by year, each near those above it that it is linked with.

    Rows are sorted by the mean place of their neighbours, down and up in turn (Sugiyama,
    Tagawa, Toda 1981, the barycentre method).

    >>> old = [Ancestor(id, id, 1990, 1) for id in "ab"]
    >>> new = [Ancestor(id, id, 2000, 1) for id in "cd"]
    >>> links = (Descent("c", "b"), Descent("d", "a"))
    >>> [[work.id for work in row] for row in arrange(Lineage((*old, *new), links))]
    [['a', 'b'], ['d', 'c']]
    """
    rows = _rows_of_years(data.works)
    near: dict[str, list[str]] = defaultdict(list)
    for link in data.links:
        near[link.source].append(link.target)
        near[link.target].append(link.source)
    for sweep in range(_SWEEPS):
        order = range(1, len(rows)) if sweep % 2 == 0 else range(len(rows) - 2, -1, -1)
        for number in order:
            places = _places(rows)
            rows[number].sort(key=lambda work: (_mean(work, near, places), work.id))
    return rows


def _rows_of_years(works: Sequence[Ancestor]) -> list[list[Ancestor]]:
    by_year: dict[int, list[Ancestor]] = defaultdict(list)
    for work in sorted(works, key=lambda work: (work.year, -work.size, work.id)):
        by_year[work.year].append(work)
    rows = []
    for _, found in sorted(by_year.items()):
        count = -(-len(found) // _PER_ROW)
        rows += [found[start::count] for start in range(count)]
    return rows


def _places(rows: Sequence[Sequence[Ancestor]]) -> dict[str, float]:
    return {work.id: (number + 0.5) / len(row) for row in rows for number, work in enumerate(row)}


def _mean(work: Ancestor, near: Mapping[str, list[str]], places: Mapping[str, float]) -> float:
    found = [places[id] for id in near[work.id] if id in places]
    return round(sum(found) / len(found), 9) if found else places[work.id]


def _years(axes: "Axes", rows: Sequence[Sequence[Ancestor]]) -> None:
    shown_year = None
    for place, row in enumerate(rows):
        if row[0].year != shown_year:
            shown_year = row[0].year
            axes.plot([-0.005, 1], [place - 0.5, place - 0.5], color=LINE, linewidth=0.6, zorder=0)
            axes.text(-0.015, place, str(shown_year), ha="right", va="center", color=MUTED)


def _links(
    axes: "Axes", links: Sequence[Descent], points: Mapping[str, tuple[float, float]]
) -> None:
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    heaviest = max((link.weight for link in links), default=1.0) or 1.0
    weighed = len({link.weight for link in links}) > 1
    for link in links:
        if link.source not in points or link.target not in points:
            continue
        (x0, y0), (x1, y1) = points[link.source], points[link.target]
        path = Path(curve(x0, y0, x1, y1), [Path.MOVETO, Path.CURVE4, Path.CURVE4, Path.CURVE4])
        axes.add_patch(
            PathPatch(
                path,
                facecolor="none",
                edgecolor=ACCENT if link.strong else LINK,
                linewidth=0.8 + 1.6 * _thickness(link, heaviest, weighed),
                alpha=0.9 if link.strong else 0.6,
                zorder=2 if link.strong else 1,
            )
        )


def curve(x0: float, y0: float, x1: float, y1: float) -> list[tuple[float, float]]:
    """Return the four points of a Bézier curve that leaves and enters rows upright.

    Within a row it bows upwards; straight down over other rows it bows to the side, so that it
    does not run through the discs between.

    >>> curve(0.2, 3, 0.8, 3)
    [(0.2, 3), (0.32, 2.55), (0.68, 2.55), (0.8, 3)]
    """
    if y0 == y1:
        inwards = 0.2 * (x1 - x0)
        return [
            (x0, y0),
            (round(x0 + inwards, 9), y0 - 0.45),
            (round(x1 - inwards, 9), y1 - 0.45),
            (x1, y1),
        ]
    bend = 0.5 * (y0 - y1)
    side = 0.03 if abs(x0 - x1) < 0.01 and abs(y0 - y1) > 1 else 0.0
    return [(x0, y0), (x0 + side, y0 - bend), (x1 + side, y1 + bend), (x1, y1)]


def _thickness(link: Descent, heaviest: float, weighed: bool) -> float:
    """Return how thick a link is drawn, from 0 to 1, by weight where weights differ."""
    if not weighed:
        return 0.5 if link.strong else 0.1
    return float(link.weight / heaviest)


def _discs(
    axes: "Axes",
    rows: Sequence[Sequence[Ancestor]],
    points: Mapping[str, tuple[float, float]],
) -> None:
    largest = max(work.size for row in rows for work in row) or 1
    for row in rows:
        room = (WIDTH - _LEFT - 0.15) * 72 / len(row) - 6
        for work in row:
            x, y = points[work.id]
            side = 4 + 8 * (work.size / largest) ** 0.5
            axes.plot(
                [x], [y], "o", markersize=side, color=CLUSTERS[0], markeredgecolor=GROUND, zorder=3
            )
            text = fit(_YEAR_AT_END.sub("", work.label) or work.label, room)
            axes.annotate(
                text,
                (x, y),
                (0, -side / 2 - 2),
                textcoords="offset points",
                ha="center",
                va="top",
                fontsize=8,
                color=INK,
                zorder=4,
                bbox={
                    "boxstyle": "square,pad=0.1",
                    "facecolor": GROUND,
                    "alpha": 0.75,
                    "linewidth": 0,
                },
            )


def fit(text: str, room: float, size: float = 8) -> str:
    """Return the text cut to so many points of width."""
    for length in range(_LONGEST, 3, -2):
        cut = shown(text, length)
        if text_width(cut, size) <= room:
            break
    return cut
