"""``citegraph batch``: references by the million, on this machine or on Spark."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from citegraph.cli.options import config_option, jobs_option
from citegraph.cli.terminal import progress_bars, say

_EPILOG = """\b
Examples:
  citegraph batch parse refs.txt.gz --out parsed --jobs auto
  citegraph batch parse s3://lists/refs/ --engine spark --master yarn --out s3://lists/parsed
"""


_RESOLVE_EPILOG = """\b
Examples:
  citegraph batch resolve parsed --out works --jobs auto
  citegraph batch resolve s3://lists/parsed --engine spark --master yarn --out s3://lists/works
"""


@click.group(short_help="Parse and resolve references by the million, here or on Spark.")
def batch() -> None:
    """Parse references, or find the works behind them, by the million.

    Both stages read and write folders of Parquet files, and give the same rows on this machine and
    on Spark.
    """


def _shared(command: Callable[..., None]) -> Callable[..., None]:
    """Add what both stages ask."""
    options: tuple[Callable[[Any], Any], ...] = (
        click.argument("inputs", nargs=-1, required=True, metavar="INPUT..."),
        click.option(
            "--out", required=True, metavar="OUT", help="New folder for the Parquet files."
        ),
        click.option(
            "--engine", type=click.Choice(("local", "spark")), default="local", show_default=True,
            help="local: processes of this machine.",
        ),
        click.option(
            "--master", metavar="URL",
            help="Master of Spark: local[4], spark://host:7077, yarn  [default: that of "
            "spark-submit, or all cores of this machine].",
        ),
        jobs_option,
        config_option,
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


@batch.command(epilog=_EPILOG, short_help="References in files to records in Parquet.")
@_shared
def parse(
    inputs: tuple[str, ...], out: str, engine: str, master: str | None, jobs: int,
    settings: Path | None,
) -> None:  # fmt: skip
    """Parse the references of INPUT..., one row of Parquet for each.

    INPUT is a file or folder: text with one reference a line (.txt, .gz), or tables with the
    columns id, text and perhaps citing (.parquet, .csv, .tsv, .jsonl). A reference that cannot be
    parsed is a row with a problem. The rows come in the order of the input.
    """
    from citegraph.config import load_configuration
    from citegraph.engines.batch.options import default_options
    from citegraph.engines.batch.parsed import Machine, parse_files

    machine = _machine(engine, master, jobs)
    config = load_configuration(settings), default_options()
    with progress_bars() as progress:
        written = parse_files(inputs, out, Machine(*machine), config, progress)
    say(
        f"{out}: {written.references:,} references, {written.with_problems:,} with problems",
        err=True,
    )


def _machine(engine: str, master: str | None, jobs: int) -> tuple[str, str | None, int]:
    if master and engine != "spark":
        raise click.UsageError("--master is Spark's; say --engine spark too")
    return engine, master, jobs


@batch.command(epilog=_RESOLVE_EPILOG, short_help="Parsed references to the works behind them.")
@_shared
def resolve(
    inputs: tuple[str, ...], out: str, engine: str, master: str | None, jobs: int,
    settings: Path | None,
) -> None:  # fmt: skip
    """Find which references of INPUT... are to one work, one row of Parquet for each.

    INPUT is what «citegraph batch parse» writes, or what it reads. A row names the work of a
    reference, and why the reference belongs to it. The rows come in the order of the input.
    """
    from citegraph.config import load_configuration
    from citegraph.engines.batch.options import default_options
    from citegraph.engines.batch.parsed import Machine
    from citegraph.engines.batch.resolved import resolve_files

    machine = _machine(engine, master, jobs)
    config = load_configuration(settings), default_options()
    with progress_bars() as progress:
        counted = resolve_files(inputs, out, Machine(*machine), config, progress)
    told = ", ".join(f"{count:,} {name}" for name, count in counted.items())
    say(f"{out}: {told}", err=True)
