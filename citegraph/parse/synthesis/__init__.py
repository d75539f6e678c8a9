"""Printed references made from records, with the field of every character known.

The training of the parsing model needs more styles, languages and kinds of damage than labelled
corpora hold. ``synthesize`` takes works (of the corpora, or invented), prints each in a layout of
the tables ``knowledge/layouts_*.tsv``, and damages some of them as real lists are damaged.
"""

from citegraph.parse.synthesis.borrowing import works
from citegraph.parse.synthesis.generator import synthesize

__all__ = ["synthesize", "works"]
