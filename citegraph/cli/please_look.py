"""The table of what the user should look at: the best fix first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from citegraph.cli.terminal import print_problems, print_table

if TYPE_CHECKING:
    from citegraph.model import Problem

#: Rows shown; the rest is in problems.csv.
MOST = 10
_COLUMNS = ("gain", "where", "field", "found", "why")
_LONGEST = 60


def print_findings(problems: "Sequence[Problem]", rest: str = "") -> None:
    """Print problems on standard error, then a table of what of the references is doubted.

    ``rest`` names the file that holds what the table leaves out.
    """
    from citegraph.normalize import by_gain

    print_problems([problem for problem in problems if problem.doubt is None])
    total = sum(problem.doubt is not None for problem in problems)
    print_doubted(by_gain(problems, MOST), total, rest)


def print_doubted(shown: "Sequence[Problem]", total: int, rest: str = "") -> None:
    """Print the table of doubts on standard error; ``total`` is how many there are in all."""
    if not shown:
        return
    click.echo("Please look (the best fix first):", err=True)
    print_table(_COLUMNS, [_row(problem) for problem in shown], numbers=("gain",), err=True)
    if total > len(shown):
        click.echo(f"… and {total - len(shown)} more{f' in {rest}' if rest else ''}", err=True)


def _row(problem: "Problem") -> tuple[str, ...]:
    doubt = problem.doubt
    assert doubt is not None
    where = str(problem.location or "")
    # The message names the field and the value, which have columns here.
    reason = problem.message.removeprefix(f"{doubt.field.replace('_', ' ')} «{doubt.value}»: ")
    return f"{doubt.gain:.2f}", where, doubt.field, _short(doubt.value), reason


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
