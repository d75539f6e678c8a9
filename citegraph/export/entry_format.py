"""The shape of a format that writes one entry per record."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from citegraph.export.records import Record


@dataclass(frozen=True, slots=True)
class EntryFormat:
    """How one entry is written, and what stands around the entries of a file.

    A whole file is always its entries between these texts, so a selection of entries copied
    from elsewhere (the explorer page), a stream, and the file say the same. ``none`` is the
    file without entries; ``keyed`` says that an entry shows its key, before any printed text.
    """

    entry: Callable[[Record], str]
    start: str = ""
    after: str = ""
    between: str = ""
    end: str = ""
    none: str = ""
    keyed: bool = True

    def pieces(self, entries: Iterable[str]) -> Iterator[str]:
        """Yield the file with these entries, a piece for each and one for the end."""
        before = self.start
        written = False
        for entry in entries:
            yield f"{before}{entry}{self.after}"
            before, written = self.between, True
        yield self.end if written else self.none

    def join(self, entries: Iterable[str]) -> str:
        """Return the file with these entries."""
        return "".join(self.pieces(entries))

    def render(self, records: Iterable[Record]) -> str:
        """Return the text of a file with these records, in their order."""
        return self.join(map(self.entry, records))
