"""Loaded by every Python process that has this folder on its path: writes down what it does.

A line of JSON for each file opened for writing, each change of a folder, each socket and name
looked up, and each program started, into the file that ``CITEGRAPH_WATCH`` names.
"""

import json
import os
import sys
from itertools import zip_longest
from typing import Any

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
#: Events of the standard library that change files, and how many of their arguments are paths.
_CHANGES = {
    "os.rename": 2, "os.remove": 1, "os.mkdir": 1, "os.rmdir": 1, "os.link": 2, "os.symlink": 2,
    "os.truncate": 1, "os.chmod": 1, "os.chown": 1, "os.utime": 1, "os.setxattr": 1,
    "shutil.copyfile": 2, "shutil.move": 2, "shutil.rmtree": 1,
}  # fmt: skip
_STARTS = (
    "subprocess.Popen",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.startfile",
    "pty.spawn",
)
_NETWORK = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "ssl.")


#: Those whose last arguments are open folders that the paths are seen from, -1 for none.
_IN_FOLDERS = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.symlink",
               "shutil.rmtree")  # fmt: skip


def _paths(event: str, values: tuple[Any, ...]) -> list[object]:
    """The paths that an event changes; those in an open folder are told from its path."""
    count = _CHANGES[event]
    folders = values[count:] if event in _IN_FOLDERS else ()
    return [
        (
            f"{os.readlink(f'/proc/self/fd/{folder}')}/{os.fsdecode(path)}"
            if _is_open(folder)
            else path
        )
        for path, folder in zip_longest(values[:count], folders[-count:])
        if not isinstance(path, int)
    ]


def _is_open(folder: object) -> bool:
    return isinstance(folder, int) and folder >= 0


def _watch(log: int) -> None:
    def told(kind: str, *values: object) -> None:
        texts = [os.fsdecode(one) if isinstance(one, bytes) else str(one) for one in values]
        os.write(log, (json.dumps([kind, os.getcwd(), *texts]) + "\n").encode())

    def hook(event: str, values: tuple[Any, ...]) -> None:
        if event == "open":
            path, mode, flags = values
            writes = isinstance(flags, int) and flags & _WRITING
            if not isinstance(path, int) and (writes or any(one in (mode or "") for one in "wax+")):
                told("write", path)
            elif not isinstance(path, int):
                told("read", path)
        elif event in _CHANGES:
            told("write", *_paths(event, values))
        elif event.startswith(_NETWORK):
            told("network", event, *values)
        elif event == "citegraph.command":
            told("command", *values)
        elif event in _STARTS:
            told("start", event, *values)

    sys.addaudithook(hook)


if "CITEGRAPH_WATCH" in os.environ:
    _watch(os.open(os.environ["CITEGRAPH_WATCH"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600))
