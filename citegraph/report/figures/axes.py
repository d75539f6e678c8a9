"""What figures share of their axes."""

from typing import TYPE_CHECKING

from citegraph.report.words import Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def number_ticks(axes: "Axes", which: str, words: Words, *, whole: bool = False) -> None:
    """Write the numbers of an axis ("x" or "y") as the language does; ``whole`` ones only."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis = axes.xaxis if which == "x" else axes.yaxis
    if whole:
        axis.set_major_locator(MaxNLocator(nbins=8, integer=True))
    axis.set_major_formatter(FuncFormatter(lambda value, _: words.number(float(value))))


def year_ticks(axes: "Axes") -> None:
    """Mark whole years on the horizontal axis, without separators."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axes.xaxis.set_major_locator(MaxNLocator(nbins=12, integer=True, steps=[1, 2, 5, 10]))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:.0f}"))


def hide_ticks(axes: "Axes", which: str) -> None:
    """Draw no ticks on an axis; its labels stay."""
    axes.tick_params(axis=which, length=0)  # type: ignore[arg-type]
