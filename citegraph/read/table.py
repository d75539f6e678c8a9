"""The table of file formats: one row a format, one module each."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from pkgutil import resolve_name

from citegraph.read.contents import unpacked_name
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import Reading, SourceFile

Reader = Callable[[SourceFile, ReadOptions], Reading]


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: what users call it, its reader ("module:function"), the file suffixes.

    ``signature`` is a pattern that the beginning of its files must hold (searched in the first
    8,192 characters, or bytes decoded as Latin-1 when ``binary``); "" fits every file. A
    ``binary`` reader gets the bytes only, the others the decoded text too. ``opening`` is what
    its files begin with whatever they are called ("": such files are not looked for).
    """

    title: str
    reader: str
    suffixes: tuple[str, ...]
    signature: str = ""
    binary: bool = False
    opening: str = ""

    def fits(self, head: str) -> bool:
        """Whether the beginning of a file can be one of this format."""
        return not self.signature or re.search(self.signature, head, re.MULTILINE) is not None

    def opens(self, head: str) -> bool:
        """Whether a file begins as only files of this format do, under whatever suffix."""
        return bool(self.opening and re.match(self.opening, head)) and self.fits(head)


_ENDNOTE = r"<records>\s*<record>|<ref-type[\s>]"
_ENW = r"^%0[ \t]+[A-Z]|\A\W*%[0A-Z](?:[ \t]|$)"
_MEDLINE = r"^PM(?:ID|CR|C) {0,2}- {0,2}(?:PMC)?\d"
_MODS = r"<(?:\w+:)?mods(?:Collection)?[\s>]"
_PUBMED = r"<(?:Pubmed(?:Book)?Article|MedlineCitation)(?:Set)?[\s>]"
_ZOTERO = r"\A(?>[\s\S]*?<(?:\w+:)?RDF\b)[\s\S]*?(?:zotero\.org/namespaces|purl\.org/net/biblio)"
_NAME = r"[A-ZА-ЯЁ][\w'’-]{1,40} [A-ZА-ЯЁ]\.(?: ?[A-ZА-ЯЁ]\.)?"
# A number alone, a title, names with initials alone in a line, a source with its year.
_ELIBRARY = (
    r"^[ \t]*\d{1,5}[.)]?[ \t]*\r?\n(?:[ \t]*\r?\n)?(?:[^\n]{5,400}\n){1,2}[ \t]*"
    rf"{_NAME}(?:, ?{_NAME}){{0,30}}[ \t]*\r?\n[^\n]{{2,300}}(?:19|20)\d\d\b"
)
_MARC = r"<(?:\w+:)?(?:datafield|controlfield)\s"
# A line of names of columns, one of them a title, another one who, when or where.
_COLUMN = r"(?:^|[,;\t])[\W_]{0,9}"
_TITLE = (
    r"(?:(?:article|document|paper|item|primary|publication)?[ _]?title|ti|заглавие"
    r"|название[^,;\t\n]{0,12})\W{0,3}(?:[,;\t\r\n]|\Z)"
)
_WHO_OR_WHEN = (
    r"(?:authors?|au|creators?|(?:\w{3,11}[ _])?year|date|py|doi|journal|venue|авторы?|год)\b"
)
_TABLE = (
    rf"(?i)\A(?:[\s\ufeff]{{0,98}}\n)?(?=[^\n]{{0,4000}}?{_COLUMN}{_TITLE})"
    rf"(?=[^\n]{{0,4000}}?{_COLUMN}{_WHO_OR_WHEN})"
)
_WORD = r"<(?:\w+:)?Sources[\s>]"
_JSON = r"\A[\ufeff\s]*(?:\{\s*(?=[\"}])|\[\s*(?=[\[{\]]))"
_OPENALEX = r"[\s\S]*?(?:\"referenced_works\"\s*:|\"https://openalex\.org/W\d)"
_CROSSREF = r"[\s\S]*?\"(?:message-type|references?-count|is-referenced-by-count)\"\s*:"
# What a file of the format begins with, so that it is known under a wrong suffix too.
_XML_OPENS = r"\s{0,99}<(?:\?xml\b|!DOCTYPE\b|[A-Za-z])"
_JSON_OPENS = r"\s{0,99}(?:\[\s{0,99})?\{\s{0,99}\"\w"
_COMMENTS = r"(?:\s|%[^\n]*\n)*"
_RIS = r"(?i)^[\W]{0,9}(?:TY|ER)[ \t]{0,4}[-–—]"

