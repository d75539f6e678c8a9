"""The outer walk over a JSON text."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citegraph.read.json_items import Broken, Item, Pairs, iter_items

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)


def items(text: str) -> list[Any]:
    found = list(iter_items(text, ("items", "message")))
    assert all(isinstance(one, Item) for one in found)
    return [one.value for one in found if isinstance(one, Item)]


@given(st.lists(VALUES, max_size=5), st.sampled_from([None, 2]))
def test_items_of_a_list_are_those_of_the_json_library(
    values: list[object], indent: int | None
) -> None:
    text = json.dumps(values, indent=indent)
    assert values == items(text)
    assert values == items(f'{{"a": 1, "items": {text}, "b": [2]}}')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1}', [{"a": 1}]),
        ('{"a": 1}\n{"a": 2}\n', [{"a": 1}, {"a": 2}]),
        ('\ufeff [{"a": 1},]', [{"a": 1}]),
        ('{"message": {"items": [5]}}', [5]),
        ('{"message": {"a": 1}}', [{"a": 1}]),
        ('{"items": 5}', [{"items": 5}]),
        ('[NaN, 1e999, "a\tb"]', ["NaN", "1e999", "a\tb"]),
        (f'[{"9" * 5000}]', ["9" * 5000]),
    ],
)
def test_shapes(text: str, expected: list[object]) -> None:
    assert expected == items(text)


def test_repeated_keys_are_kept() -> None:
    (found,) = items('[{"a": 1, "a": 2}]')
    assert isinstance(found, Pairs)
    assert [("a", 1), ("a", 2)] == found.pairs


def test_lines() -> None:
    found = iter_items('{"items": [\n{"a": 1}, {"a":\n 2},\n\n{"a": 3}]}', ("items",))
    assert [2, 2, 5] == [one.line for one in found]


def test_what_follows_a_broken_item_is_read() -> None:
    text = '[\n  {"a": 1},\n  {"a": [{\n    "b": }]},\n  {"a": 3}\n]'
    first, second, third = iter_items(text, ())
    assert isinstance(second, Broken)
    assert (2, 3, 5) == (first.line, second.line, third.line)


@pytest.mark.parametrize("text", ["[" * 5000, '{"a":' * 5000, '[{"a":' * 5000, "[[{"])
def test_depth_and_lack_of_an_end_are_told_once(text: str) -> None:
    found = list(iter_items(text, ()))
    assert [Broken] == [type(one) for one in found]


@given(st.text(alphabet='[]{}",:\\ \na1\ufeff', max_size=40))
def test_no_text_breaks_the_walk(text: str) -> None:
    for one in iter_items(text, ("a", "items")):
        assert one.line >= 1


def test_cut_file_is_read_up_to_the_cut() -> None:
    text = json.dumps({"message": {"items": [{"a": n} for n in range(9)]}})
    for end in range(len(text)):
        found = list(iter_items(text[:end], ("items", "message")))
        assert all(isinstance(one, Item) for one in found[:-1])
        assert [n for n in range(9) if f'{{"a": {n}}}' in text[:end]] == [
            one.value["a"] for one in found if isinstance(one, Item)
        ]
