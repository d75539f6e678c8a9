"""What is known of a page: its words with their places, then its printed lines."""

from dataclasses import dataclass
from typing import NamedTuple


class Unreadable(Exception):
    """A file that cannot be opened: "password" or "broken"."""


class Word(NamedTuple):
    """Characters without a space between them, in one font and size.

    ``left`` and ``right`` are points along the direction of print, ``base`` is the base line in
    points from the top of the page downwards. ``glued`` says that no space parts it from the
    word before.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool = False
    glued: bool = False
    font: str = ""

    @property
    def width(self) -> float:
        """Points from edge to edge."""
        return self.right - self.left


class Raised(NamedTuple):
    """Characters ``start`` to ``end`` of a line stand raised; ``note`` is the note they mean."""

    start: int
    end: int
    note: str = ""


class PrintedLine(NamedTuple):
    """A line of print of one column; ``block`` numbers the columns of the page in their order.

    ``edge`` is the left edge of the column, ``far`` its right edge; ``share`` is the share of
    bold letters. ``aside`` marks print in another direction than that of the page.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: float = 0.0
    block: int = 0
    edge: float = 0.0
    far: float = 0.0
    aside: bool = False
    raised: tuple[Raised, ...] = ()


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of a page, in layers: those of the main direction of print first.

    ``letters`` counts its characters, ``unmapped`` those that the font gives no meaning;
    ``pictures`` says that it shows pictures. ``fault`` says why it could not be read.
    """

    number: int
    layers: tuple[tuple[Word, ...], ...] = ()
    letters: int = 0
    unmapped: int = 0
    pictures: bool = False
    fault: str = ""


@dataclass(frozen=True, slots=True)
class PageLines:
    """The printed lines of a page in the order of reading; the rest as in :class:`PageText`."""

    number: int
    lines: tuple[PrintedLine, ...] = ()
    letters: int = 0
    unmapped: int = 0
    pictures: bool = False
    fault: str = ""
