"""Pairs counted in memory, by the kernel of the networks."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from citegraph.engines.edges.reading import EdgeReader
from citegraph.engines.edges.sources import find_sources
from citegraph.engines.options import CociteOptions
from citegraph.engines.pairs_file import Names, pairs_file
from citegraph.engines.task import PARTS, Lists, Rows, Tally, Task
from citegraph.engines.words import warn_of_work
from citegraph.network.pairs.incidence import Incidence, incidence_of, keep_frequent
from citegraph.network.pairs.kernel import pair_blocks
from citegraph.network.pairs.records import Floats, Ints
from citegraph.workflow.progress import Progress

if TYPE_CHECKING:
    import pyarrow as pa

#: An integer column is coded by a table of all numbers in its range up to so many for each row.
_SPARSE = 8


def count_pairs(task: Task, progress: Progress) -> Tally:
    """Read all edges into memory, count pairs in blocks, and write each block."""
    options = task.options
    sources = find_sources(task.edges, task.citing, task.cited)
    reader = EdgeReader(sources, options, progress)
    units, items, incidence = _read(reader)
    edges = len(incidence.items)
    sound = reader.rows - reader.faulty - reader.loops
    rows = Rows(reader.rows, reader.faulty, reader.loops, sound - edges, edges)
    sizes = incidence.sizes
    counted = _allowed(incidence, sizes, options)
    totals = counted.totals
    frequent, _ = keep_frequent(counted, options.min_weight)
    lists = _lists(units, sizes, counted, frequent, options)
    warn_of_work(lists, options)
    parts = _parts(sizes) if options.fractional else None
    several = sizes[counted.sizes > 0]
    everything = int(several.sum()) if options.fractional else len(several)
    with pairs_file(task.out, Names(items, totals, everything), options) as file:
        for block in pair_blocks(counted, options.min_weight, parts):
            file.write(block.first, block.second, block.count, block.strength)
            if len(block.first):
                progress("pairs", int(block.first[-1]) + 1, len(items))
    largest = 0 if file.pairs else _largest(frequent)
    return Tally(rows, lists, file.pairs, largest, problems=reader.problems)


def _read(reader: EdgeReader) -> "tuple[pa.Array, pa.Array, Incidence]":
    """Return the ids of lists and of items, ascending, and which items stand in which lists."""
    import pyarrow as pa

    batches = list(_shrunk(reader))
    table = pa.Table.from_batches(batches) if batches else reader.schema.empty_table()
    batches.clear()
    units, unit_codes = encoded(table["unit"])
    items, item_codes = encoded(table["item"])
    del table
    return units, items, incidence_of(unit_codes, item_codes, len(units), len(items))


def _shrunk(reader: EdgeReader) -> "Iterator[pa.RecordBatch]":
    """Yield the batches of edges, texts replaced by their places in a dictionary."""
    import pyarrow as pa

    for batch in reader.batches():
        if pa.types.is_string(batch.schema.field(0).type):
            columns = [column.dictionary_encode() for column in batch.columns]
            yield pa.RecordBatch.from_arrays(columns, names=["unit", "item"])
        else:
            yield batch


def encoded(column: "pa.ChunkedArray") -> "tuple[pa.Array, Any]":
    """Return the different ids of a column, ascending, and for each row the place of its id.

    >>> import pyarrow as pa
    >>> ids, codes = encoded(pa.chunked_array([["b", "a"], ["b"]]))
    >>> ids.to_pylist(), codes.tolist()
    (['a', 'b'], [1, 0, 1])
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_integer(column.type) and len(column):
        ends = pc.min_max(column).as_py()
        if ends["max"] - ends["min"] < _SPARSE * len(column) + 1000:
            return _encoded_range(column.to_numpy(), ends["min"], ends["max"])
    if not pa.types.is_dictionary(column.type):
        column = column.dictionary_encode()
    unified = column.unify_dictionaries().combine_chunks()
    if isinstance(unified, pa.ChunkedArray):
        unified = unified.chunk(0) if unified.num_chunks else pa.array([], column.type)
    ids = unified.dictionary
    order = pc.sort_indices(ids)
    rank = np.empty(len(ids), dtype=np.int32)
    rank[order.to_numpy()] = np.arange(len(ids), dtype=np.int32)
    return ids.take(order), rank[unified.indices.to_numpy()]


def _encoded_range(values: Ints, least: int, most: int) -> "tuple[pa.Array, Any]":
    import pyarrow as pa

    there = np.zeros(most - least + 1, dtype=bool)
    there[values - least] = True
    rank = np.cumsum(there, dtype=np.int32) - np.int32(1)
    return pa.array(np.flatnonzero(there) + least), rank[values - least]


def _allowed(incidence: Incidence, sizes: Ints, options: CociteOptions) -> Incidence:
    """Return the incidence without the lists that do not count."""
    counts = sizes >= (2 if options.fractional else 1)
    if options.max_list:
        counts &= sizes <= options.max_list
    if counts.all():
        return incidence
    kept = np.repeat(counts, sizes)
    starts = np.concatenate([[0], np.cumsum(sizes * counts)])
    return Incidence(starts, incidence.items[kept], incidence.item_count)


def _lists(
    units: "pa.Array", sizes: Ints, counted: Incidence, frequent: Incidence, options: CociteOptions
) -> Lists:
    totals, lengths = counted.totals, frequent.sizes
    left = sizes > options.max_list if options.max_list else np.zeros(len(sizes), dtype=bool)
    # Of equal length the first by id.
    shown = np.flatnonzero(left) if left.any() else np.arange(len(sizes))
    shown = shown[np.argsort(-sizes[shown], kind="stable")][: options.longest].tolist()
    return Lists(
        lists=len(sizes),
        left_out=int(left.sum()),
        left_edges=int(sizes[left].sum()),
        longest=tuple((str(units[n].as_py()), int(sizes[n])) for n in shown),
        items=int((totals > 0).sum()),
        kept=frequent.item_count,
        most=int(totals.max(initial=0)),
        additions=int((lengths * (lengths - 1) // 2).sum()),
    )


def _parts(sizes: Ints) -> Floats:
    """Return what lists add to each pair, in whole parts; sums below 2^53 of them are exact."""
    parts: Floats = np.floor(PARTS / np.maximum(sizes - 1.0, 1.0) + 0.5)
    return parts


def _largest(frequent: Incidence) -> int:
    """Return the largest count of a pair of frequent items, 0 where none stand together."""
    blocks = pair_blocks(frequent)
    return max((int(block.count.max(initial=0)) for block in blocks), default=0)
