"""Files that are written whole or not at all."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from citegraph.errors import CitegraphError


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text with LF line ends to a temporary file, then put it in place.

    Raises :class:`CitegraphError` when the folder cannot be written; the old file stays.
    """
    write_folder(path.parent, [(path.name, text)])


def write_folder(folder: Path, contents: Iterable[tuple[str, str | bytes]]) -> None:
    """Write texts, and bytes as they are, under their names in a folder: all of them, or none.

    A name may lead into folders below («figures/map.svg»), which are made.
    Each is written to a temporary file as it comes, so that they need not be in memory together;
    at the end all are put in place. Raises :class:`CitegraphError` when the folder cannot be
    written; the old files stay, as they do after any other error.
    """
    staged: dict[Path, str] = {}
    path = folder
    try:
        for name, content in contents:
            path = folder / name
            staged[path] = _write_aside(path, content)
            del content  # Until the next one comes, its memory is free.
        for path in list(staged):
            os.replace(staged[path], path)
            del staged[path]
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        for left in staged.values():
            Path(left).unlink(missing_ok=True)


def _write_aside(path: Path, content: str | bytes) -> str:
    """Write a temporary file beside the path and return its name; there is none after an error."""
    if path.exists() and not (path.is_file() or path.is_dir()):
        # A device or a pipe would be put out of the way, which the administrator may do.
        raise OSError("no file stands there, but a device or a pipe")
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with open(handle, "wb") as file:
            file.write(content if isinstance(content, bytes) else _encode(content))
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return name


def _encode(text: str) -> bytes:
    """Return UTF-8; half of a surrogate pair becomes a question mark."""
    return text.encode("utf-8", "replace")


def _unwritable(path: Path, error: OSError) -> CitegraphError:
    return CitegraphError(
        f"{path}: cannot be written: {error.strerror or error}; "
        "choose another folder with --out, or free the place"
    )
