"""Entries of databases that print the same text are one work; what people print is compared."""

from dataclasses import replace
from typing import Any

from citegraph.model import (
    LabelledReference,
    Location,
    MarkedFields,
    Name,
    PartialDate,
    RawReference,
    Reference,
)
from citegraph.resolve.options import default_options
from citegraph.resolve.works.grouping import group_works
from citegraph.resolve.works.same_text import SAME_TEXT, find_same_text


def entry(number: int, text: str, *, marked: bool = True, **fields: object) -> Reference:
    raw = RawReference(
        f"f#1.{number:03}",
        text,
        Location("f"),
        rule="wos",
        marked=MarkedFields(()) if marked else None,
    )
    known: dict[str, object] = {
        "authors": (Name("Lee", "A."),),
        "issued": PartialDate(1999),
        "container": "TIDES",
        "volume": "4",
    }
    printed = LabelledReference(raw, ())
    return Reference(raw.id, printed, **{**known, **fields})  # type: ignore[arg-type]


def test_same_entries_are_told_by_the_first() -> None:
    entries = [entry(number, "LEE A, 1999, TIDES, V4") for number in range(3)]
    assert {"f#1.001": "f#1.000", "f#1.002": "f#1.000"} == find_same_text(entries)


def test_text_that_tells_no_work_is_not_enough() -> None:
    entries = [
        entry(number, "LEE A, 1999, COMMUNICATION", container="", volume="") for number in (1, 2)
    ]
    assert {} == find_same_text(entries)


def test_a_column_comes_back_without_a_number() -> None:
    column: dict[str, Any] = {
        "title": "Editor's Notes",
        "container": "River Letters",
        "publisher": "Lake",
    }
    assert {} == find_same_text([entry(1, "a", **column), entry(2, "a", **column)])
    placed = [entry(number, "a", **column, pages="5-6") for number in (1, 2)]
    assert {placed[1].id: placed[0].id} == find_same_text(placed)


def test_what_people_print_is_compared() -> None:
    entries = [entry(number, "Lee A. Tides, 1999", marked=False) for number in (1, 2)]
    assert {} == find_same_text(entries)


def test_many_same_entries_are_one_work_without_a_block() -> None:
    entries = [entry(number, "LEE A, 1999, TIDES, V4") for number in range(400)]
    found = group_works(entries, {}, default_options())
    assert [400] == [len(group) for group in found.groups]
    assert {SAME_TEXT} == {merge.rule for merge in found.merges}


def test_what_people_print_alike_is_compared_once() -> None:
    text = "Lee A. Floods of small rivers and their dams. Tides. 1999. 4"
    printed = [
        entry(n, text, marked=False, title="Floods of small rivers and their dams")
        for n in range(30)
    ]
    found = group_works(printed, {}, default_options())
    assert 1 == len(found.groups)
    assert 29 == len([one for one in found.merges if one.evidence and one.left == "f#1.000"])
    assert {"weights"} == {one.rule for one in found.merges}


def test_what_tells_too_little_stays_apart_though_it_is_printed_alike() -> None:
    printed = [
        entry(n, "Preface", marked=False, title="Preface", authors=(), container="", volume="")
        for n in range(3)
    ]
    undated = [replace(one, issued=None) for one in printed]
    assert 3 == len(group_works(undated, {}, default_options()).groups)
