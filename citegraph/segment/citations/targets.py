"""Numbers of references and places in them, as a marker prints them."""

import re
from collections.abc import Sequence
from functools import cache

from citegraph.knowledge import table
from citegraph.model import CitationTarget
from citegraph.segment.citations.words import without_signals, without_tail, word_pattern
from citegraph.text.clean import collapse_spaces

#: What stands between the ends of a range.
DASH = r"(?:[-–—−‒÷…]|-:-|\.{2,3})"
_NUMBERS = re.compile(
    rf"\s*+(\d{{1,3}})\s*+(?:{DASH}\s*+(\d{{1,3}}))?\s*+(?:,|(?:и|and|&)(?=\s)|$)"
)
_COLON = re.compile(r"(\d{1,3})\s?:\s?(\d{1,4}(?:\s?[-–—,]\s?\d{1,4}){0,9})")
_WIDEST_RANGE = 50


def parse_targets(content: str, largest: int = 999) -> tuple[CitationTarget, ...]:
    """Return the numbers and locators in a bracket, or nothing when it is no citation.

    >>> [(t.label, t.locator) for t in parse_targets("1–3; 7, с. 101")]
    [('1', ''), ('2', ''), ('3', ''), ('7', 'с. 101')]
    >>> [(t.label, t.locator) for t in parse_targets("см.: 5: 23, 25 и др.")]
    [('5', '23, 25')]
    >>> parse_targets("5 км"), parse_targets("0, 1")
    ((), ())
    """
    targets: list[CitationTarget] = []
    for part in collapse_spaces(content).split(";"):
        found = _parse_part(without_tail(without_signals(part)).strip(), largest)
        if not found:
            return ()
        targets += found
    plain = [target.label for target in targets if not target.locator]
    return () if len(set(plain)) < len(plain) else tuple(targets)


def _parse_part(part: str, largest: int) -> list[CitationTarget]:
    if (colon := _COLON.fullmatch(part)) and 0 < int(colon[1]) <= largest:
        return [CitationTarget(str(int(colon[1])), colon[2])]
    locator = find_locator(part)
    numbers = part[: locator.start()].rstrip(" ,:.") if locator else part
    labels = number_labels(numbers, largest)
    if not labels:
        return []
    last = CitationTarget(labels[-1], locator[0] if locator else "")
    return [*(CitationTarget(label) for label in labels[:-1]), last]


def number_labels(numbers: str, largest: int) -> list[str]:
    """Return the numbers of «1–3, 7», or nothing when anything else stands there.

    >>> number_labels("1-3, 7 и 9", 99), number_labels("3–1", 99), number_labels("4, x", 99)
    (['1', '2', '3', '7', '9'], [], [])
    """
    labels: list[str] = []
    position = 0
    while position < len(numbers):
        match = _NUMBERS.match(numbers, position)
        if not match:
            return []
        ranged = labels_between(match[1], match[2] or match[1], largest)
        if not ranged:
            return []
        labels += ranged
        position = match.end()
    return labels


def labels_between(first: str, last: str, largest: int) -> list[str]:
    """Return the numbers from first to last; nothing where they make no range."""
    start, stop = int(first), int(last)
    if not 0 < start <= stop <= largest or stop - start > _WIDEST_RANGE:
        return []
    return [str(number) for number in range(start, stop + 1)]


def find_locator(text: str) -> re.Match[str] | None:
    """Return the match of the place in a work that ends a text («с. 14», "Theorem 3").

    >>> [find_locator(text)[0] for text in ("2, с. 14–16", "5, т. 2, с. 8", "5, § 3")]
    ['с. 14–16', 'т. 2, с. 8', '§ 3']
    """
    return _locator().search(text)


@cache
def _locator() -> re.Pattern[str]:
    forms = sorted({re.escape(row["form"]) for row in table("locators")}, key=len, reverse=True)
    places = word_pattern("place").pattern
    return re.compile(
        rf"(?:^|(?<=[\s,:.]))(?:(?i:{'|'.join(forms)}|cc)\.?|{places})\s?(?:\d|[IVXLC]{{1,6}}\b).*",
        re.DOTALL,
    )


def merged(targets: Sequence[CitationTarget]) -> tuple[CitationTarget, ...]:
    """Return targets without those that are there already.

    >>> [target.label for target in merged([CitationTarget("1"), CitationTarget("1")])]
    ['1']
    """
    return tuple(dict.fromkeys(targets))
