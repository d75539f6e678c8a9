"""A reference while its labels are being settled: tokens, gaps, labels, and how sure they are."""

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter

from citegraph.parse.lexicon import names_role, word_class
from citegraph.parse.tagger import OTHER
from citegraph.parse.tokens import Token, gaps

#: Longest word worth remembering, in characters; longer ones could fill the memory.
_CACHED = 60
_START = attrgetter("start")


@dataclass(slots=True)
class Draft:
    """The working state of one reference; rules change ``labels`` and nothing else.

    ``gaps[i]`` stands before token ``i``, ``gaps[len(tokens)]`` after the last one;
    ``confidences`` are the tagger's, of its own labels, which ``tagged`` keeps; ``terms`` and
    ``links`` are the tokens that a table knows, and those that are links; ``roles`` says of every
    token whether it names a role.
    """

    text: str
    tokens: list[Token]
    labels: list[str]
    confidences: list[float]
    gaps: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    _kinds: list[frozenset[str] | None] = field(default_factory=list)
    _run_labels: list[str] = field(default_factory=list)
    _runs: list[tuple[int, int, str]] = field(default_factory=list)
    tagged: list[str] = field(default_factory=list)
    terms: list[int] = field(default_factory=list)
    links: list[int] = field(default_factory=list)
    roles: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tagged = self.labels.copy()
        self.gaps = self.gaps or gaps(self.text, self.tokens)
        for i, token in enumerate(self.tokens):
            text = token.text
            if token.kind:
                self.links.append(i)
            read = _read_word if len(text) <= _CACHED else _read_word.__wrapped__
            word, kinds, is_role = read(text)
            self.words.append(word)
            self._kinds.append(kinds)
            self.roles.append(is_role)
            if kinds is not None:
                self.terms.append(i)

    def is_term(self, i: int, *kinds: str) -> bool:
        """Whether token ``i`` is a term of one of the kinds; there may be no such token."""
        known = self._kinds[i] if 0 <= i < len(self._kinds) else None
        return known is not None and not known.isdisjoint(kinds)

    def set(self, start: int, end: int, label: str) -> None:
        """Label the tokens ``start`` to ``end`` (exclusive)."""
        for i in range(start, end):
            self.labels[i] = label

    def set_text(self, start: int, end: int, label: str) -> None:
        """Label the words and numbers printed in ``text[start:end]``; links keep theirs."""
        for i in self.inside(start, end):
            if not self.tokens[i].kind:
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
        for i in range(1, len(self.tokens)):
            gap = self.gaps[i]
            if "/" in gap and "//" not in gap:
                return i
        return 0

    def inside(self, start: int, end: int) -> range:
        """Return the tokens that begin at the characters ``start`` to ``end`` (exclusive)."""
        first = bisect_left(self.tokens, start, key=_START)
        return range(first, bisect_left(self.tokens, end, first, key=_START))

    def ends_sentence(self, i: int) -> bool:
        """Whether a sentence ends before token ``i`` (not after an initial)."""
        gap = self.gaps[i]
        return gap.startswith((". ", "? ", "! ", "] ", "]. ")) and len(self.words[i - 1]) > 2

    def runs(self) -> list[tuple[int, int, str]]:
        """Return every run of equal labels as (start, end, label), end exclusive."""
        # Most rules change nothing: the runs of the last call hold while the labels do.
        if self._run_labels != self.labels:
            self._runs = _find_runs(self.labels)
            self._run_labels = self.labels[:]
        return self._runs

    def clear(self, start: int, end: int) -> None:
        """Take the tokens out of their fields."""
        self.set(start, end, OTHER)


def _find_runs(labels: list[str]) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    start, last = 0, labels[0]
    for i, label in enumerate(labels):
        if label != last:
            found.append((start, i, last))
            start, last = i, label
    found.append((start, len(labels), last))
    return found


@lru_cache(maxsize=1 << 15)
def _read_word(text: str) -> tuple[str, frozenset[str] | None, bool]:
    """Return a word folded, its classes (None when no table knows it), whether it is a role."""
    word = text.casefold().rstrip(".")
    classes = word_class(word)
    return word, frozenset(classes.split("|")) if classes else None, names_role(word)
