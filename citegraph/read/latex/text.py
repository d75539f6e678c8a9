"""The running text of a LaTeX source, as far as it can be told without TeX."""

from collections.abc import Callable, Mapping

from citegraph.model import Line
from citegraph.read.latex import citing, entries, parts, words
from citegraph.read.latex.commands import Command, command
from citegraph.read.latex.cursor import Range
from citegraph.read.latex.formulas import math
from citegraph.read.latex.printing import DEEPEST, Items, Printer
from citegraph.read.latex.tokens import environment
from citegraph.read.markup.blocks import BlockWriter

_MOST_EXPANDED = 200_000
_PREAMBLE = frozenset(
    ("title", "author", "date", "bibliography", "include", "define", "def", "drop")
)

#: The roles of commands; each gets the index of the token of the command, and returns that of the
#: first token that it has not read.
_ROLES: Mapping[str, Callable[[Printer, int, Command], int]] = {
    "drop": words.drop,
    "text": words.text,
    "accent": words.accent,
    "block": words.block,
    "break": words.block,
    "raised": words.raised,
    "raw": words.raw,
    "link": words.link,
    "heading": parts.heading,
    "note": parts.note,
    "title": parts.title_part,
    "author": parts.title_part,
    "date": parts.title_part,
    "maketitle": parts.make_title,
    "bibliography": parts.other_file,
    "nocite": parts.other_file,
    "include": parts.other_file,
    "define": parts.define,
    "def": parts.define_plainly,
    "item": parts.item,
    "counter": parts.counter,
    "cite": citing.cite,
    "cites": citing.cites,
    "bibitem": entries.bibitem,
    "amsbib": entries.bibitem,
    "amsbib field": entries.amsbib_field,
}


class LatexText(Printer):
    """Goes once through a source and collects what is printed, the notes and the lists."""

    def read(self) -> tuple[Line, ...]:
        r"""Return the printed lines; what stands before ``\begin{document}`` is not printed."""
        start, end = self._document()
        index = 0
        while index < start:
            known = self.known(index)
            if known and known.role in _PREAMBLE:
                index = _ROLES[known.role](self, index, known)
            else:
                index += 1
        self.run(start, end)
        entries.close_bibliography(self)
        self.writer.end()
        return tuple(self.main.lines)

    def _document(self) -> Range:
        start, end = 0, len(self.tokens)
        for index, token in enumerate(self.tokens):
            if token.kind == "command" and token.text in ("begin", "end"):
                (name,), after = self.cursor.arguments(index + 1, "m")
                if name and self.source.raw(*name) == "document":
                    if token.text == "end":
                        return start, index
                    start = after
        return start, end

    def run(self, start: int, end: int) -> None:
        """Print the tokens from ``start`` to before ``end``."""
        index = start
        while index < end:
            token = self.tokens[index]
            if token.kind == "command":
                index = self._command(index, end)
            elif token.kind == "$":
                index = math(self, index, end)
            else:
                self.print_token(token)
                index += 1

    def _command(self, index: int, end: int) -> int:
        token = self.tokens[index]
        if token.text in ("begin", "end"):
            begin = token.text == "begin"
            return self._begin(index, end) if begin else self._end(index)
        if token.text in ("(", "["):
            return math(self, index, end)
        if token.text == "\\":
            _, after = self.cursor.arguments(index + 1, "o")
            self.end_line()
            return after
        if token.text in self.macros:
            self._expand(token.text)
            return index + 1
        known = command(token.text)
        if known is None:
            return self.unknown(index)
        return _ROLES[known.role](self, index, known)

    def _expand(self, name: str) -> None:
        """Print what a command without arguments stands for; never much, never in a circle."""
        start, end = self.macros[name]
        self.expanded += end - start
        if self.depth < DEEPEST and self.expanded < _MOST_EXPANDED:
            self.depth += 1
            self.run(start, end)
            self.depth -= 1

    def _begin(self, index: int, end: int) -> int:
        (part,), after = self.cursor.arguments(index + 1, "m")
        if part is None:
            return after
        name = self.source.raw(*part).strip()
        role, spec = environment(name)
        if role == "math":
            place = self.cursor.end_of(after, name, end)
            if place >= 0:
                self.writer.space()
                return self.cursor.arguments(place + 1, "m")[1]
        option, _ = self.cursor.arguments(after, "o")
        _, after = self.cursor.arguments(after, spec)
        self.end_line()
        if role == "bibliography" and self.bibliography is None:
            entries.open_bibliography(self)
            self.writer = BlockWriter()
        self.environments.append(name)
        self.open_count[name] += 1
        if role in ("numbered", "list"):
            text = self.source.raw(*option[0]) if option[0] else ""
            self.items.append(Items(role == "numbered", text))
        return after

    def _end(self, index: int) -> int:
        (part,), after = self.cursor.arguments(index + 1, "m")
        name = self.source.raw(*part).strip() if part else ""
        self.end_line()
        if self.open_count[name]:
            while (ended := self.environments.pop()) != name:
                self.open_count[ended] -= 1
            self.open_count[name] -= 1
            if environment(name)[0] in ("numbered", "list") and self.items:
                self.items.pop()
                self.writer.begin_item("")
        if self.bibliography and len(self.environments) <= self.bibliography.depth:
            if environment(name)[0] == "bibliography" or name == "document":
                entries.close_bibliography(self)
        return after
