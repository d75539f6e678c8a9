"""Why mentions are one person, and which pairs are questions to the user."""

from collections.abc import Iterator, Sequence

from citegraph.model import Evidence, Mention, Merge, UncertainPair
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.people.contexts import evidence_of
from citegraph.resolve.people.linking import FormCandidate
from citegraph.resolve.people.mentions import NameForm, display_name
from citegraph.resolve.people.signatures import Signature
from citegraph.resolve.people.splitting import Question
from citegraph.resolve.rulings import Decided


def printed(mention: Mention) -> str:
    """Return the name of a mention as printed."""
    return mention.name.printed or display_name(mention.name)


def merges_within(form: NameForm) -> Iterator[Merge]:
    """Yield why the mentions of one printed name are one person."""
    first, *others = form.mentions
    evidence = (Evidence("name", f"{printed(first)} | {form.printed}", 1.0),)
    for one in others:
        yield Merge(
            "person", first.id, one.id, printed(first), printed(one), 1.0, "same-name", evidence
        )


def merge_of(left: Mention, right: Mention, found: FormCandidate | Decided) -> Merge:
    """Return why the printed names of two mentions are one person."""
    names = (printed(left), printed(right))
    if isinstance(found, Decided):
        return found.ruling.merge("person", (left.id, names[0]), (right.id, names[1]))
    link = found.link
    return Merge("person", left.id, right.id, *names, found.score, link.rule, link.evidence)


def merges_of_signature(signature: Signature) -> Iterator[Merge]:
    """Yield why the mentions in the references to one work are one person."""
    first, *others = signature.mentions
    for one in others:
        names = (printed(first), printed(one))
        evidence = (Evidence("name in one work", " | ".join(names), 1.0),)
        yield Merge("person", first.id, one.id, *names, 1.0, "same-work", evidence)


def merge_of_signatures(
    left: Signature, right: Signature, score: float, options: ResolveOptions
) -> Merge:
    """Return why two mentions of one name, in two works, are one person."""
    one, other = left.mentions[0], right.mentions[0]
    names = (printed(one), printed(other))
    evidence = (Evidence("name", " | ".join(names), 1.0), *evidence_of(left, right, options))
    return Merge("person", one.id, other.id, *names, score, "context", evidence)


def question_of_signatures(
    signatures: Sequence[Signature], question: Question, options: ResolveOptions
) -> UncertainPair:
    """Return a pair of mentions of one name that may be one person, or two."""
    left, right = signatures[question.left], signatures[question.right]
    one, other = left.mentions[0], right.mentions[0]
    names = (printed(one), printed(other))
    evidence = (Evidence("name", " | ".join(names), 1.0), *evidence_of(left, right, options))
    return UncertainPair(
        "person",
        one.id,
        other.id,
        *names,
        question.probability,
        question.joined,
        float(question.gain),
        evidence,
    )


def question_of(forms: Sequence[NameForm], found: FormCandidate, joined: bool) -> UncertainPair:
    """Return two printed names that may be one person, or two."""
    left, right = forms[found.left], forms[found.right]
    merge = merge_of(left.mentions[0], right.mentions[0], found)
    gain = min(len(left.mentions), len(right.mentions))
    return UncertainPair(
        "person",
        merge.left,
        merge.right,
        merge.left_text,
        merge.right_text,
        merge.score,
        joined,
        float(gain),
        merge.evidence,
    )
