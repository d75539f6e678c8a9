"""Gold of reference lists: what a person counted and split in whole documents.

JSON lines, one a document: ``sha256`` of the file, ``file`` or ``path_in_repo``, ``format``,
``lists`` with ``heading``, ``kind``, ``numbered``, ``starts`` (the first characters of every
reference without its number), ``starts_labelled`` (the same with the printed label) and
``last_end`` (the last characters of the last reference); ``tags`` may hold "broken-encoding".
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from citegraph.errors import CitegraphError
from citegraph.evaluate.gold_files import numbered_lines

#: Kind of a list that names what the author wrote himself: a list, but not of cited works.
OWN = "author_publications"
_DAMAGED = "broken-encoding"


@dataclass(frozen=True, slots=True)
class GoldList:
    """A list as printed: the beginnings of its references, the end of the last one."""

    heading: str
    numbered: bool
    starts: tuple[str, ...]
    labelled: tuple[str, ...] = ()
    last_end: str = ""
    kind: str = "references"

    def forms(self, index: int) -> tuple[str, ...]:
        """Return how a reference may begin: without its label, and with it."""
        return (self.starts[index], *self.labelled[index : index + 1])


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A document with its lists; the file is known by its SHA-256.

    ``damaged`` says that the file names its letters wrongly, and that the gold holds what is
    extracted from it so: a text that was set right then only resembles that of the gold.
    """

    file: str
    sha256: str
    format: str
    lists: tuple[GoldList, ...]
    damaged: bool = False

    @property
    def style(self) -> str:
        """Whether its references carry numbers: "numbered", "not numbered", or "no list"."""
        lists = [found for found in self.lists if found.kind != OWN]
        if not lists:
            return "no list"
        return "numbered" if all(found.numbered for found in lists) else "not numbered"


def read_list_gold(path: str | Path) -> tuple[GoldDocument, ...]:
    """Read a gold file of documents.

    Raises :class:`CitegraphError` that names file and line where a row is no such document.
    """
    path = Path(path)
    rows = [
        _document(f"{path}:{number}", text) for number, text in numbered_lines(path) if text.strip()
    ]
    if not rows:
        raise CitegraphError(f"{path}: no gold rows; write one JSON object per line")
    return tuple(rows)


def _document(where: str, text: str) -> GoldDocument:
    try:
        row = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CitegraphError(f"{where}: not a JSON object: {error}") from None
    if not isinstance(row, dict) or not isinstance(row.get("sha256"), str):
        raise CitegraphError(f"{where}: a row must be an object with the «sha256» of a file")
    lists = row.get("lists")
    if not isinstance(lists, list) or not all(isinstance(one, dict) for one in lists):
        raise CitegraphError(f"{where}: «lists» must be a list of objects")
    name = str(row.get("path_in_repo") or row.get("file") or row["sha256"][:8])
    format = str(row.get("format") or Path(name).suffix.removeprefix("."))
    found = tuple(_list(where, one) for one in lists)
    damaged = _DAMAGED in (row.get("tags") or ())
    return GoldDocument(name, row["sha256"].lower(), format, found, damaged)


def _list(where: str, row: Mapping[str, Any]) -> GoldList:
    starts = row.get("starts")
    if not isinstance(starts, list) or not starts or not all(isinstance(s, str) for s in starts):
        raise CitegraphError(f"{where}: «starts» must hold the beginning of every reference")
    labelled = row.get("starts_labelled")
    return GoldList(
        heading=str(row.get("heading") or ""),
        numbered=row.get("numbered") is not False,
        starts=tuple(starts),
        labelled=tuple(map(str, labelled)) if isinstance(labelled, list) else (),
        last_end=str(row.get("last_end") or ""),
        kind=str(row.get("kind") or "references"),
    )
