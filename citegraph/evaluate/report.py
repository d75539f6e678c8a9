"""Everything that one evaluation of the parser says: scores, groups, calibration, confusions."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from citegraph.errors import CitegraphError
from citegraph.evaluate.confusion import Confusion, find_confusions
from citegraph.evaluate.gold import GoldReference, GoldReferences
from citegraph.evaluate.gold_files import read_gold
from citegraph.evaluate.grouping import language_of, style_of, type_of
from citegraph.evaluate.outcomes import (
    ParsedRow,
    is_whole,
    judge_spans,
    labelled_fields,
    parsed_row,
    raw_reference,
)
from citegraph.evaluate.parsing import ParsingScore, RowScore, score_rows, total_score
from citegraph.evaluate.reliability import Judged, Reliability, reliability
from citegraph.evaluate.run import ReferenceParser
from citegraph.parse import load_parser

#: Resamples of the bootstrap, its seed, and the share of them inside the interval.
RESAMPLES, SEED, INSIDE = 2000, 7, 0.95
GROUPINGS: Mapping[str, Callable[[GoldReference], str]] = {
    "style": style_of,
    "language": language_of,
    "type": type_of,
}
Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class JudgedRow:
    """A gold row with its score, its parse, and how its confidences were judged."""

    score: RowScore
    parsed: ParsedRow
    spans: tuple[Judged, ...]
    whole: Judged


@dataclass(frozen=True, slots=True)
class ParseReport:
    """Figures of one gold file, or of several together.

    Intervals are of 95 % (percentile bootstrap over references); ``groups`` maps "style",
    "language" and "type" to scores by group; ``speed`` is in references per CPU-second.
    """

    name: str
    score: ParsingScore
    whole: Interval
    micro: Interval
    groups: Mapping[str, Mapping[str, ParsingScore]]
    fields: Reliability
    references: Reliability
    confusions: tuple[Confusion, ...]
    speed: float


def report_parsing(paths: Sequence[Path], model: Path | None = None) -> tuple[ParseReport, ...]:
    """Parse and score gold files: one report for each, and one for all when there are several.

    Raises :class:`CitegraphError` for a file that is none of labelled references.
    """
    files = [(str(path), _labelled_rows(path)) for path in paths]
    parser = load_parser(model)
    parser.parse(raw_reference(files[0][1][0]))
    reports, together = [], _Part([], 0.0, ())
    for name, rows in files:
        part = _judge(rows, parser)
        reports.append(_report(name, part))
        together = together + part
    if len(files) > 1:
        reports.append(_report(f"all {len(files)} files", together))
    return tuple(reports)


@dataclass(frozen=True, slots=True)
class _Part:
    """Judged rows, the CPU seconds that they took, and their confusions."""

    rows: list[JudgedRow]
    seconds: float
    confusions: tuple[Confusion, ...]

    def __add__(self, other: "_Part") -> "_Part":
        return _Part(
            self.rows + other.rows,
            self.seconds + other.seconds,
            _merged((*self.confusions, *other.confusions)),
        )


def _labelled_rows(path: Path) -> Sequence[GoldReference]:
    gold = read_gold(path)
    if not isinstance(gold, GoldReferences):
        raise CitegraphError(f"{path}: no file of labelled references; they are JSON lines")
    return gold.rows


def _judge(rows: Sequence[GoldReference], parser: ReferenceParser) -> _Part:
    # A damaged row is not scored, and its fields say nothing of what the file labels.
    rows = [row for row in rows if row.ok]
    started = time.process_time()
    parsed = [parsed_row(row, parser.parse(raw_reference(row))) for row in rows]
    seconds = time.process_time() - started
    labelled = labelled_fields(rows)
    scores = score_rows(rows, [one.item for one in parsed])
    judged = [
        JudgedRow(score, one, _judged_spans(one, labelled), _judged_whole(one, labelled))
        for score, one in zip(scores, parsed, strict=True)
    ]
    return _Part(judged, seconds, find_confusions(parsed, labelled))


def _judged_spans(parsed: ParsedRow, labelled: frozenset[str]) -> tuple[Judged, ...]:
    rights = judge_spans(parsed, labelled)
    spans = zip(parsed.found.spans, rights, strict=True)
    return tuple((span.confidence, right) for span, right in spans if right is not None)


def _judged_whole(parsed: ParsedRow, labelled: frozenset[str]) -> Judged:
    return parsed.found.confidence, is_whole(parsed, labelled)


def _report(name: str, part: _Part) -> ParseReport:
    scores = [row.score for row in part.rows]
    whole, micro = _intervals(scores)
    return ParseReport(
        name,
        total_score(scores),
        whole,
        micro,
        {kind: _grouped(scores, group) for kind, group in GROUPINGS.items()},
        reliability([judged for row in part.rows for judged in row.spans]),
        reliability([row.whole for row in part.rows]),
        part.confusions,
        len(scores) / part.seconds if part.seconds else 0.0,
    )


def _grouped(
    scores: Iterable[RowScore], group: Callable[[GoldReference], str]
) -> dict[str, ParsingScore]:
    """Scores by group, the largest group first."""
    members: defaultdict[str, list[RowScore]] = defaultdict(list)
    for score in scores:
        members[group(score.row)].append(score)
    ordered = sorted(members, key=lambda name: (-len(members[name]), name))
    return {name: total_score(members[name]) for name in ordered}


def _intervals(scores: Sequence[RowScore]) -> tuple[Interval, Interval]:
    """Bootstrap intervals of the share of whole references and of micro F1 (exact).

    References are drawn with replacement (Efron and Tibshirani 1993, chapter 13).
    """
    import numpy as np

    if not scores:
        return (0.0, 0.0), (0.0, 0.0)
    rows = []
    for score in scores:
        micro = total_score([score]).micro("exact")
        rows.append((score.whole, micro.right, micro.extra, micro.missed))
    figures = np.array(rows, dtype=float)
    dice = np.random.default_rng(SEED)
    drawn = dice.multinomial(len(rows), [1 / len(rows)] * len(rows), size=RESAMPLES) @ figures
    whole = drawn[:, 0] / len(rows)
    f1 = 2 * drawn[:, 1] / np.maximum(2 * drawn[:, 1] + drawn[:, 2] + drawn[:, 3], 1)
    edges = [(1 - INSIDE) / 2, (1 + INSIDE) / 2]
    low, high = np.quantile(whole, edges)
    least, most = np.quantile(f1, edges)
    return (float(low), float(high)), (float(least), float(most))


def _merged(confusions: Iterable[Confusion]) -> tuple[Confusion, ...]:
    """Add up the confusions of several files; their references are different ones."""
    sums: dict[tuple[str, str], Confusion] = {}
    for one in confusions:
        known = sums.get((one.gold, one.found))
        sums[one.gold, one.found] = one if known is None else _sum(known, one)
    return tuple(sorted(sums.values(), key=lambda one: (-one.references, -one.words, one.gold)))


def _sum(one: Confusion, other: Confusion) -> Confusion:
    return Confusion(
        one.gold,
        one.found,
        one.references + other.references,
        one.words + other.words,
        one.characters + other.characters,
        (one.examples + other.examples)[:3],
    )
