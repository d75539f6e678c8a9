"""``citegraph people``: every author of references, and who that is."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from citegraph.cli.input import check_source_format
from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.options import config_option, jobs_option
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import print_table, progress_bars, put

if TYPE_CHECKING:
    from citegraph.workflow.resolving import ResolvedEntries

_COLUMNS = ("reference", "position", "printed", "person", "label")
_EPILOG = """\b
Examples:
  citegraph people library.bib > people.tsv
  citegraph people papers/ --to table --editors
"""


@click.command(epilog=_EPILOG, short_help="Tell who the authors of references are.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--to",
    "target",
    type=click.Choice(("tsv", "table", "json")),
    default="tsv",
    show_default=True,
    help="How the rows are written.",
)
@click.option("--editors", is_flag=True, help="Editors too, and a column that tells the role.")
@click.option("--from", "source_format", help="Format of FILE, if its name does not tell it.")
@click.option("--cited", is_flag=True, help="Of database exports, the references that they cite.")
@jobs_option
@model_option
@config_option
def people(
    files: tuple[str, ...], target: str, editors: bool, source_format: str | None, cited: bool,
    jobs: int, model: str | None, settings: Path | None,
) -> None:  # fmt: skip
    """Print a row for every author of the references in FILE..., in their order.

    FILE is anything that citegraph reads; "-" is standard input. The columns are reference
    (the key of its record, or its place), position among the authors, printed (the name as it
    stands there), person (rows with one id are one person) and label (the fullest form of the
    name, in the original script where it is printed).

    Names meet across scripts, transliterations and initials; co-authors, affiliations, venues and
    years tell people of one name apart. decisions.tsv beside the files always holds.
    """
    from citegraph.config import load_configuration
    from citegraph.errors import CitegraphError
    from citegraph.export.csv_table import tab_line
    from citegraph.workflow.resolving import resolve_entries

    check_source_format(source_format)
    config = settle_model(load_configuration(settings), files, model)
    with progress_bars() as progress:
        found = resolve_entries(
            files, config, source_format or "", cited=cited, progress=progress, jobs=jobs
        )
    rows = _rows(found, ("author", "editor") if editors else ("author",))
    columns = (*_COLUMNS, "role") if editors else _COLUMNS
    if target == "json":
        items = [dict(zip(columns, row, strict=False)) for row in rows]
        put(json.dumps(items, ensure_ascii=False, indent=2) + "\n")
    elif target == "table":
        print_table(columns, (row[: len(columns)] for row in rows), numbers=("position",))
    else:
        for cells in (columns, *rows):
            put(tab_line(cells[: len(columns)]))
    print_problems(found.problems)
    if not found.references:
        raise CitegraphError("no reference was found")


def _rows(found: "ResolvedEntries", roles: tuple[str, ...]) -> Iterator[tuple[object, ...]]:
    """Yield a row for every mention: reference by reference, authors before editors."""
    place = {reference.id: number for number, reference in enumerate(found.references)}
    mentions = [
        (mention, person)
        for person in found.resolution.people
        for mention in person.mentions
        if mention.role in roles
    ]
    for mention, person in sorted(
        mentions, key=lambda one: (place[one[0].reference], one[0].role, one[0].position)
    ):
        printed = mention.name.printed or str(mention.name)
        name = found.names[mention.reference]
        yield name, mention.position, printed, person.id, person.label, mention.role
