"""``citegraph train``: corrected references to a model of the project."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from citegraph.cli.options import config_option
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import print_table, progress_bars, say

if TYPE_CHECKING:
    from citegraph.parse.teaching.learning import Learnt
    from citegraph.parse.teaching.scores import Tally
    from citegraph.workflow.teaching import Training

_EPILOG = """\b
The loop:
  citegraph label list.txt --out list.label   1. what citegraph reads in your list
  (correct list.label in a text editor)       2. your corrections
  citegraph train list.label                  3. learn from them, into citegraph.model
  citegraph build papers/                     4. uses citegraph.model
Keep the .label files: the more of them you name, the more is learnt, and a new version of
citegraph wants the model made again from them.
"""


@click.command(short_help="Learn from corrected references, for this project.", epilog=_EPILOG)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("citegraph.model"),
    show_default=True,
    help="File to write the model to.",
)
@click.option(
    "--other",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Sources whose references are mostly read rightly: what is read in them is to stay "
    "as it is. May be given again.",
)
@config_option
def train(
    files: tuple[Path, ...], out: Path, other: tuple[Path, ...], settings: Path | None
) -> None:
    """Make the project's own model from FILES of corrected references.

    FILES are what «citegraph label» wrote and you corrected, or labelled references as JSON
    lines (.jsonl). The references in them will be read as you corrected them; others of
    their kind better, which is measured: each corrected reference is also read by a model
    that has not seen it. Made-up ordinary references show that nothing else changed.

    The model is found by build, parse and label when it lies beside the sources, in a
    folder above them, or in the current folder.
    """
    from citegraph.config import load_configuration
    from citegraph.workflow.teaching import Training
    from citegraph.workflow.teaching import train as learn_from
    from citegraph.workflow.teaching import write_model

    with progress_bars() as progress:
        found = learn_from(files, other, load_configuration(settings), progress)
    if not isinstance(found, Training):
        print_problems(found)
        say("mend these lines and try again; nothing was written", err=True)
        raise click.exceptions.Exit(1)
    print_problems(found.problems)
    write_model(out, found.model)
    _report(found, out)


def _report(found: "Training", out: Path) -> None:
    from citegraph.parse.teaching.options import default_options

    learnt = found.learnt
    count = len(found.model.corrections)
    if learnt.after is not None:
        print_table(("field", "before", "after", "values"), _rows(learnt), numbers=("values",))
        say(
            "\nBefore: read by citegraph as it comes. After: read by a model taught with the other "
            "corrected references."
        )
    if count < default_options().few:
        say(
            f"{count} corrected reference{'' if count == 1 else 's'}: too few to trust these "
            f"figures; correct {default_options().few} or more"
        )
    if not found.model.layer:
        say(
            "References that were not seen were read worse, so the model only recalls the "
            "corrected ones. More corrections, or more alike ones, may help."
        )
    habits = [case for case in learnt.habits if " " not in case]
    if habits and found.model.layer:
        say(f"Fields that you corrected alike wherever they occur: {', '.join(habits)}")
    say(_changes("made-up ordinary references", len(learnt.changed), learnt.tried))
    if learnt.others:
        changed = learnt.others_changed
        say(_changes("other references of yours", len(changed), learnt.others))
        for text in changed[:5]:
            say(f"  {text}")
    say(f"\n{out}: {count} corrected reference{'' if count == 1 else 's'}; {_use(out)}")


def _use(out: Path) -> str:
    """How the model at ``out`` comes to be used: only one of the usual name is found."""
    from citegraph.parse.options import MODEL_NAME

    if out.name == MODEL_NAME:
        return "build, parse and label find it there"
    return f"name it to build, parse and label: --model {out}"


def _rows(learnt: "Learnt") -> list[tuple[object, ...]]:
    before, after = learnt.before, learnt.after
    assert after is not None
    names = list({**before.fields, **after.fields})
    rows = [_row(name, before.fields.get(name), after.fields.get(name)) for name in names]
    rows.append(_row("all fields", before.micro, after.micro))
    whole = [f"{found.whole / found.references:.3f}" for found in (before, after)]
    return [*rows, ("whole reference", *whole, before.references)]


def _row(name: str, before: "Tally | None", after: "Tally | None") -> tuple[object, ...]:
    values = max(tally.values for tally in (before, after) if tally)
    shown = [f"{tally.f1:.3f}" if tally else "–" for tally in (before, after)]
    return name, *shown, values


def _changes(what: str, changed: int, total: int) -> str:
    share = "all are read as before" if not changed else f"{changed} are read otherwise than before"
    return f"{total} {what}: {share}"
