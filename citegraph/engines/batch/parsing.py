"""The map stage of parsing: a batch of printed references in, a batch of records out."""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from citegraph.engines.batch.columns import (
    Row,
    input_schema,
    parsed_schema,
    problem_row,
    to_row,
)
from citegraph.engines.batch.reading import read_split
from citegraph.engines.batch.splits import Split
from citegraph.model import LabelledReference, Location, Problem, RawReference, Reference
from citegraph.parse import ParseOptions, default_options
from citegraph.text.clean import collapse_spaces, strip_controls

if TYPE_CHECKING:
    import pyarrow as pa

logger = logging.getLogger(__name__)


def parse_batch(batch: "pa.RecordBatch", options: ParseOptions | None = None) -> "pa.RecordBatch":
    """Parse the references of a batch: one row for each row, in their order.

    The columns are ``text`` and perhaps ``id``, ``citing`` and ``problems`` (see
    :func:`~citegraph.engines.batch.columns.input_schema`); those of the result are
    :func:`~citegraph.engines.batch.columns.parsed_schema`. Each reference is parsed by itself,
    so that the result does not depend on what else is in the batch. What cannot be parsed is a
    row with a problem. The model is loaded once in a process.
    """
    import pyarrow as pa

    options = options or default_options()
    rows = [_parsed(row, options) for row in batch.to_pylist()]
    return pa.RecordBatch.from_pylist(rows, schema=parsed_schema())


@dataclass(frozen=True, slots=True)
class Parsing:
    """The work of one task: splits of the input in, batches of records out."""

    options: ParseOptions
    max_line: int
    batch_rows: int

    def of_split(self, split: Split) -> "Iterator[pa.RecordBatch]":
        """Yield the records of a split."""
        import pyarrow as pa

        for rows in read_split(split, self.max_line, self.batch_rows):
            yield parse_batch(pa.RecordBatch.from_pylist(rows, schema=input_schema()), self.options)

    def table_of(self, split: Split) -> "pa.Table":
        """Return the records of a split together."""
        import pyarrow as pa

        return pa.Table.from_batches(self.of_split(split), schema=parsed_schema())

    def __call__(self, batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        """Yield the records of the splits in the rows of the batches."""
        for batch in batches:
            for row in batch.to_pylist():
                yield from self.of_split(Split(**row))


def _parsed(row: Mapping[str, Any], options: ParseOptions) -> Row:
    text = row.get("text")
    name, citing = str(row.get("id") or ""), str(row.get("citing") or "")
    given = tuple(row.get("problems") or ())
    raw = RawReference(
        id=name,
        text=collapse_spaces(strip_controls(text)) if isinstance(text, str) else "",
        location=Location(citing),
        rule="line",
    )
    try:
        reference, problems = _parse(raw, options)
    except Exception as error:  # noqa: B902  whatever it is, it concerns this row only
        logger.warning("%s cannot be parsed", name, exc_info=True)
        reference, problems = Reference(name, LabelledReference(raw, (), 0.0)), (_fault(error),)
    if given and not raw.text:
        problems = ()  # That nothing is printed is no more than what reading has told.
    return to_row(reference, (*given, *map(problem_row, problems)))


def _parse(raw: RawReference, options: ParseOptions) -> tuple[Reference, tuple[Problem, ...]]:
    from citegraph.workflow.references import as_it_is, make_of_raws

    ((parsed,),) = make_of_raws((raw,), as_it_is, 1, options)
    return parsed


def _fault(error: Exception) -> Problem:
    return Problem(
        "parser-fault",
        f"citegraph failed to parse this reference ({type(error).__name__}: {error})",
        "report it, with the reference",
        level="error",
    )
