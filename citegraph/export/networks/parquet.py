"""Edges and nodes as Apache Parquet, for pandas, Polars, DuckDB, R and Spark."""

import io
from collections.abc import Iterable, Sequence

from citegraph.export.networks.attributes import (
    EDGE_COLUMNS,
    NODE_COLUMNS,
    REAL,
    Row,
    edge_rows,
    node_rows,
)
from citegraph.extras import need
from citegraph.model import Network
from citegraph.text.clean import well_formed

_WHOLE = frozenset(("year", "occurrences", "degree", "core", "community", "x", "y", "count"))


def render_edges(network: Network) -> bytes:
    """Return the table of edges; columns and units are those of the CSV table."""
    return _write(EDGE_COLUMNS, edge_rows(network))


def render_nodes(network: Network) -> bytes:
    """Return the table of nodes; columns and units are those of the CSV table."""
    return _write(NODE_COLUMNS, node_rows(network))


def _write(columns: Sequence[str], rows: Iterable[Row]) -> bytes:
    need("Parquet", "pyarrow")
    import pyarrow
    import pyarrow.parquet

    schema = pyarrow.schema([(name, _type(name, pyarrow)) for name in columns])
    table = pyarrow.Table.from_pylist([_encodable(row) for row in rows], schema)
    written = io.BytesIO()
    pyarrow.parquet.write_table(table, written, compression="zstd")
    return written.getvalue()


def _type(name: str, pyarrow: object) -> object:
    kind = "int64" if name in _WHOLE else "float64" if name in REAL else "string"
    return getattr(pyarrow, kind)()


def _encodable(row: Row) -> Row:
    """Lone surrogates, which UTF-8 has no place for, become U+FFFD."""
    return {
        name: well_formed(value) if isinstance(value, str) else value for name, value in row.items()
    }
