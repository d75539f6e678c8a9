"""Letters of the wrong script."""

import pytest

from citegraph.text import repair_homoglyphs


@pytest.mark.parametrize(
    ("damaged", "whole"),
    [
        ("Иcлaнкина", "Исланкина"),
        ("Pоrter", "Porter"),
        ("клaстеp", "кластер"),
        ("IT-компания", "IT-компания"),
        ("Wи-Фи", "Wи-Фи"),
        ("чистый text", "чистый text"),
    ],
)
def test_words_are_repaired_one_by_one(damaged: str, whole: str) -> None:
    assert whole == repair_homoglyphs(damaged)
