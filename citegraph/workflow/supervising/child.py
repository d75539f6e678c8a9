"""The child process that reads files: ``python -m citegraph.workflow.supervising.child MEGABYTES``.

A hostile or damaged file can make a library end its process, fill the memory or never come back;
so that happens here. Requests come on standard input, answers go to standard output (see
``frames``). The kernel ends the child when a file takes more processor time than it may; the
child ends by itself when its standard input does, and when its parent is gone.
"""

import os
import re
import signal
import sys
import traceback
from pathlib import Path
from typing import BinaryIO

from citegraph.processes.bounds import end_with_parent, limit_memory, limit_seconds
from citegraph.workflow.records import pack, unpack
from citegraph.workflow.supervising.frames import receive, send
from citegraph.workflow.supervising.tasks import FileTask, perform

_ROOT = Path(__file__).resolve().parents[2]
#: Exit code of a child that a file needed too much memory for.
NO_MEMORY = 3
#: A child that has come to hold this share of the memory that a file may need ends after it.
_SHARE = 0.25


def main(megabytes: int) -> None:
    """Answer requests until there are no more."""
    _settle(megabytes)
    source = os.fdopen(os.dup(0), "rb")
    sink = os.fdopen(os.dup(1), "wb")
    # What the libraries print must not get between the answers, nor read the requests.
    os.dup2(2, 1)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    send(sink, b"", b"ready")
    while (data := receive(source)) is not None:
        try:
            _answer(data, sink, megabytes)
        except MemoryError:
            os._exit(NO_MEMORY)


def _answer(data: bytes, sink: BinaryIO, megabytes: int) -> None:
    task = unpack(data, FileTask)
    limit_seconds(task.read.max_seconds)
    try:
        if task.folder:
            os.chdir(task.folder)
        packed = pack(perform(task))
    except MemoryError:
        raise
    except Exception as error:
        send(sink, _told(error).encode("utf-8", "replace"), b"error")
        return
    finally:
        limit_seconds(0)
    full = _peak() > _SHARE * (megabytes << 20)
    send(sink, packed, b"ended" if full else b"going")
    if full:
        sys.exit()


def _told(error: Exception) -> str:
    """Return what was raised and where, as a report needs it: no path of this machine."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = (one for one in reversed(frames) if Path(one.filename).is_relative_to(_ROOT))
    last = next(ours, frames[-1])
    return f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno}"


def _settle(megabytes: int) -> None:
    """Take the bounds on, and leave Ctrl-C to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_memory(megabytes)
    end_with_parent()


def _peak() -> int:
    """Return the most memory that this process has held, in bytes; 0 where that is not told."""
    # What getrusage tells begins with the memory of the parent.
    try:
        status = Path("/proc/self/status").read_bytes()
    except OSError:  # not on Linux
        return 0
    found = re.search(rb"^VmHWM:\s+(\d+) kB", status, re.MULTILINE)
    return int(found[1]) << 10 if found else 0


if __name__ == "__main__":
    main(int(sys.argv[1]))
