"""Sums over sets of texts are taken in order: their last digit must not change from run to run."""

import pytest

from citegraph.resolve.options import default_options
from citegraph.resolve.works import across
from citegraph.resolve.works.wording import Wording


def test_shared_numbers_are_added_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    added: list[str] = []

    def telling(number: str) -> float:
        added.append(number)
        return 1.0

    monkeypatch.setattr(across, "telling", telling)
    numbers = frozenset(str(number) for number in range(100, 140))
    wording = Wording.__new__(Wording)
    for name, value in (("numbers", numbers), ("telling", 40.0), ("long", numbers)):
        object.__setattr__(wording, name, value)
    across._numbers(wording, wording, default_options())
    assert sorted(numbers) == added
