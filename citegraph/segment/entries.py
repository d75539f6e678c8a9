"""Lines of a list to its entries."""

from collections.abc import Iterator, Sequence

from citegraph.model import Line, Location, RawReference
from citegraph.segment.headings import heading_role
from citegraph.segment.numbering import Start
from citegraph.segment.signs import reference_signs
from citegraph.text.lines import join_lines

#: A longer text is a paragraph rather than a reference, in characters.
LONGEST_ENTRY = 1_500
_LONGEST = 3_000
_TERMINAL = '.;)]»”"/'


def end_of_last_entry(lines: Sequence[Line], start: int, stop: int, *, spaced: bool) -> int:
    """Return the index after the last line of the entry that begins at ``start``.

    The entry ends at a blank line, a heading, line ``stop``, or when it has grown longer
    than any reference; in a list whose entries hold blank lines themselves (``spaced``)
    it goes on over a blank line while the text before it is not finished.
    """
    index = start + 1
    end = index
    length = len(lines[start].text)
    while index < stop and length < _LONGEST:
        text = lines[index].text.strip()
        if not text:
            if not spaced or lines[end - 1].text.rstrip()[-1:] in _TERMINAL:
                break
        elif heading_role(text) or lines[index].heading:
            break
        else:
            end = index + 1
            length += len(text)
        index += 1
    return end


def cut_at_heading(lines: Sequence[Line], start: int, stop: int) -> int:
    """Return the index of the first heading line in ``start + 1 … stop``, else ``stop``."""
    for index in range(start + 1, stop):
        if lines[index].heading or heading_role(lines[index].text) in ("list", "end"):
            return index
    return stop


def entry_texts(lines: Sequence[Line], starts: Sequence[Start], stop: int) -> list[str]:
    """Return the text of each entry on one line; the last ends before line ``stop``."""
    ends = [*((start.line, start.column) for start in starts[1:]), (stop, 0)]
    return [
        " ".join(part.strip() for _, part in _parts(lines, start, end))
        for start, end in zip(starts, ends, strict=True)
    ]


def _parts(lines: Sequence[Line], start: Start, stop: tuple[int, int]) -> Iterator[tuple[int, str]]:
    """Yield (line index, text) of an entry, up to the (line index, column) ``stop``."""
    for index in range(start.line, min(stop[0] + 1, len(lines))):
        left = start.text_column if index == start.line else 0
        right = stop[1] if index == stop[0] else None
        part = lines[index].text[left:right]
        if part.strip():
            yield index, part


def make_reference(
    lines: Sequence[Line], start: Start, stop: tuple[int, int], file: str, place: tuple[int, int]
) -> RawReference:
    """Join the lines of one entry into a raw reference.

    ``stop`` is the (line index, column) where the entry ends; ``place`` the 1-based
    (list, position) of the entry.
    """
    parts = list(_parts(lines, start, stop))
    last = parts[-1][0] if parts else start.line
    first = lines[start.line]
    list_index, position = place
    text = join_lines(part for _, part in parts)
    return RawReference(
        id=f"{file}#{list_index}.{position}",
        text=text,
        location=Location(file, first.number, first.page),
        list_index=list_index,
        position=position,
        number=str(start.number) if start.number else "",
        end_line=lines[last].number,
        rule=start.rule,
        confidence=_confidence(text, start),
    )


def _confidence(text: str, start: Start) -> float:
    """How sure the split is: a number says much, and so do the signs of a reference."""
    signs = min(reference_signs(text), 4) / 4
    base = {"glued": 0.5, "line": 0.5, "paragraph": 0.6}.get(start.rule, 0.8)
    return round(base + (1 - base) * signs, 3)
