"""Engines past one machine: counting pairs and reading lists on DuckDB and Spark."""

from citegraph.engines.cocite import count_edges
from citegraph.engines.options import CociteOptions, default_options
from citegraph.engines.table import ENGINES
from citegraph.engines.task import Lists, Rows, Tally, Task

__all__ = [
    "ENGINES",
    "CociteOptions",
    "Lists",
    "Rows",
    "Tally",
    "Task",
    "count_edges",
    "default_options",
]
