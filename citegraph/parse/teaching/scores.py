"""How many values of corrected references were found: by field, together, and whole references.

A value counts as found when a span of the same field has the same letters and digits; so edge
punctuation and spaces decide nothing. Fields that a file of corrections does not speak of are
left out.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from citegraph.model import FIELDS, Span
from citegraph.parse.teaching.corrected import CorrectedReference
from citegraph.text.clean import letters_and_digits


@dataclass(slots=True)
class Tally:
    """Values found, found wrongly and not found.

    >>> Tally(3, 1, 2).f1
    0.6666666666666666
    """

    right: int = 0
    extra: int = 0
    missed: int = 0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 1.0 where there was nothing to find."""
        total = 2 * self.right + self.extra + self.missed
        return 2 * self.right / total if total else 1.0

    @property
    def values(self) -> int:
        """Values that there are."""
        return self.right + self.missed

    def add(self, wanted: Counter[str], found: Counter[str]) -> None:
        """Count the values of one field of one reference."""
        right = (wanted & found).total()
        self.right += right
        self.extra += found.total() - right
        self.missed += wanted.total() - right


@dataclass(slots=True)
class Scores:
    """Tallies by field, and how many references are right as a whole."""

    fields: dict[str, Tally] = field(default_factory=dict)
    micro: Tally = field(default_factory=Tally)
    whole: int = 0
    references: int = 0


def score(corrected: Sequence[CorrectedReference], found: Sequence[Sequence[Span]]) -> Scores:
    """Compare what was found with what a person took for right, reference by reference.

    >>> from citegraph.model import Location
    >>> right = CorrectedReference("Рост. М.", (Span("title", "Рост", 0, 4),), Location("f"),
    ...                            frozenset(FIELDS))
    >>> score([right], [[Span("title", "Рост.", 0, 5), Span("place", "М.", 6, 8)]]).micro
    Tally(right=1, extra=1, missed=0)
    """
    scores = Scores(references=len(corrected))
    for one, spans in zip(corrected, found, strict=True):
        wanted, got = _values(one.spans, one.labelled), _values(spans, one.labelled)
        for name in (name for name in FIELDS if name in wanted or name in got):
            for tally in (scores.fields.setdefault(name, Tally()), scores.micro):
                tally.add(wanted.get(name, Counter()), got.get(name, Counter()))
        scores.whole += wanted == got
    return scores


def same_spans(one: Sequence[Span], other: Sequence[Span]) -> bool:
    """Whether two readings of a reference have the same values."""
    everything = frozenset(FIELDS)
    return _values(one, everything) == _values(other, everything)


def _values(spans: Sequence[Span], names: frozenset[str]) -> dict[str, Counter[str]]:
    values: dict[str, Counter[str]] = {}
    for span in spans:
        if span.field in names:
            key = letters_and_digits(span.text) or span.text
            values.setdefault(span.field, Counter())[key] += 1
    return values
