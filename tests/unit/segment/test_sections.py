"""Headings inside the running text."""

import pytest

from citegraph.model import Line
from citegraph.segment.sections import find_headings

BEFORE, AFTER = "Порты росли долго.", "Теперь они стоят."


def headings(*texts: str) -> list[tuple[str, int]]:
    lines = [Line(text, number) for number, text in enumerate(texts, start=1)]
    return [(found.text, found.depth) for found in find_headings(lines, printed=True)]


@pytest.mark.parametrize(
    ("text", "depth"),
    [
        ("Введение", 1),
        ("ЗАКЛЮЧЕНИЕ", 1),
        ("Глава 2. Порты", 1),
        ("3 Materials and methods", 1),
        ("2. Рост портов", 1),
        ("2.1. Рост портов", 2),
        ("ПОРТЫ СЕВЕРА", 1),
        ("§ 4. Рост", 2),
    ],
)
def test_headings(text: str, depth: int) -> None:
    assert [(text, depth)] == headings(BEFORE, text, AFTER)


@pytest.mark.parametrize(
    "text",
    ["Введение ........ 3", "введение новых правил", "2. Рост портов;", "2010 год", "A B C 12 13"],
)
def test_lines_that_are_none(text: str) -> None:
    assert [] == headings(BEFORE, text, AFTER)


def test_items_of_a_list_are_none() -> None:
    assert [] == headings(BEFORE, "1. Рост портов", "2. Спад портов", "3. Покой портов")


def test_a_line_that_goes_on_is_none() -> None:
    assert [] == headings(BEFORE, "2. Рост портов", "и городов у рек.")
    assert [] == headings("Порты росли в", "2. Рост портов", AFTER)
