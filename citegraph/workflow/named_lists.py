r"""Reference lists that a text names in other files: ``\bibliography{refs}``, YAML of Markdown.

A text that cites by key and prints no list gets the entries that it cites of the files that it
names, when they lie in its folder or below; the file of a printed list that LaTeX made of them
(``.bbl``) stands in where they are not there.
"""

import os
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from citegraph.model import (
    Document,
    Line,
    Location,
    MarkedEntry,
    MarkedList,
    Problem,
    Segmentation,
)
from citegraph.read import STDIN, Reading, ReadOptions, is_there, read_file
from citegraph.read.contents import shown_name
from citegraph.workflow.caching.keys import ABSENT, mark_file

#: What a name without a suffix stands for, and what LaTeX calls the list that it has printed.
_SUFFIXES = ("", ".bib")
_PRINTED = ".bbl"
#: The problem of the reader that is solved where the list is found.
_ELSEWHERE = "list-in-other-file"
_EVERYTHING = "*"
_MOST_FILES = 20
#: The mark of no file: what was read of one that has changed then is not to be kept.
_CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Completed:
    """A file as it was read, with the lists that its texts name in ``others``.

    These are the documents of the other files, without what they hold. ``consulted`` are the
    other files that were looked for, whether they were there or not: path and
    :func:`~citegraph.workflow.caching.keys.mark_file` of each.
    """

    reading: Reading
    others: tuple[Document, ...] = ()
    consulted: tuple[tuple[bytes, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Other:
    """Another file: its documents, problems, and whether it is the printed list of the text."""

    path: Path
    reading: Reading
    printed: bool = False

    @property
    def entries(self) -> Iterator[MarkedEntry]:
        """All entries of all its lists."""
        for document in self.reading.documents:
            for found in document.lists:
                yield from found.entries


def read_completed(path: Path, options: ReadOptions, format: str = "") -> Completed:
    """Read a source, and complete its texts by the lists that they name in other files."""
    reading = read_file(path, options, format)
    return Completed(reading) if path == STDIN else complete(reading, path, options)


def complete(reading: Reading, path: Path, options: ReadOptions) -> Completed:
    """Give the texts of a file at ``path`` the lists that they name in other files."""
    documents: list[Document] = []
    problems = list(reading.problems)
    others: dict[str, Document] = {}
    looking = _Looking(options)
    for document in reading.documents:
        found = _others(document, path, looking)
        lists, faults = _lists(document, found)
        documents.append(replace(document, lists=lists) if lists else document)
        if lists:
            problems = [one for one in problems if one.code != _ELSEWHERE]
        problems += [*(fault for one in found for fault in one.reading.problems), *faults]
        others |= {
            one.file: replace(one, lines=(), notes=(), lists=(), description=None)
            for other in found
            for one in other.reading.documents
            if lists
        }
    completed = replace(reading, documents=tuple(documents), problems=tuple(problems))
    return Completed(completed, tuple(others.values()), looking.consulted())


class _Looking:
    """Looks for other files and reads them; remembers what they were."""

    def __init__(self, options: ReadOptions) -> None:
        self._options = options
        self._marks: dict[Path, str] = {}

    def finds(self, path: Path) -> bool:
        """Whether a file is there."""
        there = is_there(path, self._options)
        mark = mark_file(path)
        self._marks.setdefault(path, _CHANGED if there and mark == ABSENT else mark)
        return there

    def read(self, path: Path) -> Reading:
        """Read a file that was found."""
        return read_file(path, self._options)

    def consulted(self) -> tuple[tuple[bytes, str], ...]:
        """All files that were looked for; of one that has changed meanwhile no true mark."""
        return tuple(
            (os.fsencode(path), mark if mark == mark_file(path) else _CHANGED)
            for path, mark in self._marks.items()
        )


def _others(document: Document, path: Path, looking: _Looking) -> tuple[_Other, ...]:
    """The files with the lists that a text without one names."""
    names = [value for name, value in document.properties if name == "bibliography"]
    if document.lists or not names:
        return ()
    paths = [_find(path, name, looking) for name in names[:_MOST_FILES]]
    found = tuple(_Other(one, looking.read(one)) for one in dict.fromkeys(paths) if one is not None)
    printed = path.with_suffix(_PRINTED)
    if not found and printed != path and looking.finds(printed):
        return (_Other(printed, looking.read(printed), printed=True),)
    return found


def _find(path: Path, name: str, looking: _Looking) -> Path | None:
    """The file of this name in the folder of a text or below it."""
    wanted = PurePosixPath(name)
    if wanted.is_absolute() or ".." in wanted.parts or not wanted.parts or "\0" in name:
        return None
    for suffix in _SUFFIXES:
        found = path.parent / wanted.with_name(wanted.name + suffix)
        if found != path and looking.finds(found):
            return found
    return None


def _lists(
    document: Document, others: tuple[_Other, ...]
) -> tuple[tuple[MarkedList, ...], list[Problem]]:
    """The entries that a text cites, file by file; a problem where it cites none."""
    cited = set(_cited(document))
    lists: list[MarkedList] = []
    given: set[str] = set()
    for other in others:
        everything = other.printed or _EVERYTHING in cited
        entries = []
        for entry in other.entries:
            if (everything or entry.key in cited) and (not entry.key or entry.key not in given):
                entries.append(entry)
                given.add(entry.key)
        if entries:
            rule = other.reading.documents[0].lists[0].rule
            lists.append(MarkedList(tuple(entries), rule=rule, file=shown_name(other.path)))
    if lists or not any(True for other in others for _ in other.entries):
        return tuple(lists), []
    names = ", ".join(shown_name(other.path) for other in others)
    return (), [
        Problem(
            "list-not-cited",
            f"the text cites no entry of the list that it names: {names}",
            "compare the keys in the text with those of the list",
            Location(document.file),
        )
    ]


def _cited(document: Document) -> Iterator[str]:
    r"""The keys that a text cites, and those that it only names (``\nocite``)."""
    yield from (value for name, value in document.properties if name == "nocite")
    lines: list[Line] = [*document.lines, *(line for note in document.notes for line in note.lines)]
    for line in lines:
        for mark in line.marks:
            if mark.kind == "citation":
                yield from mark.targets


def without_lists_of_others(
    segmentations: Sequence[Segmentation], listed: Collection[str]
) -> tuple[tuple[Segmentation, ...], tuple[Problem, ...]]:
    """Leave out the files that are but the lists of texts, with a problem that says so of each.

    ``listed`` are the files of these lists. Such a file is no document that cites.
    """
    if not listed:
        return tuple(segmentations), ()
    users: dict[str, set[str]] = defaultdict(set)
    cited: dict[str, set[tuple[int | None, str]]] = defaultdict(set)
    for found in segmentations:
        for raw in found.references:
            if raw.location.file in listed and raw.location.file != found.document.file:
                users[raw.location.file].add(found.document.id)
                cited[raw.location.file].add((raw.location.line, raw.key))
    kept = tuple(found for found in segmentations if found.document.file not in users)
    left = [found for found in segmentations if found.document.file in users]
    return kept, tuple(_told(one, users, len(cited[one.document.file])) for one in left)


def _told(found: Segmentation, users: Mapping[str, Collection[str]], cited: int) -> Problem:
    file = found.document.file
    by = sorted(users[file])
    more = f" and {len(by) - 1} more" if len(by) > 1 else ""
    total = len(found.references)
    left_out = cited < total
    return Problem(
        "list-of-a-text",
        f"it is the reference list of {by[0]}{more}: {cited} of its {total} entries are cited there"
        + ("; the others are left out" if left_out else ""),
        "put a copy into a folder of its own to have all its entries read" if left_out else "",
        Location(file),
        level="warning" if left_out else "note",
    )
