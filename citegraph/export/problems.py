"""The table of problems: what could not be read, parsed or decided, and what to do."""

from citegraph.export.csv_table import render_table
from citegraph.model import Doubt, Library, Location

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
    return render_table(
        _COLUMNS,
        (
            {
                "level": problem.level,
                "code": problem.code,
                "file": (problem.location or _NOWHERE).file,
                "line": (problem.location or _NOWHERE).line,
                "page": (problem.location or _NOWHERE).page,
                "message": problem.message,
                "advice": problem.advice,
                "field": (problem.doubt or _NOTHING).field,
                "value": (problem.doubt or _NOTHING).value,
                "gain": problem.doubt.gain if problem.doubt else "",
                "raw": problem.raw,
                "replaces": problem.replaces,
            }
            for problem in library.problems
        ),
    )
