"""How communities and measures were found, in words."""

from collections.abc import Sequence

from citegraph.model import Community
from citegraph.network.options import NetworkOptions
from citegraph.network.structure.labels import UNCONNECTED

_OBJECTIVES = {
    "modularity": "modularity",
    "vos": "VOS clustering, association strength",
}


def describe(communities: Sequence[Community], sources: int, options: NetworkOptions) -> str:
    """Return sentences to add to the explanation of a network; "" where it has no edge.

    ``sources`` is how many nodes shortest paths were followed from.
    """
    if not sources:
        return ""
    linked = [found for found in communities if found.label != UNCONNECTED]
    sentences = [
        f"Communities: Leiden ({_OBJECTIVES[options.clustering]}, resolution "
        f"{options.resolution:g}, seed {options.seed})."
    ]
    if options.min_cluster > 1:
        small = sum(found.size < options.min_cluster for found in linked)
        stay = f"; {small:,} without a link to another stay" if small else ""
        sentences.append(
            f"Communities of fewer than {options.min_cluster:,} joined the one that they are "
            f"linked with most (min_cluster){stay}."
        )
    nodes = sum(found.size for found in linked)
    if sources < nodes:
        sentences.append(
            f"Betweenness and closeness are estimated from the shortest paths of {sources:,} "
            f"of {nodes:,} nodes (max_path_steps)."
        )
    return "".join(f" {sentence}" for sentence in sentences)
