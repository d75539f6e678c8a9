"""``citegraph decide``: verdicts of the user, appended to decisions.tsv beside the sources."""

import getpass
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from citegraph.cli.model_option import settle_model
from citegraph.cli.options import config_option
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import print_table, progress_bars, say

if TYPE_CHECKING:
    from citegraph.model import Decision, Library
    from citegraph.model.decision import DecisionKind, Verdict

Command = TypeVar("Command", bound=Callable[..., None])

_DEFAULT = Path("data/refs")
_KINDS = ("work", "person", "venue")
_COLUMNS = ("row", "verdict", "kind", "left", "right", "by", "date", "why", "state")
_EPILOG = """\b
Examples:
  citegraph decide same porter1990 porter1998 --in papers --why "one book, two printings"
  citegraph decide different "Иванов А." "Ivanov A." --in papers
  citegraph decide rename "Porter, M." "Портер Майкл" --in papers
  citegraph decide list --in papers
  citegraph decide withdraw 3 --in papers
"""

_source = click.option(
    "--in", "source", type=click.Path(path_type=Path, exists=True), default=_DEFAULT,
    show_default=True, help="The sources; decisions.tsv is in this folder, or beside this file.",
)  # fmt: skip
_by = click.option("--by", help="Who decides  [default: your name on this computer].")
_why = click.option("--why", default="", help="The reason, for people.")
_config = config_option
_kind = click.option(
    "--kind", type=click.Choice(_KINDS), help="What LEFT is, where it could be several things."
)


@click.group(epilog=_EPILOG, short_help="Say what is one and what is not; it wins over all scores.")
def decide() -> None:
    """Write down verdicts on works, people and venues: same, different, rename.

    They stand in decisions.tsv beside the sources, are read at every build, win over every
    score, and each can be withdrawn alone. Things are called by an id (of works.csv,
    references.csv, people.csv, venues.csv), by a printed name, or by the printed text; what
    is written is the fingerprint of the text or the name, which lasts when files are renamed
    and lists change.
    """


def _options(command: Command) -> Command:
    for option in (_config, _why, _by, _source, _kind):
        command = option(command)
    return command


@decide.command(short_help="LEFT and RIGHT are one.")
@click.argument("left")
@click.argument("right")
@_options
def same(
    left: str, right: str, kind: "DecisionKind | None", source: Path, by: str | None, why: str,
    settings: Path | None,
) -> None:  # fmt: skip
    """Say that LEFT and RIGHT are one work, person or venue."""
    _decide_pair("same", (left, right), kind, source, settings, (by, why))


@decide.command(short_help="LEFT and RIGHT are not one.")
@click.argument("left")
@click.argument("right")
@_options
def different(
    left: str, right: str, kind: "DecisionKind | None", source: Path, by: str | None, why: str,
    settings: Path | None,
) -> None:  # fmt: skip
    """Say that LEFT and RIGHT are two works, people or venues."""
    _decide_pair("different", (left, right), kind, source, settings, (by, why))


@decide.command(short_help="Show LEFT under another name.")
@click.argument("left")
@click.argument("label")
@_options
def rename(
    left: str, label: str, kind: "DecisionKind | None", source: Path, by: str | None, why: str,
    settings: Path | None,
) -> None:  # fmt: skip
    """Show LEFT, and all that is one with it, as LABEL: a person, a venue, or a work's node."""
    from citegraph.workflow.deciding import new_decision
    from citegraph.workflow.naming import Naming

    library = _library(source, settings)
    side = Naming(library).one(left, kind)
    row = new_decision(side.name, label, "rename", side.kind, _name(by), why)
    _append(source, [row], library)


@decide.command("list", short_help="Show the decisions and whether they apply.")
@_source
@_config
def list_decisions(source: Path, settings: Path | None) -> None:
    """Show every row of decisions.tsv with its number and whether it applies to the sources."""
    from citegraph.workflow.decided_states import states_of
    from citegraph.workflow.decisions import read_table, table_beside
    from citegraph.workflow.naming import Naming

    decisions, problems = read_table(table_beside(source))
    references = Naming(_library(source, settings)).references if decisions else ()
    rows = [(*_cells(one), state) for one, state in states_of(decisions, references)]
    print_table(_COLUMNS, rows, numbers=("row",))
    print_problems(problems)


