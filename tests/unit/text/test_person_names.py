"""One person's name in any order."""

import pytest

from citegraph.text import read_person

READ = [
    ("Исланкина Е.А.", "Исланкина, Е. А."),
    ("Е.А. Исланкина, д.э.н.", "Исланкина, Е. А."),
    ("Islankina E.A.", "Islankina, E. A."),
    ("EA Islankina", "Islankina, E. A."),
    ("Islankina Ekaterina", "Islankina, Ekaterina"),
    ("ИСЛАНКИНА ЕКАТЕРИНА АЛЕКСАНДРОВНА", "Исланкина, Екатерина Александровна"),
    ("исланкина е.а.", "Исланкина, Е. А."),
    ("JOHN SMITH", "Smith, John"),
    ("Smith DR", "Smith, D. R."),
    ("Dr. J. Smith", "Smith, J."),
    ("Martin King Jr.", "King, Martin, Jr."),
    ("Белов А. С. (мл.)", "Белов, А. С., мл."),
    ("Алиев Тимур Рашид оглы", "Алиев, Тимур Рашид-оглы"),
    ("Мамедов Р.И. оглы", "Мамедов, Р. И."),
    ("Нейман Дж. фон", "фон Нейман, Дж."),
    ("Кин Ц.", "Кин, Ц."),
    ("Porter", "Porter"),
    ("European Commission", "European Commission"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_a_name_is_read_in_any_order(text: str, expected: str) -> None:
    assert expected == str(read_person(text))


def test_a_body_stays_whole() -> None:
    assert read_person("European Commission").is_corporate
