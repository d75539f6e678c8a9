"""The correction layer: a small CRF over the labels that the model and the rules settled on.

It labels every token with ``=`` (the label stays) or with the field that it should have. Because
nearly every token stays, a layer that knows nothing changes nothing, and a convention that the
rules decide («[translation] belongs to the title») can be taught as well as a slip of the model.
It reads only settled labels and printed text, so that it needs no part of the model's training.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citegraph.model import FIELDS
from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year, word_class
from citegraph.parse.tagger import OTHER
from citegraph.parse.teaching.crf_file import OpenTagger
from citegraph.parse.teaching.options import default_options

#: Label of a token whose field is right.
KEEP = "="
#: Changes when the features change: a layer of other features is not read.
FEATURES = 1
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
#: Fields whose absence from a reference says something about the others.
_TELLING = ("title", "container", "author", "editor", "publisher")


@dataclass(frozen=True, slots=True)
class LayerModel:
    """A trained layer: the bytes of a CRFsuite model, and the labels that it may change.

    Those are the labels that a person ever corrected; tokens with another one are left alone.
    """

    crf: bytes
    changes: tuple[str, ...]


class Layer:
    """An open layer; raises :class:`citegraph.parse.teaching.crf_file.BrokenModel`."""

    def __init__(self, model: LayerModel) -> None:
        self._bound = default_options().sure
        self._changes = frozenset(model.changes)
        self._tagger = OpenTagger(model.crf, (KEEP, OTHER, *FIELDS))

    def correct(self, draft: Draft) -> None:
        """Change the labels of the draft; a changed token is as sure as the layer.

        Neighbours are changed together or, when they are not sure enough together, not at all.
        """
        if self._changes.isdisjoint(draft.labels):
            return
        labels = self._tagger.tag(rows(draft))
        pairs = zip(labels, draft.labels, strict=True)
        edits = [KEEP if old not in self._changes else new for new, old in pairs]
        for start, end in _edited(edits):
            sure = [self._tagger.marginal(edits[i], i) for i in range(start, end)]
            if sum(sure) < self._bound * (end - start):
                continue
            for i in range(start, end):
                if draft.labels[i] != edits[i]:
                    draft.labels[i] = edits[i]
                    draft.confidences[i] = sure[i - start]


def _edited(edits: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the runs of tokens that do not stay as they are.

    >>> list(_edited("=ab=c"))
    [(1, 3), (4, 5)]
    """
    start = 0
    for i, edit in enumerate((*edits, KEEP)):
        if edit == KEEP:
            if start < i:
                yield start, i
            start = i + 1


def edits(labels: Sequence[str], before: Sequence[str], after: Sequence[str]) -> list[str]:
    """Return what the layer has to say of tokens whose fields are to be ``after``.

    ``before`` are the fields that the spans gave the tokens: a token that a span leaves out,
    as «и др.» after an author, keeps its label when the person leaves it out as well.

    >>> edits(["author", "author", "title"], ["author", "other", "title"], ["author"] * 3)
    ['=', '=', 'author']
    """
    return [
        KEEP if old == new or label == new else new
        for label, old, new in zip(labels, before, after, strict=True)
    ]


def rows(draft: Draft) -> list[list[str]]:
    """Return the features of every token, each joined with the token's settled label.

    >>> from citegraph.parse.tokens import tokenize
    >>> draft = Draft("М., 2007", tokenize("М., 2007"), ["place", "date"], [1.0, 0.9])
    >>> [feature for feature in rows(draft)[1] if feature.startswith("date<")]
    ['date<place', 'date<place|>$', 'date<place|., FL']
    """
    runs = draft.runs()
    traits = [_traits(draft, i) for i in range(len(draft.tokens))]
    habit = _habit(draft)
    found: list[list[str]] = []
    for k, (start, end, label) in enumerate(runs):
        before = runs[k - 1][2] if k else "^"
        after = runs[k + 1][2] if k + 1 < len(runs) else "$"
        shared = [label, f"{label}<{before}", f"{label}>{after}", f"{label}<{before}|>{after}"]
        shared += [
            f"{label}{habit}",
            *(f"{label}!{name}" for name in _TELLING if not draft.has(name)),
        ]
        since = "^"
        for i in range(start, end):
            row = shared + _own(draft, i, label, traits)
            if i > start and draft.gaps[i].strip():
                since = draft.gaps[i]
            edge = ("F" if i == start else "") + ("L" if i == end - 1 else "")
            row += (f"{label}:{edge}", f"{label}<{before}|{draft.gaps[i]}{edge}")
            row += (f"{label}>{after}|{draft.gaps[i + 1]}{edge}", f"{label}%{since}")
            found.append(row)
    return found


def _own(draft: Draft, i: int, label: str, traits: list[tuple[str, str, str]]) -> list[str]:
    """Say what the token is and what stands beside it."""
    word, shape, known = traits[i]
    left, right = draft.gaps[i], draft.gaps[i + 1]
    row = [f"{label}w{word}", f"{label}s{shape}", f"{label}k{known}", f"{label}@{min(i, 3)}"]
    row += (f"{label}[{left}", f"{label}]{right}", f"{label}~{_bucket(draft.confidences[i])}")
    if i:
        word, shape, known = traits[i - 1]
        row += (f"{label}-w{word}", f"{label}-s{shape}", f"{label}-k{known}")
        row.append(f"{label}-l{draft.labels[i - 1]}{left}")
    if i + 1 < len(traits):
        word, shape, known = traits[i + 1]
        row += (f"{label}+w{word}", f"{label}+s{shape}", f"{label}+k{known}")
        row.append(f"{label}+l{draft.labels[i + 1]}{right}")
    return row


def _traits(draft: Draft, i: int) -> tuple[str, str, str]:
    """Return word, shape and class of a token."""
    token = draft.tokens[i]
    if token.kind:
        return token.kind, token.kind, token.kind
    word = draft.words[i]
    shape = _shape(token.text)
    return (word if token.text[0].isalpha() else shape), shape, word_class(word)


def _shape(text: str) -> str:
    if text[0].isdigit():
        return "year" if is_year(text) else f"n{min(len(text), 4)}" if text.isdigit() else "number"
    if len(text) == 1 or "." in text:
        return "initial" if text[0].isupper() else "sign"
    return "UPPER" if text.isupper() else "Upper" if text[0].isupper() else "lower"


def _bucket(confidence: float) -> str:
    return "sure" if confidence >= 0.95 else "fair" if confidence >= 0.75 else "poor"


def _habit(draft: Draft) -> str:
    """Return a letter for each habit of the reference: «//», «[ ]», dashes, Cyrillic."""
    text = draft.text
    signs = ("//" if "//" in text.replace("://", "") else "", "[" if "[" in text else "")
    dashes = "-" if any(gap.startswith(". -") for gap in draft.gaps) else ""
    return f"{signs[0]}{signs[1]}{dashes}{'C' if _CYRILLIC.search(text) else ''}#"
