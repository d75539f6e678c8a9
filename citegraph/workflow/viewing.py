"""Sources to the explorer page alone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from citegraph.config import Configuration, choose_model, load_configuration
from citegraph.errors import CitegraphError
from citegraph.export import FILE_NAMES
from citegraph.model import Library, Network
from citegraph.view import render_page
from citegraph.workflow.building import (
    Clock,
    default_name,
    gather_library,
)
from citegraph.workflow.built_folder import built_folder, is_built
from citegraph.workflow.given_graphs import draw_graphs, part_sources
from citegraph.workflow.given_items import add_items
from citegraph.workflow.making_networks import make_networks
from citegraph.workflow.manifest import make_manifest
from citegraph.workflow.plain_list import explain_list, is_plain_list, settle_kinds, uncited
from citegraph.workflow.progress import Progress, silent
from citegraph.workflow.rendering import entry_texts
from citegraph.workflow.sources import SegmentedSources


@dataclass(frozen=True, slots=True)
class ViewResult:
    """The text of a page, and the records behind it."""

    page: str
    library: Library
    networks: tuple[Network, ...]


def view(
    sources: Iterable[str | Path],
    title: str | None = None,
    config: Configuration | None = None,
    progress: Progress = silent,
    jobs: int = 1,
) -> ViewResult:
    """Return the explorer page of any library; nothing is written.

    ``title`` defaults to the name of the one source. Raises :class:`CitegraphError` when nothing
    is found that a page can show.
    """
    given = [str(source) for source in sources]
    config = choose_model(config or load_configuration(), given)
    parts = part_sources(given, config)
    segmented, library = _gather(parts.others, config, progress, jobs)
    networks = _make_networks(library, config, progress, alone=not parts.graphs)
    if parts.graphs:
        drawn = draw_graphs(parts.graphs, config, progress)
        library = add_items(library, drawn)
        networks = (*networks, *(network for _, network in drawn))
    problems = (*parts.problems, *library.problems)
    library = replace(library, problems=problems)
    manifest = make_manifest(given, segmented, library, networks, config)
    page = _render(library, networks, manifest, default_name(given) if title is None else title)
    return ViewResult(page, library, networks)


def _gather(
    sources: list[str], config: Configuration, progress: Progress, jobs: int
) -> tuple[SegmentedSources, Library]:
    """Return what the sources beside networks hold; a mere list of records cites nothing."""
    if not sources:
        return SegmentedSources((), ()), Library((), (), (), (), ())
    segmented, library = gather_library(sources, config, progress, jobs, Clock())
    return segmented, uncited(library) if is_plain_list(library) else library


def _make_networks(
    library: Library, config: Configuration, progress: Progress, *, alone: bool
) -> tuple[Network, ...]:
    """Return the networks of a library; ``alone`` says that no others are given."""
    if not library.references:
        return ()
    if not is_plain_list(library):
        return make_networks(library, config, progress)
    config = settle_kinds(config, alone=alone)
    made = make_networks(library, config, progress)
    return tuple(explain_list(network, library) for network in made)


def _render(
    library: Library, networks: tuple[Network, ...], manifest: Mapping[str, object], title: str
) -> str:
    return render_page(library, networks, entry_texts(library), manifest, title)


def page_name(sources: Iterable[str | Path]) -> str:
    """Return the name of the file of a page: that of the one source, else of a library.

    >>> page_name(["refs/my library.bib"])
    'my-library.html'
    """
    return f"{default_name([str(source) for source in sources])}.html"


def find_libraries(
    sources: Sequence[str], settings: Path | None = None
) -> tuple[tuple[str, ...], Configuration, str]:
    """Return what to read for the sources, the settings, and what is to be said about it.

    For a folder that ``citegraph build`` has made these are its sources and settings; where the
    sources are not there any more, its list of works and its networks.
    """
    config = load_configuration(settings)
    if len(sources) != 1 or not is_built(Path(sources[0])):
        return tuple(sources), config, ""
    folder = Path(sources[0])
    try:
        served = built_folder(folder)
    except CitegraphError:
        kept = [folder / FILE_NAMES["jsonl"], *sorted(folder.glob("*.graphml"))]
        there = tuple(path.as_posix() for path in kept if path.is_file())
        if not there:
            raise
        names = ", ".join(path.name for path in kept if path.is_file())
        return there, config, f"the sources of {folder} cannot be read; read instead: {names}"
    return served.sources, config if settings else served.config, ""
