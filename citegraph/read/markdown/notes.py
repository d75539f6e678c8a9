"""Footnotes in Markdown: ``[^1]`` in the text, ``[^1]: …`` anywhere, ``^[…]`` in place."""

import re
from collections.abc import Sequence
from dataclasses import replace

from citegraph.model import Line, Mark

_DEFINITION = re.compile(r" {0,3}\[\^([^\[\]\s^]{1,80})\]:[ \t]*")
_SIGN = re.compile(r"\[\^([^\[\]\s^]{1,80})\](?!:)")
_INLINE = re.compile(r"\^\[((?:[^\[\]]|\[[^\[\]]{0,300}\]){1,2000})\]")
_INDENTED = re.compile(r"(?: {4}|\t)")
_FENCE = re.compile(r" {0,3}(```|~~~)")


class Notes:
    """The lines of a text without its notes; ``found`` are (label, lines) of each note."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines: list[Line] = []
        self.found: list[tuple[str, list[Line]]] = []
        self.code: set[int] = set()
        self._inline = 0
        fence = ""
        note: list[Line] | None = None
        for line in lines:
            opened = _FENCE.match(line.text)
            if fence or opened:
                fence = _fence(fence, opened)
                self.code.add(len(self.lines))
                self.lines.append(line)
                note = None
                continue
            note = self._take(line, note)

    def _take(self, line: Line, note: list[Line] | None) -> list[Line] | None:
        """Put a line where it belongs; return the note that goes on after it."""
        definition = _DEFINITION.match(line.text)
        if definition:
            self.found.append((definition[1], []))
            note = self.found[-1][1]
            note.append(replace(line, text=line.text[definition.end() :]))
        elif note is not None and self._goes_on(line, note):
            note.append(replace(line, text=line.text.strip()))
        else:
            self.lines.append(self._without_inline(line))
            return None
        return note

    def _goes_on(self, line: Line, note: list[Line]) -> bool:
        """Indented lines belong to the note before, and so do the other lines of its paragraph."""
        if not line.text.strip():
            return True
        return bool(_INDENTED.match(line.text)) or bool(note[-1].text.strip())

    def _without_inline(self, line: Line) -> Line:
        def take(found: re.Match[str]) -> str:
            self._inline += 1
            label = f"inline-{self._inline}"
            self.found.append((label, [replace(line, text=found[1])]))
            return f"[^{label}]"

        return replace(line, text=_INLINE.sub(take, line.text)) if "^[" in line.text else line


def note_marks(text: str, labels: frozenset[str]) -> tuple[Mark, ...]:
    """Return the signs of the notes with these labels in a line.

    >>> [(mark.start, mark.targets) for mark in note_marks("Реки[^1] и[^2]", frozenset("1"))]
    [(4, ('1',))]
    """
    return tuple(
        Mark(sign.start(), sign.end(), "note", (sign[1],))
        for sign in _SIGN.finditer(text)
        if sign[1] in labels
    )


def _fence(open_fence: str, found: re.Match[str] | None) -> str:
    """The fence that is open after a line, "" for none."""
    if not open_fence:
        return found[1] if found else ""
    return "" if found and found[1] == open_fence else open_fence
