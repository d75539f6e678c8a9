"""``citegraph label``: what the program reads in a reference list, as text to correct."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from citegraph.cli.input import opened
from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.options import config_option
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import progress_bars, put, say

if TYPE_CHECKING:
    from citegraph.config import Configuration
    from citegraph.model import LabelledReference, Problem
    from citegraph.workflow.progress import Progress

_EPILOG = """\b
Example:
  citegraph label list.txt --out list.label   what citegraph reads in your list
  (correct list.label in a text editor)
  citegraph train list.label                  learn from it, into citegraph.model
  citegraph build papers/                     uses citegraph.model from now on
"""
_LOOK = 30
#: More bytes than a file of corrected references has.
_LARGEST = 256_000_000


@click.command(
    short_help="Write what is read in a list as text that you can correct.", epilog=_EPILOG
)
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--lines", is_flag=True, help="One reference a line.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File to write  [default: standard output].",
)
@click.option("--force", is_flag=True, help="Write over a file that has corrections.")
@click.option(
    "--look",
    type=click.IntRange(min=1),
    metavar="N",
    help=f"The N least sure references, the least sure first  [default: {_LOOK}].",
)
@click.option("--all", "everything", is_flag=True, help="All references, in printed order.")
@model_option
@config_option
def label(
    file: Path | None,
    lines: bool,
    out: Path | None,
    force: bool,
    look: int | None,
    everything: bool,
    model: str | None,
    settings: Path | None,
) -> None:
    """Write the references of FILE with their fields, one field a line, to be corrected.

    FILE is a reference list, or a text with one; without it, or for "-", standard input is
    read. The result explains itself: cut words from one line and paste them into another,
    write another field name, delete or add lines, save, and hand the file to
    «citegraph train». Twenty or thirty corrected references already help.
    """
    from citegraph.config import load_configuration
    from citegraph.parse.teaching.label_file import write_labels

    if look and everything:
        raise click.UsageError("--look and --all exclude each other")
    _refuse_corrected(out, force)
    with opened(file) as (name, stream):
        data = stream.read()
    config = settle_model(load_configuration(settings), () if file is None else (file,), model)
    with progress_bars() as progress:
        references, problems = _parse(name, data, lines, config, progress)
    chosen = references if everything else _least_sure(references, look or _LOOK)
    text = write_labels(chosen, name=str(out) if out else "FILE")
    if out is None:
        put(text)
    else:
        from citegraph.workflow.outputs import write_text

        write_text(out, text)
    _say(out, len(chosen), len(references), everything)
    # What is doubtful stands above each reference in the file itself.
    print_problems(problem for problem in problems if not problem.doubt)


def _refuse_corrected(out: Path | None, force: bool) -> None:
    """Stop before work is done that could not be written."""
    from citegraph.errors import UsageError
    from citegraph.given_files import read_given
    from citegraph.parse.teaching.label_file import is_corrected

    if out is None or force or not os.path.isfile(out):
        return  # A device is no file that anybody has changed, and has no end.
    try:
        corrected = is_corrected(read_given(out, _LARGEST).decode("utf-8"))
    except (OSError, UnicodeDecodeError):
        corrected = True
    if corrected:
        raise UsageError(
            f"{out}: is there and has been changed by hand; choose another --out, "
            "or say --force to write over it"
        )


def _parse(
    name: str, data: bytes, lines: bool, config: "Configuration", progress: "Progress"
) -> "tuple[list[LabelledReference], Sequence[Problem]]":
    from citegraph.errors import CitegraphError
    from citegraph.read.binary import binary_kind
    from citegraph.read.encoding import decode
    from citegraph.workflow import parse_lines, parse_text

    kind = binary_kind(data)
    if kind:
        raise CitegraphError(f"{name}: this is {kind}, not text; save it as plain text first")
    if not lines:
        references, problems = parse_text(data, name, config, progress)
        return [reference.printed for reference in references], problems
    printed = decode(data).text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    references, problems = parse_lines(printed, name, progress, options=config.parse)
    # Empty lines are parsed as well, so that the others keep their numbers.
    kept = [reference.printed for reference in references if reference.printed.raw.text]
    full = {reference.raw.location for reference in kept}
    return kept, [problem for problem in problems if problem.location in full]


def _least_sure(references: "Sequence[LabelledReference]", most: int) -> "list[LabelledReference]":
    return sorted(references, key=lambda reference: reference.confidence)[:most]


def _say(out: Path | None, chosen: int, found: int, everything: bool) -> None:
    which = "in printed order" if everything else "the least sure first"
    more = " (--all for all)" if chosen < found else ""
    where = f" in {out}" if out else ""
    say(f"{chosen} of {found} references{where}, {which}{more}", err=True)
    if out:
        say(f"correct the file, then: citegraph train {out}", err=True)
