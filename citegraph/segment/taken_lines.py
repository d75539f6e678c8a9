"""Which lines of a document are taken already."""

from collections.abc import Iterable


class TakenLines:
    """Lines out of ``count`` that are taken; asking costs no more than the lines asked about.

    >>> taken = TakenLines(9, [range(2, 4)])
    >>> taken.meet(range(3, 6)), taken.meet(range(4, 9)), taken.first(range(9))
    (True, False, 2)
    """

    def __init__(self, count: int, taken: Iterable[range] = ()) -> None:
        self._taken = bytearray(count)
        for lines in taken:
            self.add(lines)

    def add(self, lines: range) -> None:
        """Take the lines of a range."""
        self._taken[lines.start : lines.stop] = b"\x01" * len(lines)

    def meet(self, lines: range) -> bool:
        """Whether any line of a range is taken."""
        return self._taken.find(1, lines.start, lines.stop) >= 0

    def first(self, lines: range) -> int:
        """Return the first line of a range that is taken, its end when none is."""
        found = self._taken.find(1, lines.start, lines.stop)
        return found if found >= 0 else lines.stop
