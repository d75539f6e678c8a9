"""Tokens of the formats, one a line in ``dictionaries/``, with the escapes of Python."""

from collections.abc import Iterable
from pathlib import Path

_FOLDER = Path(__file__).with_name("dictionaries")


def read_tokens(names: Iterable[str]) -> list[bytes]:
    """Return the tokens of dictionaries, and those that are hostile to every format."""
    found: list[bytes] = []
    for name in (*names, "hostile"):
        for line in (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            if line:
                found.append(token(line))
    return found


def token(line: str) -> bytes:
    r"""Return the bytes that a line stands for: UTF-8, half surrogates as well.

    >>> token(r"№\n"), token(r"\x00"), token(r"\ud800")
    (b'\xe2\x84\x96\n', b'\x00', b'\xed\xa0\x80')
    """
    plain = line.encode("latin-1", "backslashreplace").decode("unicode_escape")
    return plain.encode("utf-8", "surrogatepass")


def for_libfuzzer(tokens: Iterable[bytes]) -> str:
    r"""Return a dictionary as libFuzzer reads it.

    >>> for_libfuzzer([b'a"'])
    '"\\x61\\x22"\n'
    """
    return "".join('"' + "".join(f"\\x{byte:02x}" for byte in one) + '"\n' for one in tokens)
