"""A verdict on two things with what it rests on, and that on two printed texts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from citegraph.knowledge import table
from citegraph.model import Comparison, Decision, Evidence, Merge
from citegraph.model.library import Kind
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.works.kinds import container_kind
from citegraph.text import fingerprint
from citegraph.text.bodies import is_body
from citegraph.workflow.comparing import same_person, same_venue, same_work
from citegraph.workflow.deciding import new_decision

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_LONGEST_NAME = 5
_SHOWN_TEXT = 60


@dataclass(frozen=True, slots=True)
class Explanation:
    """A verdict on two things, and what it rests on.

    ``left`` and ``right`` show them; ``reason`` is the verdict in a sentence; ``compared`` are the
    texts of the pair whose ``evidence`` with ``score`` is given (None: there is none); ``path``
    are the merges that lead from one to the other; ``decision`` is the row of decisions.tsv
    that changes the verdict (None: there is nothing to part).
    """

    kind: Kind
    same: bool
    left: str
    right: str
    reason: str
    score: float | None
    threshold: float
    compared: tuple[str, str]
    evidence: tuple[Evidence, ...]
    path: tuple[Merge, ...]
    decision: Decision | None


def kind_of_text(*texts: str) -> Kind:
    """Return what printed texts are: names of people, references or names of venues.

    >>> kind_of_text("Исланкина Е.", "Islankina"), kind_of_text("Вестник МГУ", "Вестн. МГУ")
    ('person', 'venue')
    >>> kind_of_text("Lake A. On rivers. 1999.", "Lake A.")
    'work'
    """
    if any(_YEAR.search(text) for text in texts):
        return "work"
    if any(map(container_kind, texts)) or all(map(is_body, texts)):
        return "venue"
    words = max(len(text.split()) for text in texts)
    return "person" if words <= _LONGEST_NAME else "work"


def explain_printed(left: str, right: str, kind: Kind, options: ResolveOptions) -> Explanation:
    """Compare two printed texts by themselves, without a library around them."""
    compare = {"work": same_work, "person": same_person, "venue": same_venue}[kind]
    found: Comparison = compare(left, right, options)
    threshold = options.person_threshold if kind == "person" else options.work_threshold
    return Explanation(
        kind,
        found.same,
        left,
        right,
        reason_of_scores(found, threshold),
        found.score,
        threshold,
        (left, right),
        found.evidence,
        (),
        opposite(kind, found.same, side(kind, left), side(kind, right)),
    )


def reason_of_scores(found: Comparison, threshold: float) -> str:
    """Return a comparison as a sentence.

    >>> reason_of_scores(Comparison(True, 0.913, ()), 0.5)
    'what they have in common weighs enough: 0.91 (0.5 is needed)'
    """
    numbers = f"{found.score:.2f} ({threshold:g} is needed)"
    if found.same:
        return f"what they have in common weighs enough: {numbers}"
    if any(one.weight == float("-inf") for one in found.evidence):
        return f"forbidden by: {found.evidence[0].feature}"
    return f"what they have in common weighs too little: {numbers}"


def side(kind: Kind, text: str) -> str:
    """Return what a row of decisions.tsv calls a text.

    >>> side("person", "Lake A."), side("work", "Lake A. On rivers.")[-19:]
    ('Lake A.', ' Lake A. On rivers.')
    """
    return f"{fingerprint(text)} {text[:_SHOWN_TEXT]}" if kind == "work" else text


def opposite(kind: Kind, same: bool, left: str, right: str) -> Decision:
    """Return the decision that changes a verdict."""
    return new_decision(left, right, "different" if same else "same", kind)


def rule_words(rule: str) -> str:
    """Return what a rule of merges means.

    >>> rule_words("twin-lists"), rule_words("another-rule")
    ('the same item of two lists of one paper', 'the rule «another-rule»')
    """
    words = {row["rule"]: row["words"] for row in table("merge_rules")}
    return words.get(rule) or f"the rule «{rule}»"


def reason_of_path(path: Sequence[Merge], found: Comparison | None) -> str:
    """Return why two things are one as a sentence; ``found`` is None for a thing and itself."""
    if decided := next((one for one in path if one.by), None):
        return f"decided by {decided.by}"
    if len(path) > 1:
        return f"a chain of {len(path)} merges leads from one to the other"
    if path:
        return f"brought together: {rule_words(path[0].rule)}"
    return "they are one and the same thing" if found is None else "they are in one group"
