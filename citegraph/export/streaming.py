"""Entries written as they come: rendered anywhere, keyed and put in order in one place.

A key depends on all entries before it, the rest of an entry on its reference alone. So the text
is made first, with the place of the key left open (perhaps by several processes), and closed in
the printed order.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from citegraph.export.records import Keys, Record, given_key, suggest_key
from citegraph.export.render import entry_format
from citegraph.model import Reference

# Stands for the key until it is known: the first place in an entry of a keyed format.
_OPEN = "open~citegraph~key"


class OpenEntry(NamedTuple):
    """An entry without its key: the key wished for, the text before and after its place.

    ``given`` says that the key stands in a bibliography. A format that shows no keys has
    everything in ``before``.
    """

    wish: str
    before: str
    after: str
    given: bool = False


def open_entry(name: str, reference: Reference) -> OpenEntry:
    """Return the entry of a reference in a format of ``ENTRY_FORMATS``, its key left open.

    Raises :class:`citegraph.errors.CitegraphError` for an unknown name.
    """
    written = entry_format(name)
    if not written.keyed:
        return OpenEntry("", written.entry(Record(reference.id, "", reference, (reference,))), "")
    text = written.entry(Record(reference.id, _OPEN, reference, (reference,)))
    before, _, after = text.partition(_OPEN)
    wish = given_key(reference)
    return OpenEntry(wish or suggest_key(reference), before, after, bool(wish))


def stream_entries(name: str, entries: Iterable[OpenEntry]) -> Iterator[str]:
    """Yield the file of the entries piece by piece, each under a key of its own.

    The pieces together are what ``render_references`` returns for the same references.
    """
    written = entry_format(name)
    return written.pieces(
        _closed(entries) if written.keyed else (entry.before for entry in entries)
    )


def _closed(entries: Iterable[OpenEntry]) -> Iterator[str]:
    keys = Keys()
    for entry in entries:
        yield f"{entry.before}{keys.take(entry.wish, given=entry.given)}{entry.after}"
