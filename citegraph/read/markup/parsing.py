"""Marked-up text to element trees, from files that nobody vouches for.

No other module makes a parser, so that what is kept out here is kept out everywhere.
"""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable
from typing import Any

from lxml import etree

from citegraph.model import Problem
from citegraph.read.markup.unclosed import closed_html, swallowed
from citegraph.read.markup.walk import Element, local_name
from citegraph.read.source_file import SourceFile

_DECLARATION = re.compile(r"\A\s*<\?xml\b[^>]{0,300}>")
_ENCODING = re.compile(rb"""<\?xml[^>]{1,100}encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})""")
_BEGINNING = 1_024
_DEPTH = "Excessive depth"
# Records of a list, none of which is part of another.
_RECORDS = frozenset(
    "ref record mods Source PubmedArticle PubmedBookArticle biblStruct bibl".split()
)
# Marks of emphasis that old pages open for every word and never close.
_INLINE = re.compile(r"</?(?:font|span|b|i|u|em|strong|small|big|center|tt|nobr)\b[^<>]{0,1000}>")
_NO_CHARACTERS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
# Numbers of halves of surrogate pairs: in a broken text they would be read, and be no text.
_HALVES = re.compile(r"&#(?:x0*d[89a-f][0-9a-f]{2}|0*(5[5-7]\d{3}))(?![0-9a-f]);?", re.IGNORECASE)
_FIRST_HALF, _LAST_HALF = 0xD800, 0xDFFF
_DOCTYPES = tuple("<!DOCTYPE".encode(codec) for codec in ("utf-8", "utf-16-le", "utf-16-be"))
# Nothing outside of a file is looked up, and nothing in it stands for more than it is.
_CLOSED: dict[str, Any] = {"resolve_entities": False, "load_dtd": False, "no_network": True}
_SETTINGS: dict[str, Any] = {
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
    "encoding": "utf-8",
}


def parse_html(file: SourceFile) -> tuple[Element | None, list[Problem]]:
    """Return the tree of a page, None when there is none, and what could not be read."""
    text, problems = closed_html(file)
    root, errors = _parse_html(text)
    if _is_too_deep(errors):
        root, errors = _parse_html(_INLINE.sub("", text))
    if _is_too_deep(errors):
        return root, [*problems, _too_deep(file, errors)]
    return root, problems or swallowed(file, text, root)


def parse_xml(file: SourceFile) -> tuple[Element | None, list[Problem]]:
    """Return the tree of an XML text, None when there is none, and what is broken in it.

    Entities are neither looked up nor expanded; a broken text is read as far as it goes.
    """
    data = _xml_bytes(file.text)
    try:
        return etree.fromstring(data, _xml_parser()), []
    except etree.XMLSyntaxError as error:
        line, message = error.lineno, _words(error.msg)
        code = getattr(error, "code", None)
    parser = _xml_parser(recover=True)
    root, errors = _quietly(data, parser)
    if _is_too_deep(errors):
        return root, [_too_deep(file, errors)]
    if root is not None:
        root = _with_records_parted(root)
    advice = "look at that line; everything that could be told was read"
    broken = f"the XML is broken: {message}"
    at_end = code != etree.ErrorTypes.NS_ERR_UNDEFINED_NAMESPACE
    if at_end and line and line > file.text.rstrip().count("\n"):
        broken = f"the end of the XML is missing ({message})"
        advice = "get the file once more; what stands before was read"
    return root, [file.problem("broken-markup", broken, advice, line)]


def _with_records_parted(root: Element) -> Element:
    """Put records beside each other that stand inside each other: one before was not closed."""
    for element in list(root.iter()):
        name = local_name(element).rpartition(":")[2]
        if name not in _RECORDS:
            continue
        outer = next((one for one in element.iterancestors(element.tag)), None)
        if outer is not None:
            if outer is root:  # nothing can stand beside it
                root = etree.Element("records")
                root.append(outer)
            outer.addnext(element)
    return root


def parse_whole_xml(data: bytes) -> Element:
    """Return the tree of XML that programs write for each other: whole, without a DTD.

    Raises :class:`ValueError` with the reason for anything else.
    """
    _refuse_entities(data)
    try:
        return etree.fromstring(data, etree.XMLParser(**_CLOSED, huge_tree=False))
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error


def parse_broken_xml(data: bytes) -> Element | None:
    """Return what can be read of such XML that is broken, None when that is nothing.

    Raises :class:`ValueError` for XML with a DTD.
    """
    _refuse_entities(data)
    # Those programs write UTF-8 or UTF-16 (ECMA-376, part 2, 8.1.1).
    codec = "utf-16" if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig"
    text = data.decode(codec, errors="replace")
    return _quietly(_xml_bytes(text), _xml_parser(recover=True))[0]


def _refuse_entities(data: bytes) -> None:
    if any(mark in data for mark in _DOCTYPES):
        raise ValueError("it declares entities, which no such file needs")


def declared_xml_encoding(data: bytes) -> str:
    """Return the encoding that the first line of an XML text names, "" when it names none.

    >>> declared_xml_encoding(b'<?xml version="1.0" encoding="koi8-r"?>')
    'koi8-r'
    """
    found = _ENCODING.search(data[:_BEGINNING])
    return found[1].decode("ascii", errors="replace") if found else ""


def _xml_parser(**more: Any) -> etree.XMLParser:
    return etree.XMLParser(**_CLOSED, **_SETTINGS, **more)


def _parse_html(text: str) -> tuple[Element | None, list[Any]]:
    return _quietly(_bytes(text), etree.HTMLParser(recover=True, no_network=True, **_SETTINGS))


def _quietly(data: bytes, parser: Any) -> tuple[Element | None, list[Any]]:
    read: Callable[..., Element | None] = etree.fromstring
    try:
        root = read(data, parser)
    except etree.LxmlError:
        root = None
    return root, list(parser.error_log)


def _xml_bytes(text: str) -> bytes:
    return _bytes(_DECLARATION.sub(lambda found: "\n" * found[0].count("\n"), text))


def _bytes(text: str) -> bytes:
    # What is no character is left out first: what stands around it may be a number together.
    text = _NO_CHARACTERS.sub("", text)
    text = _HALVES.sub(_whole, text) if "&#" in text else text
    return text.encode("utf-8", errors="replace")


def _whole(found: re.Match[str]) -> str:
    """A number that means a character as it stands; U+FFFD for one that means a half of one."""
    if found[1] and not _FIRST_HALF <= int(found[1]) <= _LAST_HALF:
        return found[0]
    return "\ufffd"


def _is_too_deep(errors: list[Any]) -> bool:
    return any(_DEPTH in error.message for error in errors)


def _too_deep(file: SourceFile, errors: list[Any]) -> Problem:
    line = next(error.line for error in errors if _DEPTH in error.message)
    return file.problem(
        "deep-markup",
        "the marks are nested too deeply; what follows was left out",
        "save the text as plain text, or repair the marks",
        line,
    )


def _words(message: str | None) -> str:
    return re.sub(r", line \d+, column \d+.*", "", message or "").strip()
