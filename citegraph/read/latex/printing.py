"""What the commands of a LaTeX source print on, and what is known so far."""

import re
from abc import ABC, abstractmethod
from collections import Counter
from typing import NamedTuple

from citegraph.model import Line, MarkedList, Note
from citegraph.read.latex.bibliography import Bibliography
from citegraph.read.latex.commands import Command, command, typeset
from citegraph.read.latex.cursor import Cursor, Range
from citegraph.read.latex.tokens import Source, Token
from citegraph.read.markup.blocks import BlockWriter

#: Commands inside the arguments of commands are followed so far.
DEEPEST = 12
_START = re.compile(r"start\s{0,3}=\s{0,3}(\d{1,4})")


class Named(NamedTuple):
    """Something that the source names and that is not in it: its kind, the name, the line."""

    kind: str
    name: str
    line: int


class Items:
    """A list environment: how many items it has had, and how they are numbered."""

    def __init__(self, numbered: bool, option: str) -> None:
        start = _START.search(option)
        self.count = int(start[1]) - 1 if start else 0
        self._form = ("", "") if not numbered else _form(option)

    def next(self) -> str:
        """Return the generated number of the next item, "" where none is printed."""
        self.count += 1
        before, after = self._form
        return f"{before}{self.count}{after} " if after else ""


def _form(option: str) -> tuple[str, str]:
    """What stands around the number, as far as the option shows it (``1)``, ``[1]``)."""
    closing = next((sign for sign in (")", "]") if sign in option and "start" not in option), ".")
    return ("[" if closing == "]" else "", closing)


class Printer(ABC):
    """The state of the one walk through a source; the functions for commands work on it."""

    def __init__(self, source: Source) -> None:
        self.notes: list[Note] = []
        self.lists: list[MarkedList] = []
        self.empty: list[tuple[str, int]] = []
        self.named: list[Named] = []
        self.properties: list[tuple[str, str]] = []
        self.source = source
        self.tokens = source.tokens
        self.cursor = Cursor(source)
        self.writer = self.main = BlockWriter()
        self.environments: list[str] = []
        self.open_count: Counter[str] = Counter()
        self.items: list[Items] = []
        self.bibliography: Bibliography | None = None
        self.macros: dict[str, Range] = {}
        self.list_name = ""
        self.depth = 0
        self.expanded = 0
        self.in_heading = False

    @abstractmethod
    def run(self, start: int, end: int) -> None:
        """Print the tokens from ``start`` to before ``end``."""

    def known(self, index: int) -> Command | None:
        """Return what is known of the command at an index, None where there is none."""
        token = self.tokens[index]
        return command(token.text) if token.kind == "command" else None

    def print_token(self, token: Token) -> None:
        """Print a token that is no command."""
        if token.kind in ("text", "raw", "[", "]"):
            self.writer.text(typeset(token.text), token.line)
        elif token.kind == "par":
            self.end_line()
        elif token.kind == "~":
            self.writer.space()
        elif token.kind == "&":
            self.writer.separate("\t")

    def end_line(self) -> None:
        """End the line at hand; a heading stays on one."""
        if self.in_heading:
            self.writer.space()
        else:
            self.writer.end()

    def unknown(self, index: int) -> int:
        """Of an unknown command the option is left out, and the arguments are printed."""
        following = self.cursor.token(index + 1)
        if following and following.kind == "[":
            return self.cursor.arguments(index + 1, "o")[1]
        return index + 1

    def render(self, part: Range | None) -> str:
        """Return what a part of the source prints, on one line."""
        if part is None or self.depth >= DEEPEST:
            return ""
        return " ".join(line.text for line in self.read_apart(part, BlockWriter()))

    def read_apart(self, part: Range, writer: BlockWriter) -> list[Line]:
        """Return the lines that a part of the source prints, written apart from the rest."""
        outer, self.writer = self.writer, writer
        self.depth += 1
        self.run(*part)
        self.depth -= 1
        self.writer.end()
        self.writer = outer
        return writer.lines

    def line(self, index: int) -> int:
        """Return the line of the file that a token stands in."""
        token = self.cursor.token(index)
        return token.line if token else 1
