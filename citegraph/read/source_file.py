"""What a reader gets, and what it gives back."""

from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Any

from citegraph.model import Document, Line, Location, Problem
from citegraph.model.source import Level


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of a file: its documents (none when it cannot be read) and the problems.

    ``declared`` tells that the file names its encoding itself, and was read in it.
    """

    documents: tuple[Document, ...] = ()
    problems: tuple[Problem, ...] = ()
    declared: bool = False


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as it came: name, format, bytes, and the decoded text of a text format.

    ``text`` is "" for a binary format; ``encoding`` then too, until the reader knows better.
    ``declared`` tells that the file names this encoding itself. ``depth`` is how deep brackets
    in it may be nested (``max_depth`` of the options; 0 for any depth).
    """

    name: str
    format: str
    sha256: str
    data: bytes = field(repr=False)
    text: str = field(default="", repr=False)
    encoding: str = ""
    declared: bool = False
    depth: int = 0

    @property
    def stem(self) -> str:
        """The name without folders and suffix: the last resort for a title."""
        return PurePath(self.name).stem

    def document(self, lines: tuple[Line, ...] = (), **known: Any) -> Document:
        """Return a document of this file; ``known`` are fields of :class:`Document`."""
        made = Document(self.name, self.format, self.encoding, self.sha256, lines)
        made = replace(made, **known)
        return made if made.title else replace(made, title=self.stem)

    def problem(
        self,
        code: str,
        message: str,
        advice: str,
        line: int | None = None,
        *,
        raw: str = "",
        level: Level = "warning",
    ) -> Problem:
        """Return a problem in a line of this file, or in the file as a whole."""
        return Problem(code, message, advice, Location(self.name, line), raw=raw, level=level)

    def unreadable(self, code: str, message: str, advice: str) -> Reading:
        """Return the reading of a file that gives no document."""
        return Reading((), (self.problem(code, message, advice, level="error"),))
