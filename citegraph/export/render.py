"""Finds an exporter by its name and runs it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pkgutil import resolve_name
from typing import cast

from citegraph.errors import CitegraphError
from citegraph.export.entry_format import EntryFormat
from citegraph.export.records import Record, kept_records, reference_records, work_records
from citegraph.export.table import (
    ENTRY_FORMATS,
    HISTORY_TABLES,
    LIBRARY_TABLES,
    NETWORK_EXPORTERS,
    REFERENCE_FORMATS,
    THESAURI,
)
from citegraph.model import History, Library, Network, Reference
from citegraph.recall import Recall, afresh, recall_each


def render_library(name: str, library: Library) -> str:
    """Return the library in a format of ``LIBRARY_EXPORTERS``.

    Raises :class:`CitegraphError` for an unknown name; it lists what is allowed.
    """
    whole = LIBRARY_TABLES | THESAURI
    if name in whole:
        return cast(Callable[[Library], str], _load(name, whole))(library)
    return entry_format(name, whole).render(work_records(library))


def render_network(name: str, network: Network) -> str | bytes:
    """Return the network in a format of ``NETWORK_EXPORTERS``: text, or bytes for Parquet.

    Raises :class:`CitegraphError` for an unknown name; it lists what is allowed.
    """
    return cast(Callable[[Network], str | bytes], _load(name, NETWORK_EXPORTERS))(network)


def render_history(name: str, history: History) -> str:
    """Return a table of ``HISTORY_TABLES``.

    Raises :class:`CitegraphError` for an unknown name; it lists what is allowed.
    """
    return cast(Callable[[History], str], _load(name, HISTORY_TABLES))(history)


def render_references(name: str, references: Sequence[Reference]) -> str:
    r"""Return plain references in a format of ``ENTRY_FORMATS``: one entry each, in order.

    Raises :class:`CitegraphError` for an unknown name; it lists what is allowed.

    >>> render_references("csl-json", [])
    '[]\n'
    """
    return entry_format(name).render(reference_records(references))


def entries(format: str, library: Library) -> dict[str, str]:
    """Return the entry of every work in a format of ``ENTRY_FORMATS``, by work id.

    Raises :class:`CitegraphError` for an unknown format; it lists what is allowed.
    """
    written = entry_format(format)
    return {record.id: written.entry(record) for record in work_records(library)}


def entries_in_all(
    formats: Iterable[str], library: Library, recall: Recall = afresh
) -> dict[str, dict[str, str]]:
    """Return :func:`entries` in several formats of ``ENTRY_FORMATS``, by format.

    ``recall`` may remember them.
    """
    names = list(formats)
    written = [entry_format(name) for name in names]
    records = [(record.id, record) for record in work_records(library)]

    def write(record: Record) -> list[str]:
        return [format.entry(record) for format in written]

    made = recall_each(recall, f"entries {' '.join(names)}", records, list[str], write)
    return {
        name: {id: texts[place] for (id, _), texts in zip(records, made, strict=True)}
        for place, name in enumerate(names)
    }


def stream_kept(format: str, library: Library) -> Iterator[str]:
    """Yield the file of the works of a deduplicated bibliography piece by piece.

    They keep the keys of their fullest records and come in the order of their first ones. Raises
    :class:`CitegraphError` for an unknown format; it lists what is allowed.
    """
    written = entry_format(format)
    return written.pieces(map(written.entry, kept_records(library)))


def join_entries(format: str, texts: Iterable[str]) -> str:
    """Return the file that entries of a format make, in the order given.

    ``join_entries(name, entries(name, library).values())`` is ``render_library(name,
    library)`` without rendering the entries again.
    """
    return entry_format(format).join(texts)


def entry_format(name: str, others: Mapping[str, str] | None = None) -> EntryFormat:
    """Return a format of ``ENTRY_FORMATS`` or ``REFERENCE_FORMATS``.

    Raises :class:`CitegraphError` for an unknown name; it lists what is allowed, ``others`` too.
    """
    known = {**ENTRY_FORMATS, **REFERENCE_FORMATS}
    if name not in known:
        raise _unknown(name, {**known, **(others or {})})
    return cast(EntryFormat, _load(name, known))


def _load(name: str, table: Mapping[str, str]) -> object:
    if name not in table:
        raise _unknown(name, table)
    found: object = resolve_name(table[name])
    return found


def _unknown(name: str, table: Mapping[str, str]) -> CitegraphError:
    return CitegraphError(
        f"there is no export format «{name}»; allowed are: {', '.join(sorted(table))}"
    )
