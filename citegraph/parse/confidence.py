"""How likely it is that a field, and a whole reference, was read rightly.

A logistic regression for each field and one for the reference turn what the tagger and the
rules leave behind into a probability (Platt 1999, "Probabilistic outputs for support vector
machines"; Niculescu-Mizil and Caruana 2005, "Predicting good probabilities with supervised
learning"). Their weights stand in ``confidence.toml``;
``python -m citegraph.evaluate.calibration`` writes it.
"""

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import exp, log, prod
from operator import mul

from citegraph.model import Span
from citegraph.parse.draft import Draft
from citegraph.parse.tagger import OTHER

#: Odds are cut at 1 : 1000, so that no single token outweighs everything else.
_LEAST, _MOST = 0.001, 0.999
_SURE = log(_MOST / (1 - _MOST))
#: Signs between two tokens that part nothing.
_OPEN = frozenset(("", " ", ", "))

#: What is known of a field; see :meth:`Confidence.field_features`.
FIELD_FEATURES = (
    "constant",
    "lowest",  # log-odds of its least certain token that no rule changed; 0 when there is none
    "next",  # log-odds of the token after it
    "certainty",  # log-odds of the mean certainty of the reference
    "words",  # logarithm of its number of tokens
    "again",  # 1 when the field is read in another place too
    "sentence",  # 1 when a sentence may end inside
    "open_left",  # 1 when at most a space or comma stands before it
    "open_right",  # 1 when at most a space or comma stands after it
    "loose_left",  # 1 when the token before it belongs to no field
    "loose_right",  # 1 when the token after it belongs to no field
    "last",  # 1 when nothing follows
    "areas",  # 1 when the reference has areas parted by a dash or slash, as GOST wants
)
#: What is known of a reference; see :meth:`Confidence.reference_features`.
REFERENCE_FEATURES = (
    "constant",
    "together",  # log-odds of the product of its fields' probabilities
    "certainty",  # log-odds of the mean certainty of its tokens
    "words",  # logarithm of its number of tokens
    "again",  # 1 when a field other than people is read in two places
    "areas",  # as above
    "no_title",
    "no_container",
    "no_date",
)
#: Name of the weights of fields that have none of their own, and of those of the reference.
ANY_FIELD, REFERENCE = "any", "reference"
_PERSONS = frozenset(("author", "editor", "translator"))


def log_odds(probability: float) -> float:
    """Return the log-odds of a probability, cut at 1 : 1000.

    >>> log_odds(0.5), round(log_odds(1.0), 2)
    (0.0, 6.91)
    """
    if probability >= _MOST:
        return _SURE
    return -_SURE if probability <= _LEAST else log(probability / (1 - probability))


def probability(weights: Sequence[float], features: Sequence[float]) -> float:
    """Return what the weights make of the features: a probability, 0 to 1.

    >>> probability((0.0, 1.0), (1.0, 0.0)), round(probability((0.0, -1.0), (1.0, 8.0)), 3)
    (0.5, 0.0)
    """
    # Features are cut log-odds, logarithms and truths, so that exp does not overflow.
    return 1 / (1 + exp(-sum(map(mul, weights, features))))


@cache
def _weights() -> dict[str, tuple[float, ...]]:
    """Weights by field, in the order of the features; a weight not given is 0."""
    text = files(__package__).joinpath("confidence.toml").read_text(encoding="utf-8")
    return {
        name: tuple(
            float(row.get(feature, 0.0))
            for feature in (REFERENCE_FEATURES if name == REFERENCE else FIELD_FEATURES)
        )
        for name, row in tomllib.loads(text).items()
    }


class Confidence:
    """Tells how sure the fields of one draft are, whose rules have all been applied."""

    def __init__(self, draft: Draft) -> None:
        self.runs = draft.runs()
        self._draft = draft
        once: set[str] = set()
        self._twice: set[str] = set()
        for _, _, label in self.runs:
            (self._twice if label in once else once).add(label)
        self._certainty = log_odds(sum(draft.confidences) / len(draft.confidences))
        self._changed = draft.tagged != draft.labels
        text = draft.text
        self._areas = ". –" in text or ". —" in text or " / " in text

    def of_field(self, field: str, start: int, end: int) -> float:
        """Return the probability that the tokens ``start`` to ``end`` are just the field."""
        weights = _weights()
        features = self.field_features(field, start, end)
        return probability(weights.get(field) or weights[ANY_FIELD], features)

    def of_reference(self, spans: Sequence[Span]) -> float:
        """Return the probability that every field of the reference is right."""
        return probability(_weights()[REFERENCE], self.reference_features(spans))

    def field_features(self, field: str, start: int, end: int) -> tuple[float, ...]:
        """Return the features of a run, in the order of ``FIELD_FEATURES``."""
        draft = self._draft
        labels, sure, gaps, tokens = draft.labels, draft.confidences, draft.gaps, draft.tokens
        if not self._changed or draft.tagged[start:end] == labels[start:end]:
            lowest = log_odds(min(sure[start:end]))
        else:
            kept = [sure[i] for i in range(start, end) if draft.tagged[i] == labels[i]]
            lowest = log_odds(min(kept)) if kept else 0.0
        last = end == len(labels)
        return (
            1.0,
            lowest,
            _SURE if last else log_odds(sure[end]),
            self._certainty,
            log(end - start),
            field in self._twice,
            ". " in draft.text[tokens[start].start : tokens[end - 1].end],
            gaps[start] in _OPEN,
            gaps[end] in _OPEN,
            start > 0 and labels[start - 1] == OTHER,
            not last and labels[end] == OTHER,
            last,
            self._areas,
        )

    def reference_features(self, spans: Sequence[Span]) -> tuple[float, ...]:
        """Return the features of the reference, in the order of ``REFERENCE_FEATURES``."""
        lowest: dict[str, float] = {}
        again = False
        for span in spans:
            known = lowest.get(span.field, 2.0)
            again = again or (known < 2.0 and span.field not in _PERSONS)
            if span.confidence < known:
                lowest[span.field] = span.confidence
        return (
            1.0,
            log_odds(prod(lowest.values())),
            self._certainty,
            log(len(self._draft.labels)),
            again,
            self._areas,
            "title" not in lowest,
            "container" not in lowest,
            "date" not in lowest,
        )
