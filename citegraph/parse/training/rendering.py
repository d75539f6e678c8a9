"""Rendering records as printed references with known labels, in styles that the corpora lack.

Every style writes a record with a :class:`Line`. Words and punctuation come from the knowledge
table ``rendering``, choices from one seeded generator, so that training stays deterministic.
"""

from collections.abc import Callable, Sequence
from functools import cache
from random import Random

from citegraph.knowledge import table
from citegraph.parse.training.corpora import Example, from_spans
from citegraph.parse.training.records import Record, Writer


class Line:
    """A printed reference under construction, with the span of every field."""

    def __init__(self, chance: Random) -> None:
        self.text = ""
        self.spans: list[tuple[int, int, str]] = []
        self.chance = chance

    def put(self, *parts: str) -> "Line":
        """Add unlabelled text."""
        self.text += "".join(parts)
        return self

    def field(self, field: str, value: str, before: str = "", after: str = "") -> "Line":
        """Add a labelled value with its punctuation; nothing when the value is empty."""
        if value:
            self.text += before
            start = len(self.text)
            self.text += value
            self.spans.append((start, len(self.text), field))
            self.text += after
        return self

    def say(self, slot: str) -> str:
        """Return one form of a slot of the table ``rendering`` by its weight."""
        return self.chance.choice(_forms()[slot])

    def often(self, share: float) -> bool:
        """Return true with the given probability."""
        return self.chance.random() < share

    def number(self, top: int) -> str:
        """Return a number from 1 to ``top``."""
        return str(self.chance.randint(1, top))

    def example(self) -> Example:
        """Return the finished reference."""
        return from_spans(self.text, self.spans)


@cache
def _forms() -> dict[str, list[str]]:
    forms: dict[str, list[str]] = {}
    for row in table("rendering"):
        form = "" if row["form"] == "0" else row["form"].replace("_", " ")
        forms.setdefault(row["slot"], []).extend([form] * int(row["weight"]))
    return forms


Style = Callable[[Line, Record, Record], None]


def family_first(writer: Writer, comma: str = "", space: str = " ") -> str:
    """Write «Исланкина Е. А.».

    >>> family_first(Writer("Исланкина", ("Е.", "А.")), ",", "")
    'Исланкина, Е.А.'
    """
    return f"{writer.family}{comma} {space.join(writer.initials)}"


def given_first(writer: Writer, space: str = " ") -> str:
    """Write «Е. А. Исланкина».

    >>> given_first(Writer("Исланкина", ("Е.", "А.")))
    'Е. А. Исланкина'
    """
    return f"{space.join(writer.initials)}{space or ' '}{writer.family}"


def people(
    line: Line,
    writers: Sequence[Writer],
    form: Callable[[Writer], str],
    field: str = "author",
    last: str = ", ",
) -> None:
    """Write people, each a span of ``field``; ``last`` stands before the last one."""
    for i, writer in enumerate(writers):
        between = "" if i == 0 else last if i == len(writers) - 1 else ", "
        line.field(field, form(writer), before=between)


def render(record: Record, other: Record, style: Style, chance: Random) -> Example:
    """Render ``record`` in a style; ``other`` lends what the record lacks (translation, editor)."""
    line = Line(chance)
    style(line, record, other)
    return line.example()
