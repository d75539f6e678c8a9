"""The folder of Parquet files that a batch stage writes: whole, or not there at all."""

import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from citegraph.engines.task import is_url
from citegraph.errors import CitegraphError, UsageError

if TYPE_CHECKING:
    import pyarrow as pa

#: What is not finished is called so; a crash may leave it.
_UNFINISHED = ".unfinished"
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
    unfinished = path.with_name(path.name + _UNFINISHED)
    try:
        if unfinished.exists():
            shutil.rmtree(unfinished)
        unfinished.mkdir()
        yield unfinished
        if path.exists():
            path.rmdir()
        unfinished.rename(path)
    except OSError as error:
        raise CitegraphError(f"{error.filename or out}: {error.strerror or error}") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


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
    (folder / STATISTICS).write_text(text + "\n", encoding="utf-8")
