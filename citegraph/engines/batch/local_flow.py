"""The local engine: processes of this machine, and files where memory would not do."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from citegraph.engines.batch.flow import KEY, Grouped, GroupWork, MapWork
from citegraph.engines.batch.output import new_folder, write_parts
from citegraph.workflow.parallel import WorkerPool

if TYPE_CHECKING:
    import pyarrow as pa

    from citegraph.engines.batch.splits import Split

Dataset = tuple[Path, ...]


class _Task(NamedTuple):
    sources: tuple[Path, ...]
    target: Path
    part: int = 0


class LocalFlow:
    """Datasets are files of Arrow in a folder; ``parts`` is the number of partitions."""

    def __init__(self, folder: Path, parts: int, pool: WorkerPool, file_rows: int) -> None:
        self._folder = folder
        self._parts = parts
        self._pool = pool
        self._file_rows = file_rows
        self._numbers = count()

    def read(self, splits: "Sequence[Split]", work: MapWork) -> Dataset:
        """Run the work on the splits, consecutive ones together."""
        each = -(-len(splits) // self._parts)
        portions = [splits[at : at + each] for at in range(0, len(splits), each)]
        tasks = [(tuple(portion), self._new()) for portion in portions]
        return self._run(partial(_read, work), tasks)

    def map(self, dataset: Dataset, work: MapWork) -> Dataset:
        """Run the work on every file."""
        return self._run(partial(_map, work), [_Task((one,), self._new()) for one in dataset])

    def group(self, datasets: Sequence[Dataset], work: GroupWork) -> Dataset:
        """Divide the rows by key, then run the work on each part, sorted."""
        sources = [path for dataset in datasets for path in dataset]
        scattered = self._run(
            partial(_scatter, self._parts), [_Task((one,), self._new()) for one in sources]
        )
        tasks = [_Task(scattered, self._new(), part) for part in range(self._parts)]
        done = self._run(partial(_gather, work), tasks)
        for path in scattered:
            path.unlink()
        return done

    def keep(self, dataset: Dataset) -> Dataset:
        """Return the dataset: it is a file already."""
        return dataset

    def collect(self, dataset: Dataset) -> "pa.Table":
        """Return all rows."""
        import pyarrow as pa

        return pa.concat_tables([_read_file(path) for path in dataset])

    def ship(self, path: str) -> None:
        """Do nothing: all processes see the file."""

    def write(self, datasets: Sequence[Dataset], out: str, order: str) -> None:
        """Write the rows, sorted in memory."""
        import pyarrow as pa

        rows = pa.concat_tables([self.collect(one) for one in datasets]).sort_by(order)
        with new_folder(out) as folder:
            write_parts(folder, [rows], rows.schema, self._file_rows)

    def _new(self) -> Path:
        return self._folder / f"{next(self._numbers):06d}.arrow"

    def _run(self, work: Callable[..., Path], tasks: Iterable[object]) -> Dataset:
        return tuple(self._pool.map_in_order(work, tasks))


def _read(work: MapWork, task: "tuple[tuple[Split, ...], Path]") -> Path:
    import pyarrow as pa

    splits, target = task
    batch = pa.RecordBatch.from_pylist([asdict(split) for split in splits])
    return _write_file(target, work.schema, work(iter((batch,))))


def _map(work: MapWork, task: _Task) -> Path:
    return _write_file(task.target, work.schema, work(_batches(task.sources[0])))


def _scatter(parts: int, task: _Task) -> Path:
    """Write the rows of a file in so many batches, each those of one part."""
    import numpy as np

    table = _read_file(task.sources[0]).combine_chunks()
    part_of = np.mod(table.column(KEY).to_numpy(), parts)
    ordered = table.take(np.argsort(part_of, kind="stable"))
    ends = np.cumsum(np.bincount(part_of, minlength=parts)).tolist()
    pieces = (
        ordered.slice(start, end - start).combine_chunks()
        for start, end in zip([0, *ends[:-1]], ends, strict=True)
    )
    return _write_file(task.target, table.schema, (_one_batch(piece) for piece in pieces))


def _gather(work: GroupWork, task: _Task) -> Path:
    import pyarrow as pa

    pieces = [pa.Table.from_batches([_batch(path, task.part)]) for path in task.sources]
    rows = pa.concat_tables(pieces)
    rows = rows.sort_by([(name, "ascending") for name in (KEY, *work.order)])
    done = Grouped(work)(iter(rows.to_batches()))
    return _write_file(task.target, work.schema, done)


def _one_batch(table: "pa.Table") -> "pa.RecordBatch":
    import pyarrow as pa

    found = table.to_batches()
    return found[0] if found else pa.RecordBatch.from_pylist([], schema=table.schema)


def _write_file(path: Path, schema: "pa.Schema", batches: "Iterable[pa.RecordBatch]") -> Path:
    from pyarrow import OSFile, ipc

    options = ipc.IpcWriteOptions(compression="lz4")
    with OSFile(str(path), "wb") as file, ipc.new_file(file, schema, options=options) as writer:
        for batch in batches:
            writer.write_batch(batch)
    return path


def _batches(path: Path) -> "Iterator[pa.RecordBatch]":
    from pyarrow import ipc, memory_map

    with memory_map(str(path)) as file:
        reader = ipc.open_file(file)
        for index in range(reader.num_record_batches):
            yield reader.get_batch(index)


def _batch(path: Path, index: int) -> "pa.RecordBatch":
    from pyarrow import ipc, memory_map

    with memory_map(str(path)) as file:
        return ipc.open_file(file).get_batch(index)


def _read_file(path: Path) -> "pa.Table":
    from pyarrow import ipc, memory_map

    with memory_map(str(path)) as file:
        return ipc.open_file(file).read_all()
