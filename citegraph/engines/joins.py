"""The joins that count pairs, written once for every engine that narwhals speaks to.

A frame of edges has the columns ``unit`` (a list: what cites, or in coupling what is cited) and
``item`` (what stands in it). Nothing here runs anything: an :class:`Engine` keeps what is
used more than once, and reads what comes out.
"""

import string
from typing import Any, Protocol, cast

import narwhals as nw

from citegraph.engines.options import CociteOptions
from citegraph.engines.task import PARTS

Frame = nw.LazyFrame[Any]


class Engine(Protocol):
    """What differs from engine to engine: where interim results live."""

    def keep(self, frame: Frame, name: str) -> Frame:
        """Run a frame and return its result, which can be read many times."""

    def number(self, frame: Frame, id: str) -> Frame:
        """Add ``code``: integers that ascend with the column ``id``, each its own."""

    def rows(self, frame: Frame) -> list[dict[str, Any]]:
        """Run a frame of few rows and return them."""


def frame_of(native: Any) -> Frame:
    """Return the frame of a table of Arrow, DuckDB or Spark."""
    return cast(Frame, nw.from_native(native))


def clean(edges: Frame, *, is_text: bool) -> Frame:
    """Trim white space from ids that are texts."""
    if not is_text:
        return edges
    return edges.with_columns(nw.col("unit", "item").str.strip_chars(string.whitespace))


def is_sound(is_text: bool) -> nw.Expr:
    """Whether a row has two ids, none of them broken by a wrong encoding (U+FFFD)."""
    unit, item = (_is_id(name, is_text) for name in ("unit", "item"))
    return unit & item


def _is_id(name: str, is_text: bool) -> nw.Expr:
    there = ~nw.col(name).is_null()
    if not is_text:
        return there
    text = nw.col(name).fill_null("")
    return there & (text != "") & ~text.str.contains("\ufffd", literal=True)


def is_loop() -> nw.Expr:
    """Whether a work cites itself."""
    return nw.col("unit") == nw.col("item")


def distinct(edges: Frame) -> Frame:
    """Return every edge once."""
    return times_of(edges).select("unit", "item")


def times_of(edges: Frame) -> Frame:
    """Return every row once, and how many ``times`` it comes."""
    return edges.group_by("unit", "item").agg(times=nw.len())


def lists_of(edges: Frame) -> Frame:
    """Return every list with its ``size``: how many items stand in it."""
    return edges.group_by("unit").agg(size=nw.len())


def allowed(edges: Frame, lists: Frame, options: CociteOptions) -> Frame:
    """Return the edges of lists that count: not too long and, in fractional counting, of two."""
    size = nw.col("size")
    kept = lists.filter(size >= (2 if options.fractional else 1))
    if options.max_list:
        kept = kept.filter(size <= options.max_list)
    elif not options.fractional:
        return edges
    return edges.join(kept.select("unit"), on="unit", how="semi")


def items_of(edges: Frame) -> Frame:
    """Return every item with its ``total``: in how many lists it stands."""
    return edges.group_by("item").agg(total=nw.len())


def coded(edges: Frame, lists: Frame, codes: Frame, engine: Engine) -> Frame:
    """Return the edges of frequent items in integers, and what each adds to a pair.

    ``codes`` are the items that pairs are counted of; lists that hold fewer than two of them are
    left out. Integers take a fraction of the memory and the time of texts. ``part`` is in
    fractional counting what the list adds to each pair, see :data:`PARTS`.
    """
    frequent = edges.join(codes.select("item", "code"), on="item", how="inner")
    frequent = frequent.select("unit", nw.col("code").alias("item"))
    useful = lists_of(frequent).rename({"size": "frequent"}).filter(nw.col("frequent") >= 2)
    useful = useful.join(lists, on="unit", how="inner")
    numbered = engine.keep(engine.number(useful, "unit"), "units")
    parts = numbered.select("unit", "code", part=part_of(nw.col("size")))
    both = frequent.join(parts, on="unit", how="inner")
    return both.select(nw.col("code").alias("unit"), "item", "part")


def part_of(size: nw.Expr) -> nw.Expr:
    """Return 1 / (size - 1) in whole parts, rounded half up: the same on every engine."""
    # A list of one item has no pair; the division must be one all the same.
    others = nw.max_horizontal(size.cast(nw.Float64) - 1.0, nw.lit(1.0))
    return (nw.lit(float(PARTS)) / others + 0.5).floor().cast(nw.Int64)


def additions_of(edges: Frame) -> Frame:
    """Return in one row how often two items stand in a list together, lists of one included."""
    size = nw.col("size")
    return lists_of(edges).select(additions=(size * (size - 1)).sum())


def costs_of(edges: Frame) -> Frame:
    """Return for every item how many others stand in its lists, all in all; by code."""
    size = nw.col("size")
    met = edges.join(lists_of(edges), on="unit", how="inner")
    return met.group_by("item").agg(cost=(size - 1).sum().cast(nw.Int64)).sort("item")


def pairs_of(edges: Frame, options: CociteOptions, turn: tuple[int, int] | None = None) -> Frame:
    """Return pairs of items, ``item`` < ``second``, with the ``count`` of lists that hold both.

    With them comes, in fractional counting, the ``strength`` in whole parts. A ``turn`` counts the
    pairs only whose first item is in a range: what is large is counted in several turns.
    """
    columns = ["unit", "item", *(["part"] if options.fractional else [])]
    first, second = edges.select(*columns), edges.select("unit", second=nw.col("item"))
    if turn is not None:
        low, high = turn
        first = first.filter(nw.col("item") >= low, nw.col("item") < high)
        second = second.filter(nw.col("second") > low)
    both = first.join(second, on="unit", how="inner").filter(nw.col("item") < nw.col("second"))
    counts = {"count": nw.len()}
    if options.fractional:
        counts["strength"] = nw.col("part").sum().cast(nw.Int64)
    return both.group_by("item", "second").agg(**counts)


def weighed(pairs: Frame, options: CociteOptions, everything: int) -> Frame:
    """Return pairs with ``strength`` as a number and the ``weight`` of a measure, where asked for.

    The measures are those of :mod:`citegraph.network.pairs.normalization`, after van Eck and
    Waltman (2009); ``first_total`` and ``second_total`` are the s of both items.
    """
    one, other = (nw.col(name).cast(nw.Float64) for name in ("first_total", "second_total"))
    columns = ["first", "second", "count"]
    strength = nw.col("count").cast(nw.Float64)
    if options.fractional:
        columns.append("strength")
        pairs = pairs.with_columns(nw.col("strength").cast(nw.Float64) / float(PARTS))
        strength = nw.col("strength")
    if options.normalization != "none":
        columns.append("weight")
        product = one * other
        measures = {
            "association": strength * float(everything) / product,
            "cosine": strength / product.sqrt(),
            "jaccard": strength / (one + other - strength),
            "inclusion": strength / nw.min_horizontal(one, other),
            "equivalence": strength * strength / product,
        }
        pairs = pairs.with_columns(weight=measures[options.normalization])
    return pairs.select(*columns)
