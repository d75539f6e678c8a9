"""Printing a work in a layout."""

from citegraph.parse.synthesis import values
from citegraph.parse.synthesis.layout import Choice, Layout, Slot, parts
from citegraph.parse.synthesis.line import Line
from citegraph.parse.synthesis.people import write_people
from citegraph.parse.synthesis.slots import LABELS, TERMS, VALUES
from citegraph.parse.synthesis.works import Work

_PEOPLE = frozenset(("author", "editor", "translator"))
_TITLES = frozenset(("title", "collection"))
_JOURNALS = frozenset(("container", "short"))
#: Share of journals with a remark in brackets: "Lancet (London, England)".
_NOTED = 0.03


def write(line: Line, work: Work, other: Work, layout: Layout) -> None:
    """Print the work; ``other`` is its translation, of which the people are editors."""
    for piece in layout:
        if isinstance(piece, str):
            line.put(piece)
        elif isinstance(piece, Choice):
            if piece.share == 1 or line.often(piece.share):
                write(line, work, other, line.chance.choice(piece.branches))
        elif piece.sign == "$":
            line.put(line.say(piece.name))
        elif piece.sign == "+":
            layouts, shares = parts(piece.name, work.language)
            if not layouts:
                raise KeyError(f"no part {piece.name} for {work.language}")
            (chosen,) = line.chance.choices(layouts, shares)
            write(line, work, other, chosen)
        elif piece.sign == ".":
            line.stop()
        elif piece.name in _PEOPLE:
            write_people(line, work, piece)
        else:
            _write_value(line, other if "other" in piece.form else work, piece)


def _write_value(line: Line, work: Work, slot: Slot) -> None:
    name = slot.name
    if name in _TITLES:
        text = values.title(line, work, name)
    elif name in TERMS:
        text = line.say(name)
    elif name in VALUES:
        text = VALUES[name](line, work)
    else:
        text = work.get(name)
    if name in _JOURNALS and text and line.often(_NOTED):
        text += line.say("container-note")
    if "lat" in slot.form:
        text = values.latin(line, text)
    label = slot.label or LABELS.get(name, name)
    quotes = slot.form if slot.form in ("q", "Q", "C") else ""
    line.field(label, values.quoted(line, text, quotes) if quotes and text else text)
