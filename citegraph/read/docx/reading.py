"""A Word file to its document."""

from collections.abc import Mapping, Sequence

from citegraph.model import Document, Line, MarkedEntry, MarkedList, Note
from citegraph.read.csl_json import item_entry
from citegraph.read.docx.flow import Flow
from citegraph.read.docx.linking import Bookmarks, printed_entries
from citegraph.read.docx.markup import W, find
from citegraph.read.docx.notes import Notes
from citegraph.read.docx.numbering import Numbering
from citegraph.read.docx.package import Package
from citegraph.read.docx.paragraph import Paragraph
from citegraph.read.docx.properties import core_properties
from citegraph.read.docx.runs import State
from citegraph.read.docx.styles import Styles
from citegraph.read.docx.word_sources import read_sources
from citegraph.read.markup.walk import Element
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.titles import find_title
from citegraph.read.unzip import UnzipError
from citegraph.text.clean import collapse_spaces
from citegraph.text.composition import title_of

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LONGEST_TITLE = 300


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a Word file: one document, a line for every paragraph."""
    if file.data.startswith(_OLD_OFFICE):
        return _old_office(file)
    try:
        package = Package(file, options)
        tree = package.main_tree()
    except UnzipError as error:
        return file.unreadable(
            error.code,
            f"the Word file cannot be read: {error.reason}",
            "open it in Word or LibreOffice and save it again as .docx",
        )
    document = _Document(file, package, tree).read()
    return Reading((document,), tuple(package.problems))


def _old_office(file: SourceFile) -> Reading:
    if _ENCRYPTED in file.data:
        return file.unreadable(
            "encrypted",
            "the Word file is protected by a password",
            "open it in Word and save it without the password",
        )
    return file.unreadable(
        "old-office",
        "this is a document of Word 97–2003 under a new suffix, or another old Office document",
        "open it in Word or LibreOffice and save it as .docx",
    )


class _Document:
    """The parts of one file, and what comes of reading them together."""

    def __init__(self, file: SourceFile, package: Package, tree: Element) -> None:
        self._file = file
        self._package = package
        self._tree = tree
        styles = Styles(package.related("styles"))
        settings = package.related("settings")
        rules = [*tree.iter(f"{W}sectPr"), *([] if settings is None else [settings])]
        self._notes = (
            Notes("footnote", package.related("footnotes"), rules),
            Notes("endnote", package.related("endnotes"), rules),
        )
        paged = next(tree.iter(f"{W}lastRenderedPageBreak"), None) is not None
        self._state = State(
            styles,
            {f"{W}{notes.kind}Reference": notes for notes in self._notes},
            page=1 if paged else None,
        )
        self._flow = Flow(self._state, Numbering(package.related("numbering"), styles))

    def read(self) -> Document:
        """Return the document; what could not be read is told by the package."""
        if inserted := sum(1 for _ in self._tree.iter(f"{W}altChunk")):
            self._tell_inserted(inserted)
        body = find(self._tree, "body")
        paragraphs = self._flow.walk(self._tree if body is None else body)
        noted = self._walk_notes(paragraphs)
        everything = [*paragraphs, *(one for _, _, parts in noted for one in parts)]
        sources = read_sources(self._package)
        bookmarks = Bookmarks(everything)
        lines = _lines(paragraphs, bookmarks, self._anchors(paragraphs, sources))
        return self._file.document(
            lines,
            title=_title(paragraphs, lines),
            paragraphs=True,
            notes=tuple(
                Note(id, label, _lines(parts, bookmarks, {})) for id, label, parts in noted
            ),
            lists=self._lists(everything, sources),
            properties=core_properties(self._package.tree("docProps/core.xml")),
        )

    def _walk_notes(
        self, paragraphs: Sequence[Paragraph]
    ) -> list[tuple[str, str, tuple[Paragraph, ...]]]:
        """Return id, sign and paragraphs of the notes, on the page that refers to them."""
        pages = {
            mark.targets[0]: paragraph.page_at(mark.start)
            for paragraph in paragraphs
            for mark in paragraph.marks
            if mark.kind == "note"
        }
        found = []
        for notes in self._notes:
            for id, label, element in notes.referred():
                self._state.page = pages.get(id)
                found.append((id, label, self._flow.walk(element)))
        return found

    def _anchors(
        self, paragraphs: Sequence[Paragraph], sources: Mapping[str, MarkedEntry]
    ) -> dict[int, tuple[str, ...]]:
        """Return keys of works by the paragraph in which a bibliography field prints them."""
        titles = {tag: title_of(one) for tag, one in sources.items()}
        titles |= {key: str(item.get("title") or "") for key, item in self._state.items.items()}
        printed: set[int] = set()
        for first, last in self._state.bibliographies:
            printed.update(range(first, last + 1))
        return printed_entries([one for one in paragraphs if one.number in printed], titles)

    def _lists(
        self, paragraphs: Sequence[Paragraph], sources: Mapping[str, MarkedEntry]
    ) -> tuple[MarkedList, ...]:
        """Return the works that fields cite, where no field has printed a bibliography of them."""
        if self._state.bibliographies:
            return ()
        cited = {
            target
            for paragraph in paragraphs
            for link in paragraph.links
            if link.kind == "citation"
            for target in link.targets
        }
        items = tuple(item_entry({**item, "id": key}) for key, item in self._state.items.items())
        used = tuple(entry for tag, entry in sources.items() if tag in cited)
        if len(used) < len(sources):
            self._tell_unused(len(sources) - len(used))
        found = (MarkedList(items, rule="csl-citation"), MarkedList(used, rule="word-source"))
        return tuple(one for one in found if one.entries)

    def _tell_inserted(self, count: int) -> None:
        self._package.problems.append(
            self._file.problem(
                "inserted-file",
                f"{count} files of other formats are inserted into the text and were not read",
                "open it in Word and save it again: that makes them part of the text",
            )
        )

    def _tell_unused(self, count: int) -> None:
        self._package.problems.append(
            self._file.problem(
                "unused-source",
                f"{count} of the sources that Word keeps in this file are not cited in its text; "
                "they were left out",
                "cite them, or export them to a file of their own",
                level="note",
            )
        )


def _lines(
    paragraphs: Sequence[Paragraph], bookmarks: Bookmarks, anchors: Mapping[int, tuple[str, ...]]
) -> tuple[Line, ...]:
    return tuple(line for one in paragraphs for line in one.lines(bookmarks.marks(one, anchors)))


def _title(paragraphs: Sequence[Paragraph], lines: Sequence[Line]) -> str:
    """Return the text in the style of a title, else what can be one."""
    titles = (collapse_spaces(one.text) for one in paragraphs if one.role == "title")
    return next((one[:_LONGEST_TITLE] for one in titles if one), "") or find_title(lines)
