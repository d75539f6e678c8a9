"""The reference lists of a JATS article."""

import re
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
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import SourceFile

_CITATIONS = ("mixed-citation", "element-citation", "citation", "nlm-citation")
_NUMBER = re.compile(r"\[?(\d{1,4})[.)\]]{1,2}\s{0,5}(?=\S)")


class ReferenceLists:
    """The lists of an article, one for each ``ref-list`` that holds references itself."""

    def __init__(self, file: SourceFile, article: Element, options: ReadOptions) -> None:
        self.lists: list[MarkedList] = []
        self.problems: list[Problem] = []
        self._file = file
        self._share = options.marked_share
        self._language = attribute(article, "lang").casefold()[:2]
        for element in elements(article, "ref-list"):
            self._add(element)

    def _add(self, element: Element) -> None:
        entries: list[MarkedEntry] = []
        others: list[MarkedEntry] = []
        for position, ref in enumerate(children(element, "ref"), start=1):
            number = text_of(child(ref, "label")).strip("[]().: ")
            found = self._read(ref)
            if not found:
                self.problems.append(self._empty(ref, number, position))
            for entry, other in found:
                entries.append(_numbered(entry, number, position))
                others += [_numbered(other, number, position)] if other else []
                number = ""
        if entries:
            heading = text_of(child(element, "title"))
            self.lists.append(MarkedList(tuple(entries), heading, "jats"))
        if others:
            self.lists.append(MarkedList(tuple(others), "", "jats", twin=True))

    def _read(self, ref: Element) -> list[tuple[MarkedEntry, MarkedEntry | None]]:
        """Return the works of a reference, each with its form in a second language."""
        key = attribute(ref, "id")
        groups = [
            children(one, *_CITATIONS) if local_name(one) == "citation-alternatives" else [one]
            for one in children(ref, "citation-alternatives", *_CITATIONS)
        ]
        found = []
        for group in _by_language(groups):
            forms = [self._best(forms, key) for forms in self._languages(group)]
            printed = [form for form in forms if form.text]
            if printed:
                found.append((printed[0], printed[1] if len(printed) > 1 else None))
        text = "" if groups else text_of(ref, frozenset(("label",)))
        return [(MarkedEntry(text, line_of(ref), key=key), None)] if text else found

    def _languages(self, group: list[Element]) -> list[list[Element]]:
        """The forms of one citation by their languages, that of the article first."""
        found: dict[str, list[Element]] = {}
        for one in group:
            found.setdefault(attribute(one, "lang").casefold()[:2], []).append(one)
        own = self._language
        return [found[name] for name in sorted(found, key=lambda name: name != own)]

    def _best(self, forms: list[Element], key: str) -> MarkedEntry:
        """A form whose fields are marked, else the first that is printed."""
        format = self._file.format
        entries = [read_citation(one, key, format, self._share) for one in forms]
        marked = (entry for entry in entries if entry.fields is not None)
        printed = (entry for entry in entries if entry.text)
        return next(marked, next(printed, entries[0]))

    def _empty(self, ref: Element, number: str, position: int) -> Problem:
        message = f"reference {number or attribute(ref, 'id') or position} holds no text"
        advice = "complete it in the file"
        return self._file.problem("empty-reference", message, advice, line_of(ref))


def _by_language(groups: list[list[Element]]) -> list[list[Element]]:
    """Citations that differ in language only are forms of one, alternatives or not."""
    languages = [attribute(one, "lang") for group in groups for one in group]
    if len(groups) > 1 and all(languages) and len(set(languages)) == len(languages):
        return [[one for group in groups for one in group]]
    return [group for group in groups if group]


def _numbered(entry: MarkedEntry, number: str, position: int) -> MarkedEntry:
    """Take a number that is printed in the text as the number of the entry."""
    printed = _NUMBER.match(entry.text) if entry.fields is None else None
    if printed and printed[1] in (number, str(position)):
        return replace(entry, text=entry.text[printed.end() :], number=number or printed[1])
    return replace(entry, number=number)
