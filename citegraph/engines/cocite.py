"""Pairs of an edge file, counted by an engine of the user's choice."""

from pkgutil import resolve_name

from citegraph.engines.extras import need_extras
from citegraph.engines.pairs_file import check_target
from citegraph.engines.table import ENGINES
from citegraph.engines.task import Tally, Task
from citegraph.workflow.progress import Progress, silent


def count_edges(task: Task, progress: Progress = silent) -> Tally:
    """Count the pairs of the edge files of a task and write them; say what was counted.

    Raises :class:`citegraph.errors.CitegraphError` when a library of the engine, or a file, is
    missing; no earlier file of pairs is touched then.
    """
    need_extras(task.options.engine)
    check_target(task)
    tally: Tally = resolve_name(ENGINES[task.options.engine])(task, progress)
    return tally
