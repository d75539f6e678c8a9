"""The folder of Parquet files that a batch stage writes: whole, or not there at all."""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from citegraph.engines.task import is_url
from citegraph.errors import CitegraphError, UsageError
from citegraph.workflow.durable import sync_folder, sync_tree
from citegraph.workflow.outputs import write_text
from citegraph.workflow.outputs.staging import staged_folder

if TYPE_CHECKING:
    import pyarrow as pa

#: Readers of Parquet pass over names with this beginning.
STATISTICS = "_statistics.json"


def check_out(out: str, inputs: Iterable[str]) -> None:
    """Raise :class:`UsageError` where nothing may be written: what is there is never replaced."""
    if is_url(out):
        return
    path = Path(out)
    if path.exists() and not (path.is_dir() and not any(path.iterdir())):
        raise UsageError(f"{out} is there already; name another folder, or remove it")
    if not path.absolute().parent.is_dir():
        raise UsageError(f"{out}: the folder {path.absolute().parent} is not there")
    for one in inputs:
        source = Path(one)
        if not is_url(one) and source.is_dir() and path.resolve().is_relative_to(source.resolve()):
            raise UsageError(f"{out} lies in the input {one}; name a folder outside it")


@contextmanager
def new_folder(out: str) -> Iterator[Path]:
    """Yield a folder to write to, which gets its name when all is written."""
    path = Path(out)
    try:
        with staged_folder(path.absolute()) as staged:
            # A folder in it, since Spark removes the one it is told to write to first.
            made = staged.path / path.name
            made.mkdir()
            yield made
            sync_tree(made)
            if path.exists():
                path.rmdir()
            os.rename(made, path)
        sync_folder(path.absolute().parent)
    except OSError as error:
        raise CitegraphError(f"{error.filename or out}: {error.strerror or error}") from error


def write_parts(
    folder: Path, tables: "Iterable[pa.Table]", schema: "pa.Schema", file_rows: int
) -> int:
    """Write tables one after another, so many rows to a file; return the number of rows."""
    from pyarrow import parquet

    total = part = 0
    writer, room = None, 0
    try:
        for table in tables:
            total += len(table)
            while len(table) or writer is None:
                if writer is None or not room:
                    if writer:
                        writer.close()
                    path = folder / f"part-{part:05d}.parquet"
                    writer = parquet.ParquetWriter(path, schema, compression="zstd")
                    part, room = part + 1, file_rows
                writer.write_table(table.slice(0, room))
                taken = min(room, len(table))
                table, room = table.slice(taken), room - taken
    finally:
        if writer:
            writer.close()
    return total


def write_statistics(folder: Path, values: Mapping[str, object]) -> None:
    """Write what was counted beside the files, where readers of Parquet pass over it."""
    text = json.dumps(values, ensure_ascii=False, indent=2)
    write_text(folder / STATISTICS, text + "\n")
