"""Files that are written whole or not at all."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from citegraph.errors import CitegraphError


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text with LF line ends to a temporary file, then put it in place.

    Raises :class:`CitegraphError` when the folder cannot be written; the old file stays.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    except OSError as error:
        raise _unwritable(path, error) from error
    try:
        with open(handle, "w", encoding="utf-8", newline="\n", errors="replace") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException as error:
        Path(name).unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _unwritable(path, error) from error
        raise


def write_folder(folder: Path, texts: Mapping[str, str]) -> None:
    """Write a text to each file name of a folder, in the order given."""
    for name, text in texts.items():
        write_text(folder / name, text)


def _unwritable(path: Path, error: OSError) -> CitegraphError:
    return CitegraphError(
        f"{path}: cannot be written: {error.strerror or error}; "
        "choose another folder with --out, or free the place"
    )
