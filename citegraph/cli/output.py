"""Where a command writes: a format told by a name, a file that is there only when it is whole."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import click

from citegraph.cli.terminal import put

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


def spare_sources(sources: Iterable[str | Path], target: Path | None, hint: str) -> None:
    """Refuse to write over a file of sources: files, folders and patterns."""
    if target is None or not target.exists():
        return
    from citegraph.errors import CitegraphError
    from citegraph.read import find_sources

    try:
        files = find_sources(sources).files
    except CitegraphError:
        return  # Who reads them says so.
    spare_input(files, str(target), hint)


class Output(Protocol):
    """Where results go."""

    def writelines(self, lines: Iterable[str], /) -> None:
        """Write pieces of text."""


class _StandardOutput:
    """Standard output; what a terminal shows of it cannot steer it."""

    def writelines(self, lines: Iterable[str], /) -> None:
        """Write pieces of text as they come."""
        for line in lines:
            put(line)


@contextmanager
def opened_output(target: str) -> Iterator[Output]:
    """Open the output ("-": standard output); a file is there only when all of it is written."""
    from citegraph.workflow.outputs import whole_text

    if target == "-":
        yield _StandardOutput()
        return
    try:
        with whole_text(Path(target)) as stream:
            yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        # An input that cannot be read has a name in its error.
        if error.filename not in (None, target):
            raise
        raise click.FileError(target, error.strerror or str(error)) from error
