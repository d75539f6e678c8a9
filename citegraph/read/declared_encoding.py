"""The encoding that a text itself names, where that is to be believed."""

import codecs
from dataclasses import replace

from citegraph.read.source_file import SourceFile

#: Names that files use for other encodings than they say (Encoding Standard of the WHATWG; babel
#: and inputenc of LaTeX).
_MEANT = {
    "ascii": "cp1252",
    "ansinew": "cp1252",
    "applemac": "mac-roman",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "maccyr": "mac-cyrillic",
    "unicode": "utf-8",
    "us-ascii": "cp1252",
    "utf8x": "utf-8",
    "utf-16": "utf-8",
    "win-1251": "cp1251",
    "win1251": "cp1251",
    "x-cp1251": "cp1251",
    "x-mac-cyrillic": "mac-cyrillic",
}
_NO_TEXT = frozenset(("idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined"))
_PROVEN = ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")


def believe_encoding(file: SourceFile, declared: str) -> SourceFile:
    """Return the file decoded as it declares itself, or as it is.

    A byte-order mark says more than a declaration, and so does text that is valid UTF-8 beyond
    ASCII, which no other encoding is by chance. A declaration that the bytes contradict is not
    believed.

    >>> data = "Реки".encode("koi8-r")
    >>> file = SourceFile("a.html", "html", "", data, data.decode("cp1251"), "cp1251")
    >>> believe_encoding(file, "KOI8-R").text, believe_encoding(file, "nonsense").encoding
    ('Реки', 'cp1251')
    """
    codec = _codec(declared)
    if not codec or file.encoding in _PROVEN:
        return file
    if file.encoding == "utf-8" and not file.text.isascii():
        return file
    try:
        text = file.data.decode(codec)
    except ValueError:
        return file
    return replace(file, text=text.removeprefix("\ufeff"), encoding=codec, declared=True)


def _codec(declared: str) -> str:
    """The name of a codec between text and bytes, "" when there is none of that name."""
    name = declared.strip().strip("\"'").casefold().replace("_", "-").replace("windows-", "cp")
    name = _MEANT.get(name, name)
    if name in _NO_TEXT or not name.isascii() or len(name) > 40:
        return ""
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return ""
    return name if getattr(found, "_is_text_encoding", False) else ""
