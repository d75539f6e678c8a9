"""What of a document goes beyond the bounds is cut off, and a problem says so."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from itertools import accumulate
from typing import Any, TypeVar

from citegraph.model import (
    Document,
    Line,
    Location,
    MarkedEntry,
    MarkedFields,
    MarkedList,
    Problem,
)
from citegraph.model.marked import SourceRecord, Span
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import Reading

Item = TypeVar("Item")
#: Longest name that a file gives to an entry: its key, its number.
_LONGEST_NAME = 1_000


def within_bounds(reading: Reading, options: ReadOptions) -> Reading:
    """Return a reading no document of which goes beyond the bounds."""
    found = [_Bounded(document, options) for document in reading.documents]
    told = [problem for one in found for problem in one.problems]
    if all(one.document is old for one, old in zip(found, reading.documents, strict=True)):
        return reading
    documents = tuple(one.document for one in found)
    return replace(reading, documents=documents, problems=(*reading.problems, *told))


class _Bounded:
    """A document within the bounds, and what was cut off from it."""

    def __init__(self, document: Document, options: ReadOptions) -> None:
        self._options = options
        self._file = document.file
        self.problems: list[Problem] = []
        self.document = document
        self._change("lines", self._lines(document.lines))
        self._change("lists", _mapped(self._list, document.lists))
        if document.description is not None:
            self._change("description", self._entry(document.description))
        self._change("properties", _mapped(self._property, document.properties))
        self._change("title", document.title[: options.max_field])

    def _change(self, field: str, value: Any) -> None:
        if value is not getattr(self.document, field):
            self.document = replace(self.document, **{field: value})

    def _tell(self, code: str, message: str, key: str, line: int | None = None) -> None:
        self.problems.append(
            Problem(
                code,
                f"{message} ({key}); the rest was left out",
                f"look whether it is meant so; else raise {key} under [read] in your settings file",
                Location(self._file, line),
            )
        )

    def _lines(self, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        most, longest = self._options.max_lines, self._options.max_line
        if len(lines) > most:
            self._tell("too-many-lines", f"it has more than {most:,} lines", "max_lines")
            lines = lines[:most]
        if all(len(line.text) <= longest for line in lines):
            return lines
        return tuple(part for line in lines for part in _pieces(line, longest))

    def _list(self, found: MarkedList) -> MarkedList:
        entries = _mapped(self._entry, found.entries)
        return found if entries is found.entries else replace(found, entries=entries)

    def _property(self, pair: tuple[str, str]) -> tuple[str, str]:
        most = self._options.max_field
        return pair if len(pair[1]) <= most else (pair[0], pair[1][:most])

    def _entry(self, entry: MarkedEntry) -> MarkedEntry:
        if len(entry.key) > _LONGEST_NAME or len(entry.number) > _LONGEST_NAME:
            key, number = entry.key[:_LONGEST_NAME], entry.number[:_LONGEST_NAME]
            entry = replace(entry, key=key, number=number)
        if entry.fields is None:
            return entry
        fields = self._fields(entry, entry.fields)
        text, spans = self._spans(entry, fields.spans)
        if spans is not fields.spans:
            fields = replace(fields, spans=spans)
        if fields is entry.fields and text is entry.text:
            return entry
        return replace(entry, text=text, fields=fields)

    def _spans(self, entry: MarkedEntry, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
        """Bound what is read of a record: how many fields, how long each, how long together."""
        text, whole = entry.text, self._options.max_text
        most, count = self._options.max_field, self._options.max_fields
        kept = _first_of_each(spans, count)
        if len(kept) < len(spans):
            message = f"the reference has more than {count:,} persons or fields of one kind"
            self._tell("too-many-fields", message, "max_fields", entry.line)
        long = [one.field for one in kept if one.end - one.start > most or len(one.text) > most]
        if long:
            named = ", ".join(dict.fromkeys(long))
            message = f"a field of the reference has more than {most:,} characters: {named}"
            self._tell("long-field", message, "max_field", entry.line)
        if long or len(kept) < len(spans):
            text, spans = _without(text, _cuts(spans, kept, most), kept, most)
        if len(text) > whole:
            message = f"the reference has more than {whole:,} characters"
            self._tell("long-reference", message, "max_text", entry.line)
            text, spans = text[:whole], tuple(one for one in spans if one.end <= whole)
        return text, spans

    def _fields(self, entry: MarkedEntry, fields: MarkedFields) -> MarkedFields:
        """Bound what is only kept: the values of a record as they stand in the file."""
        record, most = fields.record, self._options.max_value
        if record is None or all(len(value) <= most for _, value in record.fields):
            return fields
        named = ", ".join(name for name, value in record.fields if len(value) > most)
        message = f"a value of the record has more than {most:,} characters: {named}"
        self._tell("long-field", message, "max_value", entry.line)
        values = tuple((name, value[:most]) for name, value in record.fields)
        kept = SourceRecord(record.format, record.type, record.key, values)
        return replace(fields, record=kept)


def _mapped(change: Callable[[Item], Item], items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the items changed; the same tuple where none is."""
    changed = tuple(map(change, items))
    return items if all(map(lambda a, b: a is b, changed, items)) else changed


def _pieces(line: Line, longest: int) -> Iterable[Line]:
    if len(line.text) <= longest:
        return (line,)
    return (
        Line(line.text[start : start + longest], line.number, line.page, line.heading)
        for start in range(0, len(line.text), longest)
    )


def _first_of_each(spans: tuple[Span, ...], count: int) -> tuple[Span, ...]:
    """Return the spans without those of a field after so many of it."""
    if len(spans) <= count:
        return spans
    seen: Counter[str] = Counter()
    kept = []
    for span in spans:
        seen[span.field] += 1
        if seen[span.field] <= count:
            kept.append(span)
    return tuple(kept)


def _cuts(spans: Iterable[Span], kept: Collection[Span], most: int) -> Iterator[tuple[int, int]]:
    """Yield what is left out of a text: spans that are not kept, the ends of those too long."""
    stays = set(map(id, kept))
    end = 0
    for span in sorted(spans, key=lambda one: (one.start, one.end)):
        if id(span) not in stays:
            yield min(end, span.start), span.end
        elif span.end - span.start > most:
            yield span.start + most, span.end
        end = max(end, span.end)


def _without(
    text: str, cuts: Iterable[tuple[int, int]], spans: Iterable[Span], most: int
) -> tuple[str, tuple[Span, ...]]:
    """Take the cuts out of a text, and have its spans point into what is left.

    >>> text, spans = _without("Лёд рек, 1987", [(4, 7)], (Span("title", "Лёд рек", 0, 7),
    ...     Span("date", "1987", 9, 13)), 4)
    >>> text, [(span.text, text[span.start : span.end]) for span in spans]
    ('Лёд , 1987', [('Лёд ', 'Лёд '), ('1987', '1987')])
    """
    merged: list[tuple[int, int]] = []
    for start, end in cuts:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    starts = (0, *(end for _, end in merged))
    ends = (*(start for start, _ in merged), len(text))
    left = "".join(text[start:end] for start, end in zip(starts, ends, strict=True))
    gone = [0, *accumulate(end - start for start, end in merged)]
    borders = [start for start, _ in merged]

    def moved(place: int) -> int:
        passed = bisect_left(borders, place)
        inside = max(0, merged[passed - 1][1] - place) if passed else 0
        return place - gone[passed] + inside

    made = tuple(
        replace(one, text=one.text[:most], start=moved(one.start), end=moved(one.end))
        for one in spans
    )
    return left, made
