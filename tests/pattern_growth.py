"""The worst growth of each pattern of the package, over the attacks made for it."""

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from tests.growth import Growth, growth, once
from tests.pattern_attacks import ENDS, Attack, attacks, has_large_repeat
from tests.pattern_collection import Used

#: Above this exponent the time does more than grow with the length; noise stays below.
MOST_EXPONENT = 1.5
#: A text that costs less per character, in seconds, is no attack: reading it takes longer.
_QUICK = 150e-9
#: Lengths tried before, and the seconds that none of them may take. Each step is short enough for
#: a pattern of exponential time, on a computer of any speed, to be told before it takes minutes.
_SHORT, _TOO_LONG = (18, 22, 26, 30, 34, 38, 120), 1e-3


@dataclass(frozen=True, slots=True)
class Finding:
    """What a pattern takes longest for, by which method."""

    used: Used
    method: str
    attack: Attack
    growth: Growth

    def __str__(self) -> str:
        return (
            f"{self.used.place}: {self.method} of {self.used.pattern.pattern!r:.300} grows with "
            f"exponent {self.growth.exponent:.2f} ({self.growth.seconds[-1]:.3f} s for "
            f"{self.growth.lengths[-1]:,} characters) on {self.attack.start!r} + "
            f"{self.attack.pump!r} again and again + {self.attack.end!r}"
        )


def worst(used: Used, length: int, ends: Sequence[str] = ENDS) -> Finding | None:
    """Return the attack with the highest exponent on a pattern, None where all are quick."""
    found = list(_findings(used, length, ends))
    return max(found, key=lambda one: (one.growth.exponent, one.growth.seconds), default=None)


def _findings(used: Used, length: int, ends: Sequence[str]) -> Iterator[Finding]:
    if not has_large_repeat(used.pattern):
        return
    for method in sorted({measured_as(one) for one in used.methods}):
        call = _call(used.pattern, method)
        quick = _QUICK
        for attack in attacks(used.pattern, ends):
            text_of = partial(_text, used.pattern, attack)
            short = next((n for n in _SHORT if once(call, text_of(n)) > _TOO_LONG), 0)
            if short:
                # cubic, or worse: longer texts would take minutes
                yield Finding(used, method, attack, growth(call, text_of, short // 4, short))
                break
            cost = once(call, text_of(length))
            if cost < quick * length:
                continue
            # four times the length: about sixteen times as long where it is quadratic
            longer = once(call, text_of(4 * length))
            if longer < 6 * cost:
                quick = max(quick, 1.5 * longer / (4 * length))
                continue
            found = Finding(used, method, attack, growth(call, text_of, length))
            yield found
            if found.growth.exponent > MOST_EXPONENT:
                break


def _text(pattern: re.Pattern[Any], attack: Attack, length: int) -> Any:
    text = attack.text(length)
    return text.encode() if isinstance(pattern.pattern, bytes) else text


def measured_as(method: str) -> str:
    """Return the method by which one is measured: a search goes on behind what it found."""
    plain = method.rstrip("@")
    return plain if plain in ("match", "fullmatch") else "finditer"


def _call(pattern: re.Pattern[Any], method: str) -> Callable[[Any], object]:
    if method == "finditer":
        return lambda text: deque(pattern.finditer(text), 0)
    return pattern.match if method == "match" else pattern.fullmatch
