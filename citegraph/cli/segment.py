"""``citegraph segment``: the references in files, not yet parsed."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from citegraph.cli.options import config_option, jobs_option
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import print_table, progress_bars, put

if TYPE_CHECKING:
    from citegraph.model import RawReference

_SHOWN = ("file", "list", "number", "page", "line", "raw")


@click.command(short_help="Show the references found in files, without parsing them.")
@click.argument("files", nargs=-1, required=True)
@click.option("--to", "target", type=click.Choice(("jsonl", "table")), default="table")
@jobs_option
@config_option
def segment(files: tuple[str, ...], target: str, jobs: int, settings: Path | None) -> None:
    """Find the reference lists of FILES and split them into references.

    Each row says where a reference stands: file, list, number as printed, page, line,
    and its text; with --to jsonl also its last line, the key that citations call it, the
    rule that split it off and how sure that is. Problems (no list, faults of numbering) go
    to standard error.
    """
    from citegraph.config import load_configuration
    from citegraph.errors import CitegraphError
    from citegraph.workflow import segment_sources

    config = load_configuration(settings)
    with progress_bars() as progress:
        found = segment_sources(files, config, progress, jobs)
    rows = [_row(raw) for raw in found.references]
    if target == "jsonl":
        for row in rows:
            put(json.dumps(row, ensure_ascii=False) + "\n")
    elif rows:
        shown = [["" if row[name] is None else row[name] for name in _SHOWN] for row in rows]
        print_table(_SHOWN, shown, numbers=("list", "number", "page", "line"))
    print_problems(found.problems)
    if not found.segmentations:
        raise CitegraphError("none of the files could be read")


def _row(raw: "RawReference") -> dict[str, object]:
    return {
        "file": raw.citing,
        "list": raw.list_index,
        "number": raw.number,
        "page": raw.location.page,
        "line": raw.location.line,
        "end_line": raw.end_line,
        "key": raw.key,
        "rule": raw.rule,
        "confidence": raw.confidence,
        "raw": raw.text,
    }
