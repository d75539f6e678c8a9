"""Options of a network that the command line can set: counting, thresholds, structure, layout."""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from citegraph.config import Configuration

Command = TypeVar("Command", bound=Callable[..., None])

COUNTING = ("full", "fractional")
NORMALIZATIONS = ("association", "cosine", "jaccard", "inclusion", "equivalence", "none")
LAYOUTS = ("vos", "timeline", "years")
CLUSTERINGS = ("modularity", "vos")
CORPUS = ("works", "documents")

_LARGEST = 2**63 - 1


class _Finite(click.FloatRange):
    """Real numbers; «nan» and «inf» are none, as in the settings."""

    def convert(self, value: Any, param: Any, ctx: Any) -> float:
        """Return the number, or refuse what is none."""
        number = float(super().convert(value, param, ctx))
        if not math.isfinite(number):
            self.fail(f"{value!r} is not a number.", param, ctx)
        return number


_COUNT = click.IntRange(1, _LARGEST)
_REAL = _Finite(min=0)

#: Option of the command line, key of the section [network] of the settings, type, help.
_OPTIONS: tuple[tuple[str, str, Any, str], ...] = (
    ("--counting", "counting", click.Choice(COUNTING), "What a document (or work) adds to a link."),
    ("--normalization", "normalization", click.Choice(NORMALIZATIONS),
     "What weights are related to."),
    ("--corpus", "corpus", click.Choice(CORPUS),
     "Take co-authors, keywords and terms from all works or the documents alone."),
    ("--max-authors", "max_authors", _COUNT, "Count co-authors of works by at most N people."),
    ("--min-cited", "min_cited", _COUNT, "Keep items cited by at least N documents."),
    ("--min-count", "min_count", _COUNT, "Keep pairs that at least N documents (works) join."),
    ("--min-strength", "min_strength", _REAL, "Keep pairs of at least this link strength."),
    ("--min-weight", "min_weight", _REAL, "Keep pairs of at least this normalized weight."),
    ("--backbone", "backbone", _Finite(0, 1),
     "Keep pairs that the disparity filter finds significant at this level, such as .05."),
    ("--top", "max_nodes", _COUNT, "Keep at most N items, the most cited."),
    ("--top-edges", "max_edges", _COUNT, "Keep at most N pairs, the strongest."),
    ("--clustering", "clustering", click.Choice(CLUSTERINGS),
     "What clusters are the best of: modularity, or the objective of VOSviewer."),
    ("--min-cluster", "min_cluster", _COUNT, "Join clusters of fewer items to others."),
    ("--resolution", "resolution", _Finite(min=0.001),
     "Above 1 more and smaller clusters, below 1 fewer."),
    ("--layout", "layout", click.Choice(LAYOUTS), "Where the nodes stand."),
    ("--seed", "seed", click.IntRange(0, _LARGEST), "Another seed gives another, equal map."),
)  # fmt: skip


def network_options(command: Command) -> Command:
    """Add the options of a network to a command, which gets them by the names of the settings."""
    largest = click.option(
        "--largest-component", "largest_component", is_flag=True, default=None,
        help="Keep only the largest set of items that are joined.",
    )  # fmt: skip
    command = largest(command)
    for flag, key, type, text in reversed(_OPTIONS):
        command = click.option(flag, key, type=type, help=text)(command)
    return command


def settle_network(config: "Configuration", given: dict[str, Any]) -> "Configuration":
    """Return the settings with the options of the network that were given."""
    changed = {key: value for key, value in given.items() if value is not None}
    return replace(config, network=replace(config.network, **changed))
