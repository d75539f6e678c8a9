"""``citegraph view``: the explorer page of any library, in one file."""

from pathlib import Path
from typing import Any

import click

from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.network_options import network_options, settle_network
from citegraph.cli.options import (
    collapse_option,
    config_option,
    jobs_option,
    networks_option,
    settle_collapse,
    settle_networks,
)
from citegraph.cli.output import spare_input
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import progress_bars, put, say

_STDOUT = Path("-")
_EPILOG = """\b
Examples:
  citegraph view library.bib --open          your Zotero or JabRef library
  citegraph view savedrecs.txt scopus.csv    exports of databases, with what they cite
  citegraph view papers/ --out map.html      a folder of papers
  citegraph view network.graphml             a network of Gephi, VOSviewer, networkx, …
"""


@click.command(short_help="Make the map of any library or network, and nothing else.",
               epilog=_EPILOG)  # fmt: skip
@click.argument("libraries", metavar="LIBRARY...", nargs=-1, required=True)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="The page to write; - is standard output  [default: the name of the source with .html, "
    "in this folder].",
)
@click.option("--title", help="Title of the page  [default: the name of the source].")
@collapse_option
@networks_option
@network_options
@jobs_option
@model_option
@config_option
@click.option("--open", "open_page", is_flag=True, help="Open the page in the browser when done.")
def view(
    libraries: tuple[str, ...],
    out: Path | None,
    title: str | None,
    collapse: tuple[str, ...] | None,
    networks: tuple[str, ...] | None,
    jobs: int,
    model: str | None,
    settings: Path | None,
    open_page: bool,
    **given: Any,
) -> None:
    """Make one HTML page, the map and the list, of LIBRARY.

    LIBRARY is anything that «citegraph build» reads (bibliographies such as .bib, .ris and
    CSL-JSON; exports of Web of Science, Scopus, OpenAlex; papers; folders of them), a folder
    that it has written, or networks of other programs (GraphML, GEXF, GML, Pajek, VOSviewer).
    The page needs no network connection and can be sent to others.
    """
    from citegraph.workflow.building import default_name, problems_to_mend
    from citegraph.workflow.outputs import write_text
    from citegraph.workflow.viewing import find_libraries, page_name
    from citegraph.workflow.viewing import view as make_view

    if open_page and out == _STDOUT:
        raise click.UsageError("--open needs a file; leave out --out -")
    place = out or _spared(Path(page_name(libraries)))
    spare_input(map(Path, libraries), str(place), "--out")
    sources, config, note = find_libraries(libraries, settings)
    if note:
        say(f"note: {note}", err=True)
    config = settle_model(config, sources, model)
    config = settle_network(settle_networks(settle_collapse(config, collapse), networks), given)
    with progress_bars() as progress:
        name = default_name(libraries) if title is None else title
        result = make_view(sources, name, config, progress, jobs)
    # What is doubted of single references stands in the page.
    to_mend = problems_to_mend(result.library.problems)
    print_problems([problem for problem in to_mend if not problem.doubt])
    if place == _STDOUT:
        put(result.page)
        return
    write_text(place, result.page)
    say(f"Open the map in a browser: {place}")
    if open_page:
        click.launch(place.resolve().as_uri())


def _spared(place: Path) -> Path:
    """Return the place that nobody named; refuse it where a file stands that is no such page."""
    from citegraph.workflow.outputs.made import is_explorer_page

    if place.exists() and not is_explorer_page(place):
        raise click.UsageError(
            f"{place} is there and was not made by citegraph; say where to write with --out"
        )
    return place
