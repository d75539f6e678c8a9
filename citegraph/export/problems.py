"""The table of problems: what could not be read, parsed or decided, and what to do."""

from collections.abc import Iterable, Iterator
from itertools import islice

from citegraph.export.csv_table import Cell, table_lines
from citegraph.model import Doubt, Library, Location, Problem

_COLUMNS = (
    "level",
    "code",
    "file",
    "line",
    "page",
    "message",
    "advice",
    "field",
    "value",
    "gain",
    "raw",
    "replaces",
)
_NOWHERE = Location("")
_NOTHING = Doubt("", "", "", 0.0)


def render_problems(library: Library) -> str:
    """Return problems.csv in the library's order."""
    return "".join(stream_problems(library.problems))


def stream_problems(problems: Iterable[Problem], *, header: bool = True) -> Iterator[str]:
    """Yield the lines of the table of the problems, in their order; without a header to go on."""
    return islice(table_lines(_COLUMNS, map(_cells, problems)), 0 if header else 1, None)


def _cells(problem: Problem) -> dict[str, Cell]:
    where = problem.location or _NOWHERE
    doubt = problem.doubt or _NOTHING
    return {
        "level": problem.level,
        "code": problem.code,
        "file": where.file,
        "line": where.line,
        "page": where.page,
        "message": problem.message,
        "advice": problem.advice,
        "field": doubt.field,
        "value": doubt.value,
        "gain": doubt.gain if problem.doubt else "",
        "raw": problem.raw,
        "replaces": problem.replaces,
    }
