"""Works from two lists of one article that hold the same references, item by item.

Columns ``article``, ``n``, ``a``, ``b``; or ``id`` (the article, a colon, the number), ``ru``,
``en``.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from citegraph.evaluate.identity.gold import Row
from citegraph.evaluate.identity.records import read_printed
from citegraph.evaluate.identity.report import Fact, Fault, IdentityReport
from citegraph.evaluate.identity.scores import (
    Measure,
    Part,
    best_threshold,
    pair_measure,
    share_interval,
)
from citegraph.evaluate.identity.tracing import Pair, Trace, trace, why_missed
from citegraph.evaluate.reliability import reliability
from citegraph.resolve import ResolveOptions
from citegraph.text import cyrillic_share

#: A list prints a reference twice when two items are as like as this (of 100).
_REPEATED = 90


@dataclass(frozen=True, slots=True)
class _Lists:
    """The lists by article, and the score of each left with each right of the article.

    Item i of the left list has index i, its fellow of the right list index i + ``count``.
    """

    count: int
    articles: dict[str, list[int]]
    crossing: tuple[bool, ...]
    scores: dict[Pair, float]
    found: Trace

    def crosses(self, left: int, right: int) -> bool:
        return self.crossing[left] != self.crossing[right]


def score_paired_lists(path: str, rows: Sequence[Row], options: ResolveOptions) -> IdentityReport:
    """Score how the references of two lists find each other: item i and item i are one work."""
    lists = _compare(rows, options)
    faults = tuple(_faults(lists, options))
    reasons = Counter(fault.reason for fault in faults if fault.kind == "missed")
    judged = [(score, b - a == lists.count) for (a, b), score in lists.scores.items()]
    crossing = sum(lists.crosses(i, i + lists.count) for i in range(lists.count))
    return IdentityReport(
        path,
        f"{len(rows)} pairs of references in the two lists of {len(lists.articles)} articles, "
        f"{crossing} across scripts",
        tuple(_measures(lists, options)),
        tuple(_facts(lists, judged)),
        tuple(reasons.most_common()),
        (("pairs inside an article", reliability(judged)),),
        faults,
        (
            "in works: both references are in one work once all lists are resolved together; a "
            "reference that a list repeats counts as false",
            f"alone: the score of the two references reaches {options.work_threshold}; all other "
            "combinations of the two lists are the pairs to keep apart",
        ),
    )


def _compare(rows: Sequence[Row], options: ResolveOptions) -> _Lists:
    articles: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        articles[article_of(row)].append(index)
    references = [
        read_printed(f"{side}#1.{index:06d}", text)
        for side, texts in zip("ab", zip(*map(printed_pair, rows), strict=True), strict=True)
        for index, text in enumerate(texts)
    ]
    found = trace(references, options)
    pairs = [(i, j + len(rows)) for members in articles.values() for i in members for j in members]
    scores = {pair: found.evidence(pair, options)[0] for pair in pairs}
    crossing = tuple(cyrillic_share(one.printed.raw.text) >= 0.5 for one in references)
    return _Lists(len(rows), dict(articles), crossing, scores, found)


def article_of(row: Row) -> str:
    """Return the article whose two lists a row is of."""
    return row.text("article") or row.text("id").rpartition(":")[0]


def printed_pair(row: Row) -> tuple[str, str]:
    """Return the two printed references of a row."""
    first, second = ("a", "b") if row.has("a", "b") else ("ru", "en")
    return row.text(first), row.text(second)


def _measures(lists: _Lists, options: ResolveOptions) -> Iterator[Measure]:
    works = lists.found.works
    joined = {pair for pair in lists.scores if works[pair[0]] == works[pair[1]]}
    alone = {pair for pair, score in lists.scores.items() if score >= options.work_threshold}
    for name, chosen in (("in works", joined), ("alone", alone)):
        yield pair_measure(name, _parts(lists, chosen, False))
        yield pair_measure(f"{name}, across scripts", _parts(lists, chosen, True))


def _parts(lists: _Lists, chosen: set[Pair], only_crossing: bool) -> list[Part]:
    """Right, false and missed pairs of each article."""
    parts: list[Part] = []
    for members in lists.articles.values():
        counts = [0.0, 0.0, 0.0]
        for left in members:
            for right in (other + lists.count for other in members):
                if only_crossing and not lists.crosses(left, right):
                    continue
                same, joined = right - left == lists.count, (left, right) in chosen
                if same or joined:
                    counts[0 if same and joined else 1 if joined else 2] += 1
        parts.append(tuple(counts))
    return parts


def _facts(lists: _Lists, judged: Sequence[tuple[float, bool]]) -> Iterator[Fact]:
    for name, only_crossing in (("rank 1", False), ("rank 1 across scripts", True)):
        shares = _first_ranks(lists, only_crossing)
        right, count = (sum(part[i] for part in shares) for i in range(2))
        said = f"{right:.0f} of {count:.0f}: no other item of the list scores as high"
        yield Fact(name, right / max(1, count), said, share_interval(shares))
    best, threshold = best_threshold(judged)
    yield Fact("best F1 alone", best, f"with a threshold of {threshold:.3f}")
    found = lists.found
    met = sum((i, i + lists.count) in found.scores for i in range(lists.count))
    yield Fact(
        "blocking recall", met / max(1, lists.count), f"{met:,} of {lists.count:,} are compared"
    )
    yield Fact("reduction ratio", found.reduction, f"{len(found.scores):,} pairs are compared")
    yield Fact("µs per comparison", found.microseconds)
    yield Fact("seconds to resolve", found.seconds, f"{2 * lists.count:,} references")


def _first_ranks(lists: _Lists, only_crossing: bool) -> list[Part]:
    """How many items of each article rank their fellow first, alone; and how many items."""
    parts: list[Part] = []
    for members in lists.articles.values():
        first = asked = 0
        for left in members:
            right = left + lists.count
            if only_crossing and not lists.crosses(left, right):
                continue
            asked += 1
            others = (lists.scores[left, other + lists.count] for other in members if other != left)
            first += lists.scores[left, right] > max(others, default=0.0)
        parts.append((float(first), float(asked)))
    return parts


def _is_repeated(found: Trace, left: int, right: int, count: int) -> bool:
    """Whether the fellow of one of the two prints nearly the text of the other."""
    texts = [one.printed.raw.text for one in found.references]
    pairs = ((left, right - count), (left + count, right))
    return any(fuzz.ratio(texts[one], texts[other]) >= _REPEATED for one, other in pairs)


def _faults(lists: _Lists, options: ResolveOptions) -> Iterator[Fault]:
    found = lists.found
    for left, right in lists.scores:
        same = right - left == lists.count
        joined = found.works[left] == found.works[right]
        if same == joined:
            continue
        score, evidence = found.evidence((left, right), options)
        reason = (
            "repeated in the list" if _is_repeated(found, left, right, lists.count) else "joined"
        )
        if same:
            compared = (left, right) in found.scores
            reason = why_missed(compared, score, evidence, options.work_threshold)
        elif reason == "joined" and score < options.work_threshold:
            reason = "joined through others"
        one, other = (found.references[index].printed.raw.text for index in (left, right))
        yield Fault("missed" if same else "false", reason, score, one, other, evidence)
