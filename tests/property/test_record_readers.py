"""No bibliography file breaks its reader, however wrong its values are."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citegraph.read import FORMATS, read_bytes
from tests.laws import examples

SAMPLES = Path(__file__).parents[1] / "samples"
NAMES = {
    "crossref": (
        "DOI",
        "message",
        "items",
        "reference",
        "title",
        "author",
        "unstructured",
        "issued",
    ),
    "csl-json": ("id", "type", "title", "author", "issued", "note", "custom", "items", "family"),
    "openalex": ("id", "title", "authorships", "biblio", "referenced_works", "primary_location"),
}
HEADS = {
    "crossref": '{"reference-count": 1, "items": %s}',
    "csl-json": '[{"title": "A"}, %s]',
    "openalex": '{"referenced_works": [], "results": [%s]}',
}
LINES = ("enw", "nbib", "ris", "elibrary")
TREES = ("endnote", "marcxml", "mods", "pubmed", "word-sources", "zotero-rdf")


def sample(format: str) -> Path:
    return next(path for path in (SAMPLES / format).iterdir() if path.is_file())


def json_values(format: str) -> st.SearchStrategy[object]:
    keys = st.sampled_from(NAMES[format])
    atoms = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9)
    return st.recursive(
        atoms,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner),
        max_leaves=9,
    )


@pytest.mark.parametrize("format", NAMES)
@given(data=st.data())
def test_any_json_is_read_or_a_problem(format: str, data: st.DataObject) -> None:
    text = HEADS[format] % json.dumps(data.draw(json_values(format)))
    reading = read_bytes(text.encode(), "a.json")
    assert reading.documents or reading.problems
    assert {format} >= {document.format for document in reading.documents}


@pytest.mark.parametrize("format", LINES)
@given(data=st.data())
@examples(60)
def test_lines_in_any_order_are_read_or_a_problem(format: str, data: st.DataObject) -> None:
    path = sample(format)
    lines = path.read_text(encoding="utf-8").splitlines()
    odd = st.text(max_size=12) | st.sampled_from(lines)
    text = "\n".join(data.draw(st.lists(odd, max_size=12)))
    reading = read_bytes(
        f"{path.read_text(encoding='utf-8')}\n{text}".encode(errors="replace"), path.name
    )
    assert reading.documents or reading.problems


@pytest.mark.parametrize("format", TREES)
@given(data=st.data())
@examples(60)
def test_elements_in_any_order_are_read_or_a_problem(format: str, data: st.DataObject) -> None:
    path = sample(format)
    pieces = re.split(r"(?<=>)", path.read_text(encoding="utf-8"))
    head = len(pieces) // 4
    mixed = data.draw(st.lists(st.sampled_from(pieces), max_size=30))
    text = "".join(pieces[:head] + mixed + pieces[head:])
    reading = read_bytes(text.encode(), path.name)
    assert reading.documents or reading.problems


@pytest.mark.parametrize("format", [*LINES, *TREES, *NAMES])
def test_repeated_sample_is_read_in_linear_time(format: str) -> None:
    assert format in FORMATS
    path = sample(format)
    text = path.read_text(encoding="utf-8")
    reading = read_bytes((text + "\n" * 3 + text * 200)[:400_000].encode(), path.name)
    assert reading.documents or reading.problems
