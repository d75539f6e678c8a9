"""People from author signatures (``cluster``, ``paper_id``, ``last`` …) and from author cards."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from statistics import fmean
from time import perf_counter

from citegraph.evaluate.identity.gold import Row
from citegraph.evaluate.identity.records import signed
from citegraph.evaluate.identity.report import Fact, Fault, IdentityReport
from citegraph.evaluate.identity.scores import (
    Measure,
    b_cubed_measure,
    cluster_parts,
    pair_measure,
)
from citegraph.evaluate.reliability import Reliability, reliability
from citegraph.model import Merge, Name, UncertainPair
from citegraph.resolve import Resolution, ResolveOptions, resolve
from citegraph.text import given_agree, surname_key
from citegraph.text.printed_names import parse_name

Signature = tuple[str, Name]


def score_signatures(path: str, rows: Sequence[Row], options: ResolveOptions) -> IdentityReport:
    """Score the people that are made of author signatures; names and affiliations are known."""
    papers: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        papers[row.text("paper_id")].append(index)
    names = [_name_of(row) for row in rows]
    references, mention_of = [], {}
    for number, paper in enumerate(sorted(papers)):
        identifier = f"gold#1.{number:06d}"
        authors = tuple(names[index] for index in papers[paper])
        references.append(signed(identifier, f"paper {paper}", authors))
        for place, index in enumerate(papers[paper], start=1):
            mention_of[index] = f"{identifier}@author.{place}"
    started = perf_counter()
    resolution = resolve(references, options)
    seconds = perf_counter() - started
    mentions = [mention_of[index] for index in range(len(rows))]
    truth = [row.text("cluster") for row in rows]
    blocks = [row.text("block") for row in rows]
    told = [_told(row) for row in rows]
    return _report(path, _Signatures(mentions, names, truth, blocks, told), resolution, seconds)


def score_cards(path: str, rows: Sequence[Row], options: ResolveOptions) -> IdentityReport:
    """Score author cards: the Russian and the English name of one are one person.

    Each of the four names (``ru``, ``en``, ``ru_full``, ``en_full``) signs a work of its own.
    """
    references, mentions, names, truth, told = [], [], [], [], []
    for number, row in enumerate(rows):
        for column in ("ru", "en", "ru_full", "en_full"):
            if not row.text(column):
                continue
            identifier = f"gold#1.{number:06d}{column}"
            work = row.text("ru_work" if column.startswith("ru") else "en_work")
            name = replace(parse_name(row.text(column)), affiliation=work)
            references.append(signed(identifier, f"{column} {number}", (name,)))
            mentions.append(f"{identifier}@author.1")
            names.append(name)
            truth.append(row.text("key"))
            told.append(f"[{row.text('key')}] {row.text(column)} ({work})")
    started = perf_counter()
    resolution = resolve(references, options)
    seconds = perf_counter() - started
    found = _Signatures(mentions, names, truth, [""] * len(truth), told)
    return _report(path, found, resolution, seconds)


class _Signatures:
    """Signatures by index: mention id, name, true person, block, and how they are shown."""

    def __init__(
        self,
        mentions: Sequence[str],
        names: Sequence[Name],
        truth: Sequence[str],
        blocks: Sequence[str],
        told: Sequence[str],
    ) -> None:
        self.mentions, self.names, self.truth = mentions, names, truth
        self.blocks, self.told = blocks, told

    def of_block(self, block: str) -> list[int]:
        """Return the signatures of one block."""
        return [index for index, one in enumerate(self.blocks) if one == block]


def _report(
    path: str, signatures: _Signatures, resolution: Resolution, seconds: float
) -> IdentityReport:
    person_of = {mention.id: one.id for one in resolution.people for mention in one.mentions}
    found = [person_of[mention] for mention in signatures.mentions]
    truth = signatures.truth
    faults = tuple(_faults(signatures, found, resolution.merges))
    reasons = Counter(fault.reason for fault in faults if fault.kind == "missed")
    return IdentityReport(
        path,
        f"{len(truth)} signatures of {len(set(truth))} people; {len(set(found))} found",
        tuple(_measures(signatures, found)),
        (*_block_facts(signatures, found), Fact("seconds to resolve", seconds)),
        tuple(reasons.most_common()),
        (("merges and asked pairs", _calibration(signatures, resolution)),),
        faults,
    )


def _measures(signatures: _Signatures, found: Sequence[str]) -> Iterator[Measure]:
    truth = signatures.truth
    yield b_cubed_measure("B-cubed", truth, found)
    yield pair_measure("pairs of signatures", list(cluster_parts(truth, found).values()))
    crossing = list(_across_scripts(signatures, found))
    if any(sum(part) for part in crossing):
        yield pair_measure("pairs across scripts", crossing)


def _across_scripts(
    signatures: _Signatures, found: Sequence[str]
) -> Iterator[tuple[float, float, float]]:
    from citegraph.text import script_of

    cyrillic = [script_of(str(name)) == "Cyrl" for name in signatures.names]
    sides = [[i for i, one in enumerate(cyrillic) if one is side] for side in (True, False)]
    if not all(sides):
        return
    everyone = range(len(found))
    whole, *alone = (
        cluster_parts([signatures.truth[i] for i in group], [found[i] for i in group])
        for group in (everyone, *sides)
    )
    nothing = (0.0, 0.0, 0.0)
    for cluster, part in whole.items():
        less = [side.get(cluster, nothing) for side in alone]
        right, false, missed = (part[i] - sum(one[i] for one in less) for i in range(3))
        yield right, false, missed


def _block_facts(signatures: _Signatures, found: Sequence[str]) -> Iterator[Fact]:
    blocks = sorted(set(signatures.blocks))
    if len(blocks) < 2:
        return
    figures = []
    for block in blocks:
        members = signatures.of_block(block)
        figures.append(
            b_cubed_measure(
                block, [signatures.truth[i] for i in members], [found[i] for i in members]
            ).f1
        )
    yield Fact("B-cubed F1, mean of blocks", fmean(figures), f"{len(blocks)} blocks of one name")


def _calibration(signatures: _Signatures, resolution: Resolution) -> Reliability:
    truth_of = dict(zip(signatures.mentions, signatures.truth, strict=True))
    scored: tuple[Merge | UncertainPair, ...] = (*resolution.merges, *resolution.uncertain)
    judged = [
        (one.score, truth_of[one.left] == truth_of[one.right])
        for one in scored
        if one.kind == "person" and one.left in truth_of and one.right in truth_of
    ]
    return reliability(judged)


def _faults(
    signatures: _Signatures, found: Sequence[str], merges: Sequence[Merge]
) -> Iterator[Fault]:
    made = {frozenset((one.left, one.right)): one for one in merges if one.kind == "person"}
    for kind, together, apart in (
        ("false", found, signatures.truth),
        ("missed", signatures.truth, found),
    ):
        groups: dict[str, list[int]] = defaultdict(list)
        for index, one in enumerate(together):
            groups[one].append(index)
        for _, members in sorted(groups.items()):
            for left, right in combinations(members, 2):
                if apart[left] == apart[right]:
                    continue
                merge = made.get(frozenset((signatures.mentions[left], signatures.mentions[right])))
                reason = _why_apart(signatures.names[left], signatures.names[right])
                if kind == "false":
                    reason = merge.rule if merge else "joined through others"
                yield Fault(
                    kind,
                    reason,
                    merge.score if merge else 0.0,
                    signatures.told[left],
                    signatures.told[right],
                    merge.evidence if merge else (),
                )


def _why_apart(left: Name, right: Name) -> str:
    if surname_key(left.family) != surname_key(right.family):
        return "surnames with different keys"
    agreement = given_agree(left.given, right.given)
    return {
        "contradicted": "given names contradict each other",
        "compatible": "given names compatible, not enough evidence",
        "same": "given names agree, not enough evidence",
    }[agreement]


def _name_of(row: Row) -> Name:
    given = f"{row.text('first')} {row.text('middle')}".strip()
    return Name(
        family=row.text("last"),
        given=given,
        printed=row.text("name"),
        affiliation="; ".join(row.texts("affiliations")),
    )


def _told(row: Row) -> str:
    work = "; ".join(row.texts("affiliations"))
    return f"[{row.text('id')}, paper {row.text('paper_id')}] {row.text('name')} ({work})"
