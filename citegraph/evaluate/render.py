"""Results as plain aligned text."""

from collections.abc import Iterable, Sequence

from citegraph.evaluate.parsing import FAMILY, SCORED_FIELDS, ParsingScore
from citegraph.evaluate.run import ClusterResult, CountsResult, ParsingResult, Result
from citegraph.text.clean import collapse_spaces, strip_controls

#: Longest printed value that a list of faults shows.
SHOWN = 200


def render(result: Result, *, faults: bool = False) -> str:
    """Return the figures of a result as lines of text, with ``faults`` also every fault."""
    if isinstance(result, ParsingResult):
        return _render_parsing(result, faults)
    if isinstance(result, ClusterResult):
        return _render_clusters(result, faults)
    return _render_counts(result)


def align(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table: the first column left, the others right aligned; shares as ``0.000``.

    >>> print(align(["field", "F1"], [["title", 0.5], ["all", 12]]))
    field     F1
    title  0.500
    all       12
    """
    cells = [list(columns), *([_cell(value) for value in row] for row in rows)]
    widths = [max(len(row[index]) for row in cells) for index in range(len(columns))]
    lines = (
        "  ".join(
            cell.rjust(width) if index else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in cells
    )
    return "\n".join(line.rstrip() for line in lines)


def _cell(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def _render_parsing(result: ParsingResult, faults: bool) -> str:
    lines = score_lines(result.path, result.score)
    if faults:
        lines += [
            f"  {miss.reference} {miss.field}: {shown(miss.gold)} <> {shown(miss.found)}"
            for miss in result.score.misses
        ]
    return "\n".join(lines)


def score_lines(name: str, score: ParsingScore) -> list[str]:
    """Return the lines that tell a score: the table of fields, family names, whole references."""
    columns = ["field", "precision", "recall", "F1 exact", "F1 soft", "gold"]
    rows = [_field_row(score, field) for field in SCORED_FIELDS if _is_scored(score, field)]
    micro, soft = score.micro("exact"), score.micro("soft")
    rows.append(["micro", micro.precision, micro.recall, micro.f1, soft.f1, micro.gold])
    placed = score.fields["exact"][FAMILY]
    return [
        f"{name}: fields of {score.references} references",
        align(columns, rows),
        f"family names in their field: {placed.recall:.3f} of {placed.gold}",
        f"whole references right: {score.whole_share:.3f} ({score.whole} of {score.references})",
    ]


def _is_scored(score: ParsingScore, name: str) -> bool:
    counts = score.fields["exact"][name]
    return bool(counts.gold or counts.extra)


def _field_row(score: ParsingScore, name: str) -> list[object]:
    exact, soft = score.fields["exact"][name], score.fields["soft"][name]
    return [name, exact.precision, exact.recall, exact.f1, soft.f1, exact.gold]


def _render_clusters(result: ClusterResult, faults: bool) -> str:
    score = result.score
    rows = [
        [name, measure.precision, measure.recall, measure.f1]
        for name, measure in (("pairwise", score.pairwise), ("B-cubed", score.b_cubed))
    ]
    lines = [
        f"{result.path}: {result.kind}, {score.items} mentions; "
        f"{score.gold_clusters} in the gold, {score.found_clusters} found",
        align(["measure", "precision", "recall", "F1"], rows),
        f"mixed: {len(score.joined)}, split: {len(score.split)}, "
        f"not found: {len(score.missing)}",
    ]
    if faults:
        groups = (("mixed", score.joined), ("split", score.split))
        for fault, clusters in groups:
            for items in clusters:
                lines.append(f"  {fault}: " + "; ".join(_named(result, item) for item in items))
        lines += [f"  not found: {_named(result, item)}" for item in score.missing]
    return "\n".join(lines)


def _named(result: ClusterResult, item: str) -> str:
    printed = result.printed.get(item, "")
    return f"{shown(printed)} ({item})" if printed else item


def _render_counts(result: CountsResult) -> str:
    right = sum(count.gold == count.found for count in result.counts)
    rows = [[count.document, count.counted, count.gold, count.found] for count in result.counts]
    return "\n".join(
        [
            f"{result.path}: {right} of {len(result.counts)} counts right",
            align(["document", "counted", "gold", "found"], rows),
        ]
    )


def shown(text: str) -> str:
    """Return one short printable line; ``-`` for nothing."""
    line = collapse_spaces(strip_controls(text))
    return (line if len(line) <= SHOWN else line[: SHOWN - 1] + "…") or "-"
