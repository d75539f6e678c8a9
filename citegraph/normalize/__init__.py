"""The normalize stage: how the text of a field becomes a value."""

from citegraph.normalize.back_references import BackReferences
from citegraph.normalize.normalizer import normalize
from citegraph.normalize.options import NormalizeOptions, default_options

__all__ = ["BackReferences", "NormalizeOptions", "default_options", "normalize"]
