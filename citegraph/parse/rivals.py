"""What else a doubtful field may be."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from citegraph.model import Span
from citegraph.parse.draft import Draft
from citegraph.parse.options import ParseOptions

#: Share of the likelihood of the reading taken that another one needs to be named.
_NEARLY = 0.4
_LITTLE = 1e-6
#: Spans looked at: a text with more doubtful ones is no reference.
_MOST = 20

#: Token and its label -> the likeliest other label, and its probability.
Ask = Callable[[int, str], tuple[str, float]]


def doubted_below(spans: Sequence[Span], certainty: float, options: ParseOptions) -> float:
    """Return the confidence below which fields are doubted.

    It is the bound of fields, or one that the weakest field of a doubtful reference falls under.
    """
    if certainty >= options.reference_bound:
        return options.field_bound
    lowest = min((span.confidence for span in spans), default=0.0)
    return max(options.field_bound, lowest + _LITTLE)


def name_rivals(draft: Draft, spans: Sequence[Span], bound: float, ask: Ask) -> tuple[Span, ...]:
    """Return the spans; those below the bound with the field that they may nearly as well be."""
    doubtful = [i for i, span in enumerate(spans) if span.confidence < bound]
    if not doubtful:
        return tuple(spans)
    starts = [token.start for token in draft.tokens]
    named = list(spans)
    for i in doubtful[:_MOST]:
        named[i] = _rivalled(draft, spans[i], starts, ask)
    return tuple(named)


def _rivalled(draft: Draft, span: Span, starts: Sequence[int], ask: Ask) -> Span:
    """Name the best other label of the least certain token, if it comes near."""
    start, end = bisect_left(starts, span.start), bisect_left(starts, span.end)
    if start == end:
        return span
    weakest = min(range(start, end), key=draft.confidences.__getitem__)
    rival = draft.tagged[weakest]
    if rival == span.field:
        rival, likelihood = ask(weakest, span.field)
        if likelihood < _NEARLY * draft.confidences[weakest]:
            return span
    return Span(span.field, span.text, span.start, span.end, span.confidence, rival)
