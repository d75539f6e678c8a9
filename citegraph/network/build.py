"""Builds a network: items, counts, thresholds, communities, positions."""

from collections.abc import Callable
from pkgutil import resolve_name

from citegraph.errors import CitegraphError
from citegraph.model import Library, Network
from citegraph.network.items import Item, Items
from citegraph.network.options import NetworkOptions
from citegraph.network.table import KINDS, Kind
from citegraph.recall import Recall, afresh


def build_network(
    library: Library, kind: str, options: NetworkOptions, recall: Recall = afresh
) -> Network:
    """Return the network of a kind of ``KINDS``, laid out, with its communities.

    Nodes are the items cited by ``min_cited`` documents or more, with or without an edge;
    edges are the pairs that ``min_count`` documents or more cite. ``Network.explanation``
    counts what the bounds ``max_nodes`` and ``max_edges`` left out. ``recall`` may remember steps.

    Raises :class:`CitegraphError` for an unknown kind; it lists what is allowed.
    """
    find_items: Callable[[Library, NetworkOptions], Items] = resolve_name(find_kind(kind).items)
    found = find_items(library, options)
    # scipy and the community finder take long to import: only a build waits for them.
    from citegraph.network.assembly import assemble

    return assemble(kind, found, most_cited(found, options), library, options, recall)


def find_kind(name: str) -> Kind:
    """Return a kind of ``KINDS``.

    Raises :class:`CitegraphError` for an unknown one; it lists what is allowed.
    """
    if name not in KINDS:
        raise CitegraphError(
            f"there is no network «{name}»; allowed are: {', '.join(sorted(KINDS))}"
        )
    return KINDS[name]


def most_cited(found: Items, options: NetworkOptions) -> tuple[Item, ...]:
    """Return the items above ``min_cited``, at most ``max_nodes`` of them, sorted by id.

    Documents of the library come first, whether cited or not. Where not all fit, the more cited
    stay; of equally cited ones those first by id.

    >>> from citegraph.network.options import default_options
    >>> items = Items("work", "works", (Item("a", "A", ("x",)), Item("b", "B", ("x", "y"))))
    >>> [item.id for item in most_cited(items, default_options({"max_nodes": 1}))]
    ['b']
    """
    enough = [item for item in found.items if item.own or len(item.units) >= options.min_cited]
    enough.sort(key=lambda item: (not item.own, -len(item.units), item.id))
    return tuple(sorted(enough[: options.max_nodes], key=lambda item: item.id))
