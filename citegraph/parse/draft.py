"""A reference while its labels are being settled: tokens, gaps, labels, and how sure they are."""

from dataclasses import dataclass, field
from itertools import compress
from operator import ne

from citegraph.parse.lexicon import word_class
from citegraph.parse.tagger import OTHER
from citegraph.parse.tokens import Token, gaps


@dataclass(slots=True)
class Draft:
    """The working state of one reference; rules change ``labels`` and nothing else.

    ``gaps[i]`` stands before token ``i``, ``gaps[len(tokens)]`` after the last one.
    """

    text: str
    tokens: list[Token]
    labels: list[str]
    confidences: list[float]
    gaps: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gaps = gaps(self.text, self.tokens)
        self.words = [token.text.casefold().rstrip(".") for token in self.tokens]

    def is_term(self, i: int, *kinds: str) -> bool:
        """Whether token ``i`` is a term of one of the kinds."""
        known = word_class(self.words[i])
        return bool(known) and not set(kinds).isdisjoint(known.split("|"))

    def set(self, start: int, end: int, label: str) -> None:
        """Label the tokens ``start`` to ``end`` (exclusive); a rule is fully sure."""
        for i in range(start, end):
            if self.labels[i] != label:
                self.labels[i] = label
                self.confidences[i] = 1.0

    def set_text(self, start: int, end: int, label: str) -> None:
        """Label the words and numbers printed in ``text[start:end]``; links keep theirs."""
        for i, token in enumerate(self.tokens):
            if token.start >= end:
                return
            if token.start >= start and not token.kind:
                self.set(i, i + 1, label)

    def clear_medium(self, end: int) -> None:
        """Take the last «[Электронный ресурс]» before ``text[end]`` out of its field."""
        start = self.text.rfind("[", 0, end)
        if start > 0 and "]" in self.text[start:end]:
            self.set_text(start, end, OTHER)

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
        if "/" not in self.text:
            return 0
        gaps = enumerate(self.gaps[:-1])
        return next((i for i, gap in gaps if i and "/" in gap and "//" not in gap), 0)

    def ends_sentence(self, i: int) -> bool:
        """Whether a sentence ends before token ``i`` (not after an initial)."""
        gap = self.gaps[i]
        return gap.startswith((". ", "? ", "! ", "] ", "]. ")) and len(self.words[i - 1]) > 2

    def runs(self) -> list[tuple[int, int, str]]:
        """Return every run of equal labels as (start, end, label), end exclusive."""
        labels = self.labels
        count = len(labels)
        if not count:
            return []
        starts = [0, *compress(range(1, count), map(ne, labels, labels[1:]))]
        return list(zip(starts, [*starts[1:], count], [labels[i] for i in starts], strict=True))

    def clear(self, start: int, end: int) -> None:
        """Take the tokens out of their fields."""
        self.set(start, end, OTHER)
