"""Which format a file is in: its suffix and its beginning say it."""

from collections.abc import Sequence
from pathlib import PurePath

from citegraph.model import Problem
from citegraph.read.contents import unpacked_name
from citegraph.read.source_file import SourceFile
from citegraph.read.table import FORMATS, is_read

#: Characters of a file that are looked at.
HEAD = 8_192
_PLAIN = "text"


def binary_format(names: Sequence[str], data: bytes) -> str:
    """Return the binary format of a file, "" for none; ``names`` are those of its suffix.

    >>> binary_format(("text",), b"%PDF-1.7"), binary_format(("pdf",), b"1. Smith J.")
    ('pdf', '')
    """
    head = data[:HEAD].decode("latin-1")
    for name in names:
        if FORMATS[name].binary and FORMATS[name].fits(head):
            return name
    return next((name for name, one in FORMATS.items() if one.binary and one.opens(head)), "")


def text_format(names: Sequence[str], text: str) -> str:
    """Return the format of a text, "" for none; ``names`` are the formats of its suffix.

    Signs of the formats of its suffix come first, then what only files of another begin with.

    >>> [text_format((name,), "TY  - BOOK") for name in ("bibtex", "pdf")]
    ['ris', 'ris']
    >>> [text_format((name,), "On Rivers") for name in ("markdown", "pdf")]
    ['markdown', 'text']
    """
    head = text[:HEAD]
    texts = [name for name in names if not FORMATS[name].binary]
    for name in texts:
        if FORMATS[name].signature and FORMATS[name].fits(head):
            return name
    for name, one in FORMATS.items():
        if not one.binary and one.opens(head):
            return name
    if not texts:
        return _PLAIN
    # A suffix that one format has is believed; one of several says nothing.
    last = texts[0] if len(texts) == 1 else _PLAIN
    return last if last in texts else next((n for n in texts if not FORMATS[n].signature), "")


def other_suffix(file: SourceFile, names: Sequence[str]) -> tuple[Problem, ...]:
    """Return a note on a file that is not what its suffix says, nothing for all others."""
    path = PurePath(file.name)
    if file.format in names or not is_read(path) or not path.suffix:
        return ()
    found = FORMATS[file.format]
    suffix = unpacked_name(path).suffix
    return (
        file.problem(
            "other-suffix",
            f"it is called {suffix} but begins like {found.title}, and was read as that",
            f"call it {found.suffixes[0]}, if it is",
            level="note",
        ),
    )
