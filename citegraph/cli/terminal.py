"""What commands share of the terminal: progress on stderr, tables and text on stdout."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from citegraph.model import Problem
    from citegraph.workflow.progress import Progress

_LEVEL_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}
_WORDS = {
    "read": "Reading files",
    "parse": "Parsing references",
    "teach": "Learning from corrections",
    "resolve": "Bringing works and people together",
    "network": "Building networks",
    "write": "Writing results",
}


@contextmanager
def progress_bars() -> "Iterator[Progress]":
    """Show a bar for every stage on standard error; nothing where that is not a terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn
    from rich.progress import Progress as Bars
    from rich.progress import TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    console = Console(stderr=True)
    shown = console.is_terminal
    with Bars(*columns, console=console, disable=not shown, transient=True) as bars:
        tasks: dict[str, int] = {}

        def report(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = int(bars.add_task(_WORDS.get(stage, stage), total=total or None))
            # TaskID is an int that rich names.
            bars.update(tasks[stage], completed=done, total=total or None)  # type: ignore[arg-type]

        yield report


def print_table(
    columns: Sequence[str], rows: Sequence[Sequence[object]], *, numbers: Sequence[str] = ()
) -> None:
    """Print a table on standard output: framed on a terminal, tab-separated in a pipe."""
    if not sys.stdout.isatty():
        for row in (columns, *rows):
            click.echo("\t".join(_one_line(cell) for cell in row))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in columns:
        table.add_column(column, justify="right" if column in numbers else "left", overflow="fold")
    for row in rows:
        # Text, not str: a title in brackets is no markup of rich.
        table.add_row(*(Text(_one_line(cell)) for cell in row))
    Console().print(table)


def print_problems(problems: "Sequence[Problem]", *, most: int = 20) -> None:
    """Print problems on standard error, warnings and errors first, at most ``most``."""
    order = {"error": 0, "warning": 1, "note": 2}
    ranked = sorted(problems, key=lambda problem: order[problem.level])
    for problem in ranked[:most]:
        level = click.style(problem.level, fg=_LEVEL_COLOURS[problem.level])
        click.echo(f"{level}: {_one_line(problem)}", err=True)
    if len(ranked) > most:
        click.echo(f"… and {len(ranked) - most} more problems", err=True)


def _one_line(cell: object) -> str:
    """The cell without line ends, tabs and control characters that move the cursor."""
    return "".join(char if char.isprintable() else " " for char in str(cell))
