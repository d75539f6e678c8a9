"""Initials and given names."""

import pytest

from citegraph.text import given_agree, initials, initials_agree

TAKEN_APART = [
    ("Е. А.", ("е", "а")),
    ("Е.А.", ("е", "а")),
    ("ЮВ", ("ю", "в")),
    ("YuG", ("yu", "g")),
    ("Екатерина А.", ("е", "а")),
    ("Jean-Pierre", ("j", "p")),
    ("Ж.-П.", ("ж", "п")),
    ("Дж.", ("дж",)),
    ("ИВАН", ("и",)),
    ("Yuri", ("yu",)),
    ("James", ("j",)),
    ("Ö.", ("o",)),
    ("Itxaso", ("i",)),
    ("", ()),
    ("...", ()),
]
AGREEMENTS = [
    ("Е. А.", "E.A.", "same"),
    ("Э. А.", "E.A.", "same"),
    ("Ю.", "Yu.", "same"),
    ("Ю.", "J.", "same"),
    ("Ю.", "U.", "same"),
    ("Х.", "Kh.", "same"),
    ("Х.", "H.", "same"),
    ("Ж.", "Zh.", "same"),
    ("Ж.", "J.", "same"),
    ("Я.", "Ia.", "same"),
    ("Ц.", "Ts.", "same"),
    ("Дж.", "J.", "same"),
    ("Ё.", "E.", "same"),
    ("Susanne", "S.", "same"),
    ("Charles", "C.", "same"),
    ("И.", "И. А.", "compatible"),
    ("", "M.", "compatible"),
    ("А. П.", "А. Ю.", "contradicted"),
    ("А. П.", "A. Yu.", "contradicted"),
    ("J.", "Y.", "contradicted"),
    ("М.", "N.", "contradicted"),
    ("Ю.", "E.", "contradicted"),
    ("Г.", "H.", "compatible"),
    ("З.", "S.", "compatible"),
    ("І.", "I.", "same"),
    ("І.", "И.", "same"),
    ("Қ.", "K.", "same"),
    ("Є.", "Ye.", "same"),
    ("Џ.", "Dz.", "same"),
]


@pytest.mark.parametrize(("given", "expected"), TAKEN_APART)
def test_initials_of_given_names(given: str, expected: tuple[str, ...]) -> None:
    assert expected == initials(given)


@pytest.mark.parametrize(("left", "right", "expected"), AGREEMENTS)
def test_agreement_is_symmetric(left: str, right: str, expected: str) -> None:
    assert expected == initials_agree(initials(left), initials(right))
    assert expected == initials_agree(initials(right), initials(left))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Иван", "Игорь", "contradicted"),
        ("Иван", "И.", "same"),
        ("Sergei", "Sergey", "same"),
        ("Aleksandr", "Alexander", "same"),
        ("Екатерина", "Ekaterina", "same"),
        ("Майкл", "Michael", "same"),
        ("Jane", "John", "contradicted"),
        ("Владимир", "Volodymyr", "same"),
        ("Михаил", "Michael", "same"),
        ("Николай", "Nicholas", "same"),
        ("Юрий", "Jurij", "same"),
        ("Григорій", "Hryhoriy", "same"),
        ("Bill", "William", "same"),
        ("Мария", "Марина", "contradicted"),
        ("Иван Петрович", "Ivan Petrovich", "same"),
        ("Иван Петрович", "Ivan Sergeevich", "contradicted"),
        ("Екатерина Александровна", "Ekaterina A.", "same"),
        ("Жан-Поль", "Jean-Paul", "same"),
    ],
)
def test_whole_names_are_compared_too(left: str, right: str, expected: str) -> None:
    assert expected == given_agree(left, right)
