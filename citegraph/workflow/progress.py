"""How long work tells what it is at."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

#: Called with (stage, done, total) as work goes on; total 0 means that it is not known.
Progress = Callable[[str, int, int], None]

Item = TypeVar("Item")


def silent(stage: str, done: int, total: int) -> None:
    """Tell nobody."""


def track(items: Sequence[Item], stage: str, progress: Progress) -> Iterator[Item]:
    """Yield the items and report how many are done.

    >>> list(track("ab", "read", print))
    read 0 2
    read 1 2
    read 2 2
    ['a', 'b']
    """
    progress(stage, 0, len(items))
    for done, item in enumerate(items, start=1):
        yield item
        progress(stage, done, len(items))
