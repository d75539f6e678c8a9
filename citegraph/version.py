"""The version of citegraph, in one place."""

__version__ = "0.1.0"
