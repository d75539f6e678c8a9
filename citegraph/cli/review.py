"""``citegraph review``: the uncertain pairs, put to you one by one, or as a table."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.options import jobs_option
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import progress_bars

if TYPE_CHECKING:
    from rich.console import Console

    from citegraph.workflow.reviewing import Question, Session

_KINDS = ("work", "person", "venue")
_KEYS: Mapping[str, str] = {
    "s": "same", "y": "same", "ы": "same",
    "d": "different", "n": "different", "в": "different",
    " ": "skip", "k": "skip", "л": "skip",
    "u": "undo", "г": "undo",
    "q": "quit", "й": "quit", "\x03": "quit", "\x04": "quit", "\x1b": "quit",
}  # fmt: skip
_HELP = "[b]s[/b] same   [b]d[/b] different   [b]k[/b] skip   [b]u[/b] undo   [b]q[/b] quit"
_EPILOG = """\b
Examples:
  citegraph review papers/                      one question after the other
  citegraph review papers/ --kind person
  citegraph review papers/ --to tsv > ask.tsv   a table: fill in the column «verdict» …
  citegraph review papers/ --answers ask.tsv    … and hand it back
"""


@click.command(epilog=_EPILOG, short_help="Decide the pairs that the program is not sure of.")
@click.argument("sources", nargs=-1)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(_KINDS),
    help="Only works, people or venues; may be given again  [default: all].",
)
@click.option("--to", "target", type=click.Choice(("tsv",)), help="Print the questions as a table.")
@click.option(
    "--answers",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="Take the verdicts of this table, filled in, into decisions.tsv.",
)
@click.option("--by", help="Who decides  [default: the name of the user].")
@jobs_option
@model_option
@click.option("--config", "settings", type=click.Path(path_type=Path), help="Settings (TOML).")
def review(
    sources: tuple[str, ...], kinds: tuple[str, ...], target: str | None, answers: Path | None,
    by: str | None, jobs: int, model: str | None, settings: Path | None,
) -> None:  # fmt: skip
    """Show pairs of references, names or journals that may be one, and write down your verdicts.

    SOURCES are those of «citegraph build» (default: data/refs). The pair whose answer changes most
    comes first, both sides beside each other with the evidence; one key answers. Every answer is
    at once a row of decisions.tsv beside the sources, which the next build reads; undo takes it
    back. Pairs that an answer settles are not asked about.
    """
    from citegraph.workflow.building import DEFAULT_SOURCES
    from citegraph.workflow.decisions import table_beside

    table = table_beside(Path((sources or DEFAULT_SOURCES)[0]))
    if answers:
        _take_answers(answers, table, _who(by))
        return
    questions = _find(sources or DEFAULT_SOURCES, kinds, jobs, model, settings)
    if target:
        from citegraph.workflow.reviewing import render_sheet

        sys.stdout.writelines(render_sheet(questions))
        return
    if not questions:
        click.echo("Nothing is uncertain.")
        return
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise click.UsageError("this is no terminal: write a table with --to tsv instead")
    _ask(questions, table, _who(by))


def _find(
    sources: tuple[str, ...],
    kinds: tuple[str, ...],
    jobs: int,
    model: str | None,
    settings: Path | None,
) -> "tuple[Question, ...]":
    from citegraph.config import load_configuration
    from citegraph.workflow.library import make_library
    from citegraph.workflow.reviewing import find_questions
    from citegraph.workflow.sources import segment_sources

    config = settle_model(load_configuration(settings), sources, model)
    with progress_bars() as progress:
        segmented = segment_sources(sources, config, progress, jobs)
        library = make_library(segmented, config, progress, jobs)
    return find_questions(library, kinds, segmented.decisions)


def _who(by: str | None) -> str:
    import getpass

    try:
        return by or getpass.getuser()
    except (OSError, KeyError):  # No name is known to a process without a user.
        return ""


def _take_answers(answers: Path, table: Path, by: str) -> None:
    from citegraph.workflow.deciding import append_decisions
    from citegraph.workflow.reviewing import read_sheet

    rows, problems = read_sheet(answers, by)
    append_decisions(table, rows)
    print_problems(problems)
    click.echo(f"{len(rows)} decisions written to {table}", err=True)


def _ask(questions: "tuple[Question, ...]", table: Path, by: str) -> None:
    """Ask until the questions or the patience end."""
    from rich.console import Console

    from citegraph.workflow.reviewing import Session

    console = Console()
    session = Session(questions)
    while (question := session.next()) is not None:
        _show(console, question, session)
        key = _KEYS.get(click.getchar().lower(), "")
        if key == "quit":
            break
        if key == "undo":
            _undo(session, table, by)
        elif key:
            session.answer(key)
            if key != "skip":
                _write(table, question, key, by)
    console.print(f"{session.answered} decisions written to {table}; {_left(session)}")


def _left(session: "Session") -> str:
    left = session.total - session.asked
    return f"{left} questions left" if left else "no questions left"


def _undo(session: "Session", table: Path, by: str) -> None:
    undone = session.undo()
    if undone and undone[1] != "skip":
        _write(table, undone[0], "withdrawn", by)


def _write(table: Path, question: "Question", verdict: str, by: str) -> None:
    from citegraph.workflow.deciding import append_decisions

    append_decisions(table, [question.decision(verdict, by)])


def _show(console: "Console", question: "Question", session: "Session") -> None:
    from rich.table import Table
    from rich.text import Text

    from citegraph.workflow.reviewing.questions import side_by_side

    now = "taken for one" if question.joined else "taken for two"
    console.rule(f"{session.asked + 1} of {session.total} · {question.kind} · now {now}")
    table = Table(show_header=False, box=None, padding=(0, 1), expand=True)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(ratio=1)
    table.add_column(ratio=1)
    for name, (left, right) in side_by_side(question).items():
        style = "" if left == right else "bold"
        table.add_row(name, Text(left, style), Text(right, style))
    console.print(table)
    console.print(Text(f"{question.score:.0%} likely one, because of", "dim"))
    for one in question.evidence:
        console.print(Text(f"  {one.weight:+6.2f}  {one.feature}  {one.detail}", "dim"))
    console.print(_HELP)
