"""What has been written is on the disk, whatever happens to the computer next."""

import os
import sys
from contextlib import suppress
from pathlib import Path


def sync_file(number: int) -> None:
    """Wait until the disk has the file of this number (fsync)."""
    if sys.platform == "darwin":
        import fcntl

        # There fsync leaves the data in the memory of the disk (man 2 fsync).
        with suppress(OSError):
            fcntl.fcntl(number, fcntl.F_FULLFSYNC)
            return
    os.fsync(number)


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in a folder; nothing where folders cannot be synced."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(number)
        finally:
            os.close(number)


def sync_tree(folder: Path) -> None:
    """Wait until the disk has all files in a folder and below, and their names."""
    for here, _, names in os.walk(folder):
        for name in names:
            with open(Path(here, name), "r+b") as file:
                sync_file(file.fileno())
        sync_folder(Path(here))
