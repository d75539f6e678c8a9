"""Reference publication year spectrogram: references per year, deviation from the median."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from citegraph.report.cleaning import shown
from citegraph.report.figures.axes import number_ticks, year_ticks
from citegraph.report.figures.canvas import WIDTH, new_axes, new_figure
from citegraph.report.figures.labelling import Anchor, Box, place_labels
from citegraph.report.figures.palette import ACCENT, BAR, INK, MUTED
from citegraph.report.words import Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_HEIGHT = 5.4
_LEFT, _RIGHT = 0.75, 0.2
#: Margins below and above the panels of references and of deviations, in inches.
_REFERENCES = (3.1, 0.12)
_DEVIATIONS = (0.5, 2.55)


@dataclass(frozen=True, slots=True)
class Year:
    """A year: its references and how far they lie above the median around it."""

    year: int
    references: int
    deviation: float


@dataclass(frozen=True, slots=True)
class Peak:
    """A year whose works are named on the drawing."""

    year: int
    height: float
    label: str


@dataclass(frozen=True, slots=True)
class Spectrogram:
    """Years in order without gaps, and the peaks, the highest first."""

    years: tuple[Year, ...]
    peaks: tuple[Peak, ...]


def draw(data: Spectrogram, words: Words) -> "Figure":
    """Draw references above and deviations, on a scale of their own, below.

    Labels of peaks stand where there is room.
    """
    figure = new_figure(_HEIGHT)
    years = [one.year for one in data.years]
    above = new_axes(figure, _LEFT, _REFERENCES[0], _RIGHT, _REFERENCES[1])
    above.bar(years, [one.references for one in data.years], width=0.86, color=BAR)
    above.set_ylabel(words("figure-references"))
    below = new_axes(figure, _LEFT, _DEVIATIONS[0], _RIGHT, _DEVIATIONS[1])
    deviations = [one.deviation for one in data.years]
    below.axhline(0, color=MUTED, linewidth=0.6)
    below.plot(years, deviations, color=ACCENT, linewidth=1.3)
    below.set_ylabel(words("figure-deviation"))
    below.set_xlabel(words("figure-year"))
    low, high = min(0, *deviations), max(1, *deviations)
    below.set_ylim(low - 0.06 * (high - low), high + 0.25 * (high - low))
    for axes in (above, below):
        axes.set_xlim(years[0] - 1, years[-1] + 1)
        year_ticks(axes)
        number_ticks(axes, "y", words, whole=True)
        axes.grid(axis="y")
        axes.set_axisbelow(True)
    above.tick_params(axis="x", labelbottom=False)
    _label_peaks(below, data)
    return figure


def _label_peaks(axes: "Axes", data: Spectrogram) -> None:
    """Mark the peaks, and name those whose labels lie on no line and on no other label."""
    bottom, top = _DEVIATIONS
    width, height = (WIDTH - _LEFT - _RIGHT) * 72, (_HEIGHT - bottom - top) * 72
    (first, last), (low, high) = axes.get_xlim(), axes.get_ylim()

    def point(year: float, value: float) -> tuple[float, float]:
        return (year - first) / (last - first) * width, (value - low) / (high - low) * height

    taken = []
    for one, other in zip(data.years, data.years[1:], strict=False):
        (x0, y0), (x1, y1) = point(one.year, one.deviation), point(other.year, other.deviation)
        taken.append(Box(x0, min(y0, y1), x1, max(y0, y1)))
    anchors = []
    for peak in data.peaks:
        x, y = point(peak.year, peak.height)
        anchors.append(Anchor(x, y + 5, 1, shown(peak.label, 30), 8))
    axes.plot(
        [peak.year for peak in data.peaks],
        [peak.height for peak in data.peaks],
        "o",
        markersize=3.5,
        color=ACCENT,
    )
    for placed in place_labels(anchors, Box(2, 0, width - 2, height), len(anchors), taken):
        peak, box = data.peaks[placed.number], placed.box
        x, y = point(peak.year, peak.height)
        axes.annotate(
            anchors[placed.number].text,
            (peak.year, peak.height),
            (box.left - x, (box.bottom + box.top) / 2 - y),
            textcoords="offset points",
            va="center",
            fontsize=8,
            color=INK,
        )
