"""Count entries of BibTeX files: ``CITEGRAPH_CORPORA=FOLDER python -m bench formats_bibtex``.

One row per kind of file (the folder it lies in): files, entries that a scanner sees which shares
no code with the reader, entries read, files where the two differ, entries that came back with
all their fields from a file that was written of them, and the slowest file.
"""

import os
import re
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from citegraph.export import render_references
from citegraph.model import LabelledReference, MarkedEntry, RawReference, Reference, SourceRecord
from citegraph.model.source import Location
from citegraph.normalize import normalize
from citegraph.read import read_bytes

SUFFIXES = (".bib", ".bibtex", ".biblatex")
_SIGN = re.compile(
    r"(?P<line>(?:^|\n)[ \t]*)?(?<![\w.])@[ \t]*(?P<type>[\w.:+-]+)\s*(?P<open>[{(])"
    r"|(?P<brace>[{}])|(?P<end>\))"
)
_HEAD = re.compile(r"[ \t]*(?:[^\n,{}=\"]*(?:,|\n|$)|\w+[ \t]*=)")
_OTHERS = ("comment", "preamble", "string")


@dataclass
class Row:
    """The figures of one kind of files."""

    files: int = 0
    seen: int = 0
    entries: int = 0
    kept: int = 0
    unequal: list[str] = field(default_factory=list)
    seconds: float = 0.0
    slowest: float = 0.0


def count_entries(text: str) -> int:
    """Return how many entries a BibTeX text holds, counting braces and nothing else.

    A line that begins with ``@word{`` and a key ends whatever is open, but for a comment whose
    braces match.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    count = depth = until = 0
    in_parentheses = False
    for sign in _SIGN.finditer(text):
        if sign.start() < until:
            continue
        if sign["brace"]:
            depth = max(0, depth + (1 if sign["brace"] == "{" else -1))
        elif sign["end"]:
            if in_parentheses and depth == 1:
                depth = 0
        elif depth == 0 or (sign["line"] is not None and _HEAD.match(text, sign.end())):
            kind = sign["type"].lower()
            depth, in_parentheses = 1, sign["open"] == "("
            count += kind not in _OTHERS
            if kind in ("comment", "preamble"):
                depth, until = 0, _end_of_comment(text, sign.end() - 1)
    return count


def _end_of_comment(text: str, start: int) -> int:
    depth = 0
    for brace in re.finditer(r"[{}]", text[start:]):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return start + brace.end()
    return text.find("\n", start) % (len(text) + 1)


def read_records(data: bytes, name: str) -> list[Reference]:
    """Return the records of a file as references, in order."""
    found: list[MarkedEntry] = []
    for document in read_bytes(data, name).documents:
        if document.part and document.description:
            found.append(document.description)
        else:
            found += [entry for listed in document.lists for entry in listed.entries]
    return [_reference(entry, number) for number, entry in enumerate(found, start=1)]


def _reference(entry: MarkedEntry, number: int) -> Reference:
    place = Location("a.bib", entry.line)
    raw = RawReference(f"a.bib#1.{number}", entry.text, place, marked=entry.fields)
    spans = entry.fields.spans if entry.fields else ()
    return normalize(LabelledReference(raw, spans))[0]


def record_of(reference: Reference) -> SourceRecord:
    """Return the record that a reference was read from."""
    marked = reference.printed.raw.marked
    assert marked
    assert marked.record
    return marked.record


def count_kept(before: list[Reference], after: list[Reference]) -> int:
    """Return how many entries have the same type and the same fields again."""
    pairs = zip(map(record_of, before), map(record_of, after), strict=False)
    return sum(one.type == other.type and one.fields == other.fields for one, other in pairs)


def measure(folder: Path) -> dict[str, Row]:
    """Read every BibTeX file of a folder, write it and read it again."""
    rows: dict[str, Row] = defaultdict(Row)
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.suffix not in SUFFIXES:
            continue
        row = rows[path.parent.name]
        data = path.read_bytes()
        start = time.perf_counter()
        reading = read_bytes(data, path.name)
        seconds = time.perf_counter() - start
        row.files, row.seconds = row.files + 1, row.seconds + seconds
        row.slowest = max(row.slowest, seconds)
        references = read_records(data, path.name)
        encoding = reading.documents[0].encoding if reading.documents else "utf-8"
        seen = count_entries(data.decode(encoding, errors="replace").removeprefix("\ufeff"))
        row.seen, row.entries = row.seen + seen, row.entries + len(references)
        if seen != len(references):
            row.unequal.append(path.name)
        written = render_references("bibtex", references).encode("utf-8")
        row.kept += count_kept(references, read_records(written, "b.bib"))
    return rows


def main() -> str:
    """Return the table of the folder that CITEGRAPH_CORPORA names."""
    folder = os.environ.get("CITEGRAPH_CORPORA")
    if not folder:
        return "left out: set CITEGRAPH_CORPORA to a folder of .bib files in folders of their kinds"
    lines = [
        "| folder | files | seen | read | unequal files | all fields back | seconds | slowest |",
        "|---|---:|---:|---:|---|---:|---:|---:|",
    ]
    for name, row in sorted(measure(Path(folder)).items()):
        unequal = ", ".join(row.unequal) or "0"
        lines.append(
            f"| {name} | {row.files} | {row.seen} | {row.entries} | {unequal} | {row.kept} "
            f"| {row.seconds:.1f} | {row.slowest:.2f} |"
        )
    return "\n".join(lines)
