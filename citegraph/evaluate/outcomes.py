"""Which spans and which references of a parsed gold row are right, for judging confidences.

A value is right when it is exactly that of the gold, see :mod:`citegraph.evaluate.parsing`.
Names are judged by the words that the reference prints: a given name that the gold knows and
the list shortens to an initial says nothing about the parser.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from citegraph.evaluate.gold import GoldReference, bare_id
from citegraph.evaluate.parsing import (
    COMPARED,
    SCORED_FIELDS,
    CslItem,
    Same,
    accepted_values,
    field_outcome,
)
from citegraph.evaluate.values import name_words, same_number, same_text, years
from citegraph.export.csl import reference_to_csl
from citegraph.model import LabelledReference, Location, RawReference, Span
from citegraph.normalize import normalize
from citegraph.text.clean import collapse_spaces, letters_and_digits, strip_controls

#: Names that gold files give the fields of the model.
_GOLD_NAMES = {"date": ("year", "date"), "page_total": ("page_total", "pagetotal")}
_PERSONS = frozenset(("author", "editor", "translator"))
_NUMBERS = frozenset(("part", "page_total"))


@dataclass(frozen=True, slots=True)
class ParsedRow:
    """A gold reference, its field spans as found, and the CSL-JSON item made of them."""

    row: GoldReference
    found: LabelledReference
    item: CslItem


def raw_reference(row: GoldReference) -> RawReference:
    """Return the printed text, cleaned as a line of input is, so that figures are the program's."""
    text = collapse_spaces(strip_controls(row.raw))
    return RawReference(row.id, text, Location(bare_id(row.id).partition("#")[0]))


def parsed_row(row: GoldReference, found: LabelledReference) -> ParsedRow:
    """Return the row with what was found in it."""
    return ParsedRow(row, found, reference_to_csl(normalize(found)[0], row.id))


def labelled_fields(rows: Iterable[GoldReference]) -> frozenset[str]:
    """Return the fields that a gold file labels at all; others cannot be judged on it.

    >>> sorted(labelled_fields([GoldReference("a", "…", {"year": ("1990",), "place": ()})]))
    ['year']
    """
    return frozenset(name for row in rows for name, values in row.fields.items() if values)


def as_printed(row: GoldReference) -> GoldReference:
    """Return the row with the names of its people cut to the words that are printed.

    >>> row = GoldReference("a", "Hegel G. Works", {"author": ("Hegel, Georg", "Marx K.")})
    >>> as_printed(row).fields["author"]
    ('hegel', '')
    """
    printed = letters_and_digits(row.raw)
    fields = dict(row.fields)
    for role in _PERSONS & fields.keys():
        fields[role] = tuple(_shown_name(name, printed) for name in fields[role])
    return replace(row, fields=fields)


def _shown_name(name: str, printed: str) -> str:
    words = name_words(name)
    shown = [word for word in words if word in printed]
    return name if shown == words else " ".join(shown)


def is_whole(parsed: ParsedRow, labelled: frozenset[str]) -> bool:
    """Whether every scored field that the gold file labels is exactly right."""
    row = as_printed(parsed.row)
    return all(
        field_outcome(name, row, parsed.item).right for name in SCORED_FIELDS if name in labelled
    )


def judge_spans(parsed: ParsedRow, labelled: frozenset[str]) -> list[bool | None]:
    """Say of every span whether it is right; None where the gold does not tell.

    A person is right when one person of the gold has the same words.
    """
    row = as_printed(parsed.row)
    return [_is_right(span, row, labelled) for span in parsed.found.spans]


def _is_right(span: Span, row: GoldReference, labelled: frozenset[str]) -> bool | None:
    names = [name for name in _GOLD_NAMES.get(span.field, (span.field,)) if name in labelled]
    if not names:
        return None
    name = next((name for name in names if row.fields.get(name)), names[0])
    gold = row.shown(name)
    if row.fields.get(name) and not gold:
        return None
    if span.field in _PERSONS:
        words = Counter(name_words(span.text))
        return bool(words) and any(Counter(name_words(value)) == words for value in gold)
    if span.field == "date":
        return bool(_first_year(span.text) & {year for value in gold for year in years(value)[:1]})
    accepted: Sequence[str] = accepted_values(name, gold, row) if gold else ()
    return any(_same(span.field)(value, span.text, soft=False) for value in accepted)


def _first_year(text: str) -> set[str]:
    return set(years(text)[:1])


def _same(field: str) -> Same:
    if field in COMPARED:
        return COMPARED[field][1]
    return same_number if field in _NUMBERS else same_text
