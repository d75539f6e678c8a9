"""Whether the compressed streams of a PDF file are whole.

PDFium reads a damaged stream up to the damage and does not say so. The streams are looked at
without knowing what they hold, pictures and encrypted files left out: each carries a checksum.
"""

import base64
import re
import zlib
from collections.abc import Iterator

_BEGINS = re.compile(rb">>\s{0,9}stream\r?\n")
#: The words about a stream stand before it, in so many bytes.
_ABOUT = 2_000
_FILTERS = re.compile(rb"/Filter\s{0,9}(?:/(\w+)|\[\s{0,9}((?:/\w+\s{0,9}){1,4})\])")
_NO_TEXT = (b"/Image", b"/XRef", b"/Metadata")
#: Streams are looked at up to so many bytes unpacked of each, and of all together.
_MOST = 20_000_000
_MOST_IN_ALL = 100_000_000
_STEP = 1 << 16


def damaged_streams(data: bytes) -> int:
    r"""Return how many compressed streams of a PDF file hold other bytes than were written.

    >>> whole = zlib.compress(b"BT (On Rivers) Tj ET")
    >>> made = b"<</Filter/FlateDecode>>stream\n%s\nendstream"
    >>> damaged_streams(made % whole), damaged_streams(made % (whole[:9] + bytes(4) + whole[13:]))
    (0, 1)
    """
    if b"/Encrypt" in data:
        return 0
    left = _MOST_IN_ALL
    damaged = 0
    for packed in _streams(data):
        whole, used = (False, 0) if packed is None else _is_whole(packed, min(left, _MOST))
        damaged += not whole
        left -= used
        if left <= 0:
            break
    return damaged


def _streams(data: bytes) -> Iterator[bytes | None]:
    """Yield the streams that zlib packed, with what may follow them; None for no such stream."""
    position = 0
    while found := _BEGINS.search(data, position):
        end = data.find(b"endstream", found.end())
        if end < 0:
            return
        about = data[max(position, found.start() - _ABOUT) : found.start()].rpartition(b" obj")[2]
        position = end
        filters = _FILTERS.search(about)
        if filters is None or any(kind in about for kind in _NO_TEXT):
            continue
        names = (filters[1] or filters[2]).replace(b"/", b" ").split()
        stream = data[found.end() : end]
        if names[0] == b"ASCII85Decode" and names[1:2] == [b"FlateDecode"]:
            yield _from_ascii(stream)
        elif names[0] == b"FlateDecode":
            yield stream


def _from_ascii(stream: bytes) -> bytes | None:
    try:
        return base64.a85decode(stream.strip().removesuffix(b"~>"))
    except ValueError:
        return None


def _is_whole(packed: bytes, most: int) -> tuple[bool, int]:
    """Return whether a stream unpacks, and how many bytes were looked at."""
    unpacker = zlib.decompressobj()
    used = 0
    try:
        rest = packed
        while not unpacker.eof and used < most:
            piece = unpacker.decompress(rest, _STEP)
            rest = unpacker.unconsumed_tail
            used += len(piece)
            if not piece and not rest:
                break  # Some programs leave out the end: nothing is lost then.
    except zlib.error:
        return False, used
    return True, used
