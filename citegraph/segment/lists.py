"""The reference lists of a document."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from citegraph.model import Document, Location, MarkedList, Problem, RawReference, ReferenceList
from citegraph.segment.candidates import (
    Candidate,
    headed_candidates,
    is_sample,
    joined,
    keyed_candidates,
    numbered_candidates,
    shaped_candidates,
)
from citegraph.segment.cues import begins_like_entry
from citegraph.segment.entries import entry_text, make_reference
from citegraph.segment.first_page import role_match
from citegraph.segment.layout import Layout, lay_out
from citegraph.segment.left_out import left_out_lines
from citegraph.segment.numbering import NumberedLine, numbered_lines, numbering_faults
from citegraph.segment.options import SegmentOptions
from citegraph.segment.repeats import repeated_entries, with_print
from citegraph.segment.signs import dating_signs, sign_set, weight_of
from citegraph.segment.taken_lines import TakenLines
from citegraph.text.digits import whole_number

#: A longer median is that of paragraphs rather than of references, in characters.
_LONGEST_MEDIAN = 1_500
#: Share of entries without numbers that begin with a person where nothing else tells references.
_PERSONS = 0.6
#: Lines of a document in which its title is looked for.
_FIRST_LINES = 100
#: So many lines between two entries are text of the document.
_LINES_BETWEEN = 3
#: Lines between two groups of one list: the heading of the second and blank lines.
_GROUPS_APART = 4


class FoundLists(NamedTuple):
    """The printed lists of a document, the line ranges they fill, and faults of numbering.

    A printed list that repeats one of ``Document.lists`` fills its lines only; ``marked`` are
    those lists, with the numbers and places of their print.
    """

    lists: tuple[ReferenceList, ...]
    filled: tuple[range, ...]
    problems: tuple[Problem, ...]
    marked: tuple[MarkedList, ...]


def find_lists(document: Document, options: SegmentOptions) -> FoundLists:
    """Return the lists that a document prints.

    Numbered blocks are taken first, then headings with an unnumbered block, then labels and
    paragraphs that look like references without either. A block counts when enough of
    its entries look like references: what follows decides, not the heading alone.
    """
    if not document.lines:
        return FoundLists((), (), (), document.lists)
    layout = lay_out(document)
    numbered = numbered_lines(layout)
    found = _choose(layout, numbered, options)
    marked = list(document.lists)
    kept = [one for one in found if not _adopt(document, layout, one, marked, options)]
    lists = tuple(
        _make_list(document, layout, candidate, index)
        for index, candidate in enumerate(kept, start=1)
    )
    problems = [problem for one in lists for problem in _faults(one)]
    lists = tuple(map(_without_empty, lists))
    filled = tuple(part for candidate in found for part in _parts(layout, candidate))
    problems += left_out_lines(layout, numbered, [one.lines for one in found], document.file)
    return FoundLists(lists, filled, tuple(problems), tuple(marked))


def _parts(layout: Layout, candidate: Candidate) -> Iterator[range]:
    """Yield the lines of a list without the text that is printed between two of its entries.

    A list at the foot of two columns goes on below the text of the second.
    """
    start = candidate.lines[0]
    for entry, following in pairwise(candidate.entries):
        stop = entry.stop[0] + (entry.stop[1] > 0)
        if len(layout.filled(stop, following.start.line)) >= _LINES_BETWEEN:
            yield range(start, stop)
            start = following.start.line
    yield range(start, candidate.lines[-1] + 1)


def _adopt(
    document: Document,
    layout: Layout,
    candidate: Candidate,
    marked: list[MarkedList],
    options: SegmentOptions,
) -> bool:
    """Whether a printed list repeats a marked one, which then takes over its numbers."""
    if not marked:
        return False
    references = _make_list(document, layout, candidate, 0).references
    texts = [raw.text for raw in references]
    for index, one in enumerate(marked):
        pairs = repeated_entries(texts, one, options)
        if pairs is not None:
            printed = [(raw.number, raw.location.line, raw.location.page) for raw in references]
            marked[index] = with_print(one, pairs, printed)
            return True
    return False


def _choose(
    layout: Layout, lines: Sequence[NumberedLine], options: SegmentOptions
) -> list[Candidate]:
    numbered = numbered_candidates(layout, lines, options)
    found = [one for one in numbered if one.role and _is_list(layout, one, options)]
    if _is_manual(layout):
        return found
    for candidate in headed_candidates(layout, [one.lines for one in found], options):
        if _is_list(layout, candidate, options):
            found.append(candidate)
    groups = [one for one in numbered if not one.role and one.group]
    found = _with_groups(layout, found, groups, options)
    taken = TakenLines(len(layout.lines), (one.lines for one in found))
    sure = options.reference_signs + bool(found)
    for candidate in numbered:
        free = not taken.meet(candidate.lines)
        if not candidate.role and free and _is_list(layout, candidate, options, sure):
            found.append(candidate)
            taken.add(candidate.lines)
    for source in (keyed_candidates, shaped_candidates):
        if not found:
            found = [one for one in source(layout, options) if _is_list(layout, one, options)]
    return sorted(found, key=lambda candidate: candidate.lines[0])


def _is_manual(layout: Layout) -> bool:
    """Whether a document tells how references are written: it is full of samples."""
    first = layout.filled(0, _FIRST_LINES)
    return any(role_match("manual", layout.texts[index]) for index in first)


def _with_groups(
    layout: Layout, found: list[Candidate], groups: Sequence[Candidate], options: SegmentOptions
) -> list[Candidate]:
    """Join to each list the groups below their own headings that follow it."""
    whole = []
    for one in sorted(found, key=lambda candidate: candidate.lines[0]):
        for group in groups:
            apart = group.lines[0] - one.lines[-1]
            if 0 < apart <= _GROUPS_APART + 1 and one.rule == "numbered":
                if _is_list(layout, group, options, heading=True):
                    one = joined(one, group)
        whole.append(one)
    return whole


def _is_list(
    layout: Layout,
    candidate: Candidate,
    options: SegmentOptions,
    enough: int = 0,
    *,
    heading: bool = False,
) -> bool:
    """Whether enough entries look like references (``enough`` signs, else the usual number)."""
    texts = [entry_text(layout, entry) for entry in candidate.entries]
    if median(map(len, texts)) > _LONGEST_MEDIAN:
        return False
    least = enough or options.reference_signs
    if candidate.entries[0].start.rule == "parentheses":
        # (1), (2) … number examples and equations far more often than references.
        least += 1
    signs = [sign_set(text) for text in texts]
    good = sum(weight_of(one) >= least for one in signs)
    first = candidate.entries[0].start
    if candidate.role or heading:
        fewest = 3 if first.number > 1 and not heading else 1
        # A number, or a person, right below a heading says much: a year or an address is enough.
        persons = sum(map(begins_like_entry, texts))
        if first.number == 1 or (len(texts) > 2 and persons >= _PERSONS * len(texts)):
            dated = sum(bool(one & dating_signs()) for one in signs)
            good = max(good, dated - len(texts) // 2)
        return len(texts) >= fewest and good >= max(1, options.share_with_heading * len(texts))
    if is_sample(layout, candidate):
        return False
    only = next(layout.above(first.line), None) is None
    if len(texts) < options.fewest_without_heading and not only:
        return False
    return good >= options.share_without_heading * len(texts)


def _make_list(
    document: Document, layout: Layout, candidate: Candidate, index: int
) -> ReferenceList:
    references = tuple(
        make_reference(document, layout, entry, (index, position))
        for position, entry in enumerate(candidate.entries, start=1)
    )
    return ReferenceList(
        document.file,
        index,
        candidate.heading,
        candidate.rule,
        references,
        cited=candidate.role != "own",
    )


def _without_empty(found: ReferenceList) -> ReferenceList:
    """Leave out the entries that are a bare number; the numbering faults name them."""
    kept = tuple(filter(_prints_something, found.references))
    return found if len(kept) == len(found.references) else replace(found, references=kept)


def _prints_something(raw: RawReference) -> bool:
    return bool(raw.text.strip())


def _faults(found: ReferenceList) -> list[Problem]:
    numbers = (whole_number(raw.number) for raw in found.references)
    faults = numbering_faults([number for number in numbers if number is not None])
    faults += [
        f"nothing is printed behind number {raw.number}"
        for raw in found.references
        if not _prints_something(raw)
    ]
    if not faults:
        return []
    return [
        Problem(
            "numbering-fault",
            f"list {found.index}: {'; '.join(faults)}; "
            f"all {sum(map(_prints_something, found.references))} entries are kept",
            "citations by number may mean the entry before or after: check the list",
            Location(found.file, found.references[0].location.line),
            level="note",
        )
    ]
