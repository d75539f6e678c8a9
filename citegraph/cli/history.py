"""``citegraph history``: when, in which languages and by whom things are cited, as CSV tables."""

from pathlib import Path

import click

from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.options import config_option
from citegraph.cli.terminal import progress_bars, put, say

ALL = "all"
TABLES = (
    "age-counts",
    "ages",
    "bursts",
    "common",
    "historiograph",
    "languages",
    "main-paths",
    "multi-rpys",
    "notes",
    "rankings",
    "rpys",
    "sides",
    "types",
)


@click.command(short_help="Write spectrogram, main paths, bursts, rankings, ages as CSV.")
@click.argument("sources", nargs=-1, required=True)
@click.option(
    "--table",
    "name",
    type=click.Choice((ALL, *TABLES)),
    default=ALL,
    show_default=True,
    help="One table alone goes to standard output, unless --out is given.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder that the tables are written into.",
)
@model_option
@config_option
def history(
    sources: tuple[str, ...],
    name: str,
    out: Path | None,
    model: str | None,
    settings: Path | None,
) -> None:
    """Write the history of what SOURCES cite as CSV tables.

    They hold the spectrogram of the cited years (RPYS) with its peaks, the most cited works,
    people, venues and title terms, ages and half-lives of references, bursts of citations,
    main paths, the historiograph, languages and types, and what Russian and international
    documents cite in common. Parameters are those of [history] in the settings.
    """
    from citegraph.config import load_configuration
    from citegraph.errors import UsageError
    from citegraph.export import HISTORY_FILES, render_history
    from citegraph.workflow import read_history
    from citegraph.workflow.outputs import check_apart, write_folder

    if name == ALL and out is None:
        raise UsageError("--table all needs a folder: give --out DIR, or name one table")
    if out is not None:
        check_apart(out, sources)
    config = settle_model(load_configuration(settings), sources, model)
    with progress_bars() as progress:
        found = read_history(sources, config, progress)
    if out is None:
        put(render_history(name, found))
    else:
        names = TABLES if name == ALL else (name,)
        write_folder(out, ((HISTORY_FILES[one], render_history(one, found)) for one in names))
        for one in names:
            say(out / HISTORY_FILES[one])
    for note in found.notes:
        say(f"note: {note}", err=True)
