"""Messages in a pipe: how long each is, what it is, its bytes."""

import struct
from typing import IO, Literal

#: What a child answers: it is ready; what came of the file, and whether it goes on after that
#: or ends; an error of the program.
Sign = Literal[b"ready", b"going", b"ended", b"error"]

_HEAD = struct.Struct("<5sQ")
_SIGNS: tuple[Sign, ...] = (b"ready", b"going", b"ended", b"error")
_REQUEST = b"tasks"


def send(pipe: IO[bytes], data: bytes, sign: bytes = _REQUEST) -> None:
    """Write a message."""
    pipe.write(_HEAD.pack(sign, len(data)))
    pipe.write(data)
    pipe.flush()


def receive(pipe: IO[bytes]) -> bytes | None:
    """Read a request; None at the end of the pipe."""
    head = pipe.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    size: int = _HEAD.unpack(head)[1]
    data = pipe.read(size)
    return data if len(data) == size else None


def receive_answer(pipe: IO[bytes]) -> tuple[Sign, bytes]:
    """Read an answer; raises :class:`EOFError` where there is no whole one."""
    head = pipe.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise EOFError
    sign, size = _HEAD.unpack(head)
    if sign not in _SIGNS:
        raise EOFError
    data = pipe.read(size)
    if len(data) < size:
        raise EOFError
    return sign, data
