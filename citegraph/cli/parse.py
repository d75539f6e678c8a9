"""``citegraph parse``: a reference list to records."""

import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from citegraph.cli.input import Bytes, opened
from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.options import config_option, jobs_option
from citegraph.cli.problem_sink import ProblemSink
from citegraph.cli.terminal import print_table, progress_bars, put

if TYPE_CHECKING:
    from citegraph.config import Configuration
    from citegraph.model import Problem, Reference
    from citegraph.workflow.progress import Progress
    from citegraph.workflow.references import Made, Parsed, Source

FORMATS = ("csl-json", "bibtex", "ris", "jsonl", "gost", "apa", "table")
_COLUMNS = ("#", "type", "authors", "year", "title", "in")
_BLOCK = 1 << 16


@click.command(short_help="Turn a reference list into BibTeX, CSL-JSON, RIS, GOST, APA or a table.")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--lines", is_flag=True, help="One reference a line, one item a line, in order.")
@click.option("--to", "target", type=click.Choice(FORMATS), default="csl-json", show_default=True)
@jobs_option
@model_option
@click.option(
    "--problems",
    "problem_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File for the table of all problems (CSV).",
)
@config_option
def parse(
    file: Path | None,
    lines: bool,
    target: str,
    jobs: int,
    model: str | None,
    problem_file: Path | None,
    settings: Path | None,
) -> None:
    """Parse the reference list in FILE, or on standard input when FILE is "-" or not given.

    The list is found in the text around it, by its heading or its shape. With --lines
    every line is taken as one reference: exactly one item is printed for each, in
    order, even for a line that is not a reference. Lines are read and items printed as
    they come, so that a stream of any length needs little memory.
    """
    from citegraph.config import load_configuration
    from citegraph.export import open_entry, stream_entries

    config = settle_model(load_configuration(settings), () if file is None else (file,), model)
    instead = f", or use «citegraph build {file}»"
    with ExitStack() as stack:
        sink = stack.enter_context(ProblemSink(problem_file, () if file is None else (file,)))
        source = _source(file, stack.enter_context(opened(file, instead)), lines, config, sink)
        # A bar would be drawn over what is printed on the same terminal.
        shown = target == "table" or not sys.stdout.isatty()
        progress = stack.enter_context(progress_bars(shown=shown))
        if target == "table":
            rows = stack.enter_context(closing(source.make(_cells, jobs)))
            print_table(_COLUMNS, _watched(rows, source, progress), numbers=("#", "year"))
        else:
            made = stack.enter_context(closing(source.make(partial(open_entry, target), jobs)))
            for piece in stream_entries(target, _watched(made, source, progress)):
                put(piece)
    sink.show()


class _Input(NamedTuple):
    """References yet to be parsed: how to, how many (0: unknown), and where problems go.

    ``early`` holds the problems of lines that were read but not parsed yet.
    """

    make: "Source"
    total: int
    sink: ProblemSink
    early: "deque[Problem]"


def _source(
    file: Path | None,
    source: tuple[str, Bytes],
    lines: bool,
    config: "Configuration",
    sink: ProblemSink,
) -> _Input:
    from citegraph.read.streams import decoded_lines
    from citegraph.workflow.references import make_of_lines, make_of_raws, segment_text

    name, stream = source
    early: deque[Problem] = deque()
    if lines:
        blocks = decoded_lines(_blocks(stream), name, config.read.max_line, early.append)
        return _Input(partial(make_of_lines, blocks, name, options=config.parse), 0, sink, early)
    place = None if file is None or str(file) == "-" else file
    raws, problems = segment_text(stream.read(), name, config, place)
    sink.add(problems)
    return _Input(partial(make_of_raws, raws, options=config.parse), len(raws), sink, early)


def _watched(
    made: "Iterable[list[Parsed[Made]]]", source: _Input, progress: "Progress"
) -> "Iterator[Made]":
    """Yield what was made, and hand on the problems in the order of the lines."""
    done = 0
    for found in made:
        for item, problems in found:
            done += 1
            while source.early and _line(source.early[0]) <= done:
                source.sink.add((source.early.popleft(),))
            source.sink.add(problems)
            yield item
        progress("parse", done, source.total)
        sys.stdout.flush()


def _line(problem: "Problem") -> int:
    return problem.location.line or 0 if problem.location else 0


def _blocks(stream: Bytes) -> Iterator[bytes]:
    """What has come, as soon as it has come."""
    while block := stream.read1(_BLOCK):
        yield block


def _cells(reference: "Reference") -> Sequence[object]:
    """One row of the table."""
    return (
        reference.printed.raw.position,
        reference.type,
        "; ".join(map(str, reference.authors)),
        reference.year or "",
        reference.title,
        reference.container,
    )
