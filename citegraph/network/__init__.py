"""Co-citation networks: counts, weights, communities, positions."""

from citegraph.network.build import build_network, find_kind
from citegraph.network.options import NetworkOptions, default_options
from citegraph.network.table import KINDS

__all__ = ["KINDS", "NetworkOptions", "build_network", "default_options", "find_kind"]
