"""Numbers that stand for keys: the same in every process and on every machine."""

from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b


@lru_cache(maxsize=1 << 16)
def number_of(kind: str, text: str) -> int:
    """Return a positive number of 63 bits for a text; 0 for none.

    Two texts of a library of a billion have one number by chance about once: they are then looked
    at together, no more.

    >>> number_of("doi", ""), number_of("doi", "10.1000/1") == number_of("isbn", "10.1000/1")
    (0, False)
    """
    if not text:
        return 0
    return number_of_key((kind, text))


def number_of_key(parts: Iterable[str]) -> int:
    """Return a positive number of 63 bits for several texts.

    >>> number_of_key(("12", "1998")) == number_of_key(("121", "998"))
    False
    """
    text = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return (int.from_bytes(blake2b(text, digest_size=8).digest()) >> 1) or 1


def beginning_as_number(text: str) -> int:
    """Return the first bytes of a text as a number, in the order of texts.

    >>> beginning_as_number("axle") < beginning_as_number("wheel") < beginning_as_number("wheels")
    True
    """
    return int.from_bytes(text.encode("utf-8", "surrogatepass")[:8].ljust(8, b"\0")) >> 1
