"""Records of bibliographies come back from every format with all that they held."""

import json
import re
from collections.abc import Sequence

import pytest
from bibtexparser.entrypoint import parse_string
from hypothesis import example, given, settings
from hypothesis import strategies as st

from citegraph.export import render_references
from citegraph.model import (
    Document,
    LabelledReference,
    Location,
    MarkedEntry,
    RawReference,
    Reference,
    SourceRecord,
)
from citegraph.normalize import normalize
from citegraph.read import read_bytes

_EVIL = "A}, note={x}}\n@article{evil, title={y"
_TEXT = st.text(alphabet="\\{}@%#&~^_$\"',=\n -abЯ1()", max_size=30)
_BALANCED = st.recursive(
    st.text(alphabet="abЯ ,=%#@'1&~\n\"", max_size=8),
    lambda inner: st.lists(inner, max_size=3).map(lambda parts: "{" + "".join(parts) + "}"),
    max_leaves=6,
)
_NAMES = st.sampled_from(["title", "note", "Groups", "x-y", "bdsk-url-1", "abstract", "volume"])


def references(data: bytes, name: str) -> list[Reference]:
    """The records of a file as references."""
    return [
        normalize(LabelledReference(_raw(entry, document), entry.fields.spans))[0]
        for document in read_bytes(data, name).documents
        for found in document.lists
        for entry in found.entries
        if entry.fields
    ]


def _raw(entry: MarkedEntry, document: Document) -> RawReference:
    place = Location(document.file, entry.line)
    return RawReference(f"{document.id}#1.1", entry.text, place, marked=entry.fields)


def records(data: bytes, name: str) -> list[SourceRecord]:
    """The records of a file."""
    marked = [reference.printed.raw.marked for reference in references(data, name)]
    return [one.record for one in marked if one and one.record]


def _bibtex(fields: Sequence[tuple[str, str]]) -> str:
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields)
    return f"@Misc{{a,\n{lines}}}\n\n@book{{b, title = {{second}}}}\n"


@given(st.lists(st.tuples(_NAMES, _BALANCED), max_size=4))
@settings(deadline=None)
def test_bibtex_keeps_every_field_of_every_entry(fields: list[tuple[str, str]]) -> None:
    # A line that looks like the beginning of an entry is joined to the one before.
    fields = [(name, value.replace("\n", " ")) for name, value in fields]
    before = _bibtex(fields)
    first = records(before.encode(), "a.bib")
    assert list(first[0].fields) == fields
    written = render_references("bibtex", references(before.encode(), "a.bib"))
    assert first == records(written.encode(), "b.bib")


@given(_TEXT)
@example(_EVIL)
@example("\\")
@settings(deadline=None)
def test_a_value_stays_inside_its_entry(value: str) -> None:
    data = json.dumps([{"id": "a", "type": "book", "groups": value, "note": value}]).encode()
    written = render_references("bibtex", references(data, "a.json"))
    library = parse_string(written)
    assert [] == library.failed_blocks
    assert ["a"] == [entry.key for entry in library.entries]


@given(_TEXT)
@example(_EVIL)
@settings(deadline=None)
def test_a_broken_value_of_bibtex_stays_inside_its_entry(value: str) -> None:
    data = f'@misc{{a, note = "{value}"}}\n@misc{{b, title={{x}}}}\n'.encode()
    found = references(data, "a.bib")
    library = parse_string(render_references("bibtex", found))
    assert [] == library.failed_blocks
    assert len(found) == len(library.entries)


@pytest.mark.parametrize("format", ["ris", "csl-json"])
@given(value=_BALANCED.filter(lambda text: text.strip(' \n{}"~')))
@example(value="50\\% {of} it\n\nnext %41 paragraph")
@settings(deadline=None)
def test_unknown_fields_travel_to_other_formats_and_back(format: str, value: str) -> None:
    value = re.sub(r"\n\s*", "\n", value.strip()).replace("\n@", " @")
    before = references(_bibtex([("title", "x"), ("groups", value)]).encode(), "a.bib")
    suffix = {"ris": "ris", "csl-json": "json"}[format]
    there = render_references(format, before).encode()
    back = render_references("bibtex", references(there, f"a.{suffix}"))
    first, second = records(back.encode(), "c.bib")
    assert [value] == [text for name, text in first.fields if name == "groups"]
    assert ("a", "b", "misc", "book") == (first.key, second.key, first.type.lower(), second.type)


@given(st.text(alphabet="abЯ %-\\{}x:", min_size=1, max_size=20).filter(str.strip))
@settings(deadline=None)
def test_tags_of_ris_travel_to_bibtex_and_back(value: str) -> None:
    value = " ".join(value.split())
    data = f"TY  - JOUR\nID  - a\nTI  - On Rivers\nU1  - {value}\nU1  - {value}\nER  - \n"
    before = references(data.encode(), "a.ris")
    there = render_references("bibtex", before).encode()
    (found,) = records(render_references("ris", references(there, "b.bib")).encode(), "c.ris")
    assert (value, value) == found.values("U1")
