"""``citegraph read``: what was recognised in files."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from citegraph.cli.options import config_option, jobs_option
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import one_line, print_table, progress_bars

if TYPE_CHECKING:
    from citegraph.model import Problem
    from citegraph.read import Reading
    from citegraph.segment import SegmentOptions

_COLUMNS = (
    "file", "format", "encoding", "language", "pages", "lines", "notes", "lists", "entries",
    "citations", "problems", "title",
)  # fmt: skip
_NUMBERS = ("pages", "lines", "notes", "lists", "entries", "citations", "problems")


@click.command(short_help="Show what is recognised in files: format, encoding, title, text.")
@click.argument("files", nargs=-1, required=True)
@click.option("--to", "target", type=click.Choice(("jsonl", "table")), default="table")
@click.option("--text", is_flag=True, help="Print the text as it was read, line by line.")
@jobs_option
@config_option
def read(files: tuple[str, ...], target: str, text: bool, jobs: int, settings: Path | None) -> None:
    """Read FILES and show what is recognised in each of them.

    FILES are files, folders, ZIP archives or patterns; "-" is standard input. The title is that
    which the document gives itself. «citegraph segment» shows the entries of the lists,
    «citegraph citations» the citations.
    With --text the lines are printed instead: page, line, what the format says of the line
    (a heading, a generated number, a note), text. Problems go to standard error.
    """
    from citegraph.config import load_configuration
    from citegraph.errors import CitegraphError
    from citegraph.read import find_sources
    from citegraph.workflow import read_sources
    from citegraph.workflow.sources import left_out

    config = load_configuration(settings)
    sources = find_sources(files, config.read)
    problems: list[Problem] = left_out(sources)
    with progress_bars() as progress:
        readings = [*read_sources(sources, config, progress, jobs)]
    if text:
        _print_text(reading for _, reading in readings)
    elif target == "jsonl":
        for path, reading in readings:
            for row in _rows(path, reading, config.segment):
                click.echo(json.dumps(row, ensure_ascii=False))
    else:
        cells = (
            _cells(row)
            for path, reading in readings
            for row in _rows(path, reading, config.segment)
        )
        print_table(_COLUMNS, cells, numbers=_NUMBERS)
    print_problems([*problems, *(one for _, reading in readings for one in reading.problems)])
    if not any(reading.documents for _, reading in readings):
        raise CitegraphError("none of the files could be read")


def _rows(path: Path, reading: "Reading", options: "SegmentOptions") -> Iterator[dict[str, Any]]:
    """A row for each document, or one for a file that gave none; its problems in the first."""
    from citegraph.workflow.recognised import recognise

    told = [
        {
            "code": problem.code,
            "message": problem.message,
            "advice": problem.advice,
            "line": problem.location.line if problem.location else None,
        }
        for problem in reading.problems
    ]
    if not reading.documents:
        yield {"file": path.as_posix(), "format": "", "problems": told}
    for index, document in enumerate(reading.documents):
        row = asdict(recognise(document, options))
        row["properties"] = dict(reversed(document.properties))
        row["lists"] = [
            {"heading": heading, "rule": rule, "entries": entries}
            for heading, rule, entries in row["lists"]
        ]
        yield {**row, "problems": told if index == 0 else []}


def _cells(row: dict[str, Any]) -> list[object]:
    lists = row.get("lists", [])
    named = f"{row['file']}#{row['part']}" if row.get("part") else row["file"]
    counted = {
        "file": named,
        "lists": len(lists),
        "entries": sum(one["entries"] for one in lists),
        "problems": len(row["problems"]),
    }
    shown = {**row, **counted}
    return ["" if shown.get(column) is None else shown[column] for column in _COLUMNS]


def _print_text(readings: "Iterable[Reading]") -> None:
    from citegraph.workflow.recognised import printed_lines

    for document in (document for reading in readings for document in reading.documents):
        click.echo(f"== {one_line(document.id)} ({document.format})")
        for kind, line in printed_lines(document):
            click.echo(f"{line.page or ''}\t{line.number}\t{kind}\t{one_line(line.text)}")
