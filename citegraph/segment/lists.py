"""The reference lists of a document."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from citegraph.model import Document, Line, Location, Problem, ReferenceList
from citegraph.segment.entries import (
    LONGEST_ENTRY,
    cut_at_heading,
    end_of_last_entry,
    entry_texts,
    make_reference,
)
from citegraph.segment.headings import heading_role
from citegraph.segment.numbering import Start, number_sequences, numbering_faults, split_glued
from citegraph.segment.options import SegmentOptions
from citegraph.segment.signs import reference_signs
from citegraph.segment.unnumbered import headed_starts, unheaded_runs
from citegraph.text.clean import collapse_spaces

_HEADING_DISTANCE = 3


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A block of lines that may be a list: its starts, the index of its end, its heading."""

    starts: tuple[Start, ...]
    stop: int
    heading: str
    rule: str

    @property
    def lines(self) -> range:
        return range(self.starts[0].line, self.stop)


def find_lists(
    document: Document, options: SegmentOptions
) -> tuple[tuple[ReferenceList, ...], tuple[range, ...], tuple[Problem, ...]]:
    """Return the lists of a document, the line ranges they fill, and faults of numbering.

    Numbered blocks are taken first, then headings with an unnumbered block, then
    paragraphs that look like references without either. A block counts when enough of
    its entries look like references: what follows decides, not the heading alone.
    """
    lines = document.lines
    if not lines:
        return (), (), ()
    found = [
        candidate for candidate in _numbered(lines, options) if _is_list(lines, candidate, options)
    ]
    found += _headed(lines, [candidate.lines for candidate in found], options)
    if not found:
        runs = unheaded_runs(lines, options)
        found = [_Candidate(tuple(starts), stop, "", "shape") for starts, stop in runs]
    found.sort(key=lambda candidate: candidate.starts[0].line)
    lists = tuple(
        _make_list(document, candidate, index) for index, candidate in enumerate(found, start=1)
    )
    problems = [problem for found_list in lists for problem in _faults(found_list)]
    return lists, tuple(candidate.lines for candidate in found), tuple(problems)


def _numbered(lines: Sequence[Line], options: SegmentOptions) -> list[_Candidate]:
    candidates = []
    runs = list(number_sequences(lines, options))
    limits = [*(run[0].line for run in runs), len(lines)][1:]
    for run, limit in zip(runs, limits, strict=True):
        between = [
            cut_at_heading(lines, a.line, b.line) for a, b in zip(run, run[1:], strict=False)
        ]
        spaced = _holds_blank_lines(lines, run)
        stop = end_of_last_entry(lines, run[-1].line, limit, spaced=spaced)
        starts = split_glued(run, lines, stop)
        # A heading inside the run: the numbers count on over it, the list does not.
        for position, (cut, following) in enumerate(zip(between, run[1:], strict=True)):
            if cut < following.line and heading_role(lines[cut].text) == "end":
                starts, stop = split_glued(run[: position + 1], lines, cut), cut
                break
        heading = _heading_above(lines, run[0].line)
        candidates.append(_Candidate(tuple(starts), stop, heading, "numbered"))
    return candidates


def _headed(lines: Sequence[Line], taken: list[range], options: SegmentOptions) -> list[_Candidate]:
    found: list[_Candidate] = []
    for index, line in enumerate(lines):
        used = any(index + distance in part for part in taken for distance in range(4))
        if used or heading_role(line.text) != "list":
            continue
        starts, stop = headed_starts(lines, index + 1, options)
        if not starts:
            continue
        heading = collapse_spaces(line.text)
        candidate = _Candidate(tuple(starts), stop, heading, "heading")
        if _is_list(lines, candidate, options):
            found.append(candidate)
            taken = [*taken, candidate.lines]
    return found


def _is_list(lines: Sequence[Line], candidate: _Candidate, options: SegmentOptions) -> bool:
    texts = entry_texts(lines, candidate.starts, candidate.stop)
    if median(len(text) for text in texts) > LONGEST_ENTRY:
        return False
    signs = [reference_signs(text) >= options.reference_signs for text in texts]
    if candidate.heading:
        return sum(signs) >= max(1, options.share_with_heading * len(signs))
    few = len(signs) < options.fewest_without_heading
    first = next(index for index, line in enumerate(lines) if line.text.strip())
    only = candidate.starts[0].line <= first
    if few and not only:
        return False
    return sum(signs) >= options.share_without_heading * len(signs)


def _heading_above(lines: Sequence[Line], index: int) -> str:
    filled = 0
    for above in range(index - 1, -1, -1):
        text = lines[above].text
        if not text.strip():
            continue
        if heading_role(text) == "list":
            return collapse_spaces(text)
        filled += 1
        if filled == _HEADING_DISTANCE:
            break
    return ""


def _holds_blank_lines(lines: Sequence[Line], run: list[Start]) -> bool:
    """Whether most entries print blank lines inside themselves (double-spaced text)."""
    held = 0
    for start, following in zip(run, run[1:], strict=False):
        filled = [i for i in range(start.line, following.line) if lines[i].text.strip()]
        held += len(filled) > 1 and filled[-1] - filled[0] >= len(filled)
    return len(run) > 1 and held > 0.3 * (len(run) - 1)


def _make_list(document: Document, candidate: _Candidate, index: int) -> ReferenceList:
    starts = candidate.starts
    references = []
    for position, start in enumerate(starts, start=1):
        if position < len(starts):
            following = starts[position]
            stop = (following.line, following.column)
            if not following.column:
                stop = (cut_at_heading(document.lines, start.line, following.line), 0)
        else:
            stop = (candidate.stop, 0)
        references.append(
            make_reference(document.lines, start, stop, document.file, (index, position))
        )
    return ReferenceList(document.file, index, candidate.heading, candidate.rule, tuple(references))


def _faults(found: ReferenceList) -> list[Problem]:
    numbers = [int(raw.number) for raw in found.references if raw.number]
    faults = numbering_faults(numbers)
    if not faults:
        return []
    return [
        Problem(
            "numbering-fault",
            f"list {found.index}: {'; '.join(faults)}; "
            f"all {len(found.references)} entries are kept",
            "citations by number may mean the entry before or after: check the list",
            Location(found.file, found.references[0].location.line),
            level="note",
        )
    ]
