"""Options of the parse stage."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from citegraph.settings import load_options

#: What the model of a project is called.
MODEL_NAME = "citegraph.model"
#: What stands for no model of the project.
NO_MODEL = "none"


@dataclass(frozen=True, slots=True)
class ParseOptions:
    """``max_tokens`` and ``max_characters``: longest reference that is read whole.

    ``field_bound`` and ``reference_bound``: probabilities below which the user is asked to look;
    ``earliest_year`` and ``latest_year`` bound the years that are believed; ``importance`` says
    by field what an error costs; ``model``: path of the project's own model, "none" for none, ""
    for one that the commands look for beside the sources.
    """

    max_tokens: int
    max_characters: int
    field_bound: float
    reference_bound: float
    earliest_year: int
    latest_year: int
    importance: Mapping[str, float]
    model: str


@cache
def default_options() -> ParseOptions:
    """Return the options of ``defaults.toml``."""
    return load_options(ParseOptions, __package__)
