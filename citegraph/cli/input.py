"""The text that a command reads: a file, or standard input."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, cast

import click


class Bytes(Protocol):
    """A stream of bytes that gives what it has without waiting for more."""

    def read(self) -> bytes:
        """Return everything."""

    def read1(self, size: int) -> bytes:
        """Return what there is, no more than ``size`` bytes; nothing at the end."""


@contextmanager
def opened(file: Path | None, instead: str = "") -> Iterator[tuple[str, Bytes]]:
    """Open the input: its name, and the stream of its bytes.

    ``instead`` says what else can be done with a folder.
    """
    if file is None or str(file) == "-":
        if file is None and sys.stdin.isatty():
            click.echo("Paste references, then end with Ctrl-D.", err=True)
        yield "<stdin>", cast(Bytes, sys.stdin.buffer)
        return
    if file.is_dir():
        raise click.BadParameter(f"{file} is a folder; name one file{instead}", param_hint="FILE")
    try:
        stream = file.open("rb")
    except FileNotFoundError:
        raise click.BadParameter(f"{file}: no such file", param_hint="FILE") from None
    except OSError as error:
        raise click.FileError(str(file), error.strerror) from error
    with stream:
        yield file.as_posix(), stream
