"""Texts with a list of three references, the one in the midst damaged in the ways of the format."""

from collections.abc import Mapping

from tests.pdf_files import pdf, text
from tests.unit.read.broken_records import Shape
from tests.word_files import paragraph, word_file

_FIRST = "Brook B. On Rivers. Omsk: Riverside Press, 2001. 120 p."
_LAST = "Ручьёв А. Б. О реках. М.: Русло, 2003. 214 с."
_MIDDLE = "Hill A. Middle of the hills. Oslo: Hill Press, 2002. 90 p."

_TEXT = Shape(
    "a.txt",
    f"1. {_FIRST}\n",
    f"3. {_LAST}\n",
    {
        "no number": f"{_MIDDLE}\n",
        "number twice": f"1. {_MIDDLE}\n",
        "number too great": f"9999999999. {_MIDDLE}\n",
        "number alone": "2.\n",
        "no words": "2. – . ,\n",
        "bad byte": f"2. {_MIDDLE} ?\n".encode().replace(b"?", b"\xff"),
        "NUL": f"2. {_MIDDLE}\0\n",
        "control character": f"2. {_MIDDLE} \x01\x1b\n",
        "form feed": f"2. {_MIDDLE}\f\n",
        "byte-order mark": f"\ufeff2. {_MIDDLE}\n",
        "other direction": f"2. \u202e{_MIDDLE}\n",
        "line ends": f"2. {_MIDDLE[:30]}\r\n{_MIDDLE[30:]}\r\n",
        "one line end of Mac": f"2. {_MIDDLE}\r",
        "cut off": f"2. {_MIDDLE[:14]}\n",
        "very long": f"2. {_MIDDLE} {'a' * 30_000}\n",
    },
    head="Литература\n\n",
    joins=frozenset(("no number", "number too great")),
    spoils=frozenset(("very long",)),
)
_MARKDOWN = Shape(
    "a.md",
    f"1. {_FIRST}\n",
    f"3. {_LAST}\n",
    {
        "star not closed": f"2. {_MIDDLE.replace('Middle', '*Middle')}\n",
        "link not closed": f"2. {_MIDDLE} [text](http://example.org\n",
        "code not closed": f"2. {_MIDDLE} `code\n",
        "mark of HTML": f"2. {_MIDDLE.replace('Middle', '<b>Middle')}\n",
        "bad byte": f"2. {_MIDDLE} ?\n".encode().replace(b"?", b"\xff"),
        "NUL": f"2. {_MIDDLE}\0\n",
        "byte-order mark": f"\ufeff2. {_MIDDLE}\n",
        "line ends": f"2. {_MIDDLE}\r",
        "number alone": "2.\n",
    },
    head="# On waters\n\nText.\n\n## Литература\n\n",
)
_LATEX = Shape(
    "a.tex",
    f"\\bibitem{{first}} {_FIRST}\n",
    f"\\bibitem{{last}} {_LAST}\n",
    {
        "brace not closed": f"\\bibitem{{mid}} {_MIDDLE.replace('Middle', '{Middle')}\n",
        "brace too many": f"\\bibitem{{mid}} {_MIDDLE.replace('Middle', 'Middle}')}\n",
        "key not closed": f"\\bibitem{{mid {_MIDDLE}\n",
        "no key": f"\\bibitem {_MIDDLE}\n",
        "key twice": f"\\bibitem{{first}} {_MIDDLE}\n",
        "unknown command": f"\\bibitem{{mid}} \\nosuch{{{_MIDDLE}}}\n",
        "formula not closed": f"\\bibitem{{mid}} {_MIDDLE} $x\n",
        "label not closed": f"\\bibitem[Hill {{mid}} {_MIDDLE}\n",
        "nothing": "\\bibitem{mid}\n",
        "bad byte": f"\\bibitem{{mid}} {_MIDDLE} ?\n".encode().replace(b"?", b"\xff"),
        "NUL": f"\\bibitem{{mid}} {_MIDDLE}\0\n",
        "end in the midst": f"\\bibitem{{mid}} {_MIDDLE} \\end{{itemize}}\n",
        "command cut off": f"\\bibitem{{mid}} {_MIDDLE} \\\n",
    },
    head="\\documentclass{article}\n\\begin{document}\nText.\n\\begin{thebibliography}{9}\n",
    tail="\\end{thebibliography}\n\\end{document}\n",
)
_HTML = Shape(
    "a.html",
    f"<li>{_FIRST}</li>\n",
    f"<li>{_LAST}</li>\n",
    {
        "item not closed": f"<li>{_MIDDLE}\n",
        "mark not closed": f"<li>{_MIDDLE.replace('Middle', '<i>Middle')}</li>\n",
        "wrong nesting": f"<li>{_MIDDLE.replace('Middle', '<i><b>Middle</i></b>')}</li>\n",
        "attribute not closed": f'<li><a href="x>{_MIDDLE}</a></li>\n',
        "no item": f"{_MIDDLE}\n",
        "closed twice": f"<li>{_MIDDLE}</li></li></p>\n",
        "bare angle": f"<li>{_MIDDLE} < more</li>\n",
        "bare ampersand": f"<li>{_MIDDLE} & more &nosuch;</li>\n",
        "comment not closed": f"<li>{_MIDDLE}<!-- x</li>\n",
        "script not closed": f"<li>{_MIDDLE}<script>x</li>\n",
        "nothing": "<li></li>\n",
        "bad byte": f"<li>{_MIDDLE} ?</li>\n".encode().replace(b"?", b"\xff"),
        "NUL": f"<li>{_MIDDLE}\0</li>\n",
        "list in a list": f"<li><ol><li>{_MIDDLE}</li></ol></li>\n",
    },
    head="<html><body><p>Text.</p><h2>References</h2>\n<ol>\n",
    tail="</ol></body></html>\n",
    spoils=frozenset(("attribute not closed",)),
    joins=frozenset(("no item",)),
)


