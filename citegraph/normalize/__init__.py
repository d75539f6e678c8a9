"""The normalize stage: how the text of a field becomes a value."""

from citegraph.normalize.doubts import by_gain, find_doubts, weigh
from citegraph.normalize.normalizer import normalize

__all__ = ["by_gain", "find_doubts", "normalize", "weigh"]
