"""``citegraph read``: what was recognised in files."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from citegraph.cli.options import config_option, jobs_option
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import one_line, print_table, progress_bars, put, say

if TYPE_CHECKING:
    from citegraph.model import Problem
    from citegraph.workflow.supervising.tasks import SegmentedFile

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
    from citegraph.workflow.sources import left_out
    from citegraph.workflow.supervised import segment_each

    config = load_configuration(settings)
    sources = find_sources(files, config.read)
    problems: list[Problem] = left_out(sources)
    with progress_bars() as progress:
        found = [*segment_each(sources.files, config, progress, jobs)]
    rows = (row for path, one in zip(sources.files, found, strict=True) for row in _rows(path, one))
    if text:
        _print_text(found)
    elif target == "jsonl":
        for row in rows:
            put(json.dumps(row, ensure_ascii=False) + "\n")
    else:
        print_table(_COLUMNS, map(_cells, rows), numbers=_NUMBERS)
    print_problems([*problems, *(problem for one in found for problem in one.problems)])
    if not any(one.segmentations for one in found):
        raise CitegraphError("none of the files could be read")


def _rows(path: Path, found: "SegmentedFile") -> Iterator[dict[str, Any]]:
    """A row for each document, or one for a file that gave none; its problems in the first."""
    from citegraph.read.contents import shown_name
    from citegraph.workflow.recognised import recognise

    told = [
        {
            "code": problem.code,
            "message": problem.message,
            "advice": problem.advice,
            "line": problem.location.line if problem.location else None,
        }
        for problem in found.problems
    ]
    if not found.segmentations:
        yield {"file": shown_name(path), "format": "", "problems": told}
    for index, segmented in enumerate(found.segmentations):
        row = asdict(recognise(segmented))
        row["properties"] = dict(reversed(segmented.document.properties))
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


def _print_text(found: "Iterable[SegmentedFile]") -> None:
    from citegraph.workflow.recognised import printed_lines

    for document in (segmented.document for one in found for segmented in one.segmentations):
        say(f"== {one_line(document.id)} ({document.format})")
        for kind, line in printed_lines(document):
            say(f"{line.page or ''}\t{line.number}\t{kind}\t{one_line(line.text)}")
