"""``citegraph review``: the uncertain pairs, put to you one by one, or as a table."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.options import config_option, jobs_option
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import one_line, progress_bars, put, say

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
@config_option
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

        for line in render_sheet(questions):
            put(line)
        return
    if not questions:
        say("Nothing is uncertain.")
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
    if rows:
        append_decisions(table, rows)
    print_problems(problems)
    say(_written(len(rows), table), err=True)
    if problems and not rows:
        click.get_current_context().exit(1)


def _ask(questions: "tuple[Question, ...]", table: Path, by: str) -> None:
    """Ask until the questions or the patience end."""
    from rich.console import Console
    from rich.text import Text

    from citegraph.workflow.reviewing import Session

    console = Console()
    session = Session(questions)
    while (question := session.next()) is not None:
        _show(console, question, session)
        key = _key(console)
        if key == "quit":
            break
        if key == "undo":
            console.print(Text(_undo(session, table, by), "italic"))
            continue
        if key != "skip":
            _write(table, question, key, by)
        session.answer(key)
        console.print(Text(f"→ {key}", "italic"))
    left = session.total - session.asked
    written = one_line(_written(session.answered, table))
    console.print(Text(f"{written}; {_counted(left, 'question')} left"))


def _key(console: "Console") -> str:
    """The meaning of the next key that has one."""
    while True:
        if key := _KEYS.get(click.getchar().lower()):
            return key
        console.print(_HELP)


def _written(count: int, table: Path) -> str:
    if not count:
        return "no decisions written"
    return f"{_counted(count, 'decision')} written to {table}, which the next build reads"


def _counted(count: int, what: str) -> str:
    return f"{count or 'no'} {what}{'' if count == 1 else 's'}"


def _undo(session: "Session", table: Path, by: str) -> str:
    undone = session.undo()
    if undone is None:
        return "→ nothing to undo"
    if undone[1] != "skip":
        _write(table, undone[0], "withdrawn", by)
    return f"→ taken back: {undone[1]}"


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
        table.add_row(name, Text(one_line(left), style), Text(one_line(right), style))
    console.print(table)
    console.print(Text(f"{question.score:.0%} likely one, because of", "dim"))
    for one in question.evidence:
        console.print(Text(one_line(f"  {one.weight:+6.2f}  {one.feature}  {one.detail}"), "dim"))
    console.print(_HELP)
