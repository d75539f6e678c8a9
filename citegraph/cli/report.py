"""``citegraph report``: sources to a page with tables, figures and a text on methods."""

from dataclasses import replace
from pathlib import Path

import click

from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.options import (
    collapse_option,
    config_option,
    jobs_option,
    name_option,
    networks_option,
    results_option,
    settle_collapse,
    settle_networks,
)
from citegraph.cli.terminal import progress_bars, say


@click.command(short_help="Write a report: tables, figures, and a text on methods.")
@click.argument("sources", nargs=-1)
@results_option
@name_option
@click.option(
    "--language",
    type=click.Choice(("en", "ru")),
    help="Language of the report  [default: en, or what the settings say].",
)
@networks_option
@click.option(
    "--figures",
    type=click.Choice(("svg", "png", "both")),
    help="Files of the figures beside the page  [default: both, or what the settings say].",
)
@collapse_option
@jobs_option
@model_option
@config_option
@click.option("--open", "open_page", is_flag=True, help="Open the report in the browser when done.")
def report(
    sources: tuple[str, ...],
    out: Path,
    name: str | None,
    language: str | None,
    networks: tuple[str, ...] | None,
    figures: str | None,
    collapse: tuple[str, ...] | None,
    jobs: int,
    model: str | None,
    settings: Path | None,
    open_page: bool,
) -> None:
    """Write a report on SOURCES (default: data/refs), which may be what «citegraph build» takes.

    Into OUT/NAME go report.html (one page that needs nothing else: open it in a browser, print
    it, send it), figures/ (SVG and PNG), tables/ (CSV), method.txt (the text on methods, ready to
    paste) and report.manifest.json.
    """
    from citegraph.config import load_configuration
    from citegraph.workflow.building import DEFAULT_SOURCES
    from citegraph.workflow.reporting import write_report

    given = sources or DEFAULT_SOURCES
    config = settle_model(load_configuration(settings), given, model)
    config = settle_networks(settle_collapse(config, collapse), networks)
    if language is not None:
        config = replace(config, report=replace(config.report, language=language))
    if figures is not None:
        config = replace(config, report=replace(config.report, figures=figures))
    with progress_bars() as progress:
        result = write_report(given, out, name, config, progress, jobs)
    say(f"Open the report in a browser: {result.page}")
    say(f"Text on methods, to paste: {result.folder / 'method.txt'}")
    figure_count = sum(file.startswith("figures/") for file in result.files)
    if figure_count:
        say(f"{figure_count} figures: {result.folder / 'figures'}")
    tables = sum(file.startswith("tables/") for file in result.files)
    if tables:
        say(f"{tables} tables: {result.folder / 'tables'}")
    if open_page:
        click.launch(result.page.resolve().as_uri())
