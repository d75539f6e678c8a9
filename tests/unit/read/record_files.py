"""What tests of bibliography files share."""

from citegraph.model import MarkedEntry
from citegraph.read import Reading, read_bytes


def entries(reading: Reading) -> list[MarkedEntry]:
    """All entries of the lists of a reading."""
    return [e for one in reading.documents for found in one.lists for e in found.entries]


def only(text: str, name: str) -> MarkedEntry:
    """The one entry of a file."""
    (found,) = entries(read_bytes(text.encode(), name))
    return found


def values(entry: MarkedEntry, field: str) -> list[str]:
    """The values of a field of an entry."""
    assert entry.fields
    return [span.text for span in entry.fields.spans if span.field == field]


def codes(reading: Reading) -> list[tuple[str, int | None]]:
    """Codes and lines of the problems of a reading."""
    return [(one.code, one.location.line if one.location else None) for one in reading.problems]
