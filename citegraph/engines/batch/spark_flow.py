"""Spark: the same works over DataFrames, mapped as Arrow batches."""

from collections.abc import Sequence
from dataclasses import astuple
from functools import reduce
from typing import TYPE_CHECKING, Any

from citegraph.engines.batch.flow import KEY, Grouped, GroupWork, MapWork
from citegraph.engines.batch.output import new_folder
from citegraph.engines.task import is_url

if TYPE_CHECKING:
    import pyarrow as pa

    from citegraph.engines.batch.splits import Split

_SPLIT = "path string, kind string, start long, stop long, first long, group int"


class SparkFlow:
    """Datasets are DataFrames; ``parts`` is the number of partitions of every shuffle."""

    def __init__(self, session: Any, parts: int, file_parts: int) -> None:
        self._session = session
        self._parts = max(parts, session.sparkContext.defaultParallelism)
        self._file_parts = file_parts
        self._kept: list[Any] = []

    def read(self, splits: "Sequence[Split]", work: MapWork) -> Any:
        """Run the work on the splits, consecutive ones in one task."""
        context = self._session.sparkContext
        rows = context.parallelize(map(astuple, splits), min(len(splits), self._parts))
        return self.map(self._session.createDataFrame(rows, _SPLIT), work)

    def map(self, dataset: Any, work: MapWork) -> Any:
        """Run the work on every partition."""
        from pyspark.sql.pandas.types import from_arrow_schema

        return dataset.mapInArrow(work, from_arrow_schema(work.schema))

    def group(self, datasets: Sequence[Any], work: GroupWork) -> Any:
        """Shuffle by key, sort, and run the work on the groups of each partition."""
        rows = reduce(lambda left, right: left.unionByName(right), datasets)
        sorted_rows = rows.repartition(self._parts, KEY).sortWithinPartitions(KEY, *work.order)
        return self.map(sorted_rows, Grouped(work))

    def keep(self, dataset: Any) -> Any:
        """Keep the rows on the disks of the workers until :meth:`release`."""
        from pyspark import StorageLevel

        kept = dataset.persist(StorageLevel.DISK_ONLY)
        self._kept.append(kept)
        return kept

    def collect(self, dataset: Any) -> "pa.Table":
        """Return all rows on the driver."""
        found: pa.Table = dataset.toArrow()
        return found

    def ship(self, path: str) -> None:
        """Send a file to every worker."""
        self._session.sparkContext.addFile(path)

    def write(self, datasets: Sequence[Any], out: str, order: str) -> None:
        """Write the rows, sorted by ranges."""
        rows = self.keep(reduce(lambda left, right: left.unionByName(right), datasets))
        ranged = rows.repartitionByRange(self._file_parts, order)
        ranged = ranged.sortWithinPartitions(order)
        if is_url(out):
            ranged.write.mode("error").parquet(out)
            return
        with new_folder(out) as folder:
            ranged.write.mode("overwrite").parquet(folder.absolute().as_uri())

    def release(self) -> None:
        """Let go of what was kept."""
        for one in self._kept:
            one.unpersist()
        self._kept.clear()
