"""``citegraph serve``: the map in the browser, with decisions that are written down at once."""

import getpass
import signal
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, NoReturn

import click

from citegraph.cli.model_option import model_option, settle_model
from citegraph.cli.options import (
    collapse_option,
    config_option,
    jobs_option,
    name_option,
    network_formats_option,
    networks_option,
    results_option,
    settle_collapse,
    settle_networks,
)
from citegraph.cli.terminal import progress_bars, say

if TYPE_CHECKING:
    from citegraph.config import Configuration
    from citegraph.workflow.serving import Served

_EPILOG = """\b
Examples:
  citegraph serve papers/            build the map of a folder, open it, decide in it
  citegraph serve graphs/papers      open what was built already
  citegraph serve papers/ --port 8765 --no-open

In the page, the tab «Review» asks about the pairs that the program is not sure of. Each answer
is at once a row of decisions.tsv beside the (first) source, as «citegraph decide» writes it, and
«Build again» makes the map anew with it. Ctrl-C ends the server; nothing is lost by that.
"""


@click.command(epilog=_EPILOG, short_help="Open the map and write decisions down as you make them.")
@click.argument("sources", nargs=-1)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    help="Port to listen on  [default: a free one].",
)
@click.option("--no-open", "stay", is_flag=True, help="Print the address only; open no browser.")
@click.option("--by", help="Who decides  [default: your name on this computer].")
@results_option
@name_option
@collapse_option
@networks_option
@network_formats_option
@jobs_option
@model_option
@config_option
def serve(
    sources: tuple[str, ...], port: int, stay: bool, by: str | None, out: Path, name: str | None,
    collapse: tuple[str, ...] | None, networks: tuple[str, ...] | None,
    network_formats: tuple[str, ...] | None, jobs: int, model: str | None,
    settings: Path | None,
) -> None:  # fmt: skip
    """Show the map of SOURCES in the browser, with decisions that are written down at once.

    SOURCES are those of «citegraph build» (default: data/refs) and are built first, into
    OUT/NAME. A folder that was built before is opened as it is: it knows its sources and
    settings. The server listens on this computer only (127.0.0.1), and the address that it prints
    holds a secret of this run: who does not have it sees and writes nothing.
    """
    from citegraph.workflow.serving import is_built, start_server

    if len(sources) == 1 and is_built(Path(sources[0])):
        served = _as_built(Path(sources[0]), jobs, _who(by))
    else:
        config = _settle(sources, model, settings)
        config = settle_networks(settle_collapse(config, collapse), networks, network_formats)
        served = replace(_build(sources, out, name, config, jobs), by=_who(by))
    server = start_server(served, port)
    _tell(served, server.address, stay)
    _end_as_by_ctrl_c()
    with server, suppress(KeyboardInterrupt):
        server.serve_forever(poll_interval=0.2)
    say("ended", err=True)


def _who(by: str | None) -> str:
    if by is None:
        # A machine may know no name of its user.
        with suppress(OSError, KeyError, ImportError):
            return getpass.getuser()
    return by or ""


def _as_built(folder: Path, jobs: int, by: str) -> "Served":
    """A built folder with its own settings; options that would change them are refused."""
    from citegraph.workflow.serving import built_folder

    context = click.get_current_context()
    for option in ("out", "name", "collapse", "networks", "network_formats", "model", "settings"):
        if context.get_parameter_source(option) is click.core.ParameterSource.COMMANDLINE:
            shown = "config" if option == "settings" else option.replace("_", "-")
            raise click.UsageError(
                f"--{shown} says how sources are built, and {folder} is built already; "
                "name the sources instead"
            )
    return built_folder(folder, jobs, by)


def _settle(sources: tuple[str, ...], model: str | None, settings: Path | None) -> "Configuration":
    from citegraph.config import load_configuration
    from citegraph.workflow.building import DEFAULT_SOURCES

    return settle_model(load_configuration(settings), sources or DEFAULT_SOURCES, model)


def _build(
    sources: tuple[str, ...], out: Path, name: str | None, config: "Configuration", jobs: int
) -> "Served":
    from citegraph.workflow import build
    from citegraph.workflow.building import DEFAULT_SOURCES, check_name, default_name
    from citegraph.workflow.serving import Served, check_sources

    given = sources or DEFAULT_SOURCES
    folder = out / check_name(default_name(list(given)) if name is None else name)
    served = Served(folder, tuple(given), config, jobs)
    check_sources(served)
    with progress_bars() as progress:
        build(given, out, folder.name, config, progress, jobs)
    return served


def _tell(served: "Served", address: str, stay: bool) -> None:
    say(address)
    say(f"decisions go to {served.table}; Ctrl-C ends", err=True)
    if not stay:
        click.launch(address)


def _end_as_by_ctrl_c() -> None:
    """Let a request to end (SIGTERM) do what Ctrl-C does: an orderly end."""

    def end(number: int, frame: FrameType | None) -> NoReturn:
        raise KeyboardInterrupt

    with suppress(ValueError):  # Only the main thread may say so.
        signal.signal(signal.SIGTERM, end)
