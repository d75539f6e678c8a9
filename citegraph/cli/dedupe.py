"""``citegraph dedupe``: any bibliography or reference list to one record for each work."""

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from citegraph.cli.input import check_source_format
from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.options import collapse_option, config_option, jobs_option, settle_collapse
from citegraph.cli.output import FORMATS, opened_output, spare_input, target_format
from citegraph.cli.problem_sink import ProblemSink
from citegraph.cli.terminal import progress_bars, say

if TYPE_CHECKING:
    from citegraph.workflow.resolving import ResolvedEntries

_STDOUT = "-"
_EPILOG = """\b
Examples:
  citegraph dedupe scopus.bib wos.bib --output all.bib
  citegraph dedupe refs.ris --clusters works.tsv > all.ris
"""


@click.command(
    epilog=_EPILOG, short_help="Bring the records of one work together, and write each work once."
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--output", "-o", metavar="FILE", help="Where the library goes  [default: stdout].")
@click.option("--clusters", metavar="TSV", help="Table of the work of every record: id, work.")
@click.option("--to", "named_format", type=click.Choice(FORMATS), help="Format of the library.")
@click.option("--from", "source_format", help="Format of FILE, if its name does not tell it.")
@click.option("--cited", is_flag=True, help="Of database exports, the references that they cite.")
@collapse_option
@click.option("--strict", is_flag=True, help="Exit with 1 if there is any problem to mend.")
@jobs_option
@model_option
@click.option(
    "--problems",
    "problem_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File for the table of all problems (CSV).",
)
@config_option
@click.pass_context
def dedupe(
    ctx: click.Context, files: tuple[str, ...], output: str | None, clusters: str | None,
    named_format: str | None, source_format: str | None, cited: bool,
    collapse: tuple[str, ...] | None, strict: bool, jobs: int, model: str | None,
    problem_file: Path | None, settings: Path | None,
) -> None:  # fmt: skip
    """Write every work of FILE... once: its fullest record, with what the others add.

    FILE is anything that citegraph reads: bibliographies (.bib, .ris, CSL-JSON, tables),
    exports of databases, reference lists as text, Word or PDF; "-" is standard input. The
    library has the format of FILE where that can be written (--to or the suffix of --output
    choose another one): works come in the order of their first records, under the key of the
    record that is kept, with all of its fields.

    The TSV has one row for every record, in their order: id is its own key (or file#key where
    two files have one key, or its place where it has none), work the id of its work. What
    decisions.tsv beside the files says of two records always holds. A line on standard error
    counts: records, works, merged.
    """
    from citegraph.config import load_configuration
    from citegraph.errors import CitegraphError
    from citegraph.export import stream_kept
    from citegraph.workflow.resolving import resolve_entries

    check_source_format(source_format)
    written = named_format or (target_format(output) if output and output != _STDOUT else "")
    config = settle_model(load_configuration(settings), files, model)
    config = settle_collapse(config, collapse)
    with ExitStack() as stack:
        sink = stack.enter_context(ProblemSink(problem_file, files))
        progress = stack.enter_context(progress_bars())
        found = resolve_entries(
            files, config, source_format or "", cited=cited, progress=progress, jobs=jobs
        )
        for target, hint in ((output, "--output"), (clusters, "--clusters")):
            spare_input(found.files, target or _STDOUT, hint)
        sink.add(found.problems)
        if not found.references:
            sink.show()
            raise CitegraphError("no record was found; nothing was written")
        if clusters:
            stream = stack.enter_context(opened_output(clusters))
            stream.writelines(_cluster_rows(found))
        if output or clusters != _STDOUT:
            stream = stack.enter_context(opened_output(output or _STDOUT))
            stream.writelines(stream_kept(written or _own_format(found), found.library))
    sink.show()
    _print_summary(found)
    if strict and any(one.level != "note" for one in found.problems):
        ctx.exit(1)


def _own_format(found: "ResolvedEntries") -> str:
    """The format that all records are in, if it is written; else BibTeX."""
    marked = [reference.printed.raw.marked for reference in found.references]
    formats = {one.record.format if one and one.record else "" for one in marked}
    return formats.pop() if len(formats) == 1 and formats <= set(FORMATS) else "bibtex"


def _cluster_rows(found: "ResolvedEntries") -> list[str]:
    from citegraph.export.csv_table import tab_line

    work_of = found.work_of
    rows = [(found.names[one.id], work_of[one.id]) for one in found.references]
    return [*map(tab_line, (("id", "work"), *rows))]


def _print_summary(found: "ResolvedEntries") -> None:
    records, works = len(found.references), len(found.resolution.works)
    lost = f", {found.lost:,} lost" if found.lost else ""
    say(
        f"{_counted(records, 'record')}, {_counted(works, 'work')}, "
        f"{records - works:,} merged{lost}",
        err=True,
    )


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}" + ("" if count == 1 else "s")
