"""Pairs as an Arrow table, for programs that read Arrow or Parquet."""

from typing import TYPE_CHECKING

from citegraph.extras import need
from citegraph.network.pairs.records import Counted, Pairs

if TYPE_CHECKING:
    import pyarrow as pa


def pairs_table(pairs: Counted | Pairs) -> "pa.Table":
    """Return the columns first, second, count, strength (and weight) without copying arrays.

    ``pyarrow.parquet.write_table`` makes a Parquet file of it; blocks of pairs, a table each, go to
    a ``ParquetWriter``. Raises :class:`~citegraph.errors.CitegraphError` when pyarrow is missing.

    >>> import numpy as np
    >>> one = np.array([1], dtype=np.int32)
    >>> pairs_table(Counted(one, one + 1, one, None)).to_pylist()
    [{'first': 1, 'second': 2, 'count': 1, 'strength': 1.0}]
    """
    need("an Arrow table", "pyarrow")
    import pyarrow as pa

    strength = pairs.strengths() if isinstance(pairs, Counted) else pairs.strength
    columns = {
        "first": pairs.first,
        "second": pairs.second,
        "count": pairs.count,
        "strength": strength,
    }
    if isinstance(pairs, Pairs):
        columns["weight"] = pairs.weight
    return pa.table(columns)
