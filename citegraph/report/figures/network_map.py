"""A network as a still map: discs by occurrences and cluster, labels that lie on nothing."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from citegraph.report.figures.canvas import WIDTH, new_axes, new_figure
from citegraph.report.figures.labelling import Anchor, Box, place_labels
from citegraph.report.figures.palette import GROUND, INK, LINK, cluster_colour
from citegraph.report.words import Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_MARGIN = 0.12
_LOWEST, _HIGHEST = 4.0, 7.5
#: Discs cover about this share of the map together, and are no larger than this, in points.
_COVER = 0.055
_LARGEST = 17.0
_SMALLEST = 1.6
#: A cluster of fewer drawn nodes gets no number.
_NUMBERED = 5


@dataclass(frozen=True, slots=True)
class Place:
    """A node: its position (y downwards), how often it occurs, its cluster, its label."""

    x: int
    y: int
    occurrences: int
    cluster: int
    label: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link of two nodes by their numbers, and its strength from 0 to 1."""

    source: int
    target: int
    strength: float


@dataclass(frozen=True, slots=True)
class Map:
    """Nodes, the most important first, links, and how many labels at most.

    ``numbered`` are the clusters whose numbers (from 1) stand on the map.
    """

    nodes: tuple[Place, ...]
    links: tuple[Link, ...]
    labels: int
    numbered: tuple[int, ...] = ()


def draw(data: Map, words: Words) -> "Figure":
    """Draw links, discs and labels; the map fills the width, in the shape of the layout."""
    left, right = min(one.x for one in data.nodes), max(one.x for one in data.nodes)
    above, below = min(one.y for one in data.nodes), max(one.y for one in data.nodes)
    inner = (WIDTH - 2 * _MARGIN) * 72
    scale_x = (inner - 2 * _LARGEST) / max(right - left, 1)
    tall = min(max((below - above) * scale_x / 72 + 0.5, _LOWEST), _HIGHEST)
    high = tall * 72 - 2 * _LARGEST
    scale = min(scale_x, high / max(below - above, 1))
    shift = (inner - scale * (right - left)) / 2, (tall * 72 - scale * (below - above)) / 2
    points = [
        (shift[0] + scale * (one.x - left), shift[1] + scale * (below - one.y))
        for one in data.nodes
    ]
    figure = new_figure(tall + 2 * _MARGIN)
    axes = new_axes(figure, _MARGIN, _MARGIN, _MARGIN, _MARGIN)
    axes.set_axis_off()
    axes.set_xlim(0, inner)
    axes.set_ylim(0, tall * 72)
    _links(axes, data, points)
    radii = _radii(data.nodes, inner * tall * 72)
    _discs(axes, data.nodes, points, radii)
    badges = _badges(axes, data, points)
    _labels(axes, data, points, radii, badges)
    return figure


def _radii(nodes: Sequence[Place], area: float) -> list[float]:
    """Return radii whose squares are as the occurrences, and all that cover a fair share."""
    whole = sum(one.occurrences for one in nodes) or 1
    unit = (_COVER * area / (3.14159 * whole)) ** 0.5
    return [min(max(unit * one.occurrences**0.5, _SMALLEST), _LARGEST) for one in nodes]


def _links(axes: "Axes", data: Map, points: Sequence[tuple[float, float]]) -> None:
    """Draw the links of each of four strengths as one path: many of them are one element.

    Where all are equally strong, all are thin.
    """
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    differ = len({link.strength for link in data.links}) > 1
    for number in range(4):
        found = [link for link in data.links if _thickness(link, differ) == number]
        if not found:
            continue
        ends = [points[end] for link in found for end in (link.source, link.target)]
        path = Path(ends, [Path.MOVETO, Path.LINETO] * len(found))
        axes.add_patch(
            PathPatch(
                path,
                facecolor="none",
                edgecolor=LINK,
                linewidth=0.35 + 0.45 * number,
                alpha=0.28 + 0.12 * number,
                zorder=1,
            )
        )


def _thickness(link: Link, differ: bool) -> int:
    return min(int(link.strength * 4), 3) if differ else 0


def _discs(
    axes: "Axes",
    nodes: Sequence[Place],
    points: Sequence[tuple[float, float]],
    radii: Sequence[float],
) -> None:
    """Draw the discs, the large ones below; those of one size and colour are one element."""
    groups: dict[tuple[float, str], list[int]] = defaultdict(list)
    for number, node in enumerate(nodes):
        # Sizes that the eye does not tell apart are drawn together.
        groups[round(radii[number] * 2) / 2, cluster_colour(node.cluster)].append(number)
    for radius, colour in sorted(groups, reverse=True):
        middles = [points[number] for number in groups[radius, colour]]
        axes.plot(
            [x for x, _ in middles],
            [y for _, y in middles],
            "o",
            markersize=2 * max(radius, _SMALLEST),
            color=colour,
            alpha=0.85,
            markeredgecolor=GROUND,
            markeredgewidth=0.5,
            linestyle="none",
            zorder=2,
        )


def _badges(axes: "Axes", data: Map, points: Sequence[tuple[float, float]]) -> list[Box]:
    """Write the number of each cluster in its middle; return where the numbers stand."""
    boxes: list[Box] = []
    for cluster in data.numbered:
        members = [number for number, node in enumerate(data.nodes) if node.cluster == cluster]
        if len(members) < _NUMBERED:
            continue
        x = median(points[number][0] for number in members)
        y = median(points[number][1] for number in members)
        box = Box(x - 9, y - 8, x + 9, y + 8)
        if any(box.meets(other) for other in boxes):
            continue
        boxes.append(box)
        axes.text(
            x, y, str(cluster + 1), fontsize=11, fontweight="bold", color=GROUND, ha="center",
            va="center", zorder=6,
            bbox={"boxstyle": "circle,pad=0.2", "facecolor": cluster_colour(cluster),
                  "edgecolor": GROUND, "linewidth": 1},
        )  # fmt: skip
    return boxes


def _labels(
    axes: "Axes",
    data: Map,
    points: Sequence[tuple[float, float]],
    radii: Sequence[float],
    taken: Sequence[Box],
) -> None:
    largest = max(radii)
    anchors = [
        Anchor(x, y, radius, node.label, round(6.5 + 3 * radius / largest, 1))
        for (x, y), radius, node in zip(points, radii, data.nodes, strict=True)
    ]
    (left, right), (bottom, top) = axes.get_xlim(), axes.get_ylim()
    for placed in place_labels(anchors, Box(left, bottom, right, top), data.labels, taken):
        box, anchor = placed.box, anchors[placed.number]
        text = axes.text(
            box.left,
            (box.bottom + box.top) / 2,
            anchor.text,
            fontsize=anchor.size,
            color=INK,
            va="center",
            zorder=4,
        )
        text.set_clip_on(False)
        _halo(axes, box)


def _halo(axes: "Axes", box: Box) -> None:
    """Lay a veil of the ground under a label, so that lines and discs do not cross it."""
    from matplotlib.patches import Rectangle

    axes.add_patch(
        Rectangle(
            (box.left - 1, box.bottom + 1),
            box.right - box.left + 2,
            box.top - box.bottom - 2,
            facecolor=GROUND,
            alpha=0.72,
            linewidth=0,
            zorder=3,
        )
    )
