"""Settled drafts and what a person makes of them: the material that a layer is trained on."""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass

from citegraph.model import Span
from citegraph.parse.draft import Draft
from citegraph.parse.spans import join_spans
from citegraph.parse.tagger import OTHER
from citegraph.parse.teaching.corrected import CorrectedReference, token_fields
from citegraph.parse.teaching.layer import KEEP, Layer, edits, rows
from citegraph.parse.teaching.options import TeachingOptions


@dataclass(frozen=True, slots=True)
class Lesson:
    """A draft as the rules left it, and one edit for each of its tokens."""

    draft: Draft
    edits: tuple[str, ...]

    @property
    def rows(self) -> list[list[str]]:
        """The features of the tokens."""
        return rows(self.draft)

    @property
    def pairs(self) -> Iterator[tuple[str, str]]:
        """The settled label of every token, and its edit."""
        return zip(self.draft.labels, self.edits, strict=True)


def lesson(draft: Draft, corrected: CorrectedReference) -> Lesson:
    """Return what a corrected reference teaches about its draft."""
    before = token_fields(draft.tokens, join_spans(draft) if draft.tokens else ())
    after = token_fields(draft.tokens, corrected.spans)
    return Lesson(draft, tuple(edits(draft.labels, before, after)))


def as_it_is(draft: Draft) -> Lesson:
    """Return the lesson that everything in a draft is right."""
    return Lesson(draft, (KEEP,) * len(draft.tokens))


def corrected_spans(layer: Layer | None, draft: Draft) -> tuple[Span, ...]:
    """Return the spans of a draft after the layer; the draft itself stays."""
    if not draft.tokens:
        return ()
    if layer is not None:
        draft = replace_labels(draft)
        layer.correct(draft)
    return join_spans(draft)


def replace_labels(draft: Draft) -> Draft:
    """Return a draft whose labels can be changed without changing those of this one."""
    twin = copy(draft)
    twin.labels, twin.confidences = list(draft.labels), list(draft.confidences)
    return twin


def without_habits(
    ordinary: Sequence[Lesson], taught: Sequence[Lesson], options: TeachingOptions
) -> list[Lesson]:
    """Return the ordinary references that do not gainsay a habit of the person's corrections.

    Who makes every bracketed translation part of the title has settled that case: ordinary
    references that leave it as it is would only keep the layer from learning it.
    """
    habits = set(find_habits(taught, options))
    return [one for one in ordinary if habits.isdisjoint(case for case, _ in _cases(one))]


def find_habits(taught: Iterable[Lesson], options: TeachingOptions) -> list[str]:
    """Return the cases that a person corrects in the same way (nearly) wherever they occur.

    A case is a field, or a field before whose word a certain punctuation stands; counted in
    references. The result is sorted.
    """
    seen: dict[str, int] = {}
    changed: dict[tuple[str, str], int] = {}
    for one in taught:
        outcomes: dict[str, set[str]] = {}
        for case, outcome in _cases(one):
            outcomes.setdefault(case, set()).add(outcome)
        for case, found in outcomes.items():
            seen[case] = seen.get(case, 0) + 1
            if len(found) == 1 and found.isdisjoint((KEEP, "")):
                key = (case, found.pop())
                changed[key] = changed.get(key, 0) + 1
    return sorted(
        case
        for (case, _), count in changed.items()
        if count >= options.habit_references and count >= options.habit_share * seen[case]
    )


def _cases(one: Lesson) -> Iterator[tuple[str, str]]:
    """Yield every case of a reference with the edit that it got, "" for several."""
    if not one.draft.tokens:
        return
    for start, end, label in one.draft.runs():
        if label == OTHER:
            continue
        outcomes = set(one.edits[start:end])
        yield label, outcomes.pop() if len(outcomes) == 1 else ""
        for i in range(start, end):
            yield f"{label} {'<' if i == start else '.'}{one.draft.gaps[i]}", one.edits[i]
