"""Lists of names."""

import pytest

from citegraph.read.bibtex.people import read_people


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Lee, Ann and Roe, Bob", ["Lee, Ann", "Roe, Bob"]),
        ("Ann Lee\n  AND Bob Roe", ["Ann Lee", "Bob Roe"]),
        ("Lee, Jr., Ann", ["Lee, Ann, Jr."]),
        ("Lee, Ann, Jr.", ["Lee, Ann, Jr."]),
        ("Ann {van der Lee}", ["van der Lee, Ann"]),
        ("van der Lee, A.", ["van der Lee, A."]),
        ('N{\\"o}el, {\\v S}ime', ["Nöel, Šime"]),
        ("Lee, A., Roe, B.", ["Lee, A.", "Roe, B."]),
        ("family=Lee, given=Ann, prefix=van der, useprefix=true", ["van der Lee, Ann"]),
        ("Lee, Ann and others", ["Lee, Ann"]),
        ("and Lee, Ann and and", ["Lee, Ann"]),
        ("{Lee, A. and Roe, B.}", ["Lee, A.", "Roe, B."]),
        ("{Белова А. П.} and {Ветров, И.}", ["Белова А. П.", "Ветров, И."]),
        ("Band, Anderson", ["Band, Anderson"]),
        ("", []),
        ("{", []),
    ],
)
def test_persons(value: str, expected: list[str]) -> None:
    found = read_people("author", value)
    assert expected == [one.value for one in found]
    assert not any(one.literal for one in found)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("{World Bank}", ["World Bank"]),
        ("{Ray and Sons}", ["Ray and Sons"]),
        ("{{Institute of Rivers}} and {OECD}", ["Institute of Rivers", "OECD"]),
    ],
)
def test_bodies(value: str, expected: list[str]) -> None:
    found = read_people("author", value)
    assert expected == [one.value for one in found]
    assert all(one.literal for one in found)
