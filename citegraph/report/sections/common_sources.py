"""What Russian and international lists cite both, and what one side alone does."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from citegraph.model.history import CommonSource
from citegraph.report.figures.stacks import Stack, Stacks
from citegraph.report.options import ReportOptions
from citegraph.report.records import Block, Column, Findings, Paragraph, Picture, Section, Table
from citegraph.report.sections.notes import notes
from citegraph.report.words import Words

_KINDS = ("work", "person", "venue")
_SIDES = ("both", "russian", "international")


def make(findings: Findings, words: Words, options: ReportOptions) -> Section:
    """Draw how much is common, and list what is cited most by both and by each side alone."""
    common = findings.history.common
    title = words("common")
    if not common:
        empty = Paragraph(words("common-empty"), note=True)
        return Section("common", title, (empty, *notes(findings, words, "common", "sides")))
    by_kind = {kind: [one for one in common if one.kind == kind] for kind in _KINDS}
    counts = _count_all(findings)
    stacks = tuple(
        Stack(words(f"{kind}s"), tuple(counts[kind][side] for side in _SIDES))
        for kind in _KINDS
        if counts[kind].total()
    )
    parts = tuple(words(f"side-{side}") for side in _SIDES)
    alt = "; ".join(
        f"{stack.name}: "
        + ", ".join(
            f"{part} {words.number(n)}" for part, n in zip(parts, stack.counts, strict=True)
        )
        for stack in stacks
    )
    blocks: list[Block] = [
        Paragraph(words("common-text")),
        Paragraph(_sides(findings, words)),
        Picture("common", "stacks", Stacks(parts, stacks), words("common-caption"), alt),
    ]
    blocks += notes(findings, words, "common", "sides")
    for kind, found in by_kind.items():
        for side in _SIDES:
            chosen = [one for one in found if one.side == side]
            if chosen:
                blocks.append(_table(kind, side, chosen, words, options.top))
    return Section("common", title, tuple(blocks))


def _count_all(findings: Findings) -> dict[str, Counter[str]]:
    """Count by kind what both sides cite and what one does: the history names but the first."""
    side_of = {one.document: one.side for one in findings.history.sides}
    citing: dict[str, dict[str, set[str]]] = {kind: defaultdict(set) for kind in _KINDS}
    for work in findings.library.works:
        sides = {side_of[id] for id in work.cited_by if side_of.get(id, "unknown") != "unknown"}
        citing["work"][work.id] |= sides
        for person in work.people:
            citing["person"][person] |= sides
        if work.venue:
            citing["venue"][work.venue] |= sides
    return {
        kind: Counter("both" if len(sides) > 1 else min(sides) for sides in found.values() if sides)
        for kind, found in citing.items()
    }


def _sides(findings: Findings, words: Words) -> str:
    counts = Counter(one.side for one in findings.history.sides)
    return words(
        "common-sides",
        russian=words("documents", n=counts["russian"]),
        international=counts["international"],
        unknown=counts["unknown"],
    )


def _table(kind: str, side: str, found: Sequence[CommonSource], words: Words, most: int) -> Table:
    ordered = sorted(found, key=_importance)[:most]
    columns = (
        Column(words(kind)),
        Column(words("russian-lists"), "number"),
        Column(words("international-lists"), "number"),
    )
    rows = tuple((one.label, one.russian, one.international) for one in ordered)
    left = len(found) - len(rows)
    caption = words("common-table", kind=words(f"{kind}s"), side=words(f"side-{side}"))
    return Table(caption, columns, rows, words("more-in-file", n=left) if left else "")


def _importance(one: CommonSource) -> tuple[int, int, str, str]:
    low, high = sorted((one.russian, one.international))
    return -low, -high, one.label, one.id
