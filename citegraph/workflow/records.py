"""Records as bytes and back: for what is kept in files and what passes between processes.

MessagePack by msgspec: what comes back is checked against the types of the record, and nothing in
it can run, as a pickle could.
"""

from functools import cache
from typing import Any, TypeVar, cast

import msgspec

Record = TypeVar("Record")


class DamagedRecordError(ValueError):
    """Bytes that are not the record that they should be."""


@cache
def _decoder(kind: Any) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(kind, strict=True)


def pack(record: object) -> bytes:
    r"""Return a record (dataclass, tuple, text, number …) as bytes, the same for equal records.

    Raises :class:`UnicodeEncodeError` for half of a surrogate pair in a text.

    >>> pack(("a", 1))
    b'\x92\xa1a\x01'
    """
    return msgspec.msgpack.encode(record)


def unpack(data: bytes, kind: type[Record]) -> Record:
    """Return the record of a kind that :func:`pack` made bytes of.

    Raises :class:`DamagedRecordError` for bytes that are no such record.

    >>> unpack(pack(("a", 1)), tuple[str, int])
    ('a', 1)
    >>> unpack(b"", str)
    Traceback (most recent call last):
    ...
    citegraph.workflow.records.DamagedRecordError: Input data was truncated
    """
    try:
        record: Record = _decoder(cast(Any, kind)).decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DamagedRecordError(str(error)) from error
    return record
