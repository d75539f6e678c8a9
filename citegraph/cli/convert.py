"""``citegraph convert``: a bibliography in one format to another."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from citegraph.cli.input import check_source_format
from citegraph.cli.options import config_option, jobs_option
from citegraph.cli.output import FORMATS, Output, opened_output, spare_input, target_format
from citegraph.cli.problem_sink import ProblemSink
from citegraph.cli.terminal import progress_bars, say

if TYPE_CHECKING:
    from citegraph.config import Configuration
    from citegraph.workflow.converting import Entries
    from citegraph.workflow.progress import Progress


@click.command(short_help="Turn a bibliography of any format into another, nothing lost.")
@click.argument("sources", nargs=-1, required=True, metavar="IN...")
@click.argument("target", metavar="OUT")
@click.option("--from", "source_format", help="Format of IN, if its name does not tell it.")
@click.option("--to", "named_format", type=click.Choice(FORMATS), help="Format of OUT.")
@click.option("--cited", is_flag=True, help="Of database exports, the references that they cite.")
@click.option("--strict", is_flag=True, help="Exit with 1 if there is any problem to mend.")
@jobs_option
@click.option(
    "--problems",
    "problem_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File for the table of all problems (CSV).",
)
@config_option
@click.pass_context
def convert(
    ctx: click.Context, sources: tuple[str, ...], target: str, source_format: str | None,
    named_format: str | None, cited: bool, strict: bool, jobs: int,
    problem_file: Path | None, settings: Path | None,
) -> None:  # fmt: skip
    """Write the entries of the bibliographies IN to the file OUT, in their order.

    "-" is standard input or output. The formats are those that the suffixes say, or --from and
    --to: BibTeX, RIS, CSL-JSON, JSON lines, CSV, printed GOST or APA. Every entry gives one
    item; fields that the other format does not know travel along and come back. Printed
    reference lists (text, PDF, Word) are parsed.
    """
    from citegraph.config import load_configuration
    from citegraph.errors import CitegraphError
    from citegraph.workflow.converting import read_entries

    written = named_format or target_format(target)
    check_source_format(source_format)
    config = load_configuration(settings)
    with ExitStack() as stack:
        sink = stack.enter_context(ProblemSink(problem_file, sources))
        progress = stack.enter_context(progress_bars(shown=target != "-"))
        found = read_entries(sources, config, source_format or "", cited=cited, progress=progress)
        spare_input(found.files, target, "OUT")
        sink.add(found.problems)
        if not found.raws:
            sink.show()
            raise CitegraphError("nothing was found to convert; nothing was written")
        stream = stack.enter_context(opened_output(target))
        count, faults = _write(found, (written, stream), config, sink, (jobs, progress))
    sink.show()
    out = "standard output" if target == "-" else target
    total = count + found.lost
    say(f"{total:,} entries in = {count:,} out ({out}) + {found.lost:,} lost", err=True)
    if strict and (faults or any(one.level != "note" for one in found.problems)):
        ctx.exit(1)


def _write(
    found: "Entries",
    target: tuple[str, Output],
    config: "Configuration",
    sink: ProblemSink,
    work: "tuple[int, Progress]",
) -> tuple[int, int]:
    """Write the entries; return how many there are, and how many problems to mend."""
    from citegraph.export import open_entry, stream_entries
    from citegraph.export.streaming import OpenEntry
    from citegraph.workflow.references import make_of_raws

    format, stream = target
    jobs, progress = work
    counts = [0, 0]

    def entries() -> Iterator[OpenEntry]:
        make = partial(open_entry, format)
        with closing(make_of_raws(found.raws, make, jobs, config.parse)) as made:
            for several in made:
                for entry, problems in several:
                    counts[0] += 1
                    counts[1] += sum(one.level != "note" for one in problems)
                    sink.add(problems)
                    yield entry
                progress("parse", counts[0], len(found.raws))

    stream.writelines(stream_entries(format, entries()))
    return counts[0], counts[1]
