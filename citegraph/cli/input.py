"""The text that a command reads: a file, or standard input."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Protocol, cast

import click

from citegraph.cli.terminal import say
from citegraph.read.archives import find_archive, is_archive
from citegraph.read.contents import is_packed


class Bytes(Protocol):
    """A stream of bytes that gives what it has without waiting for more."""

    def read(self) -> bytes:
        """Return everything."""

    def read1(self, size: int) -> bytes:
        """Return what there is, no more than ``size`` bytes; nothing at the end."""


def _unpacked(file: Path) -> bytes:
    """The bytes of a file that is packed, alone or in an archive."""
    from citegraph.read.contents import UnreadableError, read_contents
    from citegraph.read.options import default_options

    try:
        return read_contents(file, default_options())
    except UnreadableError as error:
        raise click.FileError(str(file), error.reason) from error


@contextmanager
def opened(file: Path | None, instead: str = "") -> Iterator[tuple[str, Bytes]]:
    """Open the input: its name, and the stream of its bytes.

    ``instead`` says what else can be done with a folder.
    """
    if file is None or str(file) == "-":
        if file is None and sys.stdin.isatty():
            say("Paste references, then end with Ctrl-D.", err=True)
        yield "<stdin>", cast(Bytes, sys.stdin.buffer)
        return
    if file.is_dir():
        raise click.BadParameter(f"{file} is a folder; name one file{instead}", param_hint="FILE")
    if is_archive(file) and file.is_file():
        message = f"{file} is an archive; name a file in it ({file}/…){instead}"
        raise click.BadParameter(message, param_hint="FILE")
    try:
        packed = is_packed(file) or find_archive(file)
        stream = BytesIO(_unpacked(file)) if packed else file.open("rb")
    except FileNotFoundError:
        raise click.BadParameter(f"{file}: no such file", param_hint="FILE") from None
    except OSError as error:
        raise click.FileError(str(file), error.strerror) from error
    with stream:
        yield file.as_posix(), stream


def check_source_format(name: str | None) -> None:
    """Refuse a name that is no row of the table of readers."""
    from citegraph.read import FORMATS

    if name and name not in FORMATS:
        raise click.BadParameter(
            f"there is no format «{name}»; there are {', '.join(FORMATS)}", param_hint="--from"
        )
