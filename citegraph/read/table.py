"""The table of file formats: one row a format, one module each."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath

from citegraph.read.options import ReadOptions
from citegraph.read.source_file import Reading, SourceFile

Reader = Callable[[SourceFile, ReadOptions], Reading]


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: what users call it, its reader ("module:function"), the file suffixes.

    ``signature`` is a pattern that the beginning of its files must hold (searched in the first
    8,192 characters, or bytes decoded as Latin-1 when ``binary``); "" fits every file. A
    ``binary`` reader gets the bytes only, the others the decoded text too.
    """

    title: str
    reader: str
    suffixes: tuple[str, ...]
    signature: str = ""
    binary: bool = False

    def fits(self, head: str) -> bool:
        """Whether the beginning of a file can be one of this format."""
        return not self.signature or re.search(self.signature, head, re.MULTILINE) is not None


#: Name of a format to what is known of it. Of the formats of a suffix the first that fits the
#: beginning of a file reads it, so that those with a signature stand before those without.
FORMATS = {
    "jats": Format(
        "JATS article",
        "citegraph.read.jats.reading:read",
        (".xml", ".nxml"),
        r"<!DOCTYPE\s+article\b|<ref-list\b|<pmc-articleset\b"
        r"|<article>\s{0,200}<(?:front|body|back)\b"
        r"|<article\s[^<>]{0,1000}(?:article-type|dtd-version|xmlns|xml:lang)",
    ),
    "tei": Format(
        "TEI text",
        "citegraph.read.tei.reading:read",
        (".xml", ".tei"),
        r"<(?:\w{1,20}:)?(?:TEI|TEI\.2|teiCorpus)[\s>]",
    ),
    "html": Format(
        "web page",
        "citegraph.read.html.reading:read",
        (".html", ".htm", ".xhtml"),
        r"(?i)<(?:!doctype\s+html|html|head|body)\b"
        r"|\A\s*<(?:p|div|ol|ul|table|h[1-6]|section|center|font|pre)[\s>]",
    ),
    "latex": Format(
        "LaTeX",
        "citegraph.read.latex.reading:read",
        (".tex", ".ltx", ".latex", ".bbl"),
        r"\\(?:[a-zA-Z]{2,30}\*?[\[{]|(?:item|par|bf|it|em|centering|maketitle)(?![a-zA-Z]))",
    ),
    "markdown": Format("Markdown", "citegraph.read.markdown:read", (".md", ".markdown")),
    "text": Format("plain text", "citegraph.read.plain_text:read", ("", ".txt", ".text")),
}

#: All suffixes that are read.
SUFFIXES = tuple(sorted({suffix for format in FORMATS.values() for suffix in format.suffixes}))


def is_read(path: PurePath) -> bool:
    """Whether files with the suffix of this path are read.

    >>> is_read(PurePath("refs.MD")), is_read(PurePath("scan.tiff"))
    (True, False)
    """
    return path.suffix.lower() in SUFFIXES


def candidates(path: PurePath) -> tuple[str, ...]:
    """Return the formats that the suffix of a path can mean; for an unknown one, all.

    >>> candidates(PurePath("a.md"))
    ('markdown',)
    """
    suffix = path.suffix.lower()
    found = tuple(name for name, format in FORMATS.items() if suffix in format.suffixes)
    return found or tuple(FORMATS)


def load_reader(name: str) -> Reader:
    """Return the function of a row of the table."""
    module, _, function = FORMATS[name].reader.partition(":")
    found: Reader = getattr(import_module(module), function)
    return found
