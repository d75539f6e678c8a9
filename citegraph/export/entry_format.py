"""The shape of a format that writes one entry per record."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from citegraph.export.records import Record


def one_per_line(entries: Iterable[str]) -> str:
    r"""Join entries that are one line each.

    >>> one_per_line(["a", "b"])
    'a\nb\n'
    """
    return "".join(f"{entry}\n" for entry in entries)


@dataclass(frozen=True, slots=True)
class EntryFormat:
    """How one entry is written, and how entries are joined to a file.

    A whole file is always ``join`` of the entries, so a selection of entries copied
    from elsewhere (the explorer page) and the file say the same.
    """

    entry: Callable[[Record], str]
    join: Callable[[Iterable[str]], str]

    def render(self, records: Iterable[Record]) -> str:
        """Return the text of a file with these records, in their order."""
        return self.join(map(self.entry, records))
