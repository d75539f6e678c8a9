"""Scores of pairs; those that may be one work go on as links."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from citegraph.engines.batch.joining import MET_ACROSS, groups_with_pairs
from citegraph.engines.batch.records import unpack_description
from citegraph.engines.batch.rows import SCORED, TALLY, batch_of
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.works.meeting import meets_across
from citegraph.resolve.works.scoring import probability

if TYPE_CHECKING:
    import pyarrow as pa


@cache
def links_schema() -> "pa.Schema":
    """Return the columns of links: numbers of two items, left < right, and their probability."""
    import pyarrow as pa

    return pa.schema([("left", pa.int64()), ("right", pa.int64()), ("score", pa.float64())])


@dataclass(frozen=True, slots=True)
class Scoring:
    """Right items, their pairs and the records of the left items to links."""

    options: ResolveOptions

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return links_schema()

    @property
    def order(self) -> tuple[str, ...]:
        """The columns by which rows of one key are sorted."""
        return ("rank",)

    @property
    def most(self) -> int:
        """Groups stay whole."""
        return 0

    def of_groups(self, table: "pa.Table", starts: Sequence[int]) -> "Iterator[pa.RecordBatch]":
        """Yield the links, then how many pairs were scored and what was counted before."""
        rows: list[Sequence[Any]] = []
        scored = 0
        for group in groups_with_pairs(table, starts):
            if group[0][0] == TALLY:
                rows += ((TALLY, rank, float(weight)) for _, rank, _, weight, _ in group)
                continue
            found = list(self._scores(group))
            scored += len(found)
            threshold = self.options.work_threshold
            rows += ((*pair, round(score, 4)) for *pair, score in found if score >= threshold)
        rows.append((TALLY, SCORED, float(scored)))
        yield batch_of(rows, self.schema)

    def _scores(self, group: Sequence[Sequence[Any]]) -> Iterator[tuple[int, int, float]]:
        """Yield left, right and score of the pairs of one right item."""
        (number, _, _, _, record), *pairs = group
        right = unpack_description(record)
        options = self.options
        for _, other, met, _, packed in pairs:
            left = unpack_description(packed)
            if met != MET_ACROSS or meets_across(left, right, options.screen_across):
                yield other, number, probability(left, right, options)
