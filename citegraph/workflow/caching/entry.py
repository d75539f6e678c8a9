"""The bytes of one entry of the cache: a mark, the sum of what follows, and the record.

Whatever is wrong with an entry, it is as if there were none.
"""

import hashlib
import zlib

#: Raised with any change of what an entry looks like or where it lies.
VERSION = 1
_MAGIC = b"citegraph-cache-%d\n" % VERSION
_SUM = hashlib.sha256().digest_size
_LENGTH = 8
HEAD = len(_MAGIC) + _SUM + _LENGTH
#: A build waits for this: the quickest that still makes texts a quarter of their size.
_LEVEL = 1


class DamagedEntryError(ValueError):
    """Bytes that are no entry, or that of another key."""


def seal(kind: str, key: str, record: bytes) -> bytes:
    """Return the bytes of an entry.

    >>> open_entry("files", "ab", seal("files", "ab", b"record"), most=100)
    b'record'
    """
    packed = zlib.compress(record, _LEVEL)
    length = len(record).to_bytes(_LENGTH, "big")
    return b"".join((_MAGIC, _sum(kind, key, length, packed), length, packed))


def open_entry(kind: str, key: str, data: bytes, most: int) -> bytes:
    """Return the record of an entry; ``most`` bytes at most.

    Raises :class:`DamagedEntryError` for anything but an entry of this kind and key.
    """
    view = memoryview(data)
    found, length = bytes(view[len(_MAGIC) : HEAD - _LENGTH]), bytes(view[HEAD - _LENGTH : HEAD])
    packed = view[HEAD:]
    size = int.from_bytes(length, "big")
    if view[: len(_MAGIC)] != _MAGIC or size > most or found != _sum(kind, key, length, packed):
        raise DamagedEntryError("the sum of its bytes is another")
    unpacking = zlib.decompressobj()
    try:
        record = unpacking.decompress(packed, size + 1)
    except zlib.error as error:
        raise DamagedEntryError(str(error)) from error
    if len(record) != size:
        raise DamagedEntryError("it is of another length")
    return record


def _sum(kind: str, key: str, length: bytes, packed: bytes | memoryview) -> bytes:
    sum = hashlib.sha256(f"{kind}/{key}/".encode("ascii"))
    sum.update(length)
    sum.update(packed)
    return sum.digest()
