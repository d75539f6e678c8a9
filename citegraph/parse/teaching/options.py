"""Options of learning from corrected references."""

from dataclasses import dataclass
from functools import cache

from citegraph.settings import load_options


@dataclass(frozen=True, slots=True)
class TeachingOptions:
    """See ``defaults.toml`` for what each key means."""

    unsure: float
    ordinary: int
    tried: int
    folds: int
    few: int
    habit_references: int
    habit_share: float
    sure: float
    c1: float
    c2: float
    iterations: int


@cache
def default_options() -> TeachingOptions:
    """Return the options of ``defaults.toml``."""
    return load_options(TeachingOptions, __package__)
