"""Count records that are read: ``CITEGRAPH_CORPORA=FOLDER python -m bench formats_other``.

The folder holds bibliography files of any kind but BibTeX. One row per format: files, records
that a scanner sees which shares no code with the readers, entries read, records that a problem
stands for, files where these do not add up, and the slowest file.
"""

import json
import os
import re
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from bench.formats_bibtex import SUFFIXES as BIBTEX
from citegraph.model import Problem
from citegraph.read import Reading, read_file
from citegraph.read.listing import LOST_RECORDS

_PATTERNS = {
    "endnote": r"<record[\s>]",
    "enw": r"(?m)^%0",
    "marcxml": r"<(?:\w+:)?leader>",
    "mods": r"<(?:\w+:)?mods[\s>]",
    "nbib": r"(?:\A|\n)\s*\n?PMID|(?:\A|\n\s*\n)PM(?:CR|C\s)",
    "pubmed": r"<Pubmed(?:Book)?Article[\s>]",
    "word-sources": r"<(?:b:)?Source>",
    "zotero-rdf": r"<z:itemType>(?!attachment|note)",
}
_TYPE = re.compile(r"\W*TY\s{0,4}[-–]", re.IGNORECASE)
_END = re.compile(r"\W*ER\s{0,4}[-–]")


@dataclass
class Row:
    """The figures of a format."""

    files: int = 0
    seen: int = 0
    entries: int = 0
    lost: int = 0
    unequal: list[str] = field(default_factory=list)
    slowest: float = 0.0


def scan(format: str, data: bytes) -> int | None:
    """Return the number of records that a file of a format holds, None when nobody can tell."""
    text = data.decode("utf-8-sig", errors="replace")
    if format == "ris":
        return _scan_ris(text)
    if format in ("csl-json", "crossref", "openalex"):
        return _scan_json(text)
    if format not in _PATTERNS:
        return None
    found = len(re.findall(_PATTERNS[format], text))
    return found or (1 if format == "enw" else 0)


def _scan_ris(text: str) -> int:
    """Count records by their first lines; one without TY has an ER of its own."""
    count, is_open = 0, False
    for line in text.splitlines():
        if _TYPE.match(line):
            count, is_open = count + 1, True
        elif _END.match(line):
            count, is_open = count + (not is_open), False
    return count


def _scan_json(text: str) -> int | None:
    try:
        value = json.loads(text)
    except ValueError:
        return None
    if isinstance(value, dict):
        inner = value.get("items") or value.get("results") or value.get("message") or [value]
        value = inner.get("items", [inner]) if isinstance(inner, dict) else inner
    return len(value)


def count_read(reading: Reading) -> tuple[int, int]:
    """Return the entries of a reading, and the records that a problem stands for."""
    entries = sum(
        1 if document.part else sum(len(found.entries) for found in document.lists)
        for document in reading.documents
    )
    return entries, sum(map(_stands_for_record, reading.problems))


def _stands_for_record(problem: Problem) -> bool:
    return problem.code in LOST_RECORDS or (
        problem.code == "duplicate-record" and problem.level == "note"
    )


def measure(folder: Path) -> dict[str, Row]:
    """Read every file of a folder."""
    rows: dict[str, Row] = defaultdict(Row)
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.suffix in BIBTEX or path.name == "MANIFEST.json":
            continue
        start = time.perf_counter()
        reading = read_file(path)
        seconds = time.perf_counter() - start
        format = reading.documents[0].format if reading.documents else "nothing read"
        if not any(document.lists or document.part for document in reading.documents):
            format = "no list of records"
        row = rows[format]
        row.files += 1
        row.slowest = max(row.slowest, seconds)
        entries, lost = count_read(reading)
        row.entries += entries
        row.lost += lost
        seen = scan(format, path.read_bytes())
        if seen is not None:
            row.seen += seen
            if seen != entries + lost:
                row.unequal.append(path.name)
        elif not reading.documents and not reading.problems:
            row.unequal.append(path.name)
    return rows


def main() -> str:
    """Return the table of the folder that CITEGRAPH_CORPORA names."""
    folder = os.environ.get("CITEGRAPH_CORPORA")
    if not folder:
        return "left out: set CITEGRAPH_CORPORA to a folder of bibliography files"
    lines = [
        "| format | files | seen | entries | problems | unequal files | slowest |",
        "|---|---|---|---|---|---|---|",
    ]
    for format, row in sorted(measure(Path(folder)).items()):
        unequal = ", ".join(row.unequal) or 0
        lines.append(
            f"| {format} | {row.files} | {row.seen} | {row.entries} | {row.lost} "
            f"| {unequal} | {row.slowest:.2f} s |"
        )
    return "\n".join(lines)
