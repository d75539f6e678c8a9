"""When, in which languages and by whom things are cited."""

from citegraph.history.options import HistoryOptions, default_options
from citegraph.history.stage import build_history

__all__ = ["HistoryOptions", "build_history", "default_options"]
