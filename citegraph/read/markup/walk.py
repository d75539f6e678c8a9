"""An element tree as a flat run of events, so that deep nesting costs no depth of calls."""

import html
from collections.abc import Iterator
from typing import Any, NamedTuple

from lxml import etree

Element = etree._Element


class Event(NamedTuple):
    """``kind`` is "start", "end" or "text"; ``line`` the line of the file, as far as known."""

    kind: str
    element: Element
    name: str
    text: str
    line: int


def local_name(element: Element) -> str:
    """Return the name of an element without its namespace, "" for comments and the like.

    >>> local_name(etree.fromstring("<a:b xmlns:a='u'/>"))
    'b'
    """
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def line_of(element: Element) -> int:
    """Return the line of the file that an element begins in, 1 when it is not known."""
    line: Any = element.sourceline
    return int(line or 1)


def walk(root: Element, skip: frozenset[str] = frozenset()) -> Iterator[Event]:
    """Yield the events of a tree in the order of the file, without the elements to skip.

    References to entities that are no characters stay as they are written: they are never
    looked up.
    """
    line = line_of(root)
    name = local_name(root)
    yield Event("start", root, name, "", line)
    if root.text:
        yield Event("text", root, name, root.text, line)
        line += root.text.count("\n")
    open_elements = [(root, name, iter(root))]
    while open_elements:
        element, name, children = open_elements[-1]
        child = next(children, None)
        if child is None:
            open_elements.pop()
            yield Event("end", element, name, "", line)
            closed = element if open_elements else None
        elif (inner := local_name(child)) and inner not in skip:
            line = max(line, line_of(child))
            yield Event("start", child, inner, "", line)
            if child.text:
                yield Event("text", child, inner, child.text, line)
                line += child.text.count("\n")
            open_elements.append((child, inner, iter(child)))
            continue
        else:
            closed = child
            if child.tag is etree.Entity:
                yield Event("text", child, "", html.unescape(child.text or ""), line)
        if closed is not None and closed.tail:
            yield Event("text", closed, "", closed.tail, line)
            line += closed.tail.count("\n")


def text_of(element: Element | None, skip: frozenset[str] = frozenset()) -> str:
    r"""Return the text in an element with single spaces, "" for none.

    >>> text_of(etree.fromstring("<a>Реки <b>и</b>\n  моря</a>"))
    'Реки и моря'
    """
    if element is None:
        return ""
    return " ".join(
        "".join(event.text for event in walk(element, skip) if event.kind == "text").split()
    )


def elements(root: Element, *names: str) -> Iterator[Element]:
    """Yield the elements below (and) ``root`` with one of these local names."""
    wanted = frozenset(names)
    for element in root.iter():
        if local_name(element) in wanted:
            yield element


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first child of a child … with these local names, or None.

    >>> child(etree.fromstring("<a><b/><b><c>1</c></b></a>"), "b", "c") is None
    True
    """
    for name in path:
        if element is None:
            return None
        element = next((one for one in element if local_name(one) == name), None)
    return element


def children(element: Element | None, *names: str) -> list[Element]:
    """Return the children with one of these local names."""
    return [] if element is None else [one for one in element if local_name(one) in names]


def attribute(element: Element | None, name: str) -> str:
    """Return an attribute whatever its namespace (``xml:lang`` is "lang"), "" for none.

    >>> attribute(etree.fromstring("<a xml:lang='ru'/>"), "lang")
    'ru'
    """
    if element is None:
        return ""
    found = element.get(name)
    if found is None:
        items = ((str(key), str(value)) for key, value in element.attrib.items())
        found = next((value for key, value in items if key.endswith("}" + name)), "")
    return found.strip()
