"""The reference lists of a JATS article."""

import re
from collections.abc import Iterator
from dataclasses import replace

from citegraph.model import MarkedEntry, MarkedList, Problem
from citegraph.read.jats.citation import read_citation
from citegraph.read.markup.walk import (
    Element,
    attribute,
    child,
    children,
    elements,
    line_of,
    local_name,
    text_of,
)
from citegraph.read.source_file import SourceFile

_CITATIONS = ("mixed-citation", "element-citation", "citation", "nlm-citation")
_NUMBER = re.compile(r"\[?(\d{1,4})[.)\]]{1,2}\s{0,5}(?=\S)")


class ReferenceLists:
    """The lists of an article, one for each ``ref-list`` that holds references itself."""

    def __init__(self, file: SourceFile, article: Element) -> None:
        self.lists: list[MarkedList] = []
        self.problems: list[Problem] = []
        self._file = file
        self._translated = 0
        for element in elements(article, "ref-list"):
            entries = [
                entry
                for position, ref in enumerate(children(element, "ref"), start=1)
                for entry in self._entries(ref, position)
            ]
            if entries:
                heading = text_of(child(element, "title"))
                self.lists.append(MarkedList(tuple(entries), heading, "jats"))
        if self._translated:
            self.problems.append(_translations(file, self._translated))

    def _entries(self, ref: Element, position: int) -> Iterator[MarkedEntry]:
        key = attribute(ref, "id")
        number = text_of(child(ref, "label")).strip("[]().: ")
        found = list(self._read(ref, key))
        if not found:
            message = f"reference {number or key or position} holds no text"
            self.problems.append(
                self._file.problem(
                    "empty-reference", message, "complete it in the file", line_of(ref)
                )
            )
        for entry in found:
            yield _without_number(entry, number, position)
            number = ""

    def _read(self, ref: Element, key: str) -> Iterator[MarkedEntry]:
        groups = [
            children(one, *_CITATIONS) if local_name(one) == "citation-alternatives" else [one]
            for one in children(ref, "citation-alternatives", *_CITATIONS)
        ]
        for group in _by_language(groups):
            self._translated += len({attribute(one, "lang") for one in group}) > 1
            entry = _best([read_citation(one, key, self._file.format) for one in _original(group)])
            if entry.text:
                yield entry
        if not groups:
            text = text_of(ref, frozenset(("label",)))
            if text:
                yield MarkedEntry(text, line_of(ref), key=key)


def _by_language(groups: list[list[Element]]) -> list[list[Element]]:
    """Citations that differ in language only are forms of one, alternatives or not."""
    languages = [attribute(one, "lang") for group in groups for one in group]
    if len(groups) > 1 and all(languages) and len(set(languages)) == len(languages):
        return [[one for group in groups for one in group]]
    return [group for group in groups if group]


def _original(group: list[Element]) -> list[Element]:
    """The forms in the language of the first one: that which the work is cited in first."""
    first = attribute(group[0], "lang")
    return [one for one in group if attribute(one, "lang") == first]


def _best(entries: list[MarkedEntry]) -> MarkedEntry:
    """A form whose fields are marked, else the first that is printed."""
    marked = (entry for entry in entries if entry.fields is not None)
    printed = (entry for entry in entries if entry.text)
    return next(marked, next(printed, entries[0]))


def _without_number(entry: MarkedEntry, number: str, position: int) -> MarkedEntry:
    """Take a number that is printed in the text as the number of the entry."""
    printed = _NUMBER.match(entry.text) if entry.fields is None else None
    if printed and printed[1] in (number, str(position)):
        return replace(entry, text=entry.text[printed.end() :], number=number or printed[1])
    return replace(entry, number=number)


def _translations(file: SourceFile, count: int) -> Problem:
    return file.problem(
        "other-printed-form",
        f"{count} references are printed in a second language too; the first form was used",
        "nothing to do, unless the first form is not that of the cited work",
        level="note",
    )
