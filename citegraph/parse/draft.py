"""A reference while its labels are being settled: tokens, gaps, labels, and how sure they are."""

from dataclasses import dataclass, field

from citegraph.parse.lexicon import word_class
from citegraph.parse.tagger import OTHER
from citegraph.parse.tokens import Token, gaps


@dataclass(slots=True)
class Draft:
    """The working state of one reference; rules change ``labels`` and nothing else.

    ``gaps[i]`` stands before token ``i``, ``gaps[len(tokens)]`` after the last one;
    ``confidences`` are the tagger's, of its own labels, which ``tagged`` keeps.
    """

    text: str
    tokens: list[Token]
    labels: list[str]
    confidences: list[float]
    gaps: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    tagged: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tagged = self.labels.copy()
        self.gaps = gaps(self.text, self.tokens)
        self.words = [token.text.casefold().rstrip(".") for token in self.tokens]

    def is_term(self, i: int, *kinds: str) -> bool:
        """Whether token ``i`` is a term of one of the kinds."""
        known = word_class(self.words[i])
        return bool(known) and not set(kinds).isdisjoint(known.split("|"))

    def set(self, start: int, end: int, label: str) -> None:
        """Label the tokens ``start`` to ``end`` (exclusive)."""
        for i in range(start, end):
            self.labels[i] = label

    def has(self, label: str) -> bool:
        """Whether any token bears the label."""
        return label in self.labels

    def end_of(self, label: str, start: int = 0) -> int:
        """Return the first token from ``start`` on that does not bear the label."""
        end = start
        while end < len(self.labels) and self.labels[end] == label:
            end += 1
        return end

    def slash(self) -> int:
        """Return the first token after « / » (not « // »), or 0."""
        gaps = enumerate(self.gaps[:-1])
        return next((i for i, gap in gaps if i and "/" in gap and "//" not in gap), 0)

    def runs(self) -> list[tuple[int, int, str]]:
        """Return every run of equal labels as (start, end, label), end exclusive."""
        found: list[tuple[int, int, str]] = []
        start = 0
        for i in range(1, len(self.labels) + 1):
            if i == len(self.labels) or self.labels[i] != self.labels[start]:
                found.append((start, i, self.labels[start]))
                start = i
        return found

    def clear(self, start: int, end: int) -> None:
        """Take the tokens out of their fields."""
        self.set(start, end, OTHER)
