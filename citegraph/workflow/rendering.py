"""A library and its networks to the texts of all files."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from citegraph.export import (
    ENTRY_FORMATS,
    FILE_NAMES,
    LIBRARY_TABLES,
    READS,
    THESAURI,
    entries_in_all,
    join_entries,
    render_library,
)
from citegraph.model import Library, Network
from citegraph.recall import Recall, afresh
from citegraph.view import render_page
from citegraph.workflow.caching.parts import PARTS, LibraryParts, with_keys
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
    known, drawn = with_keys(recall, networks)
    parts = LibraryParts(library, known)
    written = entry_texts(library, recall)
    for name, found in written.items():
        yield FILE_NAMES[name], join_entries(name, found.values())
    for name in (*LIBRARY_TABLES, *THESAURI):
        render = partial(render_library, name)
        yield FILE_NAMES[name], parts.recall("table", (name,), READS[name], str, render)
    yield from network_files(networks, drawn, formats, known)

    def draw(library: Library) -> str:
        return render_page(library, networks, written, manifest, title, recall)

    yield PAGE, parts.recall("page", (drawn, manifest, title, list(written)), PARTS, str, draw)


def entry_texts(library: Library, recall: Recall = afresh) -> dict[str, dict[str, str]]:
    """Return the entry of every work in every format that the page offers, by work id."""
    return entries_in_all(ENTRY_FORMATS, library, recall)
