"""What is printed how often; read from ``defaults.toml``."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class SynthesisOptions:
    """Seed, and shares of families of styles, languages, invented works and kinds of damage."""

    seed: int
    families: Mapping[str, float]
    languages: Mapping[str, float]
    invented: Mapping[str, float]
    short_titles: float
    damage: Mapping[str, float]


@cache
def default_options() -> SynthesisOptions:
    """Return the options of ``defaults.toml``."""
    text = files(__package__).joinpath("defaults.toml").read_text(encoding="utf-8")
    return SynthesisOptions(**tomllib.loads(text))
