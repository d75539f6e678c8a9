"""The normalize stage: how the text of a field becomes a value."""

from citegraph.normalize.back_references import BackReferences
from citegraph.normalize.doubts import by_gain, find_doubts, weigh
from citegraph.normalize.language import find_language
from citegraph.normalize.normalizer import normalize
from citegraph.normalize.options import NormalizeOptions, default_options

__all__ = [
    "find_language",
    "BackReferences",
    "NormalizeOptions",
    "by_gain",
    "default_options",
    "find_doubts",
    "normalize",
    "weigh",
]
