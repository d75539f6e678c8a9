"""``citegraph build``: sources to a folder of results."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from citegraph.cli.cache_use import print_use
from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.options import (
    cache_option,
    collapse_option,
    config_option,
    jobs_option,
    name_option,
    network_formats_option,
    networks_option,
    results_option,
    settle_cache,
    settle_collapse,
    settle_networks,
)
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import print_table, progress_bars, say

if TYPE_CHECKING:
    from citegraph.workflow import BuildResult


@click.command(short_help="Make the library, the networks and the map of your sources.")
@click.argument("sources", nargs=-1)
@results_option
@name_option
@collapse_option
@networks_option
@network_formats_option
@jobs_option
@cache_option
@model_option
@config_option
@click.option("--open", "open_page", is_flag=True, help="Open the map in the browser when done.")
@click.option("--strict", is_flag=True, help="Exit with 1 when there are warnings or errors.")
def build(
    sources: tuple[str, ...],
    out: Path,
    name: str | None,
    collapse: tuple[str, ...] | None,
    networks: tuple[str, ...] | None,
    network_formats: tuple[str, ...] | None,
    jobs: int,
    no_cache: bool,
    model: str | None,
    settings: Path | None,
    open_page: bool,
    strict: bool,
) -> None:
    """Make a checked library and a co-citation map of SOURCES.

    SOURCES are files, folders or patterns (default: data/refs): papers
    as PDF, Word, web pages, JATS, TEI, LaTeX, Markdown or text, bibliographies and exports of
    databases, also in ZIP archives. Texts may be in UTF-8, cp1251 and other encodings.
    README files of a folder are taken for descriptions of it and left out.

    Into OUT/NAME go index.html (the map: open it in a browser), library.bib, .ris and
    .json (CSL-JSON), tables of works, people, venues, citations, merges and problems,
    each network as GraphML and CSV (or other formats), and manifest.json.
    """
    from citegraph.config import load_configuration
    from citegraph.workflow import build as build_results
    from citegraph.workflow.building import DEFAULT_SOURCES, problems_to_mend

    config = settle_model(load_configuration(settings), sources or DEFAULT_SOURCES, model)
    config = settle_networks(settle_collapse(config, collapse), networks, network_formats)
    config = settle_cache(config, no_cache=no_cache)
    with progress_bars() as progress:
        result = build_results(sources or DEFAULT_SOURCES, out, name, config, progress, jobs)
    print_use(result.cache)
    to_mend = problems_to_mend(result.library.problems)
    doubts = [problem for problem in result.library.problems if problem.doubt]
    print_problems([problem for problem in to_mend if not problem.doubt] + doubts, "problems.csv")
    print_table(("", "count"), _summary(result), numbers=("count",))
    say(f"\nOpen the map in a browser: {result.page}")
    if result.library.uncertain:
        say(f"Decide the uncertain pairs: {' '.join(('citegraph review', *sources))}")
    say(f"All problems: {result.folder / 'problems.csv'}")
    if open_page:
        click.launch(result.page.resolve().as_uri())
    if strict and to_mend:
        raise click.exceptions.Exit(1)


def _summary(result: "BuildResult") -> list[tuple[str, object]]:
    library = result.library
    rows: list[tuple[str, object]] = [
        ("documents", len(library.documents)),
        ("lists", sum(document.lists for document in library.documents)),
        ("references", len(library.references)),
        ("citations in the text", len(library.citations)),
        ("works", len(library.works)),
        ("people", len(library.people)),
        ("venues", len(library.venues)),
        ("merges", len(library.merges)),
        ("uncertain pairs", len(library.uncertain)),
        ("networks", len(result.networks)),
    ]
    for network in result.networks:
        rows.append(
            (f"  {network.kind}", f"{len(network.nodes)} nodes, {len(network.edges)} edges")
        )
    rows.append(("problems", len(library.problems)))
    return rows
