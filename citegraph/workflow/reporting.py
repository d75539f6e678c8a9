"""Sources to a report: a page, figures, tables, the text on methods."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path

from citegraph.config import Configuration, choose_model, load_configuration
from citegraph.export import HISTORY_FILES, HISTORY_TABLES, entries, render_history, render_network
from citegraph.history import build_history
from citegraph.model import History, Library, Network
from citegraph.report import Findings
from citegraph.report.render import PAGE, render_report
from citegraph.workflow.building import (
    DEFAULT_SOURCES,
    Clock,
    check_name,
    default_name,
    gather,
)
from citegraph.workflow.manifest import Record, make_manifest, render_manifest
from citegraph.workflow.outputs import check_apart, check_writable, replace_folder
from citegraph.workflow.outputs.made import REPORT_MANIFEST as MANIFEST
from citegraph.workflow.progress import Progress, silent

#: In which style works are described, by the language of the report.
_STYLES = {"en": "apa", "ru": "gost"}


@dataclass(frozen=True, slots=True)
class ReportResult:
    """What a report made: its folder, the page to open, and the records behind them."""

    folder: Path
    page: Path
    files: tuple[str, ...]
    library: Library
    networks: tuple[Network, ...]
    history: History
    seconds: Mapping[str, float] = field(default_factory=dict)


def write_report(
    sources: Iterable[str | Path] = DEFAULT_SOURCES,
    out: str | Path = "graphs",
    name: str | None = None,
    config: Configuration | None = None,
    progress: Progress = silent,
    jobs: int = 1,
) -> ReportResult:
    """Write a report on ``sources`` to ``out/name``: ``report.html`` and what belongs to it.

    The language and the form of the figures are in ``config.report``, the networks in
    ``config.network.kinds``; ``name`` and ``jobs`` are those of
    :func:`~citegraph.workflow.building.build`, whose folder it may share. Raises
    :class:`CitegraphError` when no reference is found or the folder cannot be written.
    """
    given = [str(source) for source in sources]
    config = choose_model(config or load_configuration(), given)
    folder = Path(out) / check_name(default_name(given) if name is None else name)
    check_apart(folder, given)
    check_writable(folder, (PAGE, MANIFEST))
    clock = Clock()
    segmented, library, networks = gather(given, config, progress, jobs, clock)
    history = build_history(library, config.history)
    clock.lap("history")
    findings = Findings(
        folder.name,
        library,
        networks,
        history,
        make_manifest(given, segmented, library, networks, config),
        _descriptions(library, history, _STYLES[config.report.language]),
        _table_files(networks),
    )
    files: list[str] = []
    replace_folder(folder, _noted(_render(findings, config, progress, clock), files), MANIFEST)
    return ReportResult(
        folder, folder / PAGE, tuple(files), library, networks, history, clock.seconds
    )


def _render(
    findings: Findings, config: Configuration, progress: Progress, clock: Clock
) -> Iterator[tuple[str, str | bytes]]:
    record = Record(findings.title, clock.seconds)
    rendered = render_report(
        findings, config.report, lambda done, total: progress("figure", done, total)
    )
    yield from record.noted(chain(rendered, _render_tables(findings)))
    clock.lap("report")
    yield MANIFEST, render_manifest(findings.manifest, record, config)


def _table_files(networks: Iterable[Network]) -> dict[str, str]:
    """Return the file of every table: those of the history, the nodes of every network.

    Edges, with the documents behind each of them, are large; a build writes them.
    """
    files = {name: f"tables/{file}" for name, file in HISTORY_FILES.items()}
    for network in networks:
        files[f"{network.kind}.nodes"] = f"tables/{network.kind}.nodes.csv"
    return files


def _render_tables(findings: Findings) -> Iterator[tuple[str, str | bytes]]:
    for name in HISTORY_TABLES:
        yield findings.tables[name], render_history(name, findings.history)
    for network in findings.networks:
        yield findings.tables[f"{network.kind}.nodes"], render_network("nodes-csv", network)


def _descriptions(library: Library, history: History, style: str) -> dict[str, str]:
    """Return entries of the works that the tables of a report may name."""
    named = {one.id for one in history.rankings if one.kind == "work"}
    named |= {node.id for node in history.historiograph.nodes}
    works = tuple(work for work in library.works if work.id in named)
    return {id: text.strip() for id, text in entries(style, replace(library, works=works)).items()}


def _noted(
    contents: Iterable[tuple[str, str | bytes]], names: list[str]
) -> Iterator[tuple[str, str | bytes]]:
    for name, content in contents:
        names.append(name)
        yield name, content
