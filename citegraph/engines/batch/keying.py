"""Under which keys items are looked for: one row for each key of each item.

A row of a key carries what pairs are screened by (a card of numbers, the title) and the second
keys for a block that is too large; a row of a key that two languages share, only the language.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from struct import Struct
from typing import TYPE_CHECKING, Any

from citegraph.engines.batch.hashing import beginning_as_number, number_of
from citegraph.engines.batch.learned import Learned, Lookup, word_counts
from citegraph.engines.batch.records import unpack
from citegraph.engines.batch.rows import batch_of
from citegraph.resolve.works.descriptions import Description
from citegraph.resolve.works.keys import block_keys, second_keys, telling_words_of
from citegraph.resolve.works.meeting import keys_across
from citegraph.resolve.works.screening import Features, features_of

if TYPE_CHECKING:
    import pyarrow as pa

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
    """Items to the rows of their keys."""

    learned: Learned
    counts: Lookup

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return keys_schema()

    def __call__(self, batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        """Yield the keys of the items in the batches."""
        for batch in batches:
            numbers, records = (batch.column(n).to_pylist() for n in ("number", "record"))
            rows: list[Sequence[Any]] = []
            for number, record in zip(numbers, records, strict=True):
                described = self.learned.describe(unpack(record))
                rows += self._blocks(number, described)
                kind = ACROSS_RUSSIAN if described.cyrillic else ACROSS_OTHER
                keys = {number_of("across", "\x1f".join(key)) for key in keys_across(described)}
                rows += ((key, kind, 0, number, None, None, None) for key in sorted(keys))
            yield batch_of(rows, self.schema)

    def _blocks(self, number: int, item: Description) -> Iterator[Sequence[Any]]:
        limit = self.learned.options.rare_word_limit
        words = telling_words_of(item.words, word_counts(self.counts), limit)
        keys = {number_of("block", key) for key in block_keys(item, words)}
        *numbers, title = features_of(item)
        card = _CARD.pack(*map(_numbered, numbers))
        second = [number_of("second", key) for key in second_keys(item)]
        rank = beginning_as_number(title)
        for key in sorted(keys):
            yield key, BLOCK, rank, number, card, title, second


def _numbered(value: object) -> int:
    """A number for a value; years and flags are themselves, nothing is 0."""
    return value if isinstance(value, int) else number_of("value", str(value or ""))
