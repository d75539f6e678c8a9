"""Files of networks: the same remembered as made."""

from pathlib import Path

from citegraph.config import load_configuration
from citegraph.export import NETWORK_EXPORTERS
from citegraph.model import Community, Edge, Network, Node
from citegraph.workflow.caching.keys import make_key
from citegraph.workflow.caching.places import cache_folder
from citegraph.workflow.caching.store import Store
from citegraph.workflow.network_files import network_files

NETWORK = Network(
    "cocitation",
    "work",
    (Node("a", "Роза", 2, 1, 1.0, 0, 0, 0, 1990), Node("b", "Brook", 1, 1, 1.0, 0, 60, 0)),
    (Edge("a", "b", 1, 1.0, 0.5, ("x.txt",)),),
    (Community(0, "roses", 2),),
)


def test_every_format_is_the_same_made_and_remembered(tmp_path: Path) -> None:
    formats = list(NETWORK_EXPORTERS)
    plain = list(network_files([NETWORK], [""], formats))
    for taken in (0, len(formats)):
        store = Store(cache_folder(tmp_path), load_configuration().cache)
        assert plain == list(network_files([NETWORK], [make_key(NETWORK)], formats, store.recall))
        assert taken == store.use.taken.get("results", 0)
