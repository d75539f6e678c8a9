"""Options of the parse stage."""

from dataclasses import dataclass
from functools import cache

from citegraph.settings import load_options

#: What the model of a project is called.
MODEL_NAME = "citegraph.model"
#: What stands for no model of the project.
NO_MODEL = "none"


@dataclass(frozen=True, slots=True)
class ParseOptions:
    """``max_tokens``: longest reference that is read whole.

    ``model``: path of the project's own model, "none" for none, "" for one that the commands
    look for beside the sources.
    """

    max_tokens: int
    model: str


@cache
def default_options() -> ParseOptions:
    """Return the options of ``defaults.toml``."""
    return load_options(ParseOptions, __package__)
