"""Chunks of work in order: what was kept of them is taken, the rest is made and kept."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from typing import TypeVar

Chunk = TypeVar("Chunk")
Made = TypeVar("Made")


def take_or_make(
    chunks: Iterable[Chunk],
    take: Callable[[Chunk], Made | None],
    make: Callable[[Iterator[Chunk]], Generator[Made, None, None]],
    keep: Callable[[Chunk, Made], None],
) -> Generator[Made, None, None]:
    """Yield what comes of every chunk, in order.

    ``make`` turns a stream of chunks into one of results, in order; it gets those of which
    ``take`` has nothing. Each result is kept before the next one is made.

    >>> known = {2: "two"}
    >>> made = take_or_make([1, 2, 3], known.get, lambda them: (str(n) for n in them), print)
    >>> list(made)
    1 1
    3 3
    ['1', 'two', '3']
    """
    waiting: deque[tuple[Chunk, Made | None]] = deque()

    def missing() -> Iterator[Chunk]:
        for chunk in chunks:
            found = take(chunk)
            waiting.append((chunk, found))
            if found is None:
                yield chunk

    with closing(make(missing())) as results:
        for made in results:
            while waiting[0][1] is not None:
                yield waiting.popleft()[1]  # type: ignore[misc]  # not None, as was just asked
            chunk, _ = waiting.popleft()
            keep(chunk, made)
            yield made
    for _, found in waiting:
        assert found is not None
        yield found
