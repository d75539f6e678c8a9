"""Small files that grow when they are read: in size, in depth, in length."""

import gzip
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator

from bench._bad_inputs import BadInput, samples

_BIG = 300_000_000
_LAUGHS = "".join(
    f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' if level else '<!ENTITY a0 "ha">'
    for level in range(12)
)
_OUTSIDE = '<!ENTITY a11 SYSTEM "file:///etc/passwd">'
_LONG = (
    "a",
    "а. ",
    " ",
    "(",
    "1",
    "-",
    "[1]",
    "http://a.",
    "{",
    '"',
    "И. ",
    "a-\u00ad",
    ";",
    "\\x",
)
_DEEP = 100_000


def bombs(wanted: str = "") -> Iterator[BadInput]:
    """Yield bombs of every kind, or of those whose name holds a text."""
    for kind, found in (
        ("bombs: packed", _packed()),
        ("bombs: entities and macros", _entities()),
        ("bombs: depth", _deep()),
        ("bombs: length and number", _long()),
        ("bombs: PDF", _pdf()),
    ):
        for name, data in found if wanted in kind else ():
            yield BadInput(kind, name, data)


def _zip(members: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _packed() -> Iterator[tuple[str, bytes]]:
    spaces = b" " * _BIG
    yield "a.bib.gz", gzip.compress(spaces, mtime=0)
    yield "twice.txt.gz", gzip.compress(gzip.compress(spaces, mtime=0), mtime=0)
    yield "cut.bib.gz", gzip.compress(samples()[0].data, mtime=0)[:-9]
    one = _zip({"a.txt": spaces})
    yield "one.zip", one
    yield "nested.zip", _zip({f"{i}.zip": one for i in range(9)})
    yield "many.zip", _zip({f"{i}.txt": b"" for i in range(20_000)})
    yield "outside.zip", _zip({"../../a.txt": b"1. Smith J. On", "/etc/a.txt": b"1. Smith J. On"})
    yield "no-end.zip", one[:-30]
    good = next(one.data for one in samples() if one.name.endswith(".docx"))
    parts = {one: zipfile.ZipFile(io.BytesIO(good)).read(one) for one in _names(good)}
    words = b"<w:p><w:r><w:t>" + b"a" * _BIG + b"</w:t></w:r></w:p></w:body>"
    big = parts["word/document.xml"].replace(b"</w:body>", words)
    yield "big.docx", _zip(parts | {"word/document.xml": big})
    yield "cut.docx", good[: len(good) // 2]
    for name in parts:
        yield f"without-{name.replace('/', '-')}.docx", _zip(
            {one: data for one, data in parts.items() if one != name}
        )
        yield f"empty-{name.replace('/', '-')}.docx", _zip(parts | {name: b""})
        yield f"half-{name.replace('/', '-')}.docx", _zip(
            parts | {name: parts[name][: len(parts[name]) // 2]}
        )


def _names(data: bytes) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(data)).namelist()


def _entities() -> Iterator[tuple[str, bytes]]:
    for sample in samples():
        text = sample.data.decode("utf-8", errors="replace")
        if sample.name.endswith((".xml", ".rdf")):
            body = re.sub(r"<\?xml[^>]*>|<!DOCTYPE[^>]*>", "", text)
            for name, declared in (("laughs", _LAUGHS), ("outside", _OUTSIDE)):
                inside = body.replace("</", "&a11;</")
                yield f"{name}-{sample.name}", f"<!DOCTYPE x [{declared}]>{inside}".encode()
    strings = "".join(f"@string{{s{i + 1} = s{i} # s{i}}}\n" for i in range(60))
    entry = "@book{a, title = s60, year = 1999}\n"
    yield "doubling.bib", f'@string{{s0 = "ha"}}\n{strings}{entry}'.encode()
    yield "circle.bib", b"@string{a = b}@string{b = a}\n@book{k, title = a # b, crossref = {k}}\n"
    defined = "".join(f"\\newcommand{{\\q{c}}}{{\\q{d}\\q{d}}}" for c, d in zip(_ABC, _ABC[1:]))
    item = "\\begin{thebibliography}{9}\\bibitem{a} \\qa On Rivers. 1999.\\end{thebibliography}"
    yield "doubling.tex", f"\\documentclass{{a}}{defined}\\newcommand{{\\qz}}{{ha}}{item}".encode()
    yield "circle.tex", f"\\documentclass{{a}}\\newcommand{{\\qa}}{{\\qa\\qa}}{item}".encode()
    anchors = "\n".join(
        f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9) if i else 'ha'}]" for i in range(10)
    )
    yield "anchors.md", f"---\ntitle: x\n{anchors}\nreferences: *a9\n---\n\n1. On\n".encode()
    yield "object.md", b"---\ntitle: !!python/object/apply:os.system ['id']\n---\n# On\n"


_ABC = "abcdefghijklmnopqrstuvwxyz"


