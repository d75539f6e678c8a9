"""The options of all stages together, and the settings file that may change them."""

from citegraph.config.configuration import Configuration, load_configuration
from citegraph.config.project_model import choose_model

__all__ = ["Configuration", "choose_model", "load_configuration"]
