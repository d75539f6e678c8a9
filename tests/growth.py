"""How the time of a call grows with the length of what it gets, in CPU seconds of this thread."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from time import thread_time

#: Each length is twice the one before; so many of them at most.
_DOUBLINGS = 5
_REPEATS = 3
#: From so many seconds a time can be believed; after so many no longer text is tried.
_MEASURABLE, _ENOUGH = 0.005, 1.0


@dataclass(frozen=True, slots=True)
class Growth:
    """The lengths that were tried, the seconds of each, the exponent of the last doublings."""

    lengths: tuple[int, ...]
    seconds: tuple[float, ...]

    @property
    def exponent(self) -> float:
        """Slope of log time over log length by least squares, of the three longest texts.

        >>> round(Growth((1, 2, 4), (1.0, 4.0, 16.0)).exponent, 3)
        2.0
        """
        points = [
            (math.log(length), math.log(max(second, 1e-9)))
            for length, second in zip(self.lengths[-3:], self.seconds[-3:], strict=True)
        ]
        mean_x = sum(x for x, _ in points) / len(points)
        mean_y = sum(y for _, y in points) / len(points)
        spread = sum((x - mean_x) ** 2 for x, _ in points)
        return sum((x - mean_x) * (y - mean_y) for x, y in points) / spread if spread else 0.0

    @property
    def per_character(self) -> float:
        """Seconds per character of the longest text."""
        return self.seconds[-1] / self.lengths[-1]


def growth(
    call: Callable[[str], object], text_of: Callable[[int], str], length: int, most: int = 0
) -> Growth:
    """Measure at a length, twice that and four times that, and longer while it takes no time.

    What takes less than 5 ms says nothing; each time is the least of three. No text is longer
    than ``most`` (0: no bound).
    """
    lengths, seconds = [length], [least(call, text_of(length))]
    while len(lengths) < 3 or (seconds[-1] < _MEASURABLE and len(lengths) <= _DOUBLINGS):
        if (most and 2 * lengths[-1] > most) or seconds[-1] > _ENOUGH:
            break
        lengths.append(2 * lengths[-1])
        seconds.append(least(call, text_of(lengths[-1])))
    return Growth(tuple(lengths), tuple(seconds))


def least(call: Callable[[str], object], text: str) -> float:
    """Return the least CPU seconds of some calls; of one where it takes long."""
    times = [once(call, text)]
    while len(times) < _REPEATS and times[0] < _ENOUGH / 5:
        times.append(once(call, text))
    return min(times)


def once(call: Callable[[str], object], text: str) -> float:
    """Return the CPU seconds of one call."""
    start = thread_time()
    call(text)
    return thread_time() - start
