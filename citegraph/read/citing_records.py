"""Records of a database that cite: each is a document of its own."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from citegraph.model import Document, MarkedEntry, MarkedList, Problem
from citegraph.read.listing import listing
from citegraph.read.source_file import Reading, SourceFile


@dataclass(frozen=True, slots=True)
class CitingRecord:
    """A record, and the entries of the works that it cites; ``name`` is unique in databases."""

    name: str
    entry: MarkedEntry
    cited: tuple[MarkedEntry, ...] = ()


def citing_documents(
    file: SourceFile, records: Sequence[CitingRecord], problems: Sequence[Problem], advice: str
) -> Reading:
    """Return a document for every record; where none cites, one document that lists them all."""
    if not any(record.cited for record in records):
        return listing(file, [record.entry for record in records], problems, advice)
    used: Counter[str] = Counter()
    documents = []
    for position, record in enumerate(records, start=1):
        name = record.name or f"record-{position}"
        used[name] += 1
        part = name if used[name] == 1 else f"{name}({used[name]})"
        documents.append(_document(file, record, part))
    return Reading(tuple(documents), tuple(problems))


def _document(file: SourceFile, record: CitingRecord, part: str) -> Document:
    spans = record.entry.fields.spans if record.entry.fields else ()
    title = next((span.text for span in spans if span.field == "title"), part)
    lists = (MarkedList(record.cited, rule="record"),) if record.cited else ()
    return file.document(part=part, title=title, lists=lists, description=record.entry)
