"""Blocks of BibTeX, whole and broken."""

import time

import pytest

from citegraph.read.bibtex.blocks import Block
from citegraph.read.bibtex.scanner import scan


def shown(text: str) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Type, key and fields of every block."""
    return [
        (block.type, block.key, [(field.name, value(field.pieces)) for field in block.fields])
        for block in scan(text)
    ]


def value(pieces: object) -> str:
    """The pieces of a value, joined."""
    assert isinstance(pieces, tuple)
    return "#".join(piece.text for piece in pieces)


def only(text: str) -> Block:
    """The only block of a text."""
    (block,) = scan(text)
    return block


@pytest.mark.parametrize(
    ("text", "key", "fields"),
    [
        ("@book{a, title = {On {Rivers}}, year = 1990}", "a", ["On {Rivers}", "1990"]),
        ('@book(a, title = "On (dry) Rivers", year = 1990)', "a", ["On (dry) Rivers", "1990"]),
        ('@book{a, title = "On {"}dry{"} Rivers", year = {1}}', "a", ['On {"}dry{"} Rivers', "1"]),
        ("@book{a\n title = {On Rivers}\n year = {1990}\n}", "a", ["On Rivers", "1990"]),
        ("@book{a,, title = {On Rivers},,}", "a", ["On Rivers"]),
        ("@ book\n{ Smith 1990 ,title={x}}", "Smith 1990", ["x"]),
        ("@book{{a}, title={x}}", "a", ["x"]),
        ("@book{a, month = jan # {~1} # foo}", "a", ["jan#~1#foo"]),
        ("@book{a, title = , year = {}}", "a", ["", ""]),
        ("@book{a, title={C:\\}, year={x}}", "a", ["C:\\", "x"]),
        ("@book{a, % why\n title={x}, % that\n % year={y},\n}", "a", ["x"]),
        ("@book{a}", "a", []),
        ("@book{}", "", []),
    ],
)
def test_well_formed_entries(text: str, key: str, fields: list[str]) -> None:
    block = only(text)
    assert (key, fields) == (block.key, [value(field.pieces) for field in block.fields])
    assert () == block.faults


@pytest.mark.parametrize(
    ("text", "key", "fields"),
    [
        ("@book{title = {x}}", "", ["x"]),
        ("@book{a b title = {x}}", "a b", ["x"]),
        ("@book{a, title = {A { b},\n year = {1}\n}", "a", ["A { b", "1"]),
        ("@book{a, title = {A} b}, year = {1}}", "a", ["A} b", "1"]),
        ("@book{a, title = {A}}, year = {1}}", "a", ["A", "1"]),
        ("@book{a, title = {A}, {B}, year = {1}}", "a", ["A", "1"]),
        ("@book{a, title = On dry rivers, year = 1 May}", "a", ["On dry rivers", "1 May"]),
        ('@book{a, title = "A { b", year = "1"}', "a", ["A { b", "1"]),
        ("@book{a, title = {A}", "a", ["A"]),
        ("@book{a, title = {A", "a", ["A"]),
        ("@book{a, title", "a", []),
    ],
)
def test_what_can_be_read_of_a_broken_entry(text: str, key: str, fields: list[str]) -> None:
    block = only(text)
    assert (key, fields) == (block.key, [value(field.pieces) for field in block.fields])
    assert block.faults


def test_quotation_marks_inside_a_value_need_no_braces() -> None:
    block = only('@book{a, title = "He said "yes", and left", note = "G\\"odel"}')
    assert ['He said "yes", and left', 'G\\"odel'] == [value(one.pieces) for one in block.fields]


def test_an_entry_ends_where_a_line_begins_the_next() -> None:
    found = shown("@book{a, title = {x,\n@book{b, title = {y}}\n\n@book{c, title={z}}")
    assert ["a", "b", "c"] == [key for _, key, _ in found]
    assert [("title", "y")] == found[1][2]


def test_signs_in_text_begin_no_entry() -> None:
    text = "Mail me@home.org (soon)\n@book{a, title = {x @ {y}}, note = {\n @someone said}}"
    assert ["a"] == [key for _, key, _ in shown(text)]


def test_entries_on_one_line_and_behind_each_other() -> None:
    assert ["a", "b", "c"] == [key for _, key, _ in shown("@misc{a}@misc{b,}, @misc{c, n={1}}")]


def test_a_comment_holds_whole_entries() -> None:
    found = list(scan("@comment{\n@book{a, title={x}}\n}\n@Comment{open\n@book{b, title={y}}"))
    assert [("comment", ""), ("Comment", ""), ("book", "b")] == [(o.type, o.key) for o in found]


def test_an_entry_that_latex_comments_out_is_one_for_bibtex() -> None:
    found = shown("%@book{a,\n%  title = {x},\n%}\n%@book{b,\n%  title = {y}\n%}")
    assert [("book", "a", [("title", "x")]), ("book", "b", [("title", "y")])] == found


def test_lines_are_those_of_the_file() -> None:
    assert [1, 3] == [block.line for block in scan("@misc{a}\n\n  @misc{b}")]


@pytest.mark.parametrize(
    "text",
    [
        "@a{b," + "a={" * 100_000,
        "@a{b," + "a={\\{\\}x " * 30_000 + "}" * 30_000,
        "@a{" * 100_000,
        "@comment{" * 100_000,
        "@comment{\n" * 50_000,
        "@a{b," + 'a="' * 100_000,
        "@a{b,c=" + "{" * 300_000 + "}" * 300_000 + "}",
        "@a{b," + " " * 300_000 + "x",
        "\n@a{b,\n" * 50_000,
        "@a{b," + "x y " * 100_000,
        "@a{b,c={" + "\n%" * 100_000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_text_takes_linear_time(text: str) -> None:
    start = time.process_time()
    for _ in scan(text):
        pass
    assert time.process_time() - start < 5
