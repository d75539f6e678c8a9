"""How the tagger is trained; read from ``defaults.toml``."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class TrainingOptions:
    """Number of rendered references, weight of rows cut by hand, penalties of the CRF."""

    rendered: int
    segmented: int
    c1: float
    c2: float
    minfreq: int
    iterations: int


@cache
def default_options() -> TrainingOptions:
    """Return the options of ``defaults.toml``."""
    text = files(__package__).joinpath("defaults.toml").read_text(encoding="utf-8")
    return TrainingOptions(**tomllib.loads(text))
