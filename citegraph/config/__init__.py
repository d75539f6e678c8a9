"""The options of all stages together, and the settings file that may change them."""

from citegraph.config.configuration import Configuration, load_configuration

__all__ = ["Configuration", "load_configuration"]
