"""Lines of tagged formats (MEDLINE, Refer) to fields, and fields to records."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

_LINE_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class TaggedField:
    """A tag ("" for text of none), its value, its line, and whether a blank line precedes."""

    tag: str
    value: str
    line: int
    after_blank: bool = False


def tagged_fields(
    text: str, pattern: re.Pattern[str], long: Collection[str] = ()
) -> Iterator[TaggedField]:
    r"""Yield the fields of a text; a line that the pattern does not match goes on the one before.

    The pattern has two groups, tag and value. Below a blank line it goes on only where it is
    indented, or where the field is ``long``, one of several paragraphs; else it is of no field.

    >>> pattern = re.compile(r"([A-Z]{2}) - (.*)")
    >>> found = tagged_fields("TI - On\n  Rivers\nPG - 7", pattern)
    >>> [(one.tag, one.value, one.line) for one in found]
    [('TI', 'On\nRivers', 1), ('PG', '7', 3)]
    >>> [(one.tag, one.value) for one in tagged_fields("TI - On\n\nRivers", pattern)]
    [('TI', 'On'), ('', 'Rivers')]
    """
    found: TaggedField | None = None
    parts: list[str] = []
    blank = False
    for number, line in enumerate(_LINE_END.split(text), start=1):
        clean = line.strip("\ufeff\u200b \t\x0b\x0c")
        match = pattern.match(line.lstrip("\ufeff\u200b"))
        stray = blank and line[:1] not in (" ", "\t") and (found is None or found.tag not in long)
        if match or (clean and (found is None or (stray and found.tag))):
            if found:
                yield replace(found, value="\n".join(parts))
            tag, value = match.groups() if match else ("", clean)
            found, parts = TaggedField(tag, "", number, blank), [(value or "").strip()]
        elif clean:
            parts.append(clean)
        blank = not clean
    if found:
        yield replace(found, value="\n".join(parts).strip())


def in_records(
    fields: Sequence[TaggedField], begins: Callable[[TaggedField], bool], titles: Collection[str]
) -> Iterator[list[TaggedField]]:
    """Yield the fields record by record; ``begins`` says which field opens one.

    Where that field is missing, a blank line parts two records that have each a title.
    """
    record: list[TaggedField] = []
    titled = False
    for index, field in enumerate(fields):
        parts = field.after_blank and titled and _has_title(fields, index, begins, titles)
        if record and (parts or begins(field)):
            yield record
            record, titled = [], False
        record.append(field)
        titled = titled or field.tag in titles
    if record:
        yield record


def _has_title(
    fields: Sequence[TaggedField],
    start: int,
    begins: Callable[[TaggedField], bool],
    titles: Collection[str],
) -> bool:
    """Whether one of the fields up to the next blank line or record is a title."""
    for index in range(start, len(fields)):
        field = fields[index]
        if index > start and (field.after_blank or begins(field)):
            return False
        if field.tag in titles:
            return not any(map(begins, fields[start:index]))
    return False
