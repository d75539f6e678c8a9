"""Reading from a connection until a moment, however slowly its other end speaks."""

from io import RawIOBase
from time import monotonic
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class Connection(Protocol):
    """What is needed of a socket."""

    def settimeout(self, value: float | None, /) -> None:
        """Wait no longer than so many seconds for the next bytes."""

    def recv_into(self, buffer: "WriteableBuffer", /) -> int:
        """Read what is there."""


class TimelyReader(RawIOBase):
    """What a connection says in so many seconds from now; then :class:`TimeoutError` is raised.

    A timeout of the socket alone is counted anew for every byte.
    """

    def __init__(self, connection: Connection, seconds: float) -> None:
        self._connection = connection
        self._end = monotonic() + seconds

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Read what is there, at least a byte but at the end."""
        left = self._end - monotonic()
        if left <= 0:
            raise TimeoutError("the request took too long to come")
        self._connection.settimeout(left)
        return self._connection.recv_into(buffer)
