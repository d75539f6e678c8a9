"""LaTeX sources to documents."""

import re

from citegraph.model import Problem
from citegraph.read.declared_encoding import believe_encoding
from citegraph.read.latex.printing import Named
from citegraph.read.latex.text import LatexText
from citegraph.read.latex.tokens import Source
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.titles import find_title
from citegraph.text.clean import strip_controls

_ENCODING = re.compile(
    rb"\\usepackage\s{0,5}\[([^\]\n]{1,80})\]\s{0,5}\{inputenc\}"
    rb"|%\s{0,5}!T[eE]X\s{1,5}encoding\s{0,5}=\s{0,5}([\w .-]{2,40})"
    rb"|-\*-[^\n]{0,40}coding:\s{0,5}([\w.-]{2,40})"
)
_BIBER = re.compile(r"\\entry\{[^{}]{1,200}\}\{\w{1,40}\}")
_BEGINNING = 16_384
_EDITORS = {"windows cyrillic": "cp1251", "utf-8 unicode": "utf-8", "cyrillic (windows)": "cp1251"}
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_SHOWN = 12
_DETEX = ("title", "author")


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a LaTeX source: one document with a line for every paragraph."""
    file = believe_encoding(file, declared_encoding(file.data))
    text = LatexText(Source(strip_controls(file.text.replace("\r\n", "\n").replace("\r", "\n"))))
    lines = text.read()
    properties = _properties(text)
    document = file.document(
        lines,
        title=dict(properties).get("title", "") or find_title(lines),
        paragraphs=True,
        notes=tuple(note for note in text.notes if note.lines),
        lists=tuple(text.lists),
        properties=properties,
    )
    return Reading((document,), tuple(_problems(file, text)), file.declared)


def declared_encoding(data: bytes) -> str:
    r"""Return the encoding that a source names, "" when it names none.

    >>> declared_encoding(rb"\usepackage[cp1251]{inputenc}")
    'cp1251'
    """
    found = _ENCODING.search(data[:_BEGINNING])
    if not found:
        return ""
    name = (found[1] or found[2] or found[3]).decode("ascii", errors="replace").strip()
    return _EDITORS.get(name.casefold(), name.rpartition(",")[2].strip())


def _properties(text: LatexText) -> tuple[tuple[str, str], ...]:
    """Title, authors and year; the files that hold the reference list."""
    found = [(name, value) for name, value in text.properties if name in _DETEX and value]
    dates = (_YEAR.search(value) for name, value in text.properties if name == "date")
    found += [("year", year[0]) for year in dates if year]
    found += [(one.kind, one.name) for one in text.named if one.kind in ("bibliography", "nocite")]
    return tuple(dict.fromkeys(found))


def _problems(file: SourceFile, text: LatexText) -> list[Problem]:
    problems = [
        file.problem(
            "empty-reference", f"the entry «{key}» holds no text", "complete it in the file", line
        )
        for key, line in text.empty
    ]
    lists = [one for one in text.named if one.kind == "bibliography"]
    if lists and not text.lists:
        message = f"the reference list is in another file: {_names(lists)}"
        advice = "put that file into the folder of this one"
        problems.append(
            file.problem("list-in-other-file", message, advice, lists[0].line, level="note")
        )
    if not text.lists and _BIBER.search(file.text):
        message = "biber wrote this list for biblatex; its entries are not read here"
        problems.append(file.problem("biber-list", message, "read the .bib file instead"))
    parts = [one for one in text.named if one.kind == "include"]
    if parts:
        message = f"parts of the text are in other files: {_names(parts)}"
        advice = "they are not read with this one; name them as sources too"
        problems.append(
            file.problem("parts-in-other-files", message, advice, parts[0].line, level="note")
        )
    return problems


def _names(found: list[Named]) -> str:
    names = list(dict.fromkeys(one.name for one in found))
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more
