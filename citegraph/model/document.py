"""A file as it was read: its lines, nothing of bibliography."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line without its line end; ``number`` is 1-based.

    ``heading`` is set where the format itself says so (a Markdown ``#``).
    """

    text: str
    number: int
    page: int | None = None
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A read file: ``file`` as the user named it, the encoding that was believed, the lines.

    ``title`` is the first heading or line that can be one, or the file's stem.
    """

    file: str
    format: str
    encoding: str
    sha256: str
    lines: tuple[Line, ...]
    title: str = ""
