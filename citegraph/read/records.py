"""Records of bibliography files as references; see :mod:`citegraph.text.composition`."""

from citegraph.text.composition import FieldValue, compose, title_of

__all__ = ["FieldValue", "compose", "title_of"]
