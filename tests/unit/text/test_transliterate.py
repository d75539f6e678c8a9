"""Transliteration by named systems."""

import pytest

from citegraph.text import SYSTEMS, transliterate

CASES = [
    ("Щербаков Юрий", "bgn-pcgn", "Shcherbakov Yuriy"),
    ("Ефремов, Соловьёв", "bgn-pcgn", "Yefremov, Solov’yëv"),
    ("Щербаков Юрий", "ala-lc", "Shcherbakov Iuriĭ"),
    ("Подъячев Юрий", "passport-2013", "Podieiachev Iurii"),
    ("Цирк, Царь", "gost-7.79-b", "Cirk, Czar`"),
    ("Хрущёв Эдуард", "iso-9", "Hruŝëv Èduard"),
    ("Хрущёв Юля", "scholarly", "Xruščëv Julja"),
    ("Hello, мир", "bgn-pcgn", "Hello, mir"),
]


@pytest.mark.parametrize(("text", "system", "expected"), CASES)
def test_named_system(text: str, system: str, expected: str) -> None:
    assert expected == transliterate(text, system)


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_letter_has_a_row(system: str) -> None:
    alphabet = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
    assert transliterate(alphabet, system).isascii() or system != "gost-7.79-b"
    assert not set(alphabet) & set(transliterate(alphabet, system))


def test_unknown_system() -> None:
    with pytest.raises(KeyError):
        transliterate("мир", "volapük")
