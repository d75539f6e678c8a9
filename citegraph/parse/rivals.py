"""What else a doubtful field may be."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

from citegraph.model import Span
from citegraph.parse.draft import Draft

#: Share of the likelihood of the reading taken that another one needs to be named.
_NEARLY = 0.4


def name_rivals(
    draft: Draft,
    spans: Sequence[Span],
    bound: float,
    likely: Callable[[int], Sequence[tuple[float, str]]],
) -> tuple[Span, ...]:
    """Return the spans; those below the bound with the field that they may nearly as well be.

    ``likely`` gives the labels of a token with their probabilities, the likeliest first.
    """
    if all(span.confidence >= bound for span in spans):
        return tuple(spans)
    starts = [token.start for token in draft.tokens]
    return tuple(
        (
            span
            if span.confidence >= bound
            else replace(span, rival=_rival(draft, span, starts, likely))
        )
        for span in spans
    )


def _rival(
    draft: Draft,
    span: Span,
    starts: Sequence[int],
    likely: Callable[[int], Sequence[tuple[float, str]]],
) -> str:
    """Name the best other label of the least certain token, if it comes near."""
    start, end = bisect_left(starts, span.start), bisect_left(starts, span.end)
    if start == end:
        return ""
    weakest = min(range(start, end), key=draft.confidences.__getitem__)
    if draft.tagged[weakest] != span.field:
        return draft.tagged[weakest]
    (first, _), (second, label) = likely(weakest)[:2]
    return label if second >= _NEARLY * first else ""
