"""What an attacker writes into a field, in every field of every format."""

import csv
import io
import json
from collections.abc import Callable, Iterator
from html import escape

from bench._bad_inputs import BadInput

PAYLOADS = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1+1)",
    "\t=1+1",
    "\r=1+1",
    "＝1+1",
    '=HYPERLINK("http://example.org";"x")',
    "%0A=1+1",
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    '"><b onmouseover=alert(1)>',
    "javascript:alert(1)",
    "<!--",
    "]]>",
    "&lt;script&gt;",
    "&#x3c;b&#x3e;",
    "{{7*7}}",
    "${7*7}",
    "<%= 7 %>",
    "{% raw %}",
    "\\u003cscript\\u003e",
    "</style><script>",
    "data:text/html,<script>1</script>",
    "<iframe src=//example.org>",
    "A}, note={x}}\n@article{evil, title={y",
    "x}\n@string{a={",
    "\\input{/etc/passwd}",
    "\\write18{id}",
    "\\def\\a{\\a}\\a",
    "{",
    "}",
    "{}}{",
    "\\",
    "\\\\",
    '"',
    "'",
    "#",
    "%",
    "$^_~&",
    "@comment{x}",
    "TY  - BOOK",
    "ER  - ",
    "x\nER  - \nTY  - BOOK\nTI  - evil",
    "PT J",
    "EF",
    "%0 Book",
    "../../../etc/passwd",
    "C:\\Windows\\x",
    "/dev/null",
    "CON",
    "nul.txt",
    "~root",
    "file:///etc/passwd",
    "a\x00b",
    "a\x01\x1b[31mb",
    "\x1b]0;x\x07",
    "a\u202egpj.exe",
    "\u2066\u2067\u2069",
    "\ufeffa",
    "a\u200bb\u00ad",
    "e\u0301\u0301\u0301" * 50,
    "\U0001f469\u200d\U0001f4bb" * 40,
    "\ud7ff\ue000\uffff",
    "__proto__",
    "constructor",
    "toString",
    "null",
    "undefined",
    "NaN",
    "true",
    "None",
    "' OR 1=1 --",
    "; DROP TABLE works; --",
    "$(id)",
    "`id`",
    "| id",
    "%s%s%n",
    "%n" * 9,
    "../" * 99,
    "9" * 400,
    "-" * 400,
    "(" * 400,
    "а" * 4000,
    "И. " * 400,
    "1. " * 300,
    "и др. " * 99,
    "//" * 300,
)
_FIELDS = "title author year journal volume number pages publisher address url doi note".split()


def payloads() -> Iterator[BadInput]:
    """Yield a file of every format for every payload, which stands in every field of it."""
    for name, write in _WRITERS.items():
        for number, payload in enumerate(PAYLOADS):
            data = write(payload).encode("utf-8", errors="replace")
            yield BadInput("payloads in every field", f"{number}-{name}", data)


def _bib(text: str) -> str:
    fields = "".join(f"  {field} = {{{text}}},\n" for field in _FIELDS)
    quoted = "".join(f'  {field} = "{text}",\n' for field in _FIELDS)
    last = "@book{last, title = {On Rivers}, year = 2001}\n"
    return f"@article{{{text},\n{fields}}}\n\n@article{{b,\n{quoted}}}\n\n{last}"


def _ris(text: str) -> str:
    tags = "ID AU TI T2 PY VL IS SP PB CY UR DO KW AB N1".split()
    lines = "".join(f"{tag}  - {text}\n" for tag in tags)
    return f"TY  - JOUR\n{lines}ER  - \n\nTY  - BOOK\nTI  - On Rivers\nER  - \n"


def _json(text: str) -> str:
    simple = "id title container-title volume issue page publisher publisher-place URL DOI note"
    item: dict[str, object] = {name: text for name in simple.split()}
    item |= {"type": text, "author": [{"family": text, "given": text}, {"literal": text}]}
    item |= {"issued": {"raw": text}, "custom": {text: text}, text: text, "language": text}
    return json.dumps([item, {"id": "b", "type": "book", "title": "On Rivers"}])


