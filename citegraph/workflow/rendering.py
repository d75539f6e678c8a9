"""A library and its networks to the texts of all files."""

from collections.abc import Iterator, Mapping, Sequence

from citegraph.export import (
    ENTRY_FORMATS,
    FILE_NAMES,
    LIBRARY_TABLES,
    THESAURI,
    entries_in_all,
    join_entries,
    render_library,
)
from citegraph.model import Library, Network
from citegraph.recall import Recall, afresh
from citegraph.view import render_page
from citegraph.workflow.caching.keys import NO_KEY, make_key
from citegraph.workflow.network_files import network_files
from citegraph.workflow.outputs.made import PAGE


def render_all(
    library: Library,
    networks: Sequence[Network],
    formats: Sequence[str],
    manifest: Mapping[str, object],
    title: str,
    recall: Recall,
) -> Iterator[tuple[str, str | bytes]]:
    """Yield the name and content of every file, one at a time: a large library makes many."""
    # Keys stand for the library and the networks, so that their bytes are summed once.
    given = make_key(library) if recall is not afresh else NO_KEY
    drawn = [make_key(network) if recall is not afresh else NO_KEY for network in networks]
    kept = recall if NO_KEY not in (given, *drawn) else afresh
    written = entry_texts(library, recall)
    for name, found in written.items():
        yield FILE_NAMES[name], join_entries(name, found.values())
    for name in (*LIBRARY_TABLES, *THESAURI):

        def render(name: str = name) -> str:
            return render_library(name, library)

        yield FILE_NAMES[name], kept("table", (name, given), str, render)
    yield from network_files(networks, drawn, formats, kept)
    page = (given, drawn, manifest, title, list(written))
    yield PAGE, kept(
        "page",
        page,
        str,
        lambda: render_page(library, networks, written, manifest, title, recall),
    )


def entry_texts(library: Library, recall: Recall = afresh) -> dict[str, dict[str, str]]:
    """Return the entry of every work in every format that the page offers, by work id."""
    return entries_in_all(ENTRY_FORMATS, library, recall)
