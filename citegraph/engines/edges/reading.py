"""Edge files as batches of Arrow: ids trimmed, rows without one counted and told."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from citegraph.engines.edges.faults import faults_in_parquet, faults_in_table, rest_of_faults
from citegraph.engines.edges.sources import Source, Sources
from citegraph.engines.options import CociteOptions
from citegraph.errors import CitegraphError
from citegraph.model import Problem
from citegraph.workflow.progress import Progress

if TYPE_CHECKING:
    import pyarrow as pa


class EdgeReader:
    """Reads edge files once, in bounded memory; counts rows as it goes.

    ``batches`` yields tables of ``unit`` and ``item``: in co-citation the unit is what cites,
    the item what is cited; in coupling the other way round. Rows without an id, and works
    that cite themselves, are left out and counted.
    """

    def __init__(self, sources: Sources, options: CociteOptions, progress: Progress) -> None:
        self._sources = sources
        self._options = options
        self._progress = progress
        self._problems = list(sources.problems)
        self.rows = 0
        self.loops = 0
        self._faulty: Counter[Source] = Counter()

    @property
    def schema(self) -> "pa.Schema":
        """Columns of the batches: two of texts, or two of integers."""
        import pyarrow as pa

        kind = pa.string() if self._sources.is_text else pa.int64()
        return pa.schema([("unit", kind), ("item", kind)])

    @property
    def faulty(self) -> int:
        """Number of rows left out because an id is missing."""
        return self._faulty.total()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is to be said about the files, their first faulty rows included."""
        found = list(self._problems)
        for source, count in self._faulty.items():
            if not source.is_parquet:
                told = list(faults_in_table(source, self._options.faults))
                found += [*told, *rest_of_faults(source, count - len(told))]
        return tuple(found)

    def batches(self) -> "Iterator[pa.RecordBatch]":
        """Yield the sound rows of all files."""
        for source in self._sources.files:
            read = self._parquet if source.is_parquet else self._table
            try:
                yield from read(source)
            except (OSError, ValueError) as error:
                # pyarrow's errors are of these two kinds.
                raise CitegraphError(f"{source.path}: cannot be read: {error}") from error

    def _table(self, source: Source) -> "Iterator[pa.RecordBatch]":
        import pyarrow as pa
        from pyarrow import csv

        crooked: list[Any] = []
        names = [str(place) for place in range(source.width)]
        wanted = [names[source.citing], names[source.cited]]

        def leave_out(row: Any) -> str:
            crooked.append(None)
            return "skip"

        with pa.input_stream(source.path, compression=source.compression) as stream:
            reader = csv.open_csv(
                stream,
                csv.ReadOptions(
                    block_size=self._options.block_bytes,
                    column_names=names,
                    skip_rows=0,
                    skip_rows_after_names=int(source.has_header),
                ),
                csv.ParseOptions(delimiter=source.delimiter, invalid_row_handler=leave_out),
                csv.ConvertOptions(
                    include_columns=wanted, column_types=dict.fromkeys(wanted, pa.binary())
                ),
            )
            for batch in reader:
                yield self._sound(source, batch.column(0), batch.column(1), None)
        self.rows += len(crooked)
        self._faulty[source] += len(crooked)

    def _parquet(self, source: Source) -> "Iterator[pa.RecordBatch]":
        import pyarrow.parquet as pq

        with pq.ParquetFile(source.path) as file:
            names = file.schema_arrow.names
            wanted = [names[source.citing], names[source.cited]]
            before = 0
            for batch in file.iter_batches(self._options.batch_rows, columns=wanted):
                yield self._sound(source, batch.column(wanted[0]), batch.column(wanted[1]), before)
                before += len(batch)
        left = self._faulty[source] - self._options.faults
        self._problems += rest_of_faults(source, left)

    def _sound(
        self, source: Source, citing: "pa.Array", cited: "pa.Array", before: int | None
    ) -> "pa.RecordBatch":
        """Return the rows that have two ids; ``before`` is the number of the first, if it tells."""
        import pyarrow as pa
        import pyarrow.compute as pc

        from citegraph.engines.joins import clean, frame_of, is_loop, is_sound

        kind = self.schema.field(0).type
        whole = pa.table({"unit": _ids(citing, kind), "item": _ids(cited, kind)})
        frame = clean(frame_of(whole), is_text=self._sources.is_text)
        marked = frame.with_columns(sound=is_sound(self._sources.is_text), loop=is_loop())
        made: pa.Table = marked.to_native()
        sound = made["sound"]
        faulty = len(made) - pc.sum(sound).as_py() if len(made) else 0
        if faulty and before is not None:
            left = self._options.faults - self._faulty[source]
            self._problems += faults_in_parquet(source, before, sound, max(0, left))
        self._faulty[source] += faulty
        loops = pc.and_(sound, made["loop"])
        self.loops += pc.sum(loops).as_py() or 0
        self.rows += len(made)
        self._progress("edges", self.rows, 0)
        good = made.filter(pc.and_not(sound, loops)).select(
            ["item", "unit"] if self._options.turned else ["unit", "item"]
        )
        good = good.rename_columns(["unit", "item"]).combine_chunks()
        found = good.to_batches()
        return found[0] if found else pa.RecordBatch.from_pylist([], schema=self.schema)


def _ids(column: "pa.Array", kind: "pa.DataType") -> "pa.Array":
    """Return a column of ids as texts or integers; what is no UTF-8 gets the sign U+FFFD."""
    import pyarrow as pa

    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    try:
        return column.cast(kind)
    except pa.ArrowInvalid:
        if not pa.types.is_binary(column.type):
            raise
    texts = [one if one is None else one.decode("utf-8", "replace") for one in column.to_pylist()]
    return pa.array(texts, kind)
