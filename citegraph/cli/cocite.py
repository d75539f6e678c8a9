"""``citegraph cocite``: pairs of works from edge files of any size."""

from pathlib import Path

import click

from citegraph.cli.network_options import COUNTING, NORMALIZATIONS
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import progress_bars, say


@click.command(short_help="Count pairs of works in tables of citations of any size.")
@click.argument("edges", nargs=-1, required=True, metavar="EDGES...")
@click.option("--out", required=True, help="File for the pairs: .parquet or .csv.")
@click.option(
    "--kind",
    type=click.Choice(("cocitation", "coupling")),
    default="cocitation",
    show_default=True,
    help="coupling joins documents that cite the same works.",
)
@click.option(
    "--min-weight",
    type=click.IntRange(min=1),
    default=2,
    show_default=True,
    help="Keep pairs that at least this many lists hold.",
)
@click.option(
    "--engine",
    type=click.Choice(("local", "duckdb", "spark")),
    default="local",
    show_default=True,
    help="In memory, on disk, or on a cluster.",
)
@click.option(
    "--master",
    help="The master of Spark, such as spark://host:7077 "
    "[default: what spark-submit says, else local[*]].",
)
@click.option(
    "--counting",
    type=click.Choice(COUNTING),
    default="full",
    show_default=True,
    help="fractional: a list of n adds 1/(n-1) to each pair.",
)
@click.option(
    "--normalization",
    type=click.Choice(NORMALIZATIONS),
    default="none",
    show_default=True,
    help="Adds a column weight.",
)
@click.option(
    "--max-list",
    type=click.IntRange(min=2),
    help="Leave out lists of more items than this; they make most of the pairs.",
)
@click.option("--citing", default="", help="Name of the column of what cites.")
@click.option("--cited", default="", help="Name of the column of what is cited.")
@click.option("--memory", default="4GB", show_default=True, help="Bound of duckdb and spark.")
@click.option(
    "--threads",
    type=click.IntRange(min=0),
    default=0,
    help="Threads of duckdb and of spark on this machine  [default: all cores].",
)
@click.option(
    "--temp",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="Folder for what does not fit into memory.",
)
def cocite(
    edges: tuple[str, ...], out: str, master: str | None, citing: str, cited: str,
    temp: Path | None, max_list: int | None, **settings: object,
) -> None:  # fmt: skip
    """Count which works are cited together in EDGES, tables of citations.

    EDGES are CSV (.csv, .tsv, also .gz) or Parquet files, or folders of them, with a column
    of what cites and one of what is cited: those so named, or the first two. The pairs have
    first and second (first < second: numbers by size, texts by the code points of their
    letters), and count, the number of lists that hold both. A citation that comes twice counts
    once. Every engine gives the same pairs.
    """
    from citegraph.engines import Task, count_edges, default_options
    from citegraph.engines.words import emptiness, left_out, summary

    options = default_options({**settings, "max_list": max_list or 0})
    task = Task(edges, out, options, citing, cited, temp, master or "")
    with progress_bars() as progress:
        tally = count_edges(task, progress)
    print_problems([*tally.problems, *left_out(tally, options)])
    for line in summary(tally, options):
        say(line, err=True)
    if not tally.pairs:
        say(f"note: {emptiness(tally, options)}", err=True)
    say(out)
