"""The parts of a Word file: XML inside a ZIP archive, parsed without trust."""

import posixpath
from urllib.parse import unquote

from citegraph.model import Problem
from citegraph.read.docx.markup import WORD
from citegraph.read.markup.parsing import parse_broken_xml, parse_whole_xml
from citegraph.read.markup.walk import Element
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import SourceFile
from citegraph.read.unzip import Unzip, UnzipError

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
# Files saved as "Strict Open XML" name the same elements in other namespaces.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/bibliography",
        b"http://schemas.openxmlformats.org/officeDocument/2006/bibliography",
    ),
)
_MAIN = "word/document.xml"
_PARAGRAPH = f"{{{WORD}}}p"


class Package:
    """The parts of a file by name; ``problems`` tells those that could not be read."""

    def __init__(self, file: SourceFile, options: ReadOptions) -> None:
        """Open the archive; raises :class:`UnzipError` when that cannot be done."""
        self._file = file
        self._zip = Unzip(file.data, options)
        self._left = options.max_unpacked_bytes
        self.problems: list[Problem] = []
        self.names: tuple[str, ...] = tuple(sorted(info.filename for info in self._zip.members))
        found = self._relations("", "officeDocument")
        self.main = found[0] if found and found[0] in self._zip else _MAIN

    def main_tree(self) -> Element:
        """Return the text part; raises :class:`UnzipError` when it is missing or broken."""
        if self.main not in self._zip:
            raise UnzipError("no-document", "it is a ZIP archive but holds no Word document")
        try:
            return self._parse(self.main)
        except UnzipError as error:
            root = self._recovered(self.main)
            if root is None or next(root.iter(_PARAGRAPH), None) is None:
                raise
            self.problems.append(self._damaged(self.main, "was read as far as it goes", error))
            return root

    def tree(self, name: str) -> Element | None:
        """Return a part, or None and a problem when it cannot be read."""
        if name not in self._zip:
            return None
        try:
            return self._parse(name)
        except UnzipError as error:
            self.problems.append(self._damaged(name, "was left out", error))
            return None

    def related(self, kind: str) -> Element | None:
        """Return the part of a kind ("styles", "footnotes") that belongs to the text."""
        folder = posixpath.dirname(self.main)
        names = self._relations(self.main, kind) or (posixpath.join(folder, f"{kind}.xml"),)
        return self.tree(names[0])

    def _damaged(self, name: str, how: str, error: UnzipError) -> Problem:
        return self._file.problem(
            "damaged-part",
            f"the part {name} {how}: {error.reason}",
            "open the file in Word or LibreOffice and save it again",
        )

    def _unpack(self, name: str) -> bytes:
        data = self._zip.read(name, self._left, "max_unpacked_bytes")
        self._left -= len(data)
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
        return data

    def _recovered(self, name: str) -> Element | None:
        """Return what can be read of a part whose XML is broken, None when that is nothing."""
        try:
            return parse_broken_xml(self._unpack(name))
        except (UnzipError, ValueError):
            return None

    def _parse(self, name: str) -> Element:
        try:
            # A DTD is in no part of an Office file (ECMA-376, part 2, 8.1.1).
            return parse_whole_xml(self._unpack(name))
        except ValueError as error:
            raise UnzipError("damaged-part", f"its XML is broken ({error})") from error

    def _relations(self, part: str, kind: str) -> tuple[str, ...]:
        """Return the parts that a part names as being of a kind."""
        folder, name = posixpath.split(part)
        tree = self.tree(posixpath.join(folder, "_rels", f"{name}.rels"))
        if tree is None:
            return ()
        return tuple(
            posixpath.normpath(posixpath.join("/", folder, unquote(one.get("Target", ""))))[1:]
            for one in tree.iter(_RELATION)
            if one.get("Type", "").endswith(f"/{kind}") and one.get("TargetMode") != "External"
        )
