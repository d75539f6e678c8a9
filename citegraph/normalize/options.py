"""Options of the normalize stage."""

from dataclasses import dataclass
from functools import cache

from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class NormalizeOptions:
    """``remembered_entries``: how far back a repeated reference may mean a work."""

    remembered_entries: int


@cache
def default_options() -> NormalizeOptions:
    """Return the options of ``defaults.toml``."""
    return load_options(NormalizeOptions, __package__)
