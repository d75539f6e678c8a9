"""Records of a database that cite: each is a document of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from citegraph.model import Document, MarkedEntry, MarkedList, Problem
from citegraph.read.listing import empty_record, listing
from citegraph.read.source_file import Reading, SourceFile
from citegraph.text.composition import text_of_field, title_of


@dataclass(frozen=True, slots=True)
class CitingRecord:
    """A record, and the entries of the works that it cites.

    ``counted`` is the number of cited references that the database states, 0 for none.
    """

    entry: MarkedEntry
    cited: tuple[MarkedEntry, ...] = ()
    counted: int = 0


def citing_documents(
    file: SourceFile,
    records: Sequence[CitingRecord],
    problems: Sequence[Problem],
    advice: str,
    rule: str = "record",
) -> Reading:
    """Return a document for every record; where none cites, one document that lists them all.

    Two records with one key are one document when they say the same, else they get keys of
    their own; both is said. ``rule`` is that of the lists, ``advice`` says what a file without
    records should hold.
    """
    found = list(problems)
    found += [empty_record(file, one.entry.line) for one in records if _is_empty(one)]
    records = [record for record in records if not _is_empty(record)]
    if not any(record.cited for record in records):
        found += _uncited(file, records)
        return listing(file, [record.entry for record in records], found, advice, rule)
    documents: list[Document] = []
    seen: dict[str, CitingRecord] = {}
    for position, record in enumerate(records, start=1):
        key = record.entry.key or text_of_field(record.entry, "doi") or f"record-{position}"
        if key in seen:
            again = _is_same(record, seen[key])
            found.append(_doubled(file, record, key, again))
            if again:
                continue
            key = f"{key}~{position}"
        seen[key] = record
        documents.append(_document(file, record, key, rule))
    return Reading(tuple(documents), tuple(found), file.declared)


def _is_empty(record: CitingRecord) -> bool:
    return not record.entry.text.strip() and not record.cited


def _document(file: SourceFile, record: CitingRecord, key: str, rule: str) -> Document:
    title = title_of(record.entry) or key
    lists = (MarkedList(record.cited, rule=rule),) if record.cited else ()
    return file.document(part=key, title=title, lists=lists, description=record.entry)


def _is_same(record: CitingRecord, other: CitingRecord) -> bool:
    texts, others = ([entry.text for entry in one.cited] for one in (record, other))
    return record.entry.text == other.entry.text and texts == others


def _uncited(file: SourceFile, records: Sequence[CitingRecord]) -> list[Problem]:
    """Tell that a database which counts cited references has exported none."""
    if not any(record.counted for record in records):
        return []
    return [
        file.problem(
            "no-cited-references",
            f"{len(records)} records, none with the references that it cites",
            "export them again with «Full Record and Cited References» (Web of Science) "
            "or with the column «References» (Scopus)",
        )
    ]


def _doubled(file: SourceFile, record: CitingRecord, key: str, same: bool) -> Problem:
    return file.problem(
        "duplicate-record",
        f"{key} stands in the file twice" + ("; it was read once" if same else ", and differs"),
        "take one of them away" if same else "look which of them is right",
        record.entry.line,
        raw=record.entry.text,
        level="note" if same else "warning",
    )