@decide.command(short_help="Take decisions back by their numbers.")
@click.argument("rows", nargs=-1, required=True, type=click.IntRange(min=2), metavar="ROW...")
@_source
@_by
@_why
def withdraw(rows: tuple[int, ...], source: Path, by: str | None, why: str) -> None:
    """Take back the decisions in the rows that ``citegraph decide list`` shows."""
    from citegraph.errors import UsageError
    from citegraph.workflow.decided_states import has_no_effect
    from citegraph.workflow.deciding import withdrawals
    from citegraph.workflow.decisions import read_table, table_beside

    path = table_beside(source)
    table = read_table(path)[0]
    decisions = {one.location.line: one for one in table}
    for row in rows:
        if row not in decisions:
            raise UsageError(f"{path} has no decision in row {row}")
        if decisions[row].verdict == "withdrawn":
            raise UsageError(f"row {row} withdraws what is above: to undo that, decide it again")
        if has_no_effect(decisions[row], table):
            raise UsageError(f"row {row} is withdrawn already, or a later row says otherwise")
    chosen = [decisions[row] for row in dict.fromkeys(rows)]
    _append(source, withdrawals(chosen, _name(by), why))


@decide.command(short_help="Take over a thesaurus file of VOSviewer.")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--kind", type=click.Choice(("person", "venue")), required=True, help="What it names."
)
@_source
@_by
@_why
def thesaurus(file: Path, kind: "DecisionKind", source: Path, by: str | None, why: str) -> None:
    """Decide what FILE says: names with one replacement are one, and shown under it.

    FILE has two columns parted by a tab, «label» and «replace by». Labels to be ignored (with
    no replacement) are counted and left out: nothing is dropped here.
    """
    from citegraph.workflow.thesaurus import read_thesaurus, thesaurus_decisions

    found = read_thesaurus(file)
    rows = list(thesaurus_decisions(found.pairs, kind, _name(by), why or file.name))
    if found.ignored:
        count = len(found.ignored)
        left_out = (
            "label without replacement is" if count == 1 else "labels without replacement are"
        )
        say(f"note: {count} {left_out} left out", err=True)
    _append(source, rows)


def _decide_pair(
    verdict: "Verdict", names: tuple[str, str], kind: "DecisionKind | None", source: Path,
    settings: Path | None, signed: tuple[str | None, str],
) -> None:  # fmt: skip
    from citegraph.workflow.deciding import new_decision
    from citegraph.workflow.naming import Naming

    library = _library(source, settings)
    left, right = Naming(library).pair(*names, kind)
    by, why = signed
    row = new_decision(left.name, right.name, verdict, left.kind, _name(by), why)
    _append(source, [row], library)


def _library(source: Path, settings: Path | None) -> "Library":
    from citegraph.config import load_configuration
    from citegraph.workflow import read_library

    config = settle_model(load_configuration(settings), (str(source),), None)
    with progress_bars() as progress:
        return read_library([source], config, progress)


def _append(source: Path, rows: "list[Decision]", library: "Library | None" = None) -> None:
    """Write decisions down and show them; with the library, also what is wrong with them."""
    from citegraph.workflow.deciding import append_decisions
    from citegraph.workflow.decisions import read_table, table_beside
    from citegraph.workflow.naming import Naming

    path = table_beside(source)
    added = append_decisions(path, rows)
    print_table(_COLUMNS[:-1], [_cells(one) for one in added], numbers=("row",))
    say(f"written into {path}; the next build follows it", err=True)
    if library is not None:
        from citegraph.resolve.decided import find_rulings

        places = {one.location for one in added}
        found = find_rulings(read_table(path)[0], Naming(library).references)
        print_problems([one for one in found.problems if one.location in places])


def _cells(one: "Decision") -> tuple[object, ...]:
    return (
        one.location.line, one.verdict, one.kind, one.left, one.right, one.by, one.date, one.why
    )  # fmt: skip


def _name(by: str | None) -> str:
    if by is None:
        # A machine may know no name of its user.
        with suppress(OSError, KeyError, ImportError):
            return getpass.getuser()
    return by or ""
