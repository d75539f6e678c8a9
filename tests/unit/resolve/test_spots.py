"""Works that a number, a spot or an author tells apart under one title."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from citegraph.model import LabelledReference, MarkedFields, Reference
from citegraph.resolve import default_options, resolve

Make = Callable[..., Reference]


def count(*references: Reference) -> int:
    return len(resolve(references, default_options()).works)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"document_number": "39-ФЗ"}, {"document_number": "152-ФЗ"}, 2),
        ({"document_number": "39-ФЗ"}, {"document_number": "N 39-ФЗ"}, 1),
        ({"document_number": "ГОСТ 99.1"}, {"document_number": "ГОСТ 99.1–2003"}, 1),
        ({"document_number": "ГОСТ 99.1-2003"}, {"document_number": "ГОСТ Р 99.0.5-2008"}, 2),
    ],
)
def test_numbers_of_laws_and_standards(
    make_reference: Make, one: dict[str, Any], other: dict[str, Any], expected: int
) -> None:
    made = [
        make_reference(file, 1, "О внесении изменений в закон о реках", (), 2013, **fields)
        for file, fields in (("a", one), ("b", other))
    ]
    assert expected == count(*(replace(each, type="legislation") for each in made))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rivers and lakes (first quarterly report)", "Rivers and lakes (second quarterly report)"),
        ("Реки и озёра: вторая экспедиция", "Реки и озёра: третья экспедиция"),
    ],
)
def test_ordinals_in_titles(make_reference: Make, one: str, other: str) -> None:
    fields = {"publisher": "River Press"}
    left = make_reference("a", 1, one, ["Lee, A."], 1979, **fields)
    right = make_reference("b", 1, other, ["Lee, A."], 1979, **fields)
    assert 2 == count(left, right)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"issue": "1", "pages": "63-63"}, {"issue": "2", "pages": "143-143"}, 2),
        ({"issue": "1", "pages": "63-64"}, {"issue": "2", "pages": "63-64"}, 1),
        ({"issue": "1", "pages": "63-64"}, {"issue": "", "pages": "63-64"}, 1),
    ],
)
def test_a_column_in_two_issues(
    make_reference: Make, one: dict[str, Any], other: dict[str, Any], expected: int
) -> None:
    left, right = (
        make_reference(
            file, 1, "News of river engineers in the north", ["Anonymous"], 1997,
            container="Rivers", volume="18", **fields,
        )
        for file, fields in (("a", one), ("b", other))
    )  # fmt: skip
    assert expected == count(left, right)


@pytest.mark.parametrize(
    ("authors", "expected"),
    [
        (["Озёрова, Н. Ф."], 2),
        (["Ручьёв, Н. Ф."], 1),
        (["Ручьев, Н."], 1),
    ],
)
def test_textbooks_of_one_name(make_reference: Make, authors: list[str], expected: int) -> None:
    left = make_reference("a", 1, "Общая гидрология", ["Ручьёв, Н. Ф."], 2003)
    right = make_reference("b", 1, "Общая гидрология", authors, 2003)
    assert expected == count(left, right)


def test_nobody_signs(make_reference: Make) -> None:
    fields = {"container": "Rivers", "volume": "7", "issue": "1", "pages": "7-7"}
    left = make_reference("a", 1, "Acknowledgment of gifts", ["Anonymous"], 1986, **fields)
    right = make_reference("b", 1, "The prize for bridges", ["Anonymous"], 1986, **fields)
    found = resolve((left, right), default_options())
    assert (2, 0) == (len(found.works), len(found.people))


def indexed(make_reference: Make, file: str, author: str, **fields: Any) -> Reference:
    """An entry of a citation index of 1998."""
    made = make_reference(file, 1, fields.pop("title", ""), [author], 1998, **fields)
    parts = (author, "1998", made.title or made.container, made.volume, made.pages)
    raw = replace(
        made.printed.raw, text=", ".join(filter(None, parts)), rule="wos", marked=MarkedFields(())
    )
    return replace(made, printed=LabelledReference(raw, ()))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            ("Lee, A.", {"title": "HDB RIVER ECOL CO"}),
            ("Moor, B.", {"title": "HDB RIVER ECOL CO"}),
            2,
        ),
        (
            ("Leeson, A.", {"title": "HDB RIVER ECOL CO"}),
            ("Leesen, A.", {"title": "HDB RIVER ECOL CO"}),
            1,
        ),
        (
            ("Lee, A.", {"title": "RIVERS OF ASIA"}),
            ("Lee, A.", {"container": "LAKES", "volume": "7", "pages": "9"}),
            2,
        ),
        (
            ("Lee, A.", {"container": "LAKES", "volume": "7", "pages": "9", "doi": "10.1/x"}),
            ("Moor, B.", {"container": "LAKES", "volume": "7", "pages": "12", "doi": "10.1/x"}),
            2,
        ),
    ],
)
def test_entries_of_an_index(
    make_reference: Make,
    one: tuple[str, dict[str, Any]],
    other: tuple[str, dict[str, Any]],
    expected: int,
) -> None:
    left, right = (
        indexed(make_reference, file, author, **fields)
        for file, (author, fields) in (("a", one), ("b", other))
    )
    assert expected == count(left, right)


def test_a_part_is_no_version(make_reference: Make) -> None:
    fields = {"volume": "60", "pages": "301-330"}
    first = make_reference(
        "a", 1, "Transport of sand in small northern rivers", ["Lee, A."], 1995,
        container="Rivers", **fields,
    )  # fmt: skip
    second = make_reference(
        "b", 1, "Transport of sand in small northern rivers (II)", ["Lee, A."], 1996,
        container="Lakes", volume="71", pages="33-50",
    )  # fmt: skip
    found = resolve((first, second), default_options())
    assert (2, ()) == (len(found.works), found.relations)
