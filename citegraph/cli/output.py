"""Where a command writes: a format told by a name, a file that is there only when it is whole."""

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import click

#: What the suffix of the written file means.
_TARGETS = {
    ".bib": "bibtex", ".bibtex": "bibtex", ".biblatex": "bibtex", ".ris": "ris",
    ".json": "csl-json", ".jsonl": "jsonl", ".csv": "csv",
}  # fmt: skip
FORMATS = ("bibtex", "ris", "csl-json", "jsonl", "csv", "gost", "apa")


def target_format(target: str) -> str:
    """Return the format that the name of a file to write means.

    >>> target_format("library.bib")
    'bibtex'
    """
    found = _TARGETS.get(Path(target).suffix.lower())
    if not found:
        raise click.UsageError(
            f"the format of «{target}» cannot be told by its name; say --to {'|'.join(FORMATS)}"
        )
    return found


def spare_input(files: Iterable[Path], target: str, hint: str) -> None:
    """Refuse to write over what is read; ``hint`` names the argument of the command."""
    place = Path(target)
    if target == "-" or not place.exists():
        return
    if place.is_dir():
        raise click.BadParameter(f"{target} is a folder; name a file", param_hint=hint)
    for path in files:
        if path.exists() and os.path.samefile(path, place):
            raise click.BadParameter(f"{target} is read; write to another file", param_hint=hint)


@contextmanager
def opened_output(target: str) -> Iterator[TextIO]:
    """Open the output ("-": standard output); a file is there only when all of it is written."""
    if target == "-":
        yield sys.stdout
        return
    place = Path(target)
    try:
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.", suffix=".tmp")
        os.chmod(name, 0o666 & ~_umask())
    except OSError as error:
        raise click.FileError(target, error.strerror) from error
    try:
        with open(handle, "w", encoding="utf-8", newline="", errors="replace") as stream:
            yield stream
        os.replace(name, place)
    except BaseException:
        os.unlink(name)
        raise


def _umask() -> int:
    """The mask of the process, which can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
