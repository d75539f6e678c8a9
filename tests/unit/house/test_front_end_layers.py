"""Rooms of the page's front end know only what lies below them."""

import json
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.front_end import FRONT_END, SOURCES, imported_files, layer_of, read_code, sources

#: The style sheet and the declarations that belong to no room.
_OUTSIDE = {"style.css", "styles.d.ts"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a /* b */ c // d", "a  c "),
        ('"/* no */" // yes', '"/* no */" '),
        ("`// ${a} /* */`;", "`// ${a} /* */`;"),
        (r'x.replace(/["/*]+\//g, "") /* gone */', r'x.replace(/["/*]+\//g, "") '),
        ("/* one\ntwo */a", "\na"),
        ("a / b / c // d", "a / b / c "),
    ],
)
def test_comments_are_left_out(text: str, code: str) -> None:
    assert code == read_code(text)[0]


def test_texts_inside_templates_are_seen() -> None:
    code = 'f(`${t("a.b")} · ${g(`x-${y}`, {z: "}"})}`, \'c\') // "d"'
    assert ["a.b", "x-${y}", "}", '${t("a.b")} · ${g(`x-${y}`, {z: "}"})}', "c"] == read_code(code)[
        1
    ]


def test_imports_are_seen() -> None:
    seen = {name for source in sources() for name in source.imports}
    assert {"preact", "@preact/signals"} <= seen
    assert len(list(imported_files())) > len(sources())


def test_every_file_belongs_to_a_room() -> None:
    names = [source.name for source in sources(".ts", ".tsx", ".css")]
    assert [] == [name for name in names if layer_of(name) < 0 and name not in _OUTSIDE]


def test_imported_files_are_there() -> None:
    missing = [(source.name, name) for source, name in imported_files()
               if not (SOURCES / name).is_file()]  # fmt: skip
    assert [] == missing


def test_rooms_import_only_from_below() -> None:
    wrong = [
        f"{source.name} imports {name}"
        for source, name in imported_files()
        if name not in _OUTSIDE
        and name.partition("/")[0] != source.room
        and layer_of(name) >= layer_of(source.name)
    ]
    assert [] == wrong


def test_no_file_imports_itself_through_others() -> None:
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for source, name in imported_files():
        sorter.add(source.name, name)
    try:
        sorter.prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


def test_packages_are_those_that_are_bundled() -> None:
    named = json.loads((FRONT_END / "package.json").read_text(encoding="utf-8"))["dependencies"]
    used = {
        "/".join(name.split("/")[: 2 if name.startswith("@") else 1])
        for source in sources()
        for name in source.imports
        if not name.startswith(".")
    }
    assert set() == used - set(named)
