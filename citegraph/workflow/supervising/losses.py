"""What is told of a file that the process reading it did not survive."""

from collections.abc import Callable

from citegraph.model import Location, Problem
from citegraph.read.options import ReadOptions
from citegraph.workflow.supervising.worker import Answer

_RAISE = "raise {} under [read] in your settings file if it is worth more"
#: Code, message and advice of a problem; the message gets the bound and what was told.
_Row = tuple[str, str, str]


def _seconds(options: ReadOptions, told: str) -> _Row:
    return (
        "file-too-slow",
        f"reading it took more than {options.max_seconds:g} s of processor time (max_seconds); "
        "it was left out",
        f"split it, or {_RAISE.format('max_seconds')}",
    )


def _wait(options: ReadOptions, told: str) -> _Row:
    return (
        "file-too-slow",
        f"reading it took more than {options.max_wait:g} s (max_wait); it was left out",
        "copy it to this computer if it lies on a slow drive or is no plain file, or "
        + _RAISE.format("max_wait"),
    )


def _memory(options: ReadOptions, told: str) -> _Row:
    return (
        "file-too-large-in-memory",
        f"reading it took more than {options.max_megabytes:,} MB of memory (max_megabytes); "
        "it was left out",
        f"split it, or {_RAISE.format('max_megabytes')}",
    )


def _crash(options: ReadOptions, told: str) -> _Row:
    return (
        "reader-crashed",
        f"the process that read it ended suddenly ({told}), perhaps beyond its "
        f"{options.max_megabytes:,} MB of memory (max_megabytes); the file was left out",
        # A C library that gets no memory is ended by SIGSEGV or SIGABRT more often than told.
        f"if it is large, split it, or {_RAISE.format('max_megabytes')}; else save it again in "
        "another format; if it is a sound file, please report it",
    )


def _error(options: ReadOptions, told: str) -> _Row:
    return (
        "reader-failed",
        f"citegraph failed on it ({told}); it was left out",
        "this is a fault of citegraph: please report it, with the file if you may",
    )


def _start(options: ReadOptions, told: str) -> _Row:
    return (
        "reader-failed",
        "the process that reads files did not start" + (f" ({told})" if told else ""),
        f"raise max_megabytes under [read] if it is below {_LEAST}, or install citegraph again; "
        "«python -m citegraph.workflow.supervising.child 1000» shows the error",
    )


#: Memory that a child needs to start, in MB.
_LEAST = 200
_ROWS: dict[str, Callable[[ReadOptions, str], _Row]] = {
    "seconds": _seconds,
    "wait": _wait,
    "memory": _memory,
    "crash": _crash,
    "error": _error,
    "start": _start,
}


def loss(name: str, answer: Answer, options: ReadOptions) -> Problem:
    """Return the problem of a file called ``name`` that gave nothing."""
    code, message, advice = _ROWS[answer.lost](options, answer.told)
    return Problem(code, message, advice, Location(name), level="error")
