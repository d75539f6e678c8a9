"""A stream says what a file says, whoever renders its entries."""

import csv
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citegraph.errors import CitegraphError
from citegraph.export import (
    ENTRY_FORMATS,
    open_entry,
    render_references,
    stream_entries,
    stream_problems,
)
from citegraph.export.csl import to_indented_json
from citegraph.export.streaming import _OPEN
from citegraph.model import Location, Problem, Reference

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=10,
)


@pytest.mark.parametrize("name", sorted(ENTRY_FORMATS))
@pytest.mark.parametrize("count", [0, 1, 7])
def test_stream_and_file_are_the_same(
    name: str, count: int, references: tuple[Reference, ...]
) -> None:
    # The same reference again and again wants the same key, and the mark may be printed.
    hostile = replace(references[0], title=f"{_OPEN} {_OPEN}", authors=(), editors=())
    several = (hostile, *references, hostile, *references)[:count]
    pieces = list(stream_entries(name, (open_entry(name, reference) for reference in several)))
    assert count + 1 == len(pieces)
    assert render_references(name, several) == "".join(pieces)


def test_an_unknown_format_is_named(references: tuple[Reference, ...]) -> None:
    with pytest.raises(CitegraphError, match="«docx»"):
        open_entry("docx", references[0])


@given(JSON)
def test_indented_json_is_that_of_the_library(value: object) -> None:
    assert json.dumps(value, ensure_ascii=False, indent=2) == to_indented_json(value)


def test_problems_go_on_without_a_second_header() -> None:
    problem = Problem("no-title", "no title", "look", Location("a.txt", 3), "=raw")
    whole = "".join(stream_problems((problem, problem)))
    parts = [*stream_problems((problem,)), *stream_problems((problem,), header=False)]
    assert whole == "".join(parts)
    rows = list(csv.DictReader(whole.removeprefix("\ufeff").splitlines()))
    assert [("no-title", "a.txt", "3", "'=raw")] * 2 == [
        (row["code"], row["file"], row["line"], row["raw"]) for row in rows
    ]
