"""The running text of a LaTeX source, as far as it can be told without TeX."""

import re
from collections.abc import Callable, Mapping
from typing import ClassVar, NamedTuple

from citegraph.model import Line, MarkedList, Note
from citegraph.read.latex.bibliography import Bibliography
from citegraph.read.latex.commands import Command, accented, command, typeset
from citegraph.read.latex.cursor import Cursor, Range
from citegraph.read.latex.tokens import Source, Token, environment
from citegraph.read.markup.blocks import BlockWriter
from citegraph.text.clean import collapse_spaces

_DEEPEST = 12
_MOST_EXPANDED = 200_000
_PREAMBLE = frozenset(("title", "author", "date", "bibliography", "include", "define", "def"))
_PREAMBLE |= {"drop"}
_RAISED = re.compile(r"\s*\^\s*\{?\s*([\[(]?[\d*][\d,;*\s–-]{0,30}[\])]?)\s*\}?\s*")
_START = re.compile(r"start\s{0,3}=\s{0,3}(\d{1,4})")
_LIST_NAMES = frozenset(("\\refname", "\\bibname", "\\listname"))
_HARMLESS = str.maketrans("[]", "⁅⁆")


class Named(NamedTuple):
    """Something that the source names and that is not in it: its kind, the name, the line."""

    kind: str
    name: str
    line: int


class _Items:
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


