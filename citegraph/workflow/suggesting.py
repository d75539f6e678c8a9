"""Suggestions for documents without a list, and what the user has decided about them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from citegraph.config import Configuration
from citegraph.model import (
    Decision,
    InTextCitation,
    Problem,
    Segmentation,
    Suggestion,
    Work,
)
from citegraph.resolve.suggestions import UnlistedCitation, suggest
from citegraph.segment.surroundings import text_before

#: A quotation of some sentences fits into so many characters before its marker.
_BEFORE = 700


def find_suggestions(
    segmentations: Iterable[Segmentation], works: Sequence[Work], config: Configuration
) -> tuple[Suggestion, ...]:
    """Return what the numbers of documents without a list may mean among the works."""
    unlisted = [
        UnlistedCitation(cited, text_before(found.document, cited, _BEFORE))
        for found in segmentations
        if not found.lists
        for cited in found.citations
        if cited.targets
    ]
    return suggest(unlisted, works, config.resolve)


def decide(
    suggestions: Sequence[Suggestion], decisions: Iterable[Decision]
) -> tuple[Suggestion, ...]:
    """Return the suggestions without those refused, those accepted marked as such.

    The other works suggested for a number that was accepted are left out.
    """
    verdicts = {(one.left, one.right): one for one in decisions if one.kind == "citation"}
    accepted = {left for (left, _), one in verdicts.items() if one.verdict == "same"}
    kept = []
    for one in suggestions:
        left = f"{one.document}#{one.label}"
        verdict = verdicts.get((left, one.work))
        if verdict and verdict.verdict == "same":
            kept.append(replace(one, accepted=True))
        elif left not in accepted and verdict is None:
            kept.append(one)
    return tuple(kept)


def accept(
    decisions: Iterable[Decision],
    works: Sequence[Work],
    citations: Sequence[InTextCitation],
) -> tuple[tuple[Work, ...], tuple[InTextCitation, ...], tuple[Problem, ...]]:
    """Count the citations whose meaning the user has accepted.

    Their targets lead to a reference of the work, and the work is cited by the document. A
    decision about a document, a number or a work that is not there is reported.
    """
    known = {work.id: work for work in works}
    meant: dict[str, dict[str, Work]] = defaultdict(dict)
    problems = []
    cited = {(one.citing, target.label) for one in citations for target in one.targets}
    for one in decisions:
        if one.kind != "citation" or one.verdict != "same":
            continue
        document, _, label = one.left.rpartition("#")
        work = known.get(one.right)
        if work is None or not work.references or (document, label) not in cited:
            problems.append(_lost(one, work is None))
        else:
            meant[document][label] = work
    citing: dict[str, set[str]] = defaultdict(set)
    for document, labels in meant.items():
        for work in labels.values():
            citing[work.id].add(document)
    return (
        tuple(_cited_by(work, citing.get(work.id, set())) for work in works),
        tuple(_linked(one, meant.get(one.citing, {})) for one in citations),
        tuple(problems),
    )


def _cited_by(work: Work, documents: set[str]) -> Work:
    if not documents:
        return work
    return replace(work, cited_by=tuple(sorted({*work.cited_by, *documents})))


def _linked(cited: InTextCitation, meant: Mapping[str, Work]) -> InTextCitation:
    if not meant:
        return cited
    targets = tuple(
        (
            replace(target, reference=meant[target.label].references[0], unlinked="")
            if target.label in meant and not target.reference
            else target
        )
        for target in cited.targets
    )
    return replace(cited, targets=targets)


def _lost(decision: Decision, no_work: bool) -> Problem:
    what = f"no work {decision.right}" if no_work else f"nothing cites {decision.left}"
    return Problem(
        "decision-without-object",
        f"there is {what} in this library; the decision has no effect",
        "works.csv and citations.csv have the ids and numbers",
        decision.location,
    )
