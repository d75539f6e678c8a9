"""The normalize stage: how the text of a field becomes a value."""

from citegraph.normalize.normalizer import normalize

__all__ = ["normalize"]
