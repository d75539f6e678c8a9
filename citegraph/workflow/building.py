"""Sources to a folder of results: page, library files, tables, networks, manifest."""

import os
import re
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from citegraph.config import Configuration, choose_model, load_configuration
from citegraph.errors import CitegraphError, UsageError
from citegraph.export import (
    ENTRY_FORMATS,
    FILE_NAMES,
    LIBRARY_TABLES,
    NETWORK_SUFFIXES,
    THESAURI,
)
from citegraph.model import Library, Network, Problem
from citegraph.workflow.caching.store import CacheUse, Store, open_store, recall_of
from citegraph.workflow.library import make_library
from citegraph.workflow.making_networks import make_networks
from citegraph.workflow.manifest import Record, make_manifest, render_manifest
from citegraph.workflow.outputs import check_apart, check_writable, replace_folder
from citegraph.workflow.outputs.made import MANIFEST, PAGE
from citegraph.workflow.progress import Progress, silent
from citegraph.workflow.rendering import render_all
from citegraph.workflow.sources import SegmentedSources, segment_sources

DEFAULT_SOURCES = ("data/refs",)
_NAME = re.compile(r"[^\W_][\w .-]{0,99}")
#: Devices of Windows, whatever follows a full stop (Microsoft, «Naming Files, Paths»).
_RESERVED = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]) *(?:\..*)?", re.IGNORECASE)
#: File systems hold 255 bytes, of which interim names take some.
_MOST_BYTES = 200
_SHOWN_PROBLEMS = 10


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build made: its folder, the page to open, and the records behind them.

    ``cache`` says what was taken from the cache, None where none was used.
    """

    folder: Path
    page: Path
    library: Library
    networks: tuple[Network, ...]
    skipped: tuple[str, ...] = ()
    seconds: Mapping[str, float] = field(default_factory=dict)
    cache: CacheUse | None = None


def build(
    sources: Iterable[str | Path] = DEFAULT_SOURCES,
    out: str | Path = "graphs",
    name: str | None = None,
    config: Configuration | None = None,
    progress: Progress = silent,
    jobs: int = 1,
) -> BuildResult:
    """Build the library, its networks and the explorer page of ``sources`` in ``out/name``.

    ``name`` defaults to the name of the one source, or "library"; ``jobs`` is the number of
    processes that read and parse, 0 for all cores. What was read and parsed is kept in
    ``out/.cache`` for the next build, unless ``config.cache.use`` is false. Raises
    :class:`CitegraphError` when no reference is found or the folder cannot be written.
    """
    given = [str(source) for source in sources]
    config = choose_model(config or load_configuration(), given)
    folder = Path(out) / check_name(default_name(given) if name is None else name)
    check_apart(folder, given)
    check_writable(folder, _names(config))
    clock = Clock()
    store = open_store(Path(out), config.cache)
    segmented, library = gather_library(given, config, progress, jobs, clock, store)
    recall = recall_of(store, len(library.references))
    networks = make_networks(library, config, progress, recall)
    clock.lap("network")
    progress("write", 0, 1)
    manifest = make_manifest(given, segmented, library, networks, config)
    formats = config.export.network_formats
    outputs = render_all(library, networks, formats, manifest, folder.name, recall)
    record = Record(folder.name, clock.seconds)
    replace_folder(folder, _with_manifest(outputs, manifest, record, config, clock))
    progress("write", 1, 1)
    if store is not None:
        store.prune()
    return BuildResult(
        folder=folder,
        page=folder / PAGE,
        library=library,
        networks=networks,
        skipped=segmented.skipped,
        seconds=clock.seconds,
        cache=store.use if store is not None else None,
    )


def gather(
    sources: Sequence[str],
    config: Configuration,
    progress: Progress,
    jobs: int,
    clock: "Clock",
) -> tuple[SegmentedSources, Library, tuple[Network, ...]]:
    """Return the sources read, their library, and the networks that the settings name.

    Raises :class:`CitegraphError` when no reference is found.
    """
    segmented, library = gather_library(sources, config, progress, jobs, clock)
    networks = make_networks(library, config, progress)
    clock.lap("network")
    return segmented, library, networks


def gather_library(
    sources: Sequence[str],
    config: Configuration,
    progress: Progress,
    jobs: int,
    clock: "Clock",
    store: Store | None = None,
) -> tuple[SegmentedSources, Library]:
    """Return the sources read, and their library.

    Raises :class:`CitegraphError` when no reference is found.
    """
    segmented = segment_sources(sources, config, progress, jobs, store)
    clock.lap("read")
    if not segmented.references:
        raise CitegraphError(nothing_found(segmented))
    library = make_library(segmented, config, progress, jobs, store)
    clock.lap("library")
    return segmented, library


def default_name(sources: Sequence[str]) -> str:
    """Return the name of a build's folder: that of the one source, else "library".

    >>> default_name(["data/refs"]), default_name(["a.txt", "b.txt"])
    ('refs', 'library')
    """
    if len(sources) != 1:
        return "library"
    stem = Path(os.path.abspath(sources[0])).stem
    name = re.sub(r"[^\w.-]+", "-", stem).strip("-._")
    return name if _is_name(name) else "library"


def check_name(name: str) -> str:
    """Return a name that can be a folder on every system.

    Raises :class:`UsageError` for one that cannot, such as ``../x``.
    """
    if not _is_name(name):
        raise UsageError(
            f"«{name}» cannot name a folder of results; allowed are letters, digits, space, "
            "and . _ - after the first character, 100 at most (200 bytes in UTF-8)"
        )
    return name


def _is_name(name: str) -> bool:
    return (
        _NAME.fullmatch(name) is not None
        and _RESERVED.fullmatch(name) is None
        and name[-1] not in ". "
        and len(name.encode("utf-8")) <= _MOST_BYTES
    )


def _with_manifest(
    outputs: Iterable[tuple[str, str | bytes]],
    manifest: Mapping[str, object],
    record: Record,
    config: Configuration,
    clock: "Clock",
) -> Iterator[tuple[str, str | bytes]]:
    """Yield the outputs, then the manifest that holds what was noted of them."""
    yield from record.noted(outputs)
    clock.lap("render")
    yield MANIFEST, render_manifest(manifest, record, config)


def _names(config: Configuration) -> Iterator[str]:
    """Yield the names of the files that a build will write."""
    yield from (PAGE, MANIFEST)
    yield from (FILE_NAMES[name] for name in (*ENTRY_FORMATS, *LIBRARY_TABLES, *THESAURI))
    for kind in config.network.kinds:
        for name in config.export.network_formats:
            yield f"{kind}{NETWORK_SUFFIXES[name]}"


def nothing_found(segmented: SegmentedSources) -> str:
    """Return what to tell of sources without a reference, their problems among it."""
    documents = len(segmented.segmentations)
    shown = [str(problem) for problem in segmented.problems[:_SHOWN_PROBLEMS]]
    more = len(segmented.problems) - len(shown)
    if more:
        shown.append(f"… and {more} more")
    counted = f"{documents} document{'s' if documents != 1 else ''}"
    return "\n".join([f"no reference was found in {counted}; nothing was written", *shown])


def problems_to_mend(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems that ask the user to do something: warnings and errors, not notes."""
    return tuple(problem for problem in problems if problem.level != "note")


class Clock:
    """Wall-clock seconds of each stage, for the manifest."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = time.perf_counter()

    def lap(self, stage: str) -> None:
        """Note what has passed since the last lap as the time of a stage."""
        now = time.perf_counter()
        self.seconds[stage] = round(now - self._last, 3)
        self._last = now
