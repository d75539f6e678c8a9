"""Markdown texts to documents."""

import re
from collections.abc import Sequence
from dataclasses import replace

from citegraph.model import Line, MarkedList, Note, Problem
from citegraph.read.markdown.citations import find_citations, has_citations
from citegraph.read.markdown.front_matter import FrontMatter, read_front_matter
from citegraph.read.markdown.lines import plain
from citegraph.read.markdown.notes import Notes, note_marks
from citegraph.read.options import ReadOptions
from citegraph.read.plain_text import read_lines
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.titles import find_title

_UNDERLINE = re.compile(r" {0,3}(?:={2,}|-{2,})[ \t]*")


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a Markdown text: one document, a line for every line of the file."""
    matter = read_front_matter(file.text.replace("\r\n", "\n"))
    printed = [line for line in read_lines(file.text) if line.number > matter.lines]
    notes = Notes(printed)
    cites = bool(matter.entries) or "bibliography" in dict(matter.properties)
    cites = cites or has_citations(file.text)
    labels = frozenset(label for label, _ in notes.found)
    lines = tuple(
        _underlined(
            [
                line if index in notes.code else _marked(plain(line), labels, cites=cites)
                for index, line in enumerate(notes.lines)
            ]
        )
    )
    found = tuple(
        Note(label, label, tuple(_marked(plain(one), labels, cites=cites) for one in note))
        for label, note in notes.found
    )
    document = file.document(
        lines,
        title=dict(matter.properties).get("title", "") or find_title(lines),
        notes=found,
        lists=(MarkedList(matter.entries, rule="csl-yaml"),) if matter.entries else (),
        properties=matter.properties,
    )
    return Reading((document,), tuple(_problems(file, matter)))


def _marked(line: Line, labels: frozenset[str], *, cites: bool) -> Line:
    marks = note_marks(line.text, labels) if labels else ()
    if cites and "@" in line.text:
        marks = (*marks, *find_citations(line.text))
    return replace(line, marks=marks) if marks else line


def _underlined(lines: Sequence[Line]) -> list[Line]:
    """Lines that are underlined are headings; the underlining is not printed."""
    found = list(lines)
    for index in range(1, len(lines)):
        above = lines[index - 1].text
        alone = index < 2 or not lines[index - 2].text.strip()
        if above.strip() and alone and _UNDERLINE.fullmatch(lines[index].text):
            found[index - 1] = replace(lines[index - 1], heading=True)
            found[index] = replace(lines[index], text="")
    return found


def _problems(file: SourceFile, matter: FrontMatter) -> list[Problem]:
    problems = []
    if matter.broken:
        message = f"the block of YAML at the beginning cannot be read: {matter.broken}"
        advice = "repair it, or part it from the text by a heading"
        problems.append(file.problem("broken-front-matter", message, advice, 1))
    for line in matter.lost:
        message = "this item of the references is no work"
        advice = "give it a type and a title"
        problems.append(file.problem("broken-record", message, advice, line))
    others = [value for name, value in matter.properties if name == "bibliography"]
    if others and not matter.entries:
        message = f"the reference list is in another file: {', '.join(others)}"
        advice = "put that file into the folder of this one"
        problems.append(file.problem("list-in-other-file", message, advice, level="note"))
    return problems
