"""Blocks of lines that may be reference lists: by numbers, below headings, and by shape."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from citegraph.segment.ends import end_before, end_of_last_entry
from citegraph.segment.entries import Entry, entry_text
from citegraph.segment.keys import find_key
from citegraph.segment.layout import Layout
from citegraph.segment.numbering import NumberedLine, Start
from citegraph.segment.options import SegmentOptions
from citegraph.segment.sequences import number_sequences
from citegraph.segment.signs import reference_signs
from citegraph.segment.taken_lines import TakenLines
from citegraph.segment.unnumbered import unnumbered_entries
from citegraph.text.clean import collapse_spaces

_HEADING_DISTANCE = 3
#: Filled lines above a block in which the heading of a sample is looked for.
_SAMPLE_DISTANCE = 25
_LISTS = ("list", "own")
#: Headings that a file which is a list and nothing else does not hold.
_OTHERS = ("sample", "end", "heading")
#: Lines between two labels of a list without heading.
_KEYS_APART = 14


@dataclass(frozen=True, slots=True)
class Candidate:
    """A block of lines that may be a list: its entries, its heading, how it was found.

    ``role`` is that of the heading: "list", "own", or "" where none is printed; ``group`` says
    that a heading of a group stands right above.
    """

    entries: tuple[Entry, ...]
    heading: str
    role: str
    rule: str
    group: bool = False

    @property
    def lines(self) -> range:
        """The indexes of its lines."""
        last = self.entries[-1]
        return range(self.entries[0].start.line, last.stop[0] + (last.stop[1] > 0))


def numbered_candidates(
    layout: Layout, numbered: Sequence[NumberedLine], options: SegmentOptions
) -> list[Candidate]:
    """Return every sequence of list numbers with the text of its entries."""
    runs = number_sequences(layout, numbered, options)
    limits = [*(run[0].line for run in runs), len(layout.lines)][1:]
    return [_numbered(layout, run, limit, options) for run, limit in zip(runs, limits, strict=True)]


def _numbered(
    layout: Layout, run: Sequence[Start], limit: int, options: SegmentOptions
) -> Candidate:
    ends = [
        (
            (following.line, following.column)
            if following.column
            else (end_before(layout, start, following), 0)
        )
        for start, following in zip(run, run[1:], strict=False)
    ]
    ends.append((end_of_last_entry(layout, run, limit, options), 0))
    entries = tuple(Entry(start, end) for start, end in zip(run, ends, strict=True))
    heading, role, group = heading_above(layout, run[0].line)
    return Candidate(entries, heading, role, "numbered", group)


def heading_above(layout: Layout, index: int) -> tuple[str, str, bool]:
    """Return the heading of a list right above a line, its role, and whether it heads a group."""
    distance = 0
    group = False
    for above in layout.above(index):
        role = layout.roles[above]
        if role in _LISTS:
            return heading_text(layout, above), role, group
        if role == "group" and not distance:
            group = True
            continue
        distance += role != "more"
        if distance >= _HEADING_DISTANCE or role in ("end", "heading"):
            break
    return "", "", group


def heading_text(layout: Layout, index: int) -> str:
    """Return the heading at a line, on one line."""
    parts = [layout.texts[index]]
    if layout.roles[index + 1 : index + 2] == ("more",):
        parts.append(layout.texts[index + 1])
    return collapse_spaces(" ".join(parts))


def headed_candidates(
    layout: Layout, taken: Sequence[range], options: SegmentOptions
) -> Iterator[Candidate]:
    """Yield the unnumbered blocks below the headings of lists that have no numbered one."""
    filled = TakenLines(len(layout.lines), taken)
    begins = TakenLines(len(layout.lines), (part[:1] for part in taken))
    for index, role in enumerate(layout.roles):
        if role not in _LISTS:
            continue
        begin = index + 1
        while begin < len(layout.roles) and layout.roles[begin] in ("more", "group"):
            begin += 1
        near = range(index, begin + _HEADING_DISTANCE + 1)
        if filled.meet(range(index, index + 1)) or begins.meet(near):
            continue
        stop = begins.first(range(begin, _next_break(layout, begin)))
        entries = unnumbered_entries(layout, begin, stop, options)
        if entries:
            yield Candidate(entries, heading_text(layout, index), role, "heading")


def _next_break(layout: Layout, begin: int) -> int:
    stops = (
        index
        for index in range(begin, len(layout.lines))
        if layout.roles[index] not in ("", "group", "caption", "more")
    )
    return next(stops, len(layout.lines))


def keyed_candidates(layout: Layout, options: SegmentOptions) -> Iterator[Candidate]:
    """Yield the blocks of lines with labels that no heading announces."""
    run: list[int] = []
    for index, text in enumerate([*layout.texts, ""]):
        last = index == len(layout.texts)
        if run and (last or index - run[-1] > _KEYS_APART):
            if len(run) >= options.fewest_without_heading:
                stop = min(_next_break(layout, run[0]), index)
                entries = unnumbered_entries(layout, run[0], stop, options)
                if entries and all(entry.start.key for entry in entries):
                    yield Candidate(entries, "", "", "keys")
            run = []
        key = find_key(text) if text and not last else None
        if key and key.strong:
            run.append(index)


def shaped_candidates(layout: Layout, options: SegmentOptions) -> Iterator[Candidate]:
    """Yield what looks like references without heading and numbers: all of a file, or paragraphs.

    Without heading and numbers a paragraph must show one sign more than elsewhere. A
    shorter run than ``fewest_without_heading`` counts only when it is the whole file, and one
    in the middle of a document only when it is long.
    """
    filled = layout.filled(0, len(layout.lines))
    if not filled:
        return
    if len(filled) <= options.longest_list:
        entries = unnumbered_entries(layout, 0, len(layout.lines), options)
        if entries and _covers(layout, entries, filled, options):
            yield Candidate(entries, "", "", "shape")
            return
    for run in _runs(layout, filled, options):
        late = run[-1].start.line >= filled[int(options.shape_at_end * (len(filled) - 1))]
        fewest = options.fewest_without_heading if late else options.shape_entries
        if len(run) >= fewest:
            yield Candidate(tuple(run), "", "", "shape")


def _runs(layout: Layout, filled: Sequence[int], options: SegmentOptions) -> Iterator[list[Entry]]:
    """Yield the runs of paragraphs that all look like references."""
    run: list[Entry] = []
    for entry in _paragraphs(layout, filled):
        text = entry_text(layout, entry)
        if reference_signs(text) > options.reference_signs and len(text) <= options.usual_entry * 2:
            run.append(entry)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _covers(
    layout: Layout, entries: Sequence[Entry], filled: Sequence[int], options: SegmentOptions
) -> bool:
    """Whether entries are all that a file holds, and most of them are references."""
    if entries[-1].stop[0] <= filled[-1] or any(layout.roles[i] in _OTHERS for i in filled):
        return False
    strong = sum(
        reference_signs(entry_text(layout, entry)) > options.reference_signs for entry in entries
    )
    return strong >= max(1.0, options.share_without_heading * len(entries)) and (
        strong == len(entries) or len(entries) >= options.fewest_without_heading
    )


def _paragraphs(layout: Layout, filled: Sequence[int]) -> Iterator[Entry]:
    """Yield the paragraphs of a document: blocks between blank lines, or its lines."""
    first = last = filled[0]
    for index in [*filled[1:], len(layout.lines) + 1]:
        if index > last + 1 or layout.paragraphs or layout.is_break(first):
            if not layout.is_break(first):
                yield Entry(Start(first, 0, 0, 0, "paragraph"), (last + 1, 0))
            first = index
        last = index


def is_sample(layout: Layout, candidate: Candidate) -> bool:
    """Whether the heading of samples stands not far above a list without a heading of its own."""
    for distance, above in enumerate(layout.above(candidate.lines[0])):
        role = layout.roles[above]
        if role == "sample":
            return True
        if role in (*_LISTS, "heading") or distance > _SAMPLE_DISTANCE:
            return False
    return False


def joined(first: Candidate, second: Candidate) -> Candidate:
    """Return two groups of one list as one."""
    return replace(first, entries=(*first.entries, *second.entries))
