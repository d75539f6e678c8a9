"""Under which keys items are looked for: one row for each key of each item.

A row of a key carries what pairs are screened by (a card of numbers, the title) and the second
keys for a block that is too large; a row of a key that two languages share, only the language.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from struct import Struct
from typing import TYPE_CHECKING, Any

from citegraph.engines.batch.hashing import beginning_as_number, number_of, number_of_key
from citegraph.engines.batch.learned import Lookup, word_counts
from citegraph.engines.batch.records import unpack_description
from citegraph.engines.batch.rows import arrays_of, batch_of
from citegraph.resolve.works.descriptions import Description
from citegraph.resolve.works.keys import block_keys, second_keys, telling_words_of
from citegraph.resolve.works.meeting import keys_across
from citegraph.resolve.works.screening import Features, features_of

if TYPE_CHECKING:
    import pyarrow as pa

    from citegraph.engines.batch.learned import Integers

BLOCK, ACROSS_RUSSIAN, ACROSS_OTHER = 0, 1, 2
_CARD = Struct(f"<{len(Features._fields) - 1}q")


@cache
def keys_schema() -> "pa.Schema":
    """Return the columns of keys."""
    import pyarrow as pa

    return pa.schema(
        [
            ("key", pa.int64()),
            ("kind", pa.int8()),
            ("rank", pa.int64()),
            ("number", pa.int64()),
            ("card", pa.binary()),
            ("title", pa.string()),
            ("second", pa.list_(pa.int64())),
        ]
    )


@dataclass(frozen=True, slots=True)
class Keying:
    """Items to the rows of their keys; words in more than ``rare`` titles are not rare."""

    counts: Lookup
    rare: int

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return keys_schema()

    def __call__(self, batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        """Yield the keys of the items in the batches."""
        for batch in batches:
            numbers = batch.column("number").to_numpy()
            items = [unpack_description(one) for one in batch.column("record").to_pylist()]
            rows: list[Sequence[Any]] = []
            for number, item in zip(numbers.tolist(), items, strict=True):
                rows += self._blocks(number, item)
            yield batch_of(rows, self.schema)
            yield self._across(numbers, items)

    def _across(self, numbers: "Integers", items: Sequence[Description]) -> "pa.RecordBatch":
        """Return the rows of keys that references in two languages share."""
        import numpy as np

        keys = [{number_of_key(key) for key in keys_across(item)} for item in items]
        times = [len(found) for found in keys]
        kinds = [ACROSS_RUSSIAN if item.cyrillic else ACROSS_OTHER for item in items]
        columns = (
            np.fromiter((key for found in keys for key in found), np.int64, sum(times)),
            np.repeat(np.array(kinds, np.int8), times),
            np.zeros(sum(times), np.int64),
            np.repeat(numbers, times),
        )
        return arrays_of((*columns, None, None, None), self.schema)

    def _blocks(self, number: int, item: Description) -> Iterator[Sequence[Any]]:
        words = telling_words_of(item.words, word_counts(self.counts), self.rare)
        keys = {number_of("block", key) for key in block_keys(item, words)}
        *numbers, title = features_of(item)
        card = _CARD.pack(*map(_numbered, numbers))
        second = [number_of("second", key) for key in second_keys(item)]
        rank = beginning_as_number(title)
        for key in keys:
            yield key, BLOCK, rank, number, card, title, second


def _numbered(value: object) -> int:
    """A number for a value; years and flags are themselves, nothing is 0."""
    return value if isinstance(value, int) else number_of("value", str(value or ""))
