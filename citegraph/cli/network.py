"""``citegraph network``: one network of sources on standard output."""

from pathlib import Path

import click

from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.terminal import progress_bars

KINDS = (
    "cocitation",
    "term-cocitation",
    "author-cocitation",
    "venue-cocitation",
    "proximity-cocitation",
    "citation",
    "two-mode",
    "coupling",
    "author-coupling",
    "venue-coupling",
    "co-authorship",
    "keywords",
    "terms",
)


@click.command(short_help="Print one network of your sources as GraphML or CSV.")
@click.argument("sources", nargs=-1, required=True)
@click.option("--kind", type=click.Choice(KINDS), default="cocitation", show_default=True)
@click.option(
    "--to",
    "target",
    type=click.Choice(("graphml", "csv", "nodes-csv")),
    default="graphml",
    show_default=True,
    help="csv holds the edges.",
)
@click.option(
    "--min-weight",
    type=click.IntRange(min=1),
    help="Keep pairs that at least this many documents cite together.",
)
@model_option
@click.option("--config", "settings", type=click.Path(path_type=Path), help="Settings (TOML).")
def network(
    sources: tuple[str, ...],
    kind: str,
    target: str,
    min_weight: int | None,
    model: str | None,
    settings: Path | None,
) -> None:
    """Print a co-citation network of SOURCES.

    Two works (people, venues) are joined when a document cites both; the count of an
    edge is the number of such documents, its weight the association strength.
    """
    from citegraph.config import load_configuration
    from citegraph.export import render_network
    from citegraph.workflow import read_network

    config = settle_model(load_configuration(settings), sources, model)
    with progress_bars() as progress:
        found = read_network(sources, kind, min_weight, config, progress)
    click.echo(render_network(target, found), nl=False)
    if not found.edges:
        click.echo(f"note: {found.explanation}", err=True)