def _csv(text: str) -> str:
    made = io.StringIO()
    rows = csv.writer(made)
    rows.writerow(_FIELDS)
    rows.writerow([text] * len(_FIELDS))
    rows.writerow(["On Rivers", "Brook, A.", "2001", *[""] * (len(_FIELDS) - 3)])
    return made.getvalue()


def _wos(text: str) -> str:
    tags = "AU AF TI SO LA DT CR PY VL IS BP EP DI UT".split()
    lines = "".join(f"{tag} {text}\n" for tag in tags)
    return f"FN X\nVR 1.0\nPT J\n{lines}ER\n\nPT J\nTI On Rivers\nCR A B, 1999, C\nER\n\nEF\n"


def _nbib(text: str) -> str:
    tags = ("TI", "FAU", "AU", "DP", "JT", "VI", "IP", "PG", "LID", "LA", "AB")
    lines = "".join(f"{tag:4}- {text}\n" for tag in tags)
    return f"PMID- 10000001\n{lines}\nPMID- 10000002\nTI  - On Rivers\n"


def _endnote(text: str) -> str:
    safe = escape(text)
    names = "pages volume number pub-location publisher notes abstract label".split()
    fields = "".join(f"<{name}>{safe}</{name}>" for name in names)
    return (
        f'<xml><records><record><ref-type name="{safe}">6</ref-type><contributors><authors>'
        f"<author>{safe}</author></authors></contributors><titles><title>{safe}</title></titles>"
        f'<dates><year>{safe}</year></dates>{fields}</record><record><ref-type name="Book">6'
        "</ref-type><titles><title>On Rivers</title></titles></record></records></xml>"
    )


def _jats(text: str) -> str:
    safe = escape(text)
    return (
        f'<article article-type="x"><front><article-meta><title-group><article-title>{safe}'
        f"</article-title></title-group></article-meta></front><body><p>{safe}</p></body><back>"
        f'<ref-list><title>{safe}</title><ref id="r1"><label>{safe}</label><mixed-citation>{safe}'
        '</mixed-citation></ref><ref id="r2"><mixed-citation>Brook B. On Rivers. Omsk, 2001.'
        "</mixed-citation></ref></ref-list></back></article>"
    )


def _html(text: str) -> str:
    safe = escape(text)
    return (
        f'<html><head><title>{safe}</title><meta name="citation_title" content="{safe}"></head>'
        f"<body><p>{safe} [1]</p><h2>References</h2><ol><li>{safe}</li><li>Brook B. On Rivers. "
        f'Omsk, 2001. <a href="{safe}">{safe}</a></li></ol></body></html>'
    )


def _list(text: str) -> str:
    printed = f"1. {text}, {text}. {text} // {text}. 1999. С. {text}. URL: {text} doi:{text}"
    last = "2. Brook B. On Rivers. Omsk, 2001.\n"
    return f"{text}\n\nText [1, {text}].\n\nЛитература\n\n{printed}\n{last}"


def _latex(text: str) -> str:
    items = f"\\bibitem{{{text}}} {text}. On Rivers.\n\\bibitem{{b}} Brook B. On Rivers. 2001.\n"
    return (
        f"\\documentclass{{article}}\n\\title{{{text}}}\n\\begin{{document}}\n"
        f"{text} \\cite{{{text}}}\n"
        f"\\begin{{thebibliography}}{{9}}\n{items}\\end{{thebibliography}}\n\\end{{document}}\n"
    )


_WRITERS: dict[str, Callable[[str], str]] = {
    "a.bib": _bib,
    "a.ris": _ris,
    "a.json": _json,
    "a.csv": _csv,
    "wos.txt": _wos,
    "a.nbib": _nbib,
    "endnote.xml": _endnote,
    "jats.xml": _jats,
    "a.html": _html,
    "list.txt": _list,
    "a.md": _list,
    "a.tex": _latex,
}
