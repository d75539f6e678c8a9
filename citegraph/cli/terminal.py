"""What commands share of the terminal: progress on stderr, tables and text on stdout."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from citegraph.workflow.progress import Progress

_WORDS = {
    "read": "Reading files",
    "parse": "Parsing references",
    "teach": "Learning from corrections",
    "resolve": "Bringing works and people together",
    "network": "Building networks",
    "history": "Counting what is cited when",
    "figure": "Drawing figures",
    "write": "Writing results",
    "edges": "Reading citations",
    "pairs": "Counting pairs",
}


@contextmanager
def progress_bars(*, shown: bool = True) -> "Iterator[Progress]":
    """Show a bar for every stage on standard error; nothing where that is not a terminal.

    A stage of unknown length shows how much is done, and how much in a second.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn
    from rich.progress import Progress as Bars
    from rich.progress import ProgressColumn, Task, TextColumn, TimeElapsedColumn
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text("" if task.total or not task.speed else f"{task.speed:,.0f}/s")

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        Rate(),
    )
    console = Console(stderr=True)
    shown = shown and console.is_terminal
    with Bars(*columns, console=console, disable=not shown, transient=True) as bars:
        tasks: dict[str, int] = {}

        def report(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = int(bars.add_task(_WORDS.get(stage, stage), total=total or None))
            # TaskID is an int that rich names.
            bars.update(tasks[stage], completed=done, total=total or None)  # type: ignore[arg-type]

        yield report


def print_table(
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    numbers: Sequence[str] = (),
    err: bool = False,
) -> None:
    """Print a table on standard output, or with ``err`` on standard error.

    It is set out in columns on a terminal; into a pipe, rows are printed as they come, their
    cells separated by tabs.
    """
    if not (sys.stderr if err else sys.stdout).isatty():
        for row in chain((columns,), rows):
            click.echo("\t".join(map(one_line, row)), err=err)
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in columns:
        table.add_column(column, justify="right" if column in numbers else "left", overflow="fold")
    for row in rows:
        # Text, not str: a title in brackets is no markup of rich.
        table.add_row(*(Text(one_line(cell)) for cell in row))
    Console(stderr=err).print(table)


def say(
    text: object = "", *, err: bool = False, nl: bool = True, bold: bool = False, fg: str = ""
) -> None:
    """Print a message; what it names (files, titles, keys) cannot steer the terminal."""
    styled = click.style(plain(text), bold=bold or None, fg=fg or None)
    click.echo(styled, err=err, nl=nl)


def put(text: str) -> None:
    """Write results on standard output: as they are, but on a terminal as :func:`plain` text."""
    sys.stdout.write(plain(text) if sys.stdout.isatty() else text)


def one_line(cell: object) -> str:
    r"""Return the cell as one line, without characters that steer a terminal.

    >>> one_line("a\tb"), one_line("a\x1b[2Jb"), one_line("so\xadft")
    ('a b', 'a\\x1b[2Jb', 'soft')
    """
    text = str(cell)
    return text if text.isprintable() else "".join(map(_visible, text))


def plain(text: object) -> str:
    r"""Return the text with its lines and tabs, without other characters that steer a terminal.

    Control sequences begin with one (ECMA-48), marks of direction make a name look like another
    (Unicode Technical Report 36): both become visible escapes.

    >>> plain("one\ntwo\t\u202egpj.exe")
    'one\ntwo\t\\u202egpj.exe'
    """
    whole = str(text)
    if whole.isprintable():
        return whole
    return "".join(char if char in "\n\t" else _visible(char) for char in whole)


def _visible(char: str) -> str:
    if char.isprintable() or char == "\xad":
        return char.replace("\xad", "")
    # Space of whatever width; line ends of other systems too.
    return " " if char.isspace() else char.encode("unicode_escape").decode("ascii")
