"""Lines of tagged formats (MEDLINE, Refer) to fields, and fields to records."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

_LINE_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class TaggedField:
    """A tag ("" for text before any), its value, its line, and whether a blank line precedes."""

    tag: str
    value: str
    line: int
    after_blank: bool = False


def tagged_fields(text: str, pattern: re.Pattern[str]) -> Iterator[TaggedField]:
    r"""Yield the fields of a text; a line that the pattern does not match goes on the one before.

    The pattern has two groups, tag and value.

    >>> pattern = re.compile(r"([A-Z]{2}) - (.*)")
    >>> found = tagged_fields("TI - On\n  Rivers\nPG - 7", pattern)
    >>> [(one.tag, one.value, one.line) for one in found]
    [('TI', 'On\nRivers', 1), ('PG', '7', 3)]
    """
    found: TaggedField | None = None
    parts: list[str] = []
    blank = False
    for number, line in enumerate(_LINE_END.split(text), start=1):
        clean = line.strip("\ufeff\u200b \t\x0b\x0c")
        match = pattern.match(line.lstrip("\ufeff\u200b"))
        if match or (found is None and clean):
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
    fields: Iterator[TaggedField], begins: Callable[[TaggedField], bool]
) -> Iterator[list[TaggedField]]:
    """Yield the fields record by record; ``begins`` says which field opens one."""
    record: list[TaggedField] = []
    for field in fields:
        if record and begins(field):
            yield record
            record = []
        record.append(field)
    if record:
        yield record
