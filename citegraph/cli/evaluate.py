"""``citegraph evaluate``: what the program finds against what a person labelled."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from citegraph.cli.options import config_option
from citegraph.cli.terminal import one_line, progress_bars, put, say

if TYPE_CHECKING:
    from citegraph.evaluate.identity import Identity

_GOLD = click.argument("gold", nargs=-1, required=True, type=click.Path(path_type=Path))

_SOURCES = click.option(
    "--sources",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Documents that tables (.tsv) speak of; may be given again  "
    "[default: what the gold file names, else data/refs].",
)
_ERRORS_HELP = "List so many false and so many missed pairs, with their evidence."

_HELP = """Score the program on GOLD files that a person labelled.

\b
citegraph evaluate GOLD...           every kind of gold file, in short
citegraph evaluate parse GOLD...     the parser in all detail
citegraph evaluate segment GOLD...   reference lists in whole documents
citegraph evaluate citations GOLD... citations in the text, led to the entries
citegraph evaluate names GOLD...     surnames and persons in two scripts
citegraph evaluate people GOLD...    who is one person
citegraph evaluate works GOLD...     which references are one work

Each has options of its own: see «citegraph evaluate parse --help», and so on.
"""


class _Evaluations(click.Group):
    """A group whose first argument may be left out: gold files alone mean ``all``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the name of the evaluation that is meant before everything else."""
        if not args or args[0] not in (*self.commands, *ctx.help_option_names):
            args = ["all", *args]
        return super().parse_args(ctx, args)


@click.group(
    cls=_Evaluations,
    short_help="Score the program against hand-labelled gold files.",
    subcommand_metavar="[all | parse | segment | citations | names | people | works] GOLD...",
    help=_HELP,
)
def evaluate() -> None:
    """Score the program on gold files."""


@evaluate.command("all", short_help="Every kind of gold file, in short (the default).")
@_GOLD
@_SOURCES
@click.option("--faults", is_flag=True, help="List every fault below the figures.")
@config_option
def evaluate_all(
    gold: tuple[Path, ...], sources: tuple[Path, ...], faults: bool, settings: Path | None
) -> None:
    """Score the program on GOLD files.

    A .jsonl (or .jsonl.gz) file of labelled references gives field F1, exact and soft,
    the recall of family names, and the share of references that are wholly right. A
    .tsv table of people, works or venues gives pairwise and B-cubed precision, recall
    and F1; a table of counts, how many of them are right.
    """
    from citegraph.config import load_configuration
    from citegraph.evaluate import evaluate as score
    from citegraph.evaluate import render

    with progress_bars() as progress:
        results = score(gold, sources, load_configuration(settings), progress)
    for index, result in enumerate(results):
        say(("\n" if index else "") + render(result, faults=faults))


@evaluate.command("parse", short_help="The parser in all detail.")
@_GOLD
@click.option("--model", type=click.Path(path_type=Path), help="Tagger to use  [default: shipped].")
@click.option(
    "--json", "target", type=click.Path(path_type=Path), help="Write the figures here as JSON too."
)
def evaluate_parse(gold: tuple[Path, ...], model: Path | None, target: Path | None) -> None:
    """Score the parser on GOLD files of labelled references (.jsonl, .jsonl.gz).

    For each file, and for all together: F1 of every field, exact and soft; whole
    references right, with an interval; the same by style, language and type; how far the
    confidences are to be believed; which fields are taken for which; and the speed.
    """
    import json

    from citegraph.evaluate import render_report, report_parsing, report_values
    from citegraph.workflow.outputs import write_text

    reports = report_parsing(gold, model)
    for index, report in enumerate(reports):
        say(("\n\n" if index else "") + render_report(report))
    if target:
        values = [report_values(report) for report in reports]
        text = json.dumps(values, ensure_ascii=False, indent=1) + "\n"
        write_text(target, text)


@evaluate.command("segment", short_help="Finding and splitting reference lists.")
@_GOLD
@click.option(
    "--files",
    "folder",
    required=True,
    type=click.Path(path_type=Path),
    help="Folder with the documents; they are known by their SHA-256.",
)
@click.option("-v", "--faults", is_flag=True, help="List every fault below the figures.")
@click.option("--to", "target", type=click.Choice(("jsonl", "table")), default="table")
@config_option
def evaluate_segment(
    gold: tuple[Path, ...], folder: Path, faults: bool, target: str, settings: Path | None
) -> None:
    """Score the lists found in whole documents on GOLD files (.jsonl, .jsonl.gz).

    For each document: lists found or rightly absent, entries missed and extra by their
    beginnings, and how many last entries end where they should; then all together, by
    format, and with and without numbers: F1 by document and by entry.
    """
    import json

    from citegraph.config import load_configuration
    from citegraph.evaluate import evaluate_lists, list_values, render_lists

    with progress_bars() as progress:
        scores, absent = evaluate_lists(gold, folder, load_configuration(settings), progress)
    if target == "jsonl":
        for score in scores:
            put(json.dumps(list_values(score), ensure_ascii=False) + "\n")
    else:
        say(render_lists(scores, faults=faults))
    for name in absent:
        say(f"{one_line(name)}: not in {one_line(folder)}", err=True)


@evaluate.command("citations", short_help="Citations in the text, led to the entries.")
@_GOLD
@click.option(
    "--files",
    "folder",
    required=True,
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="Folder with the documents; gold rows name the beginning of a file name.",
)
@click.option("-v", "--faults", is_flag=True, help="List every fault below the figures.")
@config_option
def evaluate_citations(
    gold: tuple[Path, ...], folder: Path, faults: bool, settings: Path | None
) -> None:
    """Score what citations lead to on GOLD files of markers (.jsonl).

    A row is a marker: file, page, marker as printed, labels (numbers, keys, or names and
    years), and where these do not tell the entries how their texts begin ("" for none).
    """
    from citegraph.config import load_configuration
    from citegraph.evaluate.citations import render_citation_scores, score_citations

    scores = score_citations(gold, folder, load_configuration(settings))
    say(render_citation_scores(scores, faults=faults))


def _identity_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add what the three evaluations of identity share."""
    for option in (
        config_option,
        click.option("--errors", type=click.IntRange(min=0), default=0, help=_ERRORS_HELP),
        click.option("-v", "--faults", is_flag=True, help="List all faults below the figures."),
        click.option(
            "--json", "target", type=click.Path(path_type=Path), help="Write the figures as JSON."
        ),
        _GOLD,
    ):
        command = option(command)
    return command


