"""The layout that was chosen for a network, and those that it carries beside it."""

from collections.abc import Callable, Sequence
from pkgutil import resolve_name

from citegraph.model import Layout
from citegraph.network.items import Item
from citegraph.network.layout.table import CHRONOLOGICAL, LAYOUTS
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.records import Pairs

Positions = list[tuple[int, int]]
LayOut = Callable[[Pairs, Sequence[Item], Sequence[int], NetworkOptions], Positions]


def lay_out(
    pairs: Pairs, items: Sequence[Item], communities: Sequence[int], options: NetworkOptions
) -> tuple[Positions, tuple[Layout, ...]]:
    """Return the positions of ``options.layout``, and the layouts by year where items have years.

    >>> from citegraph.network.options import default_options
    >>> from citegraph.network.pairs.records import to_pairs
    >>> item = Item("a", "A", ("x",), year=1990)
    >>> lay_out(to_pairs({}, {}), [item], [0], default_options({"layout": "timeline"}))
    ([(0, 0)], (Layout(name='years', positions=((0, 0),)),))
    """
    found = _function(options.layout)(pairs, items, communities, options)
    if all(item.year is None for item in items):
        return found, ()
    beside = tuple(
        Layout(name, tuple(_function(name)(pairs, items, communities, options)))
        for name in CHRONOLOGICAL
        if name != options.layout
    )
    return found, beside


def _function(name: str) -> LayOut:
    found: LayOut = resolve_name(LAYOUTS[name])
    return found
