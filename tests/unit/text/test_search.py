"""The fold of the explorer's search."""

import json

import pytest

from citegraph.text import search_key, search_rules


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Исланкина", "Islankina"),
        ("Цителадзе", "Tsiteladze"),
        ("Фияксель", "Fiyaksel’"),
        ("Поплавский", "Poplavskij"),
        ("Алексеев", "Alexeev"),
        ("Юрий", "Iurii"),
    ],
)
def test_both_scripts_give_one_key(cyrillic: str, latin: str) -> None:
    assert search_key(cyrillic) == search_key(latin)


def test_half_a_name_begins_the_key_of_the_whole() -> None:
    whole = search_key("Исланкина Екатерина")
    assert all(whole.startswith(search_key("Исланкина Екатерина"[:n])) for n in range(1, 10))


def test_rules_are_json_and_reproduce_the_key() -> None:
    rules = json.loads(json.dumps(search_rules()))
    assert all(1 == len(char) for char in rules["chars"])
    text = "".join(rules["chars"].get(char, char) for char in "фияксель")
    for old, new in rules["replace"]:
        text = text.replace(old, new)
    assert text == search_key("Фияксель")


@pytest.mark.parametrize("text", ["ь", "'", "中文", "…"])
def test_nothing_folds_to_nothing(text: str) -> None:
    assert search_key(text)