class LatexText:
    r"""Goes once through a source and collects what is printed, the notes and the lists."""

    def __init__(self, source: Source) -> None:
        self.notes: list[Note] = []
        self.lists: list[MarkedList] = []
        self.empty: list[tuple[str, int]] = []
        self.named: list[Named] = []
        self.properties: list[tuple[str, str]] = []
        self._source = source
        self._tokens = source.tokens
        self._cursor = Cursor(source)
        self._writer = self._main = BlockWriter()
        self._environments: list[str] = []
        self._items: list[_Items] = []
        self._bibliography: Bibliography | None = None
        self._macros: dict[str, Range] = {}
        self._list_name = ""
        self._depth = 0
        self._expanded = 0
        self._in_heading = False

    def read(self) -> tuple[Line, ...]:
        r"""Return the printed lines; what stands before ``\begin{document}`` is not printed."""
        start, end = self._document()
        index = 0
        while index < start:
            known = self._known(index)
            if known and known.role in _PREAMBLE:
                index = _ROLES[known.role](self, index, known)
            else:
                index += 1
        self._run(start, end)
        self._close_bibliography()
        self._writer.end()
        return tuple(self._main.lines)

    def _document(self) -> Range:
        start, end = 0, len(self._tokens)
        for index, token in enumerate(self._tokens):
            if token.kind == "command" and token.text in ("begin", "end"):
                (name,), after = self._cursor.arguments(index + 1, "m")
                if name and self._source.raw(*name) == "document":
                    if token.text == "end":
                        return start, index
                    start = after
        return start, end

    def _known(self, index: int) -> Command | None:
        token = self._tokens[index]
        return command(token.text) if token.kind == "command" else None

    def _run(self, start: int, end: int) -> None:
        index = start
        while index < end:
            token = self._tokens[index]
            if token.kind == "command":
                index = self._command(index, end)
            elif token.kind == "$":
                index = self._math(index, end)
            else:
                self._print(token)
                index += 1

    def _print(self, token: Token) -> None:
        if token.kind in ("text", "raw", "[", "]"):
            self._writer.text(typeset(token.text), token.line)
        elif token.kind == "par":
            self._end_line()
        elif token.kind == "~":
            self._writer.space()
        elif token.kind == "&":
            self._writer.separate("\t")

    def _end_line(self) -> None:
        if self._in_heading:
            self._writer.space()
        else:
            self._writer.end()

    def _command(self, index: int, end: int) -> int:
        token = self._tokens[index]
        if token.text in ("begin", "end"):
            begin = token.text == "begin"
            return self._begin(index, end) if begin else self._end(index)
        if token.text in ("(", "["):
            return self._math(index, end)
        if token.text == "\\":
            _, after = self._cursor.arguments(index + 1, "o")
            self._end_line()
            return after
        if token.text in self._macros:
            self._expand(token.text)
            return index + 1
        known = command(token.text)
        if known is None:
            return self._unknown(index)
        return _ROLES[known.role](self, index, known)

    def _unknown(self, index: int) -> int:
        """Of an unknown command the option is left out, and the arguments are printed."""
        following = self._cursor.token(index + 1)
        if following and following.kind == "[":
            return self._cursor.arguments(index + 1, "o")[1]
        return index + 1

    def _expand(self, name: str) -> None:
        """Print what a command without arguments stands for; never much, never in a circle."""
        start, end = self._macros[name]
        self._expanded += end - start
        if self._depth < _DEEPEST and self._expanded < _MOST_EXPANDED:
            self._depth += 1
            self._run(start, end)
            self._depth -= 1

    def _render(self, part: Range | None) -> str:
        """Return what a part of the source prints, on one line."""
        if part is None or self._depth >= _DEEPEST:
            return ""
        return " ".join(line.text for line in self._read_apart(part, BlockWriter()))

    def _read_apart(self, part: Range, writer: BlockWriter) -> list[Line]:
        outer, self._writer = self._writer, writer
        self._depth += 1
        self._run(*part)
        self._depth -= 1
        self._writer.end()
        self._writer = outer
        return writer.lines

    # Commands: each takes the index of its token and returns that of the first it has not read.

    def _drop(self, index: int, known: Command) -> int:
        return self._cursor.arguments(index + 1, known.arguments)[1]

    def _text(self, index: int, known: Command) -> int:
        token = self._tokens[index]
        if known.text.isspace():
            self._writer.space()
        else:
            self._writer.text(known.text, token.line)
        return index + 1

    def _accent(self, index: int, known: Command) -> int:
        place = self._cursor.skip_space(index + 1)
        (group,), after = self._cursor.arguments(place, "m")
        token = self._tokens[index]
        if group is not None:
            letter = self._render(group)
        elif place < len(self._tokens) and self._tokens[place].kind == "text":
            following = self._tokens[place]
            letter, rest = following.text.lstrip()[:1], following.text.lstrip()[1:]
            self._tokens[place] = following._replace(text=rest)
            after = place
        else:
            return index + 1
        self._writer.text(accented(letter, known.text), token.line)
        return after

    def _block(self, index: int, known: Command) -> int:
        self._end_line()
        return self._drop(index, known)

    def _heading(self, index: int, known: Command) -> int:
        (_, part), after = self._cursor.arguments(index + 1, "om")
        if part is None:
            return after
        if self._bibliography is not None:
            self._close_bibliography(self._render(part))
            return after
        self._writer.end()
        outer, self._in_heading = self._in_heading, True
        self._depth += 1
        if self._depth < _DEEPEST:
            self._run(*part)
        self._depth -= 1
        self._in_heading = outer
        self._writer.end(heading=True)
        return after

    def _note(self, index: int, known: Command) -> int:
        (_, part), after = self._cursor.arguments(index + 1, "om")
        if part is None or self._depth >= _DEEPEST:
            return after
        label = str(len(self.notes) + 1)
        id = f"note-{label}"
        if self._tokens[index].text != "footnotetext":
            place = self._writer.place()
            self._writer.text(label, self._tokens[index].line)
            self._writer.mark(place, "note", (id,))
        self.notes.append(Note(id, label, ()))
        lines = self._read_apart(part, BlockWriter())
        self.notes[int(label) - 1] = Note(id, label, tuple(lines))
        return after

    def _cite(self, index: int, known: Command) -> int:
        (first, second, keys), after = self._cursor.arguments(index + 1, "oom")
        if keys is None:
            return index + 1
        before, locator = (first, second) if second is not None else (None, first)
        names = [one.strip() for one in self._source.raw(*keys).split(",")]
        self._write_citation(
            index, tuple(filter(None, names)), self._render(before), self._render(locator)
        )
        return after

    def _cites(self, index: int, known: Command) -> int:
        after = index + 1
        while True:
            following = self._cite(after - 1, known)
            if following == after:
                return after
            after = following

    def _write_citation(self, index: int, keys: tuple[str, ...], before: str, locator: str) -> None:
        if not keys:
            return
        marker = ", ".join(part for part in (*keys, locator) if part)
        place = self._writer.place()
        self._writer.text(f"[{before} {marker}]" if before else f"[{marker}]", self._line(index))
        self._writer.mark(place, "citation", keys, locator)

    def _raised(self, index: int, known: Command) -> int:
        (part,), after = self._cursor.arguments(index + 1, "m")
        if part is not None:
            place = self._writer.place()
            self._writer.text(self._render(part), self._line(index))
            self._writer.mark(place, "superscript")
        return after

    def _raw(self, index: int, known: Command) -> int:
        following = self._cursor.token(index + 1)
        if following and following.kind == "raw":
            self._writer.text(following.text, following.line)
            return index + 2
        (part,), after = self._cursor.arguments(index + 1, "m")
        if part is not None:
            address = re.sub(r"\\([_%#&~{}])", r"\1", self._source.raw(*part))
            self._writer.text(address, self._line(index))
        return after

    def _link(self, index: int, known: Command) -> int:
        (address, words), after = self._cursor.arguments(index + 1, "mm")
        if address is None or words is None:
            return after
        target = re.sub(r"\\([_%#&~{}])", r"\1", self._source.raw(*address)).strip()
        text = self._render(words)
        self._writer.text(text, self._line(index))
        if target.startswith(("http://", "https://")) and target not in text:
            self._writer.text(f" {target}", self._line(index))
        return after

    def _property(self, index: int, known: Command) -> int:
        (_, part), after = self._cursor.arguments(index + 1, "om")
        if part is not None and self._depth < _DEEPEST:
            lines = self._read_apart(part, BlockWriter())
            text = " ".join(line.text for line in lines)
            for one in text.split(";") if known.role == "author" else [text]:
                self.properties.append((known.role, one.strip()))
        return after

    def _make_title(self, index: int, known: Command) -> int:
        title = dict(self.properties).get("title", "")
        self._writer.end()
        self._writer.text(title, self._line(index))
        self._writer.end(heading=True)
        return index + 1

    def _other_file(self, index: int, known: Command) -> int:
        spec = "om" if known.role == "bibliography" else "m"
        found, after = self._cursor.arguments(index + 1, spec)
        part = found[-1]
        if part is not None:
            for name in self._source.raw(*part).split(","):
                if name.strip():
                    self.named.append(Named(known.role, name.strip(), self._line(index)))
        return after

    def _define(self, index: int, known: Command) -> int:
        (name, one, other, body), after = self._cursor.arguments(index + 1, "moom")
        if name is not None and body is not None:
            called = self._source.raw(*name).strip()
            if called in _LIST_NAMES:
                self._list_name = self._render(body)
            elif one is None and other is None and command(called[1:]) is None:
                self._macros[called[1:]] = body
        return after

    def _def(self, index: int, known: Command) -> int:
        """Define by ``def``: everything up to the end of the group."""
        name = self._cursor.token(index + 1)
        for place in range(index + 1, min(len(self._tokens), index + 30)):
            if self._tokens[place].kind == "{":
                end = self._source.partner.get(place)
                if end is None:
                    break
                if place == index + 2 and name and command(name.text) is None:
                    self._macros[name.text] = (place + 1, end)
                return end + 1
        return index + 1

    def _item(self, index: int, known: Command) -> int:
        (label,), after = self._cursor.arguments(index + 1, "o")
        self._end_line()
        if label is not None:
            self._writer.text(self._render(label) + " ", self._line(index))
        elif self._items:
            self._writer.begin_item(self._items[-1].next())
        return after

    def _counter(self, index: int, known: Command) -> int:
        (name, value), after = self._cursor.arguments(index + 1, "mm")
        text = self._source.raw(*value).strip() if value else ""
        if name and self._items and text.isascii() and text.isdigit() and len(text) < 6:
            if self._source.raw(*name).startswith("enum"):
                self._items[-1].count = int(text)
        return after

    # Reference lists.

    def _bibitem(self, index: int, known: Command) -> int:
        (label, key), after = self._cursor.arguments(index + 1, "om")
        if self._bibliography is None:
            self._open_bibliography()
        assert self._bibliography is not None
        self._bibliography.finish()
        self._writer = self._main
        number = self._render(label)
        name = collapse_spaces(self._source.raw(*key)) if key else ""
        self._writer = self._bibliography.begin(name, number, self._line(index))
        return after

    def _amsbib_field(self, index: int, known: Command) -> int:
        writer = None
        if self._bibliography is not None:
            writer = self._bibliography.begin_field(self._tokens[index].text, known.text)
        if writer is None:
            return self._unknown(index)
        self._writer = writer
        return index + 1

    def _open_bibliography(self) -> None:
        self._writer.end()
        heading = self._list_name
        if self._main.lines and self._main.lines[-1].heading:
            heading = self._main.lines.pop().text
        self._bibliography = Bibliography(heading, len(self._environments))

    def _close_bibliography(self, heading: str | None = None) -> None:
        """End the list at hand; a heading inside it begins another."""
        found, self._bibliography = self._bibliography, None
        if found is None:
            return
        done = found.as_list()
        self.empty += found.empty
        if done.entries:
            self.lists.append(done)
        self._writer = self._main
        if heading is not None and found.depth < len(self._environments):
            self._bibliography = Bibliography(heading, found.depth)
            self._writer = BlockWriter()
        elif heading:
            self._writer.text(heading, 1)
            self._writer.end(heading=True)

    # Environments.

    def _begin(self, index: int, end: int) -> int:
        (part,), after = self._cursor.arguments(index + 1, "m")
        if part is None:
            return after
        name = self._source.raw(*part).strip()
        role, spec = environment(name)
        if role == "math":
            place = self._cursor.end_of(after, name, end)
            if place >= 0:
                self._writer.space()
                return self._cursor.arguments(place + 1, "m")[1]
        option, _ = self._cursor.arguments(after, "o")
        _, after = self._cursor.arguments(after, spec)
        self._end_line()
        if role == "bibliography" and self._bibliography is None:
            self._open_bibliography()
            self._writer = BlockWriter()
        self._environments.append(name)
        if role in ("numbered", "list"):
            text = self._source.raw(*option[0]) if option[0] else ""
            self._items.append(_Items(role == "numbered", text))
        return after

    def _end(self, index: int) -> int:
        (part,), after = self._cursor.arguments(index + 1, "m")
        name = self._source.raw(*part).strip() if part else ""
        self._end_line()
        if name in self._environments:
            while self._environments.pop() != name:
                pass
            if environment(name)[0] in ("numbered", "list") and self._items:
                self._items.pop()
                self._writer.begin_item("")
        if self._bibliography and len(self._environments) <= self._bibliography.depth:
            if environment(name)[0] == "bibliography" or name == "document":
                self._close_bibliography()
        return after

    # Formulas.

    def _math(self, index: int, end: int) -> int:
        found = self._cursor.math(index, end)
        if found is None:
            self._writer.text("$" if self._tokens[index].kind == "$" else "", self._line(index))
            return index + 1
        part, after = found
        if after - part[1] == 2 or self._tokens[index].text == "[":
            self._writer.space()
        else:
            self._formula(part)
        return after

    def _formula(self, part: Range) -> None:
        """Print a formula in plain letters; its brackets cannot be those of a citation."""
        raw = self._source.raw(*part)
        roles = {known.role for index in range(*part) if (known := self._known(index))}
        if "cite" in roles and self._depth < _DEEPEST:
            self._depth += 1
            self._run(part[0] + (raw.lstrip()[:1] == "^"), part[1])
            self._depth -= 1
        elif raised := _RAISED.fullmatch(raw):
            place = self._writer.place()
            self._writer.text(raised[1].strip(), self._line(part[0]))
            self._writer.mark(place, "superscript")
        else:
            text = "".join(self._symbol(token) for token in self._tokens[slice(*part)])
            text = text if self._bibliography else text.translate(_HARMLESS)
            self._writer.text(text, self._line(part[0]))

    def _symbol(self, token: Token) -> str:
        if token.kind == "command":
            known = command(token.text)
            return known.text if known and known.role == "text" else ""
        return "" if token.kind in "{}" else token.text.replace("_", "")

    def _line(self, index: int) -> int:
        token = self._cursor.token(index)
        return token.line if token else 1

    ROLES: ClassVar[Mapping[str, Callable[["LatexText", int, Command], int]]] = {
        "drop": _drop,
        "text": _text,
        "accent": _accent,
        "block": _block,
        "break": _block,
        "heading": _heading,
        "note": _note,
        "cite": _cite,
        "cites": _cites,
        "raised": _raised,
        "raw": _raw,
        "link": _link,
        "title": _property,
        "author": _property,
        "date": _property,
        "maketitle": _make_title,
        "bibliography": _other_file,
        "include": _other_file,
        "define": _define,
        "def": _def,
        "item": _item,
        "counter": _counter,
        "bibitem": _bibitem,
        "amsbib": _bibitem,
        "amsbib field": _amsbib_field,
    }


_ROLES = LatexText.ROLES
