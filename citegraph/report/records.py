"""What a report is made of: the findings that go in, the sections that come out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from citegraph.model import Library, Network
from citegraph.model.history import History

CellKind = Literal["text", "number", "year", "percent"]
Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that a report tells of.

    ``manifest`` is that of a build, its ``options`` by stage among it; ``descriptions`` are
    printable entries of works by id (those that a table may name), ``tables`` the files of the
    tables that hold all rows, by name, where there are any.
    """

    title: str
    library: Library
    networks: tuple[Network, ...]
    history: History
    manifest: Mapping[str, Any]
    descriptions: Mapping[str, str] = field(default_factory=dict)
    tables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a ``note`` says why something is missing or how it is to be read.

    ``language`` is that of the text where it is not the report's.
    """

    text: str
    note: bool = False
    language: str = ""
    block: str = "paragraph"


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula in one line of Unicode."""

    text: str
    block: str = "formula"


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading within a section."""

    text: str
    block: str = "subheading"


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of lines without an order."""

    items: tuple[str, ...]
    block: str = "listing"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading and what its cells are."""

    title: str
    kind: CellKind = "text"


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first column names the row. ``more`` says what is not in it."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    more: str = ""
    block: str = "table"


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure: a row of the table of figures, its plain data, and the name of its file.

    ``alt`` says in words what it shows, for those who cannot see it.
    """

    name: str
    figure: str
    data: object
    caption: str
    alt: str
    block: str = "picture"


Block = Paragraph | Formula | Subheading | Listing | Table | Picture


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the report; ``name`` is its anchor, ``files`` hold what it shows in full."""

    name: str
    title: str
    blocks: tuple[Block, ...]
    files: tuple[str, ...] = ()
