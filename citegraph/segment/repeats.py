"""Printed lists that repeat a list which the file format marks (a field of Word, its print)."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from citegraph.model import MarkedEntry, MarkedList
from citegraph.segment.options import SegmentOptions
from citegraph.text.titles import title_words

_SHORTEST_WORD = 4
_LOOKED_AT = 600


def repeated_entries(
    texts: Sequence[str], marked: MarkedList, options: SegmentOptions
) -> dict[int, int] | None:
    """Return which printed entry (value) is which marked one; None when the lists differ.

    >>> from citegraph.segment.options import default_options
    >>> entry = MarkedEntry("Smith A. Growth of towns. London: Example Press, 1998.")
    >>> repeated_entries(["Smith, A. (1998). Growth of towns. Example Press."],
    ...                  MarkedList((entry,)), default_options())
    {0: 0}
    """
    holding = defaultdict(set)
    words = [_words(entry.text) for entry in marked.entries]
    for position, found in enumerate(words):
        for word in found:
            holding[word].add(position)
    pairs: dict[int, int] = {}
    for printed, text in enumerate(texts):
        own = _words(text)
        common = Counter(position for word in own for position in holding.get(word, ()))
        for position, count in common.most_common(1):
            fewest = max(1, min(len(own), len(words[position])))
            if count >= options.repeat_words * fewest:
                pairs.setdefault(position, printed)
    return pairs if texts and len(pairs) >= options.repeat_share * len(texts) else None


def with_print(
    marked: MarkedList, pairs: dict[int, int], printed: Sequence[tuple[str, int | None, int | None]]
) -> MarkedList:
    """Return a marked list with the numbers, lines and pages of its print where it has none."""
    entries = list(marked.entries)
    for position, index in pairs.items():
        entries[position] = _placed(entries[position], *printed[index])
    return replace(marked, entries=tuple(entries))


def _placed(entry: MarkedEntry, number: str, line: int | None, page: int | None) -> MarkedEntry:
    if entry.line is None:
        entry = replace(entry, line=line, page=page)
    return entry if entry.number else replace(entry, number=number)


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in title_words(text[:_LOOKED_AT]) if len(word) >= _SHORTEST_WORD)
