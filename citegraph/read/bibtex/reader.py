"""A BibTeX or BibLaTeX file to the list of its entries."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

from citegraph.model import Document, MarkedEntry, MarkedList, Problem, SourceRecord
from citegraph.read.bibtex.blocks import Block
from citegraph.read.bibtex.cited import cited_list
from citegraph.read.bibtex.composing import compose_entry
from citegraph.read.bibtex.inheritance import inherited_fields
from citegraph.read.bibtex.macros import Macros
from citegraph.read.bibtex.scanner import scan
from citegraph.read.listing import broken_record
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import Reading, SourceFile
from citegraph.text.composition import title_of
from citegraph.text.name_lists import commas_part_people

_SHOWN = 5
#: So many lists of authors tell how a file parts people.
_LISTS_SEEN = 500


@dataclass(frozen=True, slots=True)
class _Read:
    """An entry of the file: its block, the record, and a key that no other entry has."""

    block: Block
    record: SourceRecord
    key: str


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read the entries of a file: one list, or one document each where entries cite others.

    Every entry is kept under all its fields as they stand in the file, macros put in; what of
    it was broken is said. Comments, preambles and macros are no entries and are counted.
    """
    text = file.text.replace("\r\n", "\n").replace("\r", "\n")
    blocks = tuple(scan(text))
    macros = Macros(blocks, options.max_expanded)
    read, problems = _read_entries(file, blocks, macros)
    if not read:
        what = "holds no entries" if text.strip() else "is empty"
        return file.unreadable("no-records", f"the file {what}", "check how it was exported")
    by_key: dict[str, SourceRecord] = {}
    for one in read:
        by_key.setdefault(one.record.key.casefold(), one.record)
    authors = (value for one in read for value in one.record.values("author"))
    inverted = not commas_part_people(islice(authors, _LISTS_SEEN))
    entries = tuple(_compose(one, by_key, inverted) for one in read)
    problems += _remarks(file, blocks, macros)
    if macros.exhausted:
        problems.append(_exhausted(file, options))
    return Reading(_documents(file, read, entries), tuple(problems))


def _read_entries(
    file: SourceFile, blocks: Iterable[Block], macros: Macros
) -> tuple[list[_Read], list[Problem]]:
    read: list[_Read] = []
    problems: list[Problem] = []
    taken: dict[str, int] = {}
    for block in blocks:
        if block.faults:
            problems.append(_fault(file, block))
        if block.unopened:
            problems.append(_no_sign(file, block))
        if not block.is_entry:
            if block.type.casefold() == "string":
                macros.define(block)
            continue
        fields = tuple((field.name, macros.expand(field.pieces)) for field in block.fields)
        record = SourceRecord(file.format, block.type, block.key, fields)
        key = _unique(block.key, taken)
        if block.key and key != block.key:
            problems.append(
                file.problem(
                    "duplicate-key",
                    f"another entry has the key «{block.key}» too; this one is called «{key}»",
                    "give each entry a key of its own",
                    block.line,
                    level="note",
                )
            )
        read.append(_Read(block, record, key))
    return read, problems


def _unique(key: str, taken: dict[str, int]) -> str:
    """A key that was not given out yet: the first entry keeps its own."""
    if not key:
        return ""
    unique = key
    while unique in taken:
        taken[key] += 1
        unique = f"{key}-{taken[key]}"
    taken[unique] = 1
    return unique


def _compose(one: _Read, by_key: dict[str, SourceRecord], inverted: bool) -> MarkedEntry:
    inherited = inherited_fields(one.record, by_key)
    entry = compose_entry(one.record, inherited, one.block.line, names_inverted=inverted)
    return replace(entry, key=one.key)


def _documents(
    file: SourceFile, read: list[_Read], entries: tuple[MarkedEntry, ...]
) -> tuple[Document, ...]:
    cited = [cited_list(one.record, one.block.line) for one in read]
    # One record of a database among one's own entries does not make the file an export.
    if 2 * sum(bool(found.entries) for found in cited) < len(cited) or not any(
        found.entries for found in cited
    ):
        return (file.document(lists=(MarkedList(entries, rule="record"),)),)
    parts: dict[str, int] = {}
    return tuple(
        file.document(
            part=_unique(entry.key or f"entry-{number}", parts),
            description=entry,
            lists=(found,) if found.entries else (),
            title=title_of(entry),
        )
        for number, (entry, found) in enumerate(zip(entries, cited, strict=True), start=1)
    )


def _fault(file: SourceFile, block: Block) -> Problem:
    name = f"@{block.type} «{block.key}»" if block.key else f"@{block.type}"
    shown = "; ".join(block.faults[:_SHOWN])
    more = f"; and {len(block.faults) - _SHOWN} more" if len(block.faults) > _SHOWN else ""
    return file.problem(
        "broken-entry",
        f"{name}: {shown}{more}; what could be read of it was kept",
        "check its braces, quotation marks and commas",
        block.line,
        raw=block.raw,
    )


def _no_sign(file: SourceFile, block: Block) -> Problem:
    message = f"«{block.type}» looks like an entry without its «@»; it was left out"
    return broken_record(file, message, block.line, block.raw)


def _exhausted(file: SourceFile, options: ReadOptions) -> Problem:
    return file.problem(
        "too-many-macros",
        f"its macros put in more than {options.max_expanded:,} characters (max_expanded); those "
        "that follow stand for their names",
        "look what the macros hold; else raise max_expanded under [read] in your settings file",
    )


def _remarks(file: SourceFile, blocks: Iterable[Block], macros: Macros) -> list[Problem]:
    """Say what else is in the file."""
    counts: dict[str, int] = {}
    for block in blocks:
        if not block.is_entry and not block.unopened:
            counts[block.type.casefold()] = counts.get(block.type.casefold(), 0) + 1
    remarks = []
    if others := sorted((kind, count) for kind, count in counts.items() if kind != "string"):
        found = ", ".join(f"{count} × @{kind}" for kind, count in others)
        remarks.append(
            file.problem(
                "not-entries",
                f"{found}: no entries, left out of the list",
                "nothing is to be done; a commented entry is taken in when @comment is deleted",
                level="note",
            )
        )
    if macros.unknown:
        names = ", ".join(macros.unknown[:_SHOWN]) + (" …" if len(macros.unknown) > _SHOWN else "")
        remarks.append(
            file.problem(
                "unknown-macro",
                f"the file does not define {names}; the names stand for themselves",
                "define them with @string, or put their values in braces",
                level="note",
            )
        )
    return remarks
