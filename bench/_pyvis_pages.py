"""The same network as a page of plain pyvis, with what is in a tooltip of ours as its title."""

from citegraph.model import Network


def pyvis_page(network: Network, positions: bool) -> str:
    """Return the page as pyvis writes it: with our positions and no physics, or as it comes."""
    from pyvis.network import Network as Graph

    graph = Graph(height="900px", width="100%", cdn_resources="in_line")
    for node in network.nodes:
        # add_node would do the same, add_edge compares with every edge before
        place = {"x": node.x, "y": node.y} if positions else {}
        size = 5 + node.occurrences**0.5
        own = {"id": node.id, "label": node.label, "title": node.label, "size": size, **place}
        graph.nodes.append({"shape": "dot", "color": "#97c2fc", "group": node.community, **own})
    graph.edges.extend(
        {"from": edge.source, "to": edge.target, "width": edge.weight, "title": str(edge.count)}
        for edge in network.edges
    )
    if positions:
        graph.toggle_physics(False)
    html: str = graph.generate_html()
    return html
