"""Options of the parse stage."""

from dataclasses import dataclass
from functools import cache

from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class ParseOptions:
    """``max_tokens`` and ``max_characters``: longest reference that is read whole."""

    max_tokens: int
    max_characters: int


@cache
def default_options() -> ParseOptions:
    """Return the options of ``defaults.toml``."""
    return load_options(ParseOptions, __package__)