def _deep() -> Iterator[tuple[str, bytes]]:
    heads = {
        "a.bib": ("@book{a, title = {", "{", "}"),
        "a.tex": ("\\documentclass{a}\\begin{document}", "{", "}"),
        "list.json": ('[{"title": ', "[", "]"),
        "object.json": ('[{"title": "On", "note": ', '{"a":', "}"),
        "a.html": ("<html><body>", "<div>", "</div>"),
        "tables.html": ("<html><body>", "<table><tr><td>", "</td></tr></table>"),
        "lists.html": ("<html><body>", "<ol><li>", "</li></ol>"),
        "fonts.html": ("<html><body>", "<font><b>", ""),
        "jats.xml": ("<article article-type='a'><body>", "<sec>", "</sec>"),
        "tei.xml": ("<TEI><text>", "<div>", "</div>"),
        "endnote.xml": ("<xml><records><record>", "<style>", "</style>"),
        "quotes.md": ("# Литература\n", "> ", ""),
        "lists.md": ("# Литература\n", "1. ", ""),
        "stars.md": ("# Литература\n\n1. On ", "*_", ""),
        "links.md": ("# Литература\n\n1. On ", "[", "](x)"),
        "yaml.md": ("---\ntitle: ", "[", "]"),
        "brackets.txt": ("Литература\n1. On ", "(", ")"),
        "gml.txt": ("graph [ node [ ", "a [ ", "] "),
    }
    for name, (head, opening, closing) in heads.items():
        for how, text in (
            ("open", head + opening * _DEEP),
            ("closed", head + opening * _DEEP + "x" + closing * _DEEP),
        ):
            yield f"{how}-{name}", text.encode()


def _long() -> Iterator[tuple[str, bytes]]:
    heads = {
        "a.txt": "Литература\n1. Smith J. ",
        "a.bib": "@book{a, title = {",
        "a.ris": "TY  - JOUR\nTI  - ",
        "a.csv": "title,author,year\n",
        "a.md": "# Литература\n\n1. ",
        "a.tex": "\\documentclass{a}\\begin{thebibliography}{9}\\bibitem{a} ",
    }
    for name, head in heads.items():
        for number, text in enumerate(_LONG):
            yield f"line-{number}-{name}", (head + text * (1_000_000 // len(text))).encode()
    entries = "".join(f"@book{{k{i},title={{T {i}}}}}\n" for i in range(30_000))
    yield "many.bib", entries.encode()
    yield "empty.bib", b"@book{}\n" * 30_000
    yield "at.bib", b"@" * 300_000
    yield "many.ris", b"TY  - JOUR\nTI  - On\nER  - \n" * 30_000
    yield "ends.ris", b"TY  - JOUR\nTI  - On\nER  - " + b"ER  - " * 50_000
    yield "columns.csv", (
        ",".join(["title", "year", *map(str, range(50_000))]) + "\na,b\n"
    ).encode()
    yield "quotes.csv", b"title,author,year\n" + b'"' * 300_001
    yield "numbers.txt", ("Литература\n" + "\n".join(f"{i}" * 900 for i in range(300))).encode()
    yield "gaps.txt", b"References\n1. Smith J. On\n99999999999999999999. Doe A. On\n"
    yield "number.json", f'[{{"title": "On", "volume": {"9" * 10_000}}}]'.encode()
    yield "float.json", b'[{"title": "On", "volume": 1e999, "issued": NaN, "page": -Infinity}]'
    yield "many.json", json.dumps([{"title": f"T {i}"} for i in range(30_000)]).encode()
    yield "tags.html", b"<html>" + b"<a" * 200_000
    yield "comments.html", b"<html><!--" * 100_000
    yield "attributes.xml", b"<records><record " + b"a='1' " * 200_000 + b">"
    yield "citations.txt", ("Text [1-999999999] " + "[1,2-5;7] " * 50_000).encode()


def _pdf() -> Iterator[tuple[str, bytes]]:
    flood = zlib.compress(b"BT (a) Tj ET\n" * 20_000_000)
    twice = zlib.compress(zlib.compress(b"q " * 100_000_000))
    stream = b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream"
    double = b"<</Length %d/Filter[/FlateDecode/FlateDecode]>>stream\n%s\nendstream"
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"
    yield "flood.pdf", _objects(pages, page, stream % (len(flood), flood))
    yield "twice.pdf", _objects(pages, page, double % (len(twice), twice))
    yield "circle.pdf", _objects(b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>", page)
    yield "count.pdf", _objects(b"<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", page)
    yield "kids.pdf", _objects(b"<</Type/Pages/Kids[%s]/Count 99999>>" % (b"3 0 R " * 99_999), page)
    yield "depth.pdf", _objects(pages, b"[" * 200_000 + b"]" * 200_000)
    yield "dictionary.pdf", _objects(pages, b"<</a" * 100_000)
    yield "size.pdf", _objects(pages, page.replace(b"0 0 9 9", b"0 0 1e38 1e38"), b"null")
    yield "length.pdf", _objects(pages, page, b"<</Length 99999999999>>stream\nBT\nendstream")
    yield "self.pdf", _objects(pages, page, b"<</Length 4 0 R>>stream\nBT\nendstream")
    good = next(one.data for one in samples() if one.name.endswith(".pdf"))
    yield "xref.pdf", good[: good.rindex(b"startxref")] + b"startxref\n0\n%%EOF"
    yield "prev.pdf", good.replace(b"trailer\n<<", b"trailer\n<< /Prev 9", 1)
    yield "head.pdf", b"%PDF-1.7\n" * 100_000
    yield "encrypted.pdf", good.replace(b"/Root", b"/Encrypt <</Filter/Standard/V 9>> /Root", 1)


def _objects(*bodies: bytes) -> bytes:
    made = b"%PDF-1.7\n"
    for number, body in enumerate((b"<</Type/Catalog/Pages 2 0 R>>", *bodies), start=1):
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    return made + b"trailer<</Root 1 0 R/Size 9>>\n%%EOF"
