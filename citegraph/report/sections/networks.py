"""Each network as a map, with its clusters."""

from collections import Counter, defaultdict
from collections.abc import Mapping

from citegraph.model import Community, Edge, Network, Node
from citegraph.report.cleaning import shown
from citegraph.report.figures.network_map import Link, Map, Place
from citegraph.report.labels import joined
from citegraph.report.options import ReportOptions
from citegraph.report.records import (
    Block,
    Column,
    Findings,
    Paragraph,
    Picture,
    Section,
    Subheading,
    Table,
)
from citegraph.report.words import Words

_LABEL = 34
#: What a network calls the community of all nodes without a link.
_UNCONNECTED = "unconnected"
#: Links of every item that are drawn before the strongest of others.
_OWN_LINKS = 2


def make(findings: Findings, words: Words, options: ReportOptions) -> Section:
    """Draw the networks and list their largest clusters."""
    blocks: list[Block] = []
    for network in findings.networks:
        blocks.append(Subheading(words.or_else(f"network-{network.kind}", network.kind)))
        if network.explanation:
            # Networks explain themselves in English.
            blocks.append(Paragraph(network.explanation, note=not network.edges, language="en"))
        if network.nodes:
            blocks.append(_picture(network, words, options))
        if network.edges and network.communities:
            blocks.append(_clusters(network, words, options))
    if not blocks:
        blocks.append(Paragraph(words("networks-empty"), note=True))
    return Section("networks", words("networks"), tuple(blocks))


def _picture(network: Network, words: Words, options: ReportOptions) -> Picture:
    name = words.or_else(f"network-{network.kind}", network.kind)
    chosen = sorted(network.nodes, key=_importance)[: options.map_nodes]
    numbers = {node.id: number for number, node in enumerate(chosen)}
    strongest = _drawn_links(network, numbers, options.map_links)
    highest = max((edge.strength for edge in strongest), default=1.0) or 1.0
    data = Map(
        tuple(
            Place(node.x, node.y, node.occurrences, node.community, shown(node.label, _LABEL))
            for node in chosen
        ),
        tuple(
            Link(numbers[edge.source], numbers[edge.target], edge.strength / highest)
            for edge in strongest
        ),
        options.map_labels,
        tuple(sorted(one.number for one in largest(network)[: options.clusters])),
    )
    caption = words(
        "map-caption",
        name=name,
        nodes=len(chosen),
        all_nodes=len(network.nodes),
        links=len(strongest),
        all_links=len(network.edges),
    )
    alt = words(
        "map-alt",
        name=name,
        nodes=len(network.nodes),
        clusters=len(network.communities),
        leading=joined(node.label for node in chosen[:5]),
    )
    return Picture(f"map-{network.kind}", "map", data, caption, alt)


def _drawn_links(network: Network, numbers: Mapping[str, int], most: int) -> list[Edge]:
    """Return the strongest links, but the strongest ones of every item before all others.

    The strongest of all are often those within one cluster, and would leave the rest of the map
    without any.
    """
    edges = [edge for edge in network.edges if edge.source in numbers and edge.target in numbers]
    edges.sort(key=lambda edge: (-edge.strength, -edge.weight, edge.source, edge.target))
    seen: Counter[str] = Counter()
    first: list[Edge] = []
    then: list[Edge] = []
    for edge in edges:
        own = min(seen[edge.source], seen[edge.target]) < _OWN_LINKS
        (first if own else then).append(edge)
        seen.update((edge.source, edge.target))
    return [*first, *then][:most]


def _clusters(network: Network, words: Words, options: ReportOptions) -> Table:
    members: dict[int, list[Node]] = defaultdict(list)
    for node in sorted(network.nodes, key=_importance):
        members[node.community].append(node)
    ordered = largest(network)
    columns = (
        Column(words("cluster")),
        Column(words("label")),
        Column(words("size"), "number"),
        Column(words("leading")),
    )
    rows = tuple(
        (
            str(one.number + 1),
            words("unconnected") if one.label == _UNCONNECTED else one.label,
            one.size,
            joined(node.label for node in members[one.number][: options.leading]),
        )
        for one in ordered[: options.clusters]
    )
    left = len(ordered) - len(rows)
    name = words.or_else(f"network-{network.kind}", network.kind)
    more = words("clusters-more", n=left) if left else ""
    return Table(words("clusters-caption", name=name), columns, rows, more)


def largest(network: Network) -> list[Community]:
    """Return the clusters of a network, the largest first."""
    return sorted(network.communities, key=lambda one: (-one.size, one.number))


def _importance(node: Node) -> tuple[float, float, str]:
    return -node.occurrences, -node.strength, node.id
