"""The order of the joins: from edges to pairs, with what is told of them on the way."""

from dataclasses import dataclass

import narwhals as nw

from citegraph.engines.joins import (
    Engine,
    Frame,
    additions_of,
    allowed,
    coded,
    items_of,
    lists_of,
    pairs_of,
)
from citegraph.engines.options import CociteOptions
from citegraph.engines.task import Lists
from citegraph.engines.words import warn_of_work


@dataclass(frozen=True, slots=True)
class Prepared:
    """Edges of frequent items in integers, the ``codes`` of those items, and what was counted.

    ``everything`` is the n of association strength: the number of lists; in fractional counting
    the number of their items, all in all.
    """

    edges: Frame
    codes: Frame
    lists: Lists
    everything: int


def prepare(edges: Frame, options: CociteOptions, engine: Engine) -> Prepared:
    """Drop lists that are too long and items in too few lists; turn the rest into integers."""
    lists = engine.keep(lists_of(edges), "lists")
    counted = allowed(edges, lists, options)
    items = engine.keep(items_of(counted), "items")
    frequent = items.filter(nw.col("total") >= options.min_weight)
    codes = engine.keep(engine.number(frequent, "item"), "codes")
    numbered = engine.keep(coded(counted, lists, codes, engine), "coded")
    told = engine.rows(_of_lists(lists, options))[0] | engine.rows(_of_items(items, options))[0]
    # Each pair was met twice, once from either side.
    additions = engine.rows(additions_of(numbered))[0]["additions"] // 2
    everything = int(told.pop("places") if options.fractional else told["lists"] - told["unused"])
    made = Lists(
        lists=int(told["lists"]),
        left_out=int(told["left_out"]),
        left_edges=int(told["left_edges"]),
        longest=_longest(lists, bool(told["left_out"]), options, engine),
        items=int(told["items"]),
        kept=int(told["kept"]),
        most=int(told["most"] or 0),
        additions=int(additions),
    )
    warn_of_work(made, options)
    return Prepared(numbered, codes, made, everything)


def kept_pairs(
    made: Prepared, options: CociteOptions, turn: tuple[int, int] | None = None
) -> Frame:
    """Return the pairs in as many lists as asked for, of some first items or of all."""
    pairs = pairs_of(made.edges, options, turn)
    return pairs.filter(nw.col("count") >= options.min_weight)


def largest_count(made: Prepared, options: CociteOptions, engine: Engine) -> int:
    """Return the largest count of a pair of frequent items, 0 where none stand together."""
    pairs = pairs_of(made.edges, options)
    return int(engine.rows(pairs.select(largest=nw.col("count").max()))[0]["largest"] or 0)


def _of_lists(lists: Frame, options: CociteOptions) -> Frame:
    size = nw.col("size")
    long = size > (options.max_list or 2**62)
    short = size < (2 if options.fractional else 1)
    return lists.select(
        lists=nw.len(),
        left_out=_number(long),
        left_edges=nw.when(long).then(size).otherwise(0).sum(),
        unused=_number(long | short),
        places=nw.when(long | short).then(0).otherwise(size).sum(),
    )


def _of_items(items: Frame, options: CociteOptions) -> Frame:
    total = nw.col("total")
    return items.select(items=nw.len(), kept=_number(total >= options.min_weight), most=total.max())


def _number(condition: nw.Expr) -> nw.Expr:
    return nw.when(condition).then(1).otherwise(0).sum()


def _longest(
    lists: Frame, left_out: bool, options: CociteOptions, engine: Engine
) -> tuple[tuple[str, int], ...]:
    """Return the first of the lists left out or, where none is, of all: the longest come first."""
    if not options.longest:
        return ()
    if left_out:
        lists = lists.filter(nw.col("size") > options.max_list)
    shown = lists.sort("size", "unit", descending=[True, False]).head(options.longest)
    return tuple((str(row["unit"]), int(row["size"])) for row in engine.rows(shown))
