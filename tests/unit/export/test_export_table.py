"""What every exporter keeps: the contract of the table."""

import json
from dataclasses import replace

import pytest

from citegraph.errors import CitegraphError
from citegraph.export import (
    ENTRY_FORMATS,
    FILE_NAMES,
    LIBRARY_EXPORTERS,
    NETWORK_EXPORTERS,
    NETWORK_SUFFIXES,
    READS,
    entries,
    render_library,
    render_network,
    render_references,
)
from citegraph.export.render import _load
from citegraph.model import Library, Network, Reference
from tests.browser.hostile_library import hostile_library


@pytest.mark.parametrize("name", sorted(LIBRARY_EXPORTERS))
def test_a_library_exporter_resolves_here_and_is_deterministic(name: str, library: Library) -> None:
    assert LIBRARY_EXPORTERS[name].startswith("citegraph.export.")
    text = render_library(name, library)
    assert text.endswith("\n")
    assert text == render_library(name, library)
    assert "\r" not in text
    text.encode("utf-8")


@pytest.mark.parametrize("name", sorted(READS))
def test_a_table_reads_those_parts_of_a_library_that_it_says(name: str) -> None:
    library = hostile_library(("a", "b c", "=1"))[0]
    parts = {part: getattr(library, part) for part in READS[name]}
    assert all(parts.values())
    bare = replace(Library((), (), (), (), ()), **parts)
    assert render_library(name, library) == render_library(name, bare)


@pytest.mark.parametrize("name", sorted(NETWORK_EXPORTERS))
def test_a_network_exporter_takes_an_empty_network(name: str) -> None:
    assert NETWORK_EXPORTERS[name].startswith("citegraph.export.")
    written = render_network(name, Network("cocitation", "work", (), (), ()))
    assert written or name == "vosviewer-network"
    assert isinstance(written, bytes) == name.endswith("parquet")


def test_every_exporter_has_a_file_name_of_its_own() -> None:
    assert set(READS) | set(ENTRY_FORMATS) == set(LIBRARY_EXPORTERS)
    assert set(LIBRARY_EXPORTERS) == set(FILE_NAMES)
    assert set(NETWORK_EXPORTERS) == set(NETWORK_SUFFIXES)
    assert len(set(FILE_NAMES.values())) == len(FILE_NAMES)


@pytest.mark.parametrize("name", sorted(ENTRY_FORMATS))
def test_a_file_is_its_entries_joined(name: str, library: Library) -> None:
    written = entries(name, library)
    assert [work.id for work in library.works] == list(written)
    text = render_library(name, library)
    assert all(entry in text for entry in written.values())


@pytest.mark.parametrize("name", sorted(ENTRY_FORMATS))
def test_hostile_characters_reach_no_file(name: str, references: tuple[Reference, ...]) -> None:
    hostile = replace(references[0], title="a\x00b\ud800c\u202ed\x1b[31m")
    text = render_references(name, [hostile])
    text.encode("utf-8")
    assert all(char.isprintable() or char == "\n" for char in text)


def test_plain_references_keep_their_order_under_safe_keys(
    references: tuple[Reference, ...],
) -> None:
    text = render_references("jsonl", [*references, references[0]])
    items = [json.loads(line) for line in text.splitlines()]
    expected = ["islankina2016", "islankina2016-2", "oecd1999", "islankina2016-3"]
    assert expected == [item["id"] for item in items]
    assert ("b.txt", 3, 0.9) == tuple(items[1]["custom"][k] for k in ("file", "line", "confidence"))
    assert "Clusters" == items[0]["custom"]["translated-title"]


@pytest.mark.parametrize("function", [render_library, render_network, render_references, entries])
def test_an_unknown_name_lists_what_is_allowed(function: object) -> None:
    assert callable(function)
    argument = Library((), (), (), (), ())
    allowed = "graphml" if function is render_network else "bibtex"
    with pytest.raises(CitegraphError, match=allowed):
        function("docx", argument)


def test_the_loader_refuses_a_name_of_another_table() -> None:
    with pytest.raises(CitegraphError, match="«bibtex»"):
        _load("bibtex", NETWORK_EXPORTERS)
