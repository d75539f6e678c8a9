"""Lists copied from eLIBRARY.RU."""

import pytest

from citegraph.read import read_bytes
from citegraph.read.elibrary_source import read_source
from tests.unit.read.record_files import codes, entries, values

BLOCKS = """1

ПАВОДКИ
МАЛЫХ РЕК
Ручьёв А.Б., Бродов В.Г.
Реки. 2011. № 2. С. 10-19.
2
2

ПАВОДКИ. СБОРНИК СТАТЕЙ
Омск, 2012. 90 с.
DOI: 10.1234/ab
3
РЕЧНОЕ ДЕЛО
Бродов В.Г.
Реки. 2013. Т. 1. С. 5-6.
"""


def test_blocks() -> None:
    reading = read_bytes(BLOCKS.encode(), "a.txt")
    found = entries(reading)
    assert ["elibrary"] == [document.format for document in reading.documents]
    assert [("1", 1), ("2", 8), ("3", 13)] == [(one.number, one.line) for one in found]
    assert ["ПАВОДКИ МАЛЫХ РЕК"] == values(found[0], "title")
    assert ["Ручьёв А.Б.", "Бродов В.Г."] == values(found[0], "author")
    assert (["10.1234/ab"], []) == (values(found[1], "doi"), values(found[1], "author"))
    assert found[0].fields
    assert found[0].fields.record
    assert ("cited", "2") == found[0].fields.record.fields[-1]


def test_lines_before_the_first_number_are_told() -> None:
    reading = read_bytes(f"Найдено: 3\nСтраница\n{BLOCKS}".encode(), "a.txt")
    assert [("stray-text", 1)] == codes(reading)
    assert 3 == len(entries(reading))


def test_block_without_a_source_is_left_to_the_parser() -> None:
    text = f"{BLOCKS}4\nРучьёв А.Б. Реки // Вода. 2014. С. 7\n"
    last = entries(read_bytes(text.encode(), "a.txt"))[-1]
    assert ("Ручьёв А.Б. Реки // Вода. 2014. С. 7", None) == (last.text, last.fields)


@pytest.mark.parametrize(
    "text",
    [
        "Литература\n1. Ручьёв А.Б. Реки. – Омск, 2011. – 90 с.\n2. Бродов В.Г. Вода. М., 2012.\n",
        "1\nРучьёв А. Б. Реки. – Омск: Русло, 2011. – 90 с.\n2\nБродов В. Г. Вода. М., 2012.\n",
        "1.\nReed R. Floods of the rivers of the\nSouth // Rivers. 2011. P. 5.\n",
    ],
)
def test_ordinary_lists_are_left_alone(text: str) -> None:
    assert ["text"] == [one.format for one in read_bytes(text.encode(), "a.txt").documents]


@pytest.mark.parametrize(
    ("source", "kind", "field", "expected"),
    [
        ("Реки. 2011. № 5-6. С. 10-19.", "article-journal", "issue", "5-6"),
        (
            "Вестник. Серия: Вода. 2011. Т. 5. Вып. 3.",
            "article-journal",
            "container",
            "Вестник. Серия: Вода",
        ),
        ("В сборнике: Вода. 2014. С. 5-7.", "paper-conference", "container", "Вода"),
        ("В книге: Вода. Москва, 2014. С. 5-7.", "chapter", "place", "Москва"),
        ("Москва : Русло, 2009. 200 с.", "book", "publisher", "Русло"),
        ("Омск, 2009.", "book", "place", "Омск"),
        (
            "диссертация на соискание ученой степени кандидата наук / Речной институт. Омск, 2009.",
            "thesis",
            "publisher",
            "Речной институт",
        ),
        (
            "Патент на изобретение RU 2345678 C1, 10.02.2009.",
            "patent",
            "document_number",
            "RU 2345678 C1",
        ),
        (
            "Свидетельство о регистрации программы для ЭВМ 2019612345, 12.02.2019.",
            "software",
            "date",
            "12.02.2019",
        ),
    ],
)
def test_source(source: str, kind: str, field: str, expected: str) -> None:
    found = read_source(source)
    assert kind == found.type
    assert [expected] == [one.value for one in found.values if one.field == field]
