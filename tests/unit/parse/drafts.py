"""Drafts with given labels, to try one rule at a time."""

from collections.abc import Callable

from citegraph.parse.draft import Draft
from citegraph.parse.tokens import tokenize


def draft(text: str, labels: str = "") -> Draft:
    """A draft whose labels are given as words, all "other" when there are none."""
    tokens = tokenize(text)
    given = labels.split() or ["other"] * len(tokens)
    assert len(tokens) == len(given), [token.text for token in tokens]
    return Draft(text, tokens, given, [0.5] * len(tokens))


def after(rule: Callable[[Draft], None], text: str, labels: str = "") -> list[str]:
    subject = draft(text, labels)
    rule(subject)
    return subject.labels


def field(subject: Draft, label: str) -> str:
    """The tokens that bear a label, joined by spaces."""
    pairs = zip(subject.tokens, subject.labels, strict=True)
    return " ".join(token.text for token, found in pairs if found == label)


def fields(rule: Callable[[Draft], None], text: str, labels: str = "") -> dict[str, str]:
    """Every field after a rule, "other" left out."""
    subject = draft(text, labels)
    rule(subject)
    return {label: field(subject, label) for label in subject.labels if label != "other"}
