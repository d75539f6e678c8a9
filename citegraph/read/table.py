"""The table of readers: one row a format, one module each."""

from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath

from citegraph.model import Line

#: Format name to "module:function"; the function turns decoded text into lines.
READERS = {
    "text": "citegraph.read.plain_text:read_lines",
    "markdown": "citegraph.read.markdown:read_lines",
}

#: File suffix (lower case) to format name.
SUFFIXES = {
    "": "text",
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
}


def format_of(path: PurePath) -> str | None:
    """Return the format of a file by its suffix, or None when no reader takes it.

    >>> format_of(PurePath("refs.MD")), format_of(PurePath("scan.tiff"))
    ('markdown', None)
    """
    return SUFFIXES.get(path.suffix.lower())


def reader(name: str) -> Callable[[str], tuple[Line, ...]]:
    """Return the function of a row of the table.

    >>> reader("text")("one line")[0].text
    'one line'
    """
    module, _, function = READERS[name].partition(":")
    found: Callable[[str], tuple[Line, ...]] = getattr(import_module(module), function)
    return found
