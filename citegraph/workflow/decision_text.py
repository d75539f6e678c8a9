r"""The bytes of decisions.tsv as text, also where a crash has cut off or emptied a part of them.

Whoever is stopped in the midst of a row leaves half of it, at worst half a letter; a computer
that loses its power may leave NULs where the row should be (the size of a file can reach the disk
before its contents). Such lines are named and nothing else suffers from them.
"""

import codecs
import re
from dataclasses import dataclass

from citegraph.read.encoding import decode

#: Written below a line that had no end when more was written: nothing is changed in the line.
CUT_REMARK = "# The line above had no end when more was written: if it is no whole row, delete it."

_LINE_END = re.compile(r"\r\n|\n|\r")
#: Bytes that are no UTF-8, as Python keeps them apart from all letters (PEP 383).
_NO_UTF8 = re.compile("[\udc80-\udcff]")
#: Where the byte-order mark stands, the codec that writes on without another one.
UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
#: What is no letter of UTF-16 is kept apart from all letters, U+FFFD among them, as that of UTF-8.
_DAMAGED = "citegraph-damaged"
codecs.register_error(_DAMAGED, lambda error: ("\udcff", getattr(error, "end", 0)))
#: UTF-8 writes no letter in more bytes.
_LONGEST_LETTER = 4


@dataclass(frozen=True, slots=True)
class TableText:
    """The text, the codec that writes on, and the lines that something happened to.

    ``codec`` is "" where the table is in no encoding that can be gone on with; ``encoding`` is
    its name. ``damaged`` lines hold bytes that are no letters, ``unended`` ones had no end.
    """

    text: str
    encoding: str
    codec: str
    damaged: frozenset[int]
    unended: frozenset[int]


def table_text(data: bytes) -> TableText:
    r"""Return the text of a table, and which of its lines (from 1) a crash may have spoilt.

    >>> found = table_text("Иванов\tПетров\nСидо".encode()[:-1])
    >>> found.text, sorted(found.damaged), sorted(found.unended)
    ('Иванов\tПетров\nСид\ufffd', [2], [2])
    >>> table_text(b"a\tb\n\x00\x00").damaged
    frozenset({2})
    """
    text, encoding, codec = _decoded(data)
    lines = _LINE_END.split(text)
    damaged = [n for n, line in enumerate(lines, 1) if "\0" in line or _NO_UTF8.search(line)]
    unended = [n for n, line in enumerate(lines[1:], 1) if line.startswith(CUT_REMARK)]
    if lines[-1]:
        unended.append(len(lines))
    clean = _NO_UTF8.sub("\ufffd", text)
    return TableText(clean, encoding, codec, frozenset(damaged), frozenset(unended))


def _decoded(data: bytes) -> tuple[str, str, str]:
    """The text with surrogates for what is no letter, its encoding, and the codec to go on with."""
    if data[:2] in UTF16:
        codec = UTF16[data[:2]]
        return data[2:].decode(codec, _DAMAGED), "utf-16", codec
    text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8", "surrogateescape")
    if _NO_UTF8.search(text) and _is_utf8_but_for_damage(_LINE_END.split(text)):
        return text, "utf-8", "utf-8"
    found = decode(data)
    name = found.encoding.replace("-sig", "").replace("ascii", "utf-8")
    if name == "utf-8" and found.damaged:
        return text, "utf-8", "utf-8"
    return found.text.removeprefix("\ufeff"), found.encoding, "utf-8" if name == "utf-8" else ""


def _is_utf8_but_for_damage(lines: list[str]) -> bool:
    """Whether not fewer lines prove UTF-8 than speak against it."""
    sound = broken = 0
    for line, below in zip(lines, [*lines[1:], CUT_REMARK], strict=True):
        if not _NO_UTF8.search(line):
            sound += not line.isascii()
        elif not _is_cut(line.rstrip("\0"), surely=below.startswith(CUT_REMARK)):
            broken += 1
        else:
            sound += 1
    return sound >= broken


def _is_cut(line: str, surely: bool) -> bool:
    """Whether a line is UTF-8 but for a letter that is cut off at its end."""
    first = _NO_UTF8.search(line)
    if not first:
        return True
    whole, rest = line[: first.start()], line[first.start() :]
    if len(rest) >= _LONGEST_LETTER or whole.isascii() and not surely:
        return False
    state = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    return not state.decode(rest.encode("utf-8", "surrogateescape"))
