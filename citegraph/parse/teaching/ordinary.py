"""Ordinary references, made up: what a correction layer must leave as it is.

They are those of :mod:`citegraph.parse.synthesis`, of invented works alone. Their labels are not
used: what the shipped model and the rules read in them is what stays.
"""

from dataclasses import replace

from citegraph.parse.synthesis.generator import references
from citegraph.parse.synthesis.options import default_options
from citegraph.text.clean import collapse_spaces


def ordinary_references(count: int, seed: int) -> list[str]:
    """Return ``count`` made-up references in all layouts; the same ones for the same seed.

    >>> made = ordinary_references(60, seed=1)
    >>> len(made), made == ordinary_references(60, seed=1), made == ordinary_references(60, seed=2)
    (60, True, False)
    """
    options = replace(default_options(), seed=seed)
    return [collapse_spaces(made.text) for made in references((), count, options)]
