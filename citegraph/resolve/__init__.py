"""Identity: which references are one work, which names one person, which containers one venue."""

from citegraph.resolve.options import ResolveOptions, default_options
from citegraph.resolve.people.mentions import display_name
from citegraph.resolve.resolution import Resolution
from citegraph.resolve.stage import resolve

__all__ = ["Resolution", "ResolveOptions", "default_options", "display_name", "resolve"]
