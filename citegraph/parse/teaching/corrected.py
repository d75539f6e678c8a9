"""A reference as a person corrected it, and the labels that this gives its tokens."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from citegraph.model import Location, Span
from citegraph.parse.tagger import OTHER
from citegraph.parse.tokens import Token

_PERSONS = frozenset(("author", "editor", "translator"))


@dataclass(frozen=True, slots=True)
class CorrectedReference:
    """A printed reference (spaces collapsed) with the spans that a person takes for right.

    ``location`` is its place in the file of corrections. ``labelled`` are the fields that the
    file speaks of: a gold file that never names a translator says nothing about translators.
    """

    text: str
    spans: tuple[Span, ...]
    location: Location
    labelled: frozenset[str]


def token_fields(tokens: Sequence[Token], spans: Sequence[Span]) -> list[str]:
    """Return the field of every token: that of the span that holds most of it, else "other".

    >>> from citegraph.parse.tokens import tokenize
    >>> text = "М., 2007"
    >>> token_fields(tokenize(text), [Span("date", "2007", 4, 8)])
    ['other', 'date']
    """
    fields = [OTHER] * len(tokens)
    shares = [0] * len(tokens)
    first = 0
    for span in sorted(spans, key=lambda span: span.start):
        while first < len(tokens) and tokens[first].end <= span.start:
            first += 1
        i = first
        while i < len(tokens) and tokens[i].start < span.end:
            share = min(tokens[i].end, span.end) - max(tokens[i].start, span.start)
            if share > shares[i]:
                fields[i], shares[i] = span.field, share
            i += 1
    return fields


def join_neighbours(reference: CorrectedReference) -> CorrectedReference:
    """Join values of one field that only punctuation parts, people aside: they are one value.

    >>> text = "Rost [Growth]"
    >>> spans = (Span("title", "Rost", 0, 4), Span("title", "Growth", 6, 12))
    >>> one = CorrectedReference(text, spans, Location("f"), frozenset())
    >>> [span.text for span in join_neighbours(one).spans]
    ['Rost [Growth]']
    """
    joined: list[Span] = []
    for span in reference.spans:
        last = joined[-1] if joined else None
        if last is None or not _is_one(reference.text, last, span):
            joined.append(span)
            continue
        between = reference.text[last.end : span.start]
        closes = reference.text[span.end : span.end + 1] in ("]", ")") and between[-1:] in (
            "[",
            "(",
        )
        end = span.end + closes
        joined[-1] = Span(span.field, reference.text[last.start : end], last.start, end)
    return replace(reference, spans=tuple(joined))


def _is_one(text: str, last: Span, span: Span) -> bool:
    if span.field != last.field or span.field in _PERSONS:
        return False
    return not any(char.isalnum() for char in text[last.end : span.start])


def complete(reference: CorrectedReference, read: Sequence[Span]) -> CorrectedReference:
    """Add what was read of the fields that the corrections do not speak of, where it is free."""
    kept = [
        span
        for span in read
        if span.field not in reference.labelled
        and all(span.end <= own.start or own.end <= span.start for own in reference.spans)
    ]
    spans = sorted((*reference.spans, *kept), key=lambda span: (span.start, span.end))
    return replace(reference, spans=tuple(spans))
