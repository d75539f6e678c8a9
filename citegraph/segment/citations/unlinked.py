"""What the citations of a document leave open, as one problem of each kind."""

from collections.abc import Sequence
from itertools import groupby

from citegraph.model import InTextCitation, Location, Problem, ReferenceList
from citegraph.segment.options import SegmentOptions
from citegraph.text.digits import whole_number

_MOST_NAMED = 12
_FEWEST_CITED = 5
#: Forms that name no entry of a list.
_FREE = ("footnote-mark", "source-note")


def citation_problems(
    file: str,
    lists: Sequence[ReferenceList],
    citations: Sequence[InTextCitation],
    options: SegmentOptions,
) -> tuple[Problem, ...]:
    """Return what is to be said of citations without an entry, and entries without a citation.

    A document without a list has its own problem and none of these.
    """
    if not lists:
        return ()
    return (*_unlinked(file, citations), *_uncited(file, lists, citations, options))


def _unlinked(file: str, citations: Sequence[InTextCitation]) -> list[Problem]:
    cited = [one for one in citations if one.form not in _FREE and one.targets]
    lost = [one for one in cited if any(not target.reference for target in one.targets)]
    if not lost:
        return []
    reasons = sorted(
        {
            (target.unlinked, target.label)
            for one in lost
            for target in one.targets
            if not target.reference
        },
        key=lambda reason: (not reason[1].isdigit(), len(reason[1]), reason[1], reason[0]),
    )
    shown = [_reason(label, why) for why, label in reasons[:_MOST_NAMED]]
    more = f", and {len(reasons) - len(shown)} more" if len(reasons) > len(shown) else ""
    count = f"{len(lost)} of {len(cited)} citations in the text"
    return [
        Problem(
            "unlinked-citations",
            f"{count} lead{'s' if len(lost) == 1 else ''} to no entry: {'; '.join(shown)}{more}",
            "compare the list with the text: an entry may be missing, glued or printed otherwise",
            lost[0].location,
            raw=lost[0].marker,
        )
    ]


def _reason(label: str, why: str) -> str:
    """Why a label leads nowhere, with the label unless the reason names it."""
    return why if label in why.split() else f"{label} ({why})"


def _uncited(
    file: str,
    lists: Sequence[ReferenceList],
    citations: Sequence[InTextCitation],
    options: SegmentOptions,
) -> list[Problem]:
    """Tell the numbers that no citation names, of numbered lists that are cited by number."""
    cited = {target.reference for one in citations for target in one.targets}
    problems = []
    for found in lists:
        numbered = {
            raw.id: number
            for raw in found.references
            if (number := whole_number(raw.number)) is not None
        }
        left = [number for id, number in numbered.items() if id not in cited]
        share = 1 - len(left) / len(numbered) if numbered else 0.0
        if found.rule == "footnotes" or not left or len(numbered) - len(left) < _FEWEST_CITED:
            continue
        if share < options.share_of_cited:
            continue
        numbers = _ranges(sorted(set(left)))
        problems.append(
            Problem(
                "uncited-entries",
                f"list {found.index}: {len(left)} of {len(found.references)} entries are cited "
                f"nowhere in the text: {numbers}",
                "nothing is wrong when the text only draws on them",
                Location(
                    file, found.references[0].location.line, found.references[0].location.page
                ),
                level="note",
            )
        )
    return problems


def _ranges(numbers: Sequence[int]) -> str:
    """Write numbers with ranges.

    >>> _ranges([3, 7, 8, 9, 12])
    '3, 7-9, 12'
    """
    parts = []
    for _, group in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        parts.append(f"{run[0]}-{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)))
    return ", ".join(parts)
