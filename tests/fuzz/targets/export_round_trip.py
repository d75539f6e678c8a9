"""Records to BibTeX, RIS and CSL-JSON and back."""

import zlib
from dataclasses import replace
from typing import Any

from citegraph.export import render_references
from citegraph.export.plain import one_line
from citegraph.model import LabelledReference, Location, Name, RawReference, Reference
from citegraph.read import read_bytes
from citegraph.read.plain_values import without_markup
from tests.fuzz.laws import entries_of, faults_shown, require
from tests.fuzz.records import format_of, reference_of

_SUFFIXES = {"bibtex": "bib", "ris": "ris", "csl-json": "json"}
#: Inputs that begin so are the texts of a record, line by line; others are files of records.
_TYPED = {b"0": "bibtex", b"1": "ris", b"2": "csl-json"}
_TEXTS = (
    "title", "container", "series", "volume", "issue", "publisher", "note", "translated_title",
    "edition", "document_number", "archive", "part",
)  # fmt: skip
_TYPES = ("book", "article-journal", "chapter", "report", "thesis", "webpage")
_NOWHERE = LabelledReference(RawReference("", "", Location("")), ())


def check(data: bytes) -> None:
    """Write records that were read, or a record of any texts; read them again."""
    typed = _TYPED.get(data[:1])
    if typed:
        _check_typed(data[1:].decode("utf-8", "replace"), typed)
    else:
        _check_read(data, tuple(_SUFFIXES)[zlib.crc32(data) % len(_SUFFIXES)])


def _read(text: str, format: str) -> list[Reference]:
    with faults_shown():
        reading = read_bytes(text.encode(), f"a.{_SUFFIXES[format]}", format=format)
    entries = [entry for entry in entries_of(reading) if entry.fields]
    return [reference_of(entry, position=at) for at, entry in enumerate(entries, start=1)]


def _check_read(data: bytes, other: str) -> None:
    """Records of a file come back from their own format as they were, from another in number."""
    format = format_of(data, ("ris", "csl-json", "bibtex"))
    before = _read(data.decode("utf-8", "replace"), format)
    if not before:
        return
    own = render_references(format, before)
    after = _read(own, format)
    require(len(before) == len(after), f"records from {format} to {format}", own)
    # What is broken is mended when it is written; from then on it stays as it is.
    again = _read(render_references(format, after), format)
    for one, two in zip(after, again, strict=True):
        require(_values(one) == _values(two), f"values from {format} to {format}", one, two)
    written = render_references(other, before)
    require(len(before) == len(_read(written, other)), f"{format} to {other}", written)


def _values(reference: Reference) -> Reference:
    """A reference without its place and its print."""
    return replace(reference, printed=_NOWHERE)


def _check_typed(text: str, format: str) -> None:
    lines = (text.split("\n") + [""] * len(_TEXTS))[: len(_TEXTS)]
    raw = RawReference("a#1.1", "a", Location("a", 1))
    kind = _TYPES[zlib.crc32(text.encode("utf-8", "replace")) % len(_TYPES)]
    book = Reference("a#1.1", LabelledReference(raw, ()), kind)
    fields: dict[str, Any] = dict(zip(_TEXTS, map(one_line, lines), strict=True))
    names = (Name(family=fields["title"], given=fields["series"]), Name(literal=fields["note"]))
    reference = replace(book, authors=names, url=fields["title"], doi=fields["note"], **fields)
    second = replace(book, title="second")
    written = render_references(format, [reference, second])
    found = _read(written, format)
    require(2 == len(found), f"two records in {format}", written)
    require("second" == found[1].title, f"the second stays itself in {format}", written)
    # Tags in CSL-JSON are markup; a host without a title is read as the title itself.
    title = without_markup(reference.title) if format == "csl-json" else reference.title
    require(found[0].title == title or not title, f"the title in {format}", written, found[0])


def seeds() -> tuple[bytes, ...]:
    """Texts of a record, in every format."""
    text = "Rivers & towns\nJournal {A}\nSeries\n5\n2 (3)\nVoskhod\nnote, a = b\nРеки\n2nd"
    return tuple(head + text.encode() for head in _TYPED)
