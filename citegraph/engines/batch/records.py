"""References on their way through the stages: numbered, packed, and counted."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, get_type_hints

from citegraph.engines.batch.columns import PEOPLE, TEXTS, parsed_schema, to_reference
from citegraph.engines.batch.hashing import number_of
from citegraph.engines.batch.reading import parquet_rows
from citegraph.engines.batch.rows import batch_of
from citegraph.engines.batch.splits import Split
from citegraph.model import (
    LabelledReference,
    Location,
    Name,
    PartialDate,
    RawReference,
    Reference,
    Span,
)
from citegraph.resolve.works.descriptions import Description, Title
from citegraph.resolve.works.same_text import what_is_printed
from citegraph.resolve.works.wording import LazyWording
from citegraph.workflow import records

if TYPE_CHECKING:
    import pyarrow as pa

#: Descriptions that a process keeps at hand, as pairs ask for the same ones.
_KNOWN = 1 << 12
_NOWHERE = Location("")
#: All that comparisons ask of the fields in a printed text is whether there are any.
_SOME_FIELD = (Span("title", "", 0, 0),)
_NAME = attrgetter(*(field.name for field in fields(Name)))
_DATE = attrgetter(*(field.name for field in fields(PartialDate)))
#: What of a description is made again, or packed in another way.
_NOT_PLAIN = ("reference", "titles", "authors", "wording")
_PLAIN = tuple(field.name for field in fields(Description) if field.name not in _NOT_PLAIN)
_plain_values = attrgetter(*_PLAIN)
_text_values = attrgetter(*TEXTS)
_NAME_VALUES = tuple[str, str, str, str, str, str, str, str]
_DATE_VALUES = tuple[int, int | None, int | None, int | None]
#: Id, text and whether anything is read; dates; people of each role; the other fields.
_VALUES: Any = tuple[
    tuple[str, str, bool],
    tuple[_DATE_VALUES | None, ...],
    tuple[tuple[_NAME_VALUES, ...], ...],
    tuple[str, ...],
]


def pack(reference: Reference) -> bytes:
    """Return a reference as bytes that only our own processes read.

    What no comparison looks at is left out: where it stands, and what its fields are printed as.
    """
    return records.pack(_values(reference))


def unpack(record: bytes) -> Reference:
    """Return the reference that :func:`pack` packed."""
    return _reference(records.unpack(record, _VALUES))


def pack_description(item: Description) -> bytes:
    """Return the comparable side of a reference as bytes; plain values are packed fastest."""
    known = {id(name): place for place, name in enumerate(item.reference.authors)}
    authors = tuple(known[id(name)] for name in item.authors)
    return records.pack((_values(item.reference), item.titles, authors, _plain_values(item)))


@lru_cache(maxsize=_KNOWN)
def unpack_description(record: bytes) -> Description:
    """Return what :func:`pack_description` packed."""
    values, titles, authors, plain = records.unpack(record, _described())
    reference = _reference(values)
    named: dict[str, Any] = dict(zip(_PLAIN, plain, strict=True))
    return Description(
        reference=reference,
        titles=titles,
        authors=tuple(reference.authors[place] for place in authors),
        wording=LazyWording(reference, named["author_keys"]),
        **named,
    )


@cache
def _described() -> Any:
    """The type of what a description is packed as."""
    hints = get_type_hints(Description)
    plain: Any = tuple.__class_getitem__(tuple(hints[name] for name in _PLAIN))
    return tuple.__class_getitem__((_VALUES, tuple[Title, ...], tuple[int, ...], plain))


def _values(one: Reference) -> tuple[Any, ...]:
    dates = tuple(date and _DATE(date) for date in (one.issued, one.accessed))
    people = tuple(tuple(map(_NAME, getattr(one, role))) for role in PEOPLE)
    printed = one.id, one.printed.raw.text, bool(one.printed.spans)
    return printed, dates, people, _text_values(one)


def _reference(values: tuple[Any, ...]) -> Reference:
    (id, text, has_fields), dates, people, texts = values
    issued, accessed = (PartialDate(*date) if date else None for date in dates)
    raw = RawReference(id, text, _NOWHERE)
    named: dict[str, Any] = dict(zip(TEXTS, texts, strict=True))
    for role, names in zip(PEOPLE, people, strict=True):
        named[role] = tuple(Name(*name) for name in names)
    printed = LabelledReference(raw, _SOME_FIELD if has_fields else ())
    return Reference(id, printed, issued=issued, accessed=accessed, **named)


@cache
def numbered_schema() -> "pa.Schema":
    """Return the columns of numbered references; ``key`` stands for all that is printed."""
    import pyarrow as pa

    return pa.schema(
        [
            ("key", pa.int64()),
            ("number", pa.int64()),
            ("ident", pa.string()),
            ("record", pa.binary()),
        ]
    )


@dataclass(frozen=True, slots=True)
class Numbering:
    """Splits of parsed references to numbered ones: the place in the input is the number."""

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return numbered_schema()

    def __call__(self, batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        """Yield the references of the splits in the rows of the batches."""
        for batch in batches:
            for row in batch.to_pylist():
                yield from self._of_split(Split(**row))

    def _of_split(self, split: Split) -> "Iterator[pa.RecordBatch]":
        number = split.first
        for batch in parquet_rows(split, parsed_schema().names):
            rows = []
            for row in batch.to_pylist():
                reference = to_reference({**row, "id": str(number)})
                key = number_of("printed", repr(what_is_printed(reference)))
                rows.append((key, number, row["id"], pack(reference)))
                number += 1
            yield batch_of(rows, self.schema)