_PLAIN = "text"

#: Name of a format to what is known of it. Of the formats of a suffix the first that fits the
#: beginning of a file reads it, so that those with a signature stand before those without.
FORMATS = {
    "openalex": Format(
        "OpenAlex",
        "citegraph.read.openalex:read",
        (".json", ".jsonl"),
        _JSON + _OPENALEX,
        opening=_JSON_OPENS,
    ),
    "crossref": Format(
        "Crossref",
        "citegraph.read.crossref:read",
        (".json", ".jsonl"),
        _JSON + _CROSSREF,
        opening=_JSON_OPENS,
    ),
    "docx": Format(
        "Word document",
        "citegraph.read.docx.reading:read",
        (".docx", ".docm"),
        r"\A(?:PK\x03\x04|\xd0\xcf\x11\xe0)",
        binary=True,
        opening=r"PK\x03\x04[\s\S]*?word/(?:document|_rels|settings|styles|numbering|theme)",
    ),
    "csl-json": Format(
        "CSL-JSON", "citegraph.read.csl_json:read", (".json", ".jsonl"), _JSON, opening=_JSON_OPENS
    ),
    "enw": Format(
        "EndNote (tagged)",
        "citegraph.read.enw:read",
        (".enw", ".txt"),
        _ENW,
        opening=r"\s{0,99}%0 [A-Z]",
    ),
    "endnote": Format(
        "EndNote XML", "citegraph.read.endnote_xml:read", (".xml",), _ENDNOTE, opening=_XML_OPENS
    ),
    "mods": Format(
        "MODS", "citegraph.read.mods:read", (".xml", ".mods"), _MODS, opening=_XML_OPENS
    ),
    "marcxml": Format(
        "MARC 21 in XML",
        "citegraph.read.marcxml:read",
        (".xml", ".mrcx"),
        _MARC,
        opening=_XML_OPENS,
    ),
    "word-sources": Format(
        "sources of Word",
        "citegraph.read.docx.sources_file:read",
        (".xml",),
        _WORD,
        opening=_XML_OPENS,
    ),
    "pubmed": Format(
        "PubMed XML", "citegraph.read.pubmed_xml:read", (".xml",), _PUBMED, opening=_XML_OPENS
    ),
    "zotero-rdf": Format(
        "Zotero RDF",
        "citegraph.read.zotero_rdf:read",
        (".rdf", ".xml"),
        _ZOTERO,
        opening=_XML_OPENS,
    ),
    "elibrary": Format(
        "list copied from eLIBRARY.RU", "citegraph.read.elibrary:read", (".txt",), _ELIBRARY
    ),
    "nbib": Format(
        "MEDLINE",
        "citegraph.read.nbib:read",
        (".nbib", ".txt"),
        _MEDLINE,
        opening=r"\s{0,99}PMID- ?\d",
    ),
    "ris": Format(
        "RIS",
        "citegraph.read.ris:read",
        (".ris", ".txt"),
        _RIS,
        opening=r"\s{0,99}TY {1,2}- {0,2}[A-Z]",
    ),
    "jats": Format(
        "JATS article",
        "citegraph.read.jats.reading:read",
        (".xml", ".nxml"),
        r"<!DOCTYPE\s+article\b|<ref-list\b|<pmc-articleset\b"
        r"|<article>\s{0,200}<(?:front|body|back)\b"
        r"|<article\s[^<>]{0,1000}(?:article-type|dtd-version|xmlns|xml:lang)",
        opening=_XML_OPENS,
    ),
    "tei": Format(
        "TEI text",
        "citegraph.read.tei.reading:read",
        (".xml", ".tei"),
        r"<(?:\w{1,20}:)?(?:TEI|TEI\.2|teiCorpus)[\s>]",
        opening=_XML_OPENS,
    ),
    "html": Format(
        "web page",
        "citegraph.read.html.reading:read",
        (".html", ".htm", ".xhtml"),
        r"(?i)<(?:!doctype\s+html|html|head|body)\b"
        r"|\A\s*<(?:p|div|ol|ul|table|h[1-6]|section|center|font|pre)[\s>]",
        opening=r"(?i)\s{0,99}<(?:!doctype\s+html|html[\s>])",
    ),
    "bibtex": Format(
        "BibTeX, BibLaTeX",
        "citegraph.read.bibtex.reader:read",
        (".bib", ".bibtex", ".biblatex"),
        r"(?:^|[\s}])@[ \t]*\w[\w+.:-]*\s*[{(]",
        opening=rf"(?i){_COMMENTS}@[ \t]?(?:article|book|inbook|incollection|inproceedings|misc"
        r"|online|phdthesis|proceedings|string|techreport|thesis)\s?[{(]",
    ),
    "latex": Format(
        "LaTeX",
        "citegraph.read.latex.reading:read",
        (".tex", ".ltx", ".latex", ".bbl"),
        r"\\(?:[a-zA-Z]{2,30}\*?[\[{]|(?:item|par|bf|it|em|centering|maketitle)(?![a-zA-Z]))",
        opening=rf"{_COMMENTS}\\(?:documentclass|documentstyle|begin\{{thebibliography\}}|bibitem)",
    ),
    "markdown": Format(
        "Markdown",
        "citegraph.read.markdown.reading:read",
        (".md", ".markdown", ".qmd", ".rmd"),
        opening=r"---[ \t]*\n(?:[^\n]*\n){0,50}?(?:title|author|bibliography|references):",
    ),
    "pdf": Format(
        "PDF",
        "citegraph.read.pdf.reader:read",
        (".pdf",),
        r"\A[\s\S]{0,1023}%PDF",
        binary=True,
        opening=r"%PDF-\d",
    ),
    "wos": Format(
        "Web of Science, tagged",
        "citegraph.read.wos:read",
        (".txt", ".isi", ".ciw", ".ris"),
        r"\A\W{0,99}(?:FN \S|VR \S|PT [A-Z]\s)",
        opening=r"\W{0,99}(?:FN \S|VR \S|PT [A-Z]\s)",
    ),
    "wos-tab": Format(
        "Web of Science, table",
        "citegraph.read.wos_tab:read",
        (".txt", ".tsv", ".csv"),
        r"\A\W{0,99}PT\"?[\t;,]\"?(?:AU|AF)\"?[\t;,]",
    ),
    "scopus-csv": Format(
        "Scopus, table",
        "citegraph.read.scopus_csv:read",
        (".csv", ".txt", ".tsv"),
        r"\A(?:\W{0,98}\n)?[^\n]{0,4000}?\"?\bSource title\b\"?[,;\t\r\n]",
    ),
    "table": Format(
        "table of records", "citegraph.read.record_table:read", (".csv", ".tsv"), _TABLE
    ),
    "text": Format("plain text", "citegraph.read.plain_text:read", ("", ".txt", ".text")),
}

#: All suffixes that are read.
SUFFIXES = tuple(sorted({suffix for format in FORMATS.values() for suffix in format.suffixes}))


def is_read(path: PurePath) -> bool:
    """Whether files with the suffix of this path are read.

    >>> is_read(PurePath("refs.MD")), is_read(PurePath("scan.tiff"))
    (True, False)
    """
    return unpacked_name(path).suffix.lower() in SUFFIXES


def candidates(path: PurePath) -> tuple[str, ...]:
    """Return the formats that the suffix of a path can mean.

    Without a known suffix they are all that are told by a signature, and plain text.

    >>> candidates(PurePath("a.md")), candidates(PurePath("<stdin>"))[-1]
    (('markdown',), 'text')
    """
    suffix = unpacked_name(path).suffix.lower()
    found = tuple(name for name, format in FORMATS.items() if suffix in format.suffixes)
    if suffix and found:
        return found
    return (*(name for name, format in FORMATS.items() if format.signature), _PLAIN)


def load_reader(name: str) -> Reader:
    """Return the function of a row of the table."""
    found: Reader = resolve_name(FORMATS[name].reader)
    return found