def _ref(name: str, text: str) -> str:
    return f'<ref id="{name}"><mixed-citation>{text}</mixed-citation></ref>\n'


def _bibl(name: str, text: str) -> str:
    return f'<bibl xml:id="{name}">{text}</bibl>\n'


def _xml_text(good: str) -> Mapping[str, str | bytes]:
    closing = good[good.index("</") : good.index(">", good.index("</")) + 1]
    return {
        "tag not closed": good.replace(closing, "", 1),
        "wrong nesting": good.replace("Middle", "<italic><bold>Middle</italic></bold>"),
        "bare ampersand": good.replace("Middle", "Middle & more"),
        "bare angle": good.replace("Middle", "Middle < more"),
        "unknown entity": good.replace("Middle", "Middle &nosuch;"),
        "comment not closed": good.replace("Middle", "Middle <!-- x"),
        "nothing": good.replace(_MIDDLE, ""),
        "bad byte": good.replace("Middle", "Middle ?").encode().replace(b"?", b"\xff", 1),
        "NUL": good.replace("Middle", "Middle\0"),
        "line ends": good.replace("Middle of", "Middle\rof\r\n"),
    }


_JATS = Shape(
    "a.xml",
    _ref("r1", _FIRST),
    _ref("r3", _LAST),
    _xml_text(_ref("r2", _MIDDLE)),
    head='<article article-type="research-article"><body><p>Text.</p></body><back><ref-list>\n',
    tail="</ref-list></back></article>\n",
    spoils=frozenset(("comment not closed",)),
)
_TEI = Shape(
    "a.xml",
    _bibl("r1", _FIRST),
    _bibl("r3", _LAST),
    _xml_text(_bibl("r2", _MIDDLE)),
    head="<TEI><text><body><p>Text.</p></body><back><listBibl>\n",
    tail="</listBibl></back></text></TEI>\n",
    spoils=frozenset(("comment not closed",)),
)
#: Documents whose list is text: their entries are found by the stage that segments.
DOCUMENTS: Mapping[str, Shape] = {
    "text": _TEXT,
    "markdown": _MARKDOWN,
    "latex": _LATEX,
    "html": _HTML,
    "jats": _JATS,
    "tei": _TEI,
}


def word(*entries: str, more: str = "") -> bytes:
    """A Word document with a list of these entries."""
    numbered = [paragraph(f"{i}. {one}") for i, one in enumerate(entries, 1)]
    return word_file(paragraph("Literature") + paragraph("References") + "".join(numbered) + more)


def printed(*entries: str) -> bytes:
    """A PDF file with a list of these entries."""
    lines = [f"{i}. {one}" for i, one in enumerate(entries, 1)]
    return pdf([text(40, 60, "References", "", *lines)])


GOOD = (_FIRST, _MIDDLE, "Ruchyov A. Rivers. Moscow: Ruslo Press, 2003. 214 p.")
