"""What is exported reads back as the same records, whatever the fields hold."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import replace

import networkx
import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors, SplitNameParts
from hypothesis import example, given, settings
from hypothesis import strategies as st

from citegraph.export import render_network, render_references
from citegraph.export.bibtex import bibtex_names
from citegraph.export.csv_table import BYTE_ORDER_MARK, render_table
from citegraph.export.latex_text import escape_latex, unescape_latex
from citegraph.export.plain import one_line
from citegraph.export.records import unique_keys
from citegraph.model import (
    Community,
    LabelledReference,
    Location,
    Name,
    Network,
    Node,
    RawReference,
    Reference,
)
from citegraph.text.cells import restored_cell

_EVIL = "A}, note={x}} @article{evil, title={y"
_SYNTAX = st.text(alphabet="\\{}@%#&~^_$\"',=\n\t -abЯя()")
_ANY = st.text() | _SYNTAX | st.text(alphabet=st.characters(categories=["Cs", "Cc", "Cf", "Lo"]))


def _reference(title: str, **fields: str) -> Reference:
    raw = RawReference("a#1.1", title, Location("a", 1))
    book = Reference("a#1.1", LabelledReference(raw, ()), "book", title=title)
    return replace(book, **fields)  # type: ignore[arg-type]


@given(st.lists(_ANY, min_size=1, max_size=4))
@example([_EVIL])
@example(["\\", "{", "}", '"', "@book{x,\n", "a\n@article{b,"])
@settings(deadline=None)
def test_bibtex_gives_one_entry_per_reference_with_the_same_texts(texts: Sequence[str]) -> None:
    references = [_reference(text, note=text, container=text, publisher=text) for text in texts]
    library = parse_string(render_references("bibtex", references))
    assert [] == library.failed_blocks
    assert [] == library.comments
    assert [one_line(text) for text in texts] == [
        unescape_latex(entry.fields_dict["title"].value) if "title" in entry.fields_dict else ""
        for entry in library.entries
    ]
    for entry in library.entries:
        assert {"title", "note", "booktitle", "publisher"} >= set(entry.fields_dict)


@given(_ANY)
@example(_EVIL)
@settings(deadline=None)
def test_verbatim_fields_stay_inside_their_entry(text: str) -> None:
    references = [_reference("t", url=text, doi=text), _reference("u")]
    library = parse_string(render_references("bibtex", references))
    assert [] == library.failed_blocks
    assert ["t", "u"] == [entry["title"] for entry in library.entries]


@given(_ANY)
def test_latex_text_comes_back(text: str) -> None:
    assert text == unescape_latex(escape_latex(text))


@pytest.mark.parametrize("text", [r"50 % of R&D_x #1 \b ~c $5", "«Дом» — 2-е изд."])
def test_other_programs_decode_the_escapes_too(text: str) -> None:
    written = render_references("bibtex", [_reference(text)])
    library = parse_string(written, append_middleware=[LatexDecodingMiddleware()])
    assert text == library.entries[0]["title"]


_PART = st.text(alphabet="abЯ ,and{}-'.", min_size=1, max_size=12).filter(lambda t: t.strip(" -.,"))


@given(st.lists(st.builds(Name, _PART, _PART) | st.builds(Name, literal=_PART), max_size=3))
@settings(deadline=None)
def test_bibtex_finds_as_many_people_again(names: list[Name]) -> None:
    text = f"@book{{a,\n author = {{{bibtex_names(names)}}}\n}}"
    library = parse_string(text, append_middleware=[SeparateCoAuthors()])
    assert [] == library.failed_blocks
    assert len(names) == len([name for name in library.entries[0]["author"] if name])


@given(st.text(alphabet="abcЯЖ", min_size=1), st.text(alphabet="АБ. ", min_size=1))
@settings(deadline=None)
def test_plain_names_come_back_in_their_parts(family: str, given_name: str) -> None:
    name = Name(family.title(), given_name)
    text = f"@book{{a,\n author = {{{bibtex_names([name])}}}\n}}"
    stack = [SeparateCoAuthors(), SplitNameParts()]
    (found,) = parse_string(text, append_middleware=stack).entries[0]["author"]
    assert [name.family] == found.last
    assert given_name.split() == found.first


@given(st.lists(_ANY, max_size=4))
@settings(deadline=None)
def test_ris_gives_one_record_per_reference(titles: Sequence[str]) -> None:
    references = [_reference(title, note=title) for title in titles]
    records = rispy.loads(render_references("ris", references))
    assert [one_line(title) for title in titles] == [record.get("title", "") for record in records]


@given(st.lists(_ANY, max_size=4))
def test_csl_json_and_json_lines_give_one_item_per_reference(titles: Sequence[str]) -> None:
    references = [_reference(title) for title in titles]
    items = json.loads(render_references("csl-json", references).encode("utf-8"))
    lines = render_references("jsonl", references).encode("utf-8").split(b"\n")[:-1]
    expected = [one_line(title) for title in titles]
    assert expected == [item.get("title", "") for item in items]
    assert expected == [json.loads(line).get("title", "") for line in lines]


@given(_ANY)
def test_a_csv_cell_stays_one_cell_and_no_formula(text: str) -> None:
    table = render_table(["a", "b"], [{"a": text, "b": 1}]).removeprefix(BYTE_ORDER_MARK)
    header, row = csv.reader(io.StringIO(table))
    assert ["a", "b"] == header
    assert "1" == row[1]
    assert one_line(text) == restored_cell(row[0])
    assert row[0][:1] not in {"=", "+", "-", "@"}


@given(_ANY)
@settings(deadline=None)
def test_graphml_is_well_formed_xml(text: str) -> None:
    node = Node("a", text, 1, 0, 0.0, 0, 0, 0)
    network = Network("cocitation", "work", (node,), (), (Community(0, text, 1),), text)
    graph = networkx.parse_graphml(str(render_network("graphml", network)).encode("utf-8").decode())
    assert ["a"] == list(graph)


@given(st.lists(_ANY))
def test_keys_are_safe_and_different_in_any_case(wanted: list[str]) -> None:
    keys = unique_keys(wanted)
    assert len(wanted) == len({key.casefold() for key in keys})
    assert all(key.isascii() and not set(key) & set('{}(),=\\"#%~ \n') for key in keys)
