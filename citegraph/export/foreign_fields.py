"""Fields of one format inside another that has no name for them, and back.

BibTeX holds them as fields ``x-ris-U1``, RIS as lines ``U5  - x-bibtex-groups: value``, CSL-JSON
as members of ``custom``. Programs that do not know them leave them alone, and the exporter of
the format that they came from writes them under their own names again.
"""

import json
import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote, unquote

from citegraph.export.latex_text import unescape_latex
from citegraph.model import SourceRecord
from citegraph.text.clean import well_formed
from citegraph.text.record_fields import record_formats

#: The tag of RIS that is left to its users and that no program shows as a note.
RIS_TAG = "U5"
_COLUMNS = {"csl-json": "csl"}
_NOT_IN_NAME = re.compile(r"[^A-Za-z0-9.-]")
_HEX = re.compile(r"_([0-9A-F]{2})")
# Spaces at the ends would be taken off.
_ENDS = re.compile("^ | $")
_RIS_LINE = re.compile(r"x-([\w.-]{1,200}): ?(.*)", re.DOTALL)
_REPEATED = re.compile(r"\+\d+$")
#: What this project itself writes under ``custom``; it is written anew.
_OWN = frozenset(
    ("printed", "raw", "file", "line", "page", "confidence")
    + ("translated-title", "translated-container-title", "container-subtitle")
)


class Foreign(NamedTuple):
    """A field of a record: its format (a column of ``record_fields.tsv``), name and value."""

    format: str
    name: str
    value: str


def column(format: str) -> str:
    """Return what the table of fields calls a format of the readers, "" for others.

    >>> column("csl-json"), column("ris"), column("pdf")
    ('csl', 'ris', '')
    """
    name = _COLUMNS.get(format, format)
    return name if name in record_formats() else ""


def pack_name(foreign: Foreign) -> str:
    """Return the name that a field has in another format.

    >>> pack_name(Foreign("scopus", "Art. No.", "7")), pack_name(Foreign("ris", "U1", ""))
    ('x-scopus-Art._20No.', 'x-ris-U1')
    """
    written = _NOT_IN_NAME.sub(_in_hex, foreign.name)
    return f"x-{foreign.format}-{written}"


def _in_hex(found: re.Match[str]) -> str:
    return "".join(f"_{byte:02X}" for byte in found[0].encode("utf-8", "replace"))


def _from_hex(code: str) -> str:
    return unquote(_HEX.sub(r"%\1", code))


def ris_line(foreign: Foreign) -> str:
    """Return a field as the value of a line of RIS."""
    text = well_formed(foreign.value)
    # Of the signs that nobody sees some end a line, and others would be left out.
    hidden = {char for char in text if char == "%" or not char.isprintable()}
    for char in sorted(hidden, key="%".__ne__):
        text = text.replace(char, quote(char, safe=""))
    return f"{pack_name(foreign)}: {_ENDS.sub('%20', text)}"


def unpack(format: str, name: str, value: str) -> Iterator[Foreign]:
    r"""Yield what a field of a record holds for other formats; nothing for a field of its own.

    >>> list(unpack("bibtex", "x-scopus-Art._20No.", "7"))
    [Foreign(format='scopus', name='Art. No.', value='7')]
    >>> list(unpack("ris", "U5", "x-bibtex-groups: a%0Ab"))
    [Foreign(format='bibtex', name='groups', value='a\nb')]
    >>> list(unpack("bibtex", "title", "On Rivers"))
    []
    """
    if format == "bibtex" and name[:2] in ("x-", "X-"):
        yield from _named(_REPEATED.sub("", name), unescape_latex(value))
    elif format == "ris" and name == RIS_TAG and (found := _RIS_LINE.fullmatch(value)):
        yield from _named(f"x-{found[1]}", unquote(found[2]))
    elif format == "csl-json" and name == "custom":
        yield from _members(value)


def _named(packed: str, value: str) -> Iterator[Foreign]:
    for format in record_formats():
        start = f"x-{format}-"
        if packed.startswith(start) and len(packed) > len(start):
            yield Foreign(format, _from_hex(packed[len(start) :]), value)


def _members(value: str) -> Iterator[Foreign]:
    try:
        custom = json.loads(value)
    except (ValueError, RecursionError):
        return
    for name, held in custom.items() if isinstance(custom, dict) else ():
        if name in _OWN:
            continue
        for one in held if name.startswith("x-") and isinstance(held, list) else [held]:
            text = one if isinstance(one, str) else json.dumps(one, ensure_ascii=False)
            found = list(_named(name, text)) if name.startswith("x-") else []
            yield from found or [Foreign("csl", f"custom.{name}", text)]


def is_custom(record: SourceRecord, name: str) -> bool:
    """Whether a field only holds what :func:`unpack` yields."""
    return record.format == "csl-json" and name == "custom"
