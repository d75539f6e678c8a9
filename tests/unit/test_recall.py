"""Steps that may be remembered."""

from collections.abc import Callable
from typing import TypeVar

from citegraph.recall import recall_each

Made = TypeVar("Made")


class Memory:
    """Remembers steps, and counts those that were taken."""

    def __init__(self) -> None:
        self.kept: dict[str, object] = {}
        self.made = 0

    def __call__(
        self, step: str, given: tuple[object, ...], kind: type[Made], make: Callable[[], Made]
    ) -> Made:
        key = repr((step, given))
        if key not in self.kept:
            self.made += 1
            self.kept[key] = make()
        return self.kept[key]  # type: ignore[return-value]  # what this step made


def test_only_those_together_with_what_has_changed_are_made_again() -> None:
    memory, asked = Memory(), []

    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    things = [(f"work-{number}", number) for number in range(500)]
    doubled = [2 * number for _, number in things]
    assert doubled == recall_each(memory, "double", things, int, double)
    assert list(range(500)) == sorted(asked)
    parts = memory.made
    assert 1 < parts <= 64
    changed = [*things[:7], ("work-7", 1000), *things[8:]]
    assert [*doubled[:7], 2000, *doubled[8:]] == recall_each(memory, "double", changed, int, double)
    assert parts + 1 == memory.made
    assert doubled[1:] == recall_each(memory, "double", things[1:], int, double)
    assert parts + 2 == memory.made
