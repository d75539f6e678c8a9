"""``citegraph network``: one network of sources on standard output, or in a file."""

from pathlib import Path
from typing import Any

import click

from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.network_options import network_options, settle_network
from citegraph.cli.options import config_option
from citegraph.cli.output import spare_sources
from citegraph.cli.terminal import progress_bars, put, say

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
FORMATS = (
    "graphml",
    "gexf",
    "gml",
    "pajek",
    "pajek-clusters",
    "vosviewer",
    "vosviewer-map",
    "vosviewer-network",
    "cytoscape",
    "csv",
    "nodes-csv",
    "parquet",
    "nodes-parquet",
)
_EPILOG = """\b
Examples:
  citegraph network papers --to gexf --out map.gexf             for Gephi
  citegraph network papers --kind author-cocitation --top 100   the 100 most cited people
  citegraph network papers --kind coupling --normalization cosine --to csv
  citegraph network papers --counting fractional --backbone .05 --to vosviewer
"""


@click.command(short_help="Print one network of your sources for other programs.", epilog=_EPILOG)
@click.argument("sources", nargs=-1, required=True)
@click.option("--kind", type=click.Choice(KINDS), default="cocitation", show_default=True)
@click.option(
    "--to",
    "target",
    type=click.Choice(FORMATS),
    default="graphml",
    show_default=True,
    help="csv and parquet hold the edges; pajek and vosviewer-map have a second file each.",
)
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file instead."
)
@network_options
@model_option
@config_option
def network(
    sources: tuple[str, ...],
    kind: str,
    target: str,
    out: Path | None,
    model: str | None,
    settings: Path | None,
    **given: Any,
) -> None:
    """Print a network of SOURCES: of co-citation, coupling, citation, or authors.

    In co-citation two works (people, venues) are joined when a document cites both, in coupling
    two documents (people, venues) when both cite one work. The count of an edge is the number of
    such documents or works, its strength what they add up to, its weight the normalized
    strength. Positions and clusters go into every format that has a place for them.
    """
    from citegraph.config import load_configuration
    from citegraph.export import render_network
    from citegraph.workflow import read_network
    from citegraph.workflow.outputs import write_folder

    config = settle_model(load_configuration(settings), sources, model)
    config = settle_network(config, given)
    spare_sources(sources, out, "--out")
    with progress_bars() as progress:
        found = read_network(sources, kind, config, progress)
    written = render_network(target, found)
    if out:
        write_folder(out.parent, [(out.name, written)])
    elif isinstance(written, str):
        put(written)
    else:
        click.echo(written, nl=False)
    if not found.edges:
        say(f"note: {found.explanation}", err=True)