@evaluate.command("names", short_help="Surnames and persons in two scripts.")
@_identity_options
def evaluate_names(gold: tuple[Path, ...], **options: Any) -> None:
    """Score the comparison of names on GOLD files (.jsonl, .jsonl.gz).

    Rows with «cyrillic» and «latin» (two spellings of one name; with «surname_cyr» and
    «surname_lat» of a person with initials), or «a», «b» and «match» (labelled pairs).
    """
    _score_identity("names", gold, **options)


@evaluate.command("people", short_help="Who is one person.")
@_SOURCES
@_identity_options
def evaluate_people(gold: tuple[Path, ...], **options: Any) -> None:
    """Score people on GOLD files of signatures or author cards (.jsonl, .jsonl.gz).

    Rows with «cluster», «paper_id», «last», «first», «middle», «affiliations»; or «key»,
    «ru», «en», «ru_full», «en_full». Or a table (.tsv) of the people in documents.
    """
    _score_identity("people", gold, **options)


@evaluate.command("works", short_help="Which references are one work.")
@_SOURCES
@_identity_options
def evaluate_works(gold: tuple[Path, ...], **options: Any) -> None:
    """Score works on GOLD files (.jsonl, .jsonl.gz).

    Records with «cluster»; labelled pairs of records «a», «b», «match»; or the same references
    in two lists of an article: «article», «n», «a», «b», or «id», «ru», «en». Or a table (.tsv)
    of the works or venues in documents.
    """
    _score_identity("works", gold, **options)


def _score_identity(
    kind: "Identity",
    gold: tuple[Path, ...],
    *,
    sources: tuple[Path, ...] = (),
    target: Path | None,
    faults: bool,
    errors: int,
    settings: Path | None,
) -> None:
    """Print the reports on gold files of names, people or works."""
    import json

    from citegraph.config import load_configuration
    from citegraph.evaluate.identity import evaluate_identity, identity_values, render_identity
    from citegraph.workflow.outputs import write_text

    listed = None if faults else errors
    with progress_bars() as progress:
        reports = evaluate_identity(kind, gold, sources, load_configuration(settings), progress)
    for index, report in enumerate(reports):
        say(("\n\n" if index else "") + render_identity(report, listed))
    if target:
        values = [identity_values(report, listed) for report in reports]
        write_text(target, json.dumps(values, ensure_ascii=False, indent=1) + "\n")
