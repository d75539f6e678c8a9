"""Elements of an XML file as records: every text and attribute is kept under its path."""

import re
from collections.abc import Iterator, Sequence

from citegraph.model import Problem
from citegraph.read.declared_encoding import believe_encoding
from citegraph.read.listing import broken_record
from citegraph.read.markup.parsing import declared_xml_encoding, parse_xml
from citegraph.read.markup.walk import Element, local_name, text_of
from citegraph.read.source_file import SourceFile

#: Elements inside a text that are no fields of their own.
_INLINE = frozenset("style i b u em strong sub sup sc italic bold span br math".split())


def as_declared(file: SourceFile) -> SourceFile:
    """Return the file in the encoding that its XML declaration names, where that can be."""
    return believe_encoding(file, declared_xml_encoding(file.data))


def record_elements(file: SourceFile, *names: str) -> tuple[list[Element], list[Problem]]:
    """Return the elements with these names; what a break in the file lost is a problem each."""
    root, problems = parse_xml(file)
    # Where a prefix is not defined, it stays with the name.
    found = [] if root is None else [one for one in root.iter() if _unprefixed(one) in names]
    marks = "|".join(map(re.escape, names))
    return found, [*problems, *lost_behind(file, marks, len(found), problems)]


def lost_behind(
    file: SourceFile, marks: str, found: int, problems: Sequence[Problem]
) -> list[Problem]:
    """Return a problem for each element that a break in the file lost; ``found`` were found.

    ``marks`` is a pattern of the names of the elements.
    """
    if not problems:
        return []
    starts = re.finditer(rf"<(?:[\w.-]{{1,40}}:)?(?:{marks})(?=[\s/>])", file.text)
    line, counted = 1, 0
    lost = []
    for start in list(starts)[found:]:
        line += file.text.count("\n", counted, start.start())
        counted = start.start()
        lost.append(broken_record(file, "this record stands behind a break in the XML", line))
    return lost


def _unprefixed(element: Element) -> str:
    return local_name(element).rpartition(":")[2]


def flat_fields(record: Element) -> Iterator[tuple[str, str]]:
    """Yield path and text of every element of a record, and of every attribute.

    >>> from lxml import etree
    >>> record = etree.fromstring("<r id='5'><t><s>On</s><s>Rivers</s></t><y><i>20</i>14</y></r>")
    >>> list(flat_fields(record))
    [('@id', '5'), ('t/s', 'On'), ('t/s', 'Rivers'), ('y', '2014')]
    """
    waiting = [(record, "")]
    while waiting:
        element, path = waiting.pop()
        for name, value in element.attrib.items():
            yield f"{path}@{_bare(str(name))}", str(value)
        inner = [child for child in element if (name := local_name(child)) and name not in _INLINE]
        if not inner:
            if text := text_of(element):
                yield path, text
            continue
        if own := " ".join(_own_text(element).split()):
            yield path, own
        prefix = f"{path}/" if path else ""
        waiting += [(child, prefix + local_name(child)) for child in reversed(inner)]


def _own_text(element: Element) -> str:
    """The text of an element beside that of the elements in it."""
    parts = [element.text or ""]
    for child in element:
        if local_name(child) in _INLINE:
            parts.append(text_of(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _bare(name: str) -> str:
    return name.rpartition("}")[2]
