"""Which field is read as which, and in how many references: what would be worth mending first."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from citegraph.evaluate.outcomes import ParsedRow, as_printed
from citegraph.evaluate.parsing import SCORED_FIELDS, field_outcome
from citegraph.evaluate.values import name_words
from citegraph.model import FIELDS
from citegraph.parse.tagger import OTHER
from citegraph.parse.tokens import Token, tokenize
from citegraph.parse.training.alignment import PERSONS, align_printed
from citegraph.parse.training.corpora import FIELD_OF

#: Fields of gold files that are parts or other names of fields of the model.
_PART_OF = {"subtitle": "title", "pagetotal": "page_total", "authors": "author"}
#: Examples kept of each confusion, and their longest text.
EXAMPLES, SHOWN = 3, 60


@dataclass(frozen=True, slots=True)
class Confusion:
    """A field of the gold that was read as another one ("other": as none).

    ``references`` have it at least once; ``words`` and ``characters`` are affected;
    ``examples`` are (reference id, text concerned).
    """

    gold: str
    found: str
    references: int
    words: int
    characters: int
    examples: tuple[tuple[str, str], ...]


def find_confusions(rows: Iterable[ParsedRow], labelled: frozenset[str]) -> tuple[Confusion, ...]:
    """Return the confusions of gold rows, those of most references first.

    Only words count of which the gold tells the field: a field that the file never labels
    cannot be missed or read too much. Where the score takes both values for right (an author
    who is printed twice), nothing is lost.
    """
    known = frozenset(map(model_field, labelled)) - {OTHER}
    found: defaultdict[tuple[str, str], list[tuple[str, str, int]]] = defaultdict(list)
    for parsed in rows:
        right = _right_fields(parsed, labelled)
        for gold, read, text, words in _row_confusions(parsed, known):
            if not {gold, read} - {OTHER} <= right:
                found[gold, read].append((parsed.row.id, text, words))
    confusions = [
        Confusion(
            gold,
            read,
            len({id for id, _, _ in cases}),
            sum(words for _, _, words in cases),
            sum(len(text) for _, text, _ in cases),
            tuple((id, text[:SHOWN]) for id, text, _ in cases[:EXAMPLES]),
        )
        for (gold, read), cases in found.items()
    ]
    return tuple(sorted(confusions, key=lambda one: (-one.references, -one.words, one.gold)))


def model_field(name: str) -> str:
    """Return the field of the model that a gold file means, "other" for none.

    >>> model_field("year"), model_field("subtitle"), model_field("title"), model_field("other")
    ('date', 'title', 'title', 'other')
    """
    field = _PART_OF.get(name) or FIELD_OF.get(name, name)
    return field if field in FIELDS else OTHER


def _right_fields(parsed: ParsedRow, labelled: frozenset[str]) -> set[str]:
    row = as_printed(parsed.row)
    names = [name for name in SCORED_FIELDS if name in labelled]
    return {model_field(name) for name in names if field_outcome(name, row, parsed.item).right}


def _row_confusions(
    parsed: ParsedRow, known: frozenset[str]
) -> Iterator[tuple[str, str, str, int]]:
    """Yield (gold field, read field, text, words) for every run of words read as another field."""
    text = parsed.found.raw.text
    tokens = tokenize(text)
    pairs = list(zip(_gold_labels(parsed, text, tokens), _read_labels(parsed, tokens), strict=True))
    for (gold, read), run in groupby(range(len(tokens)), lambda i: pairs[i]):
        if gold == read or not {gold, read} <= known | {OTHER}:
            continue
        places = list(run)
        concerned = text[tokens[places[0]].start : tokens[places[-1]].end]
        # The gold's names are cut to words that are compared: their initials mean nothing.
        if OTHER in (gold, read) and {gold, read} & PERSONS and not name_words(concerned):
            continue
        yield gold, read, concerned, len(places)


def _gold_labels(parsed: ParsedRow, text: str, tokens: Sequence[Token]) -> list[str]:
    fields: dict[str, list[str]] = {}
    row = as_printed(parsed.row)
    for name in row.fields:
        if model_field(name) != OTHER:
            fields.setdefault(model_field(name), []).extend(filter(None, row.shown(name)))
    return align_printed(text, tokens, fields)[0]


def _read_labels(parsed: ParsedRow, tokens: Sequence[Token]) -> list[str]:
    """Return the field of the span that holds each token; tokens and spans stand in order."""
    spans = sorted(parsed.found.spans, key=lambda span: span.start)
    labels, place = [], 0
    for token in tokens:
        while place < len(spans) and spans[place].end <= token.start:
            place += 1
        inside = place < len(spans) and spans[place].start <= token.start
        labels.append(spans[place].field if inside else OTHER)
    return labels
