"""The works of one component, by the linkage of ``citegraph dedupe``."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from citegraph.engines.batch.learned import Lookup
from citegraph.engines.batch.records import unpack_description
from citegraph.engines.batch.rows import TALLY, arrays_of, batch_of
from citegraph.engines.batch.sameness import items_schema
from citegraph.resolve.clusters import Candidate, Clusters, cluster
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.works.linkage import Linkage
from citegraph.resolve.works.twins import sure_links

if TYPE_CHECKING:
    import pyarrow as pa

#: In the place of the other end of a link: the row is an item itself.
_ITSELF = -1
_ALONE = -1
#: Why a reference belongs to its work: the rule, how sure it is, which one it is linked to.
Link = tuple[str, float, int | None]
_FIRST: Link = ("", 1.0, None)
SAME_TEXT, WEIGHTS = "same-text", "weights"


@cache
def component_schema() -> "pa.Schema":
    """Return the columns of items and links of a component, its first item being the key."""
    import pyarrow as pa

    left_out = ("number", "score")
    return pa.schema(
        [
            ("key", pa.int64()),
            ("rank", pa.int64()),
            ("other", pa.int64()),
            ("score", pa.float64()),
            *(field for field in items_schema() if field.name not in left_out),
        ]
    )


@cache
def works_schema() -> "pa.Schema":
    """Return the columns of the result.

    ``number`` is the place of the reference in the input, from 1, ``work`` that of the first
    reference of its work, ``references`` how many that has. ``rule`` says why the reference belongs
    to it ("" for the first one), ``score`` how sure that link is, and ``link`` the number of the
    reference that it leads to.
    """
    import pyarrow as pa

    return pa.schema(
        [
            ("number", pa.int64()),
            ("id", pa.string()),
            ("work", pa.int64()),
            ("references", pa.int64()),
            ("rule", pa.string()),
            ("score", pa.float64()),
            ("link", pa.int64()),
        ]
    )


@dataclass(frozen=True, slots=True)
class Members:
    """Items to rows of their components; those of none are left out."""

    first_of: Lookup

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return component_schema()

    def __call__(self, batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        """Yield the items in components."""
        import numpy as np
        import pyarrow as pa

        for batch in batches:
            first = self.first_of.find(batch.column("number").to_numpy(), _ALONE)
            found = batch.filter(pa.array(first != _ALONE))
            columns = {name: found.column(name) for name in found.schema.names}
            columns |= {"key": first[first != _ALONE], "rank": found.column("number")}
            columns["other"] = np.full(len(found), _ITSELF, np.int64)
            yield arrays_of([columns[name] for name in self.schema.names], self.schema)


@dataclass(frozen=True, slots=True)
class LinksOf:
    """Links to rows of their components; those that were cut are left out."""

    first_of: Lookup

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return component_schema()

    def __call__(self, batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        """Yield the links inside components."""
        for batch in batches:
            left, right, score = (column.to_numpy() for column in batch.columns)
            first = self.first_of.find(left, _ALONE)
            kept = (first != _ALONE) & (first == self.first_of.find(right, _ALONE))
            kept &= left != TALLY
            rows = (first[kept], left[kept], right[kept], score[kept])
            yield arrays_of((*rows, *(None,) * (len(self.schema) - len(rows))), self.schema)


@dataclass(frozen=True, slots=True)
class Clustering:
    """Items and links of components to the works of their references."""

    options: ResolveOptions

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return works_schema()

    @property
    def order(self) -> tuple[str, ...]:
        """The columns by which rows of one key are sorted."""
        return ("rank", "other")

    @property
    def most(self) -> int:
        """Groups stay whole."""
        return 0

    def of_groups(self, table: "pa.Table", starts: Sequence[int]) -> "Iterator[pa.RecordBatch]":
        """Yield the references with their works."""
        made: list[Sequence[Any]] = []
        for start, end in pairwise(starts):
            rows = table.slice(start, end - start).to_pylist()
            items = [row for row in rows if row["other"] == _ITSELF]
            links = [row for row in rows if row["other"] != _ITSELF]
            found = self._cluster(items, links)
            best = _best_links(found)
            for group in found.groups:
                members = [items[index] for index in group]
                made += work_rows(members, [_named(items, index, best) for index in group])
        yield batch_of(made, self.schema)

    def _cluster(
        self, items: Sequence[dict[str, Any]], links: Sequence[dict[str, Any]]
    ) -> Clusters[None]:
        described = [unpack_description(item["record"]) for item in items]
        times = {
            one.reference.id: item["times"] for one, item in zip(described, items, strict=True)
        }
        sure = sure_links([one.reference for one in described], ())
        linkage = Linkage(described, self.options, sure, times)
        index_of = {item["rank"]: index for index, item in enumerate(items)}
        pairs = (
            Candidate(link["score"], index_of[link["rank"]], index_of[link["other"]], None)
            for link in links
        )
        return cluster(len(items), pairs, linkage.may_join)


def _best_links(found: Clusters[None]) -> dict[int, tuple[float, int]]:
    """Return for each item the score and the other end of the best link that it was joined by."""
    best: dict[int, tuple[float, int]] = {}
    for one in found.accepted:  # The best come first.
        best.setdefault(one.left, (one.score, one.right))
        best.setdefault(one.right, (one.score, one.left))
    return best


def _named(items: Sequence[dict[str, Any]], index: int, best: dict[int, tuple[float, int]]) -> Link:
    if index not in best:
        return _FIRST
    score, other = best[index]
    return WEIGHTS, score, items[other]["rank"]


def work_rows(items: Sequence[dict[str, Any]], links: Sequence[Link]) -> Iterator[Sequence[Any]]:
    """Yield the references of one work, whose items come in order; the first one has no link."""
    work = items[0]["rank"]
    count = sum(item["times"] for item in items)
    for place, (item, link) in enumerate(zip(items, links, strict=True)):
        own = link if place else _FIRST
        yield item["rank"], item["ident"], work, count, *own
        for other in item["also"] or ():
            same = SAME_TEXT, item["score"], item["rank"]
            yield other["number"], other["ident"], work, count, *same


@dataclass(frozen=True, slots=True)
class Alone:
    """Items of no component to works of their own."""

    first_of: Lookup

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return works_schema()

    def __call__(self, batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        """Yield the references of the items."""
        import pyarrow as pa

        for batch in batches:
            first = self.first_of.find(batch.column("number").to_numpy(), _ALONE)
            rows: list[Sequence[Any]] = []
            found = batch.filter(pa.array(first == _ALONE))
            columns = [found.column(name) for name in ("number", "ident", "times", "also", "score")]
            names = ("rank", "ident", "times", "also", "score")
            for values in zip(*(column.to_pylist() for column in columns), strict=True):
                rows += work_rows([dict(zip(names, values, strict=True))], [_FIRST])
            yield batch_of(rows, self.schema)
