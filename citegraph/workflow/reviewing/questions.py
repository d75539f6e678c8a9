"""Questions of a review: the uncertain pairs of a library, the most useful first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from citegraph.model import (
    Decision,
    DecisionKind,
    Evidence,
    Library,
    Mention,
    Reference,
    UncertainPair,
    Verdict,
)
from citegraph.resolve import display_name
from citegraph.text import collapse_spaces
from citegraph.text.decision_names import DecisionNames, what_names
from citegraph.workflow.deciding import new_decision

_EXAMPLES = 3
#: The rows of sides, in the order in which they are shown.
_ORDER = (
    "name", "is now", "affiliation", "authors", "with", "title", "translated", "year", "in",
    "numbers", "publisher", "DOI", "for example", "printed", "printed at",
)  # fmt: skip
Row = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Side:
    """One of two that may be one: its name in decisions.tsv, what it belongs to now, what it is.

    ``rows`` are names and values to be shown side by side; ``cluster`` is the id of the work,
    person or venue that it is part of.
    """

    stable: str
    cluster: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """Are these two one? ``score`` is what the program thinks, ``joined`` what it did.

    ``useful`` is what an answer is worth: the links that hang on it, times how uncertain it is.
    """

    kind: DecisionKind
    left: Side
    right: Side
    score: float
    joined: bool
    useful: float
    evidence: tuple[Evidence, ...]

    def decision(self, verdict: str, by: str) -> Decision:
        """Return the answer as a decision of today."""
        names = self.left.stable, self.right.stable
        return new_decision(*names, cast(Verdict, verdict), self.kind, by, "review")


def find_questions(
    library: Library, kinds: Iterable[str] = (), decisions: Iterable[Decision] = ()
) -> tuple[Question, ...]:
    """Return the questions of a library, of all kinds or of those named, most useful first.

    Of several uncertain pairs between the same two works, people or venues one is asked about,
    the least certain one; what ``decisions`` already answer is not asked again.
    """
    wanted = frozenset(kinds)
    decided = _decided_pairs(decisions)
    asked: dict[tuple[str, str, str], Question] = {}
    sides = _Sides(library)
    for pair in sorted(library.uncertain, key=_order, reverse=True):
        if wanted and pair.kind not in wanted:
            continue
        left, right = sides.of(pair)
        ends = sorted((left.cluster or left.stable, right.cluster or right.stable))
        # Pairs within one work are as many questions as they are: each may be taken out of it.
        apart = ends if ends[0] != ends[1] else sorted((left.stable, right.stable))
        kind = cast(DecisionKind, pair.kind)
        question = Question(
            kind, left, right, pair.score, pair.joined, pair.usefulness, pair.evidence
        )
        names = frozenset((what_names(kind, left.stable), what_names(kind, right.stable)))
        if len(names) == 2 and (question.kind, names) not in decided:
            asked.setdefault((pair.kind, apart[0], apart[1]), question)
    return tuple(asked.values())


def _decided_pairs(decisions: Iterable[Decision]) -> set[tuple[str, frozenset[str]]]:
    """What the last decision about each pair calls one or two."""
    pairs: set[tuple[str, frozenset[str]]] = set()
    for one in decisions:
        pair = (
            one.kind,
            frozenset((what_names(one.kind, one.left), what_names(one.kind, one.right))),
        )
        if one.verdict in ("same", "different"):
            pairs.add(pair)
        elif one.verdict == "withdrawn":
            pairs.discard(pair)
    return pairs


def _order(pair: UncertainPair) -> tuple[float, str, str, str]:
    return pair.usefulness, pair.kind, pair.left, pair.right


class _Sides:
    """Makes sides of what pairs name."""

    def __init__(self, library: Library) -> None:
        self._references = {one.id: one for one in (*library.references, *_descriptions(library))}
        self._work_of = {id: work.id for work in library.works for id in work.references}
        self._mentions = {m.id: m for person in library.people for m in person.mentions}
        self._person_of = {m.id: p for p in library.people for m in p.mentions}
        self._venue_of = {id: venue.id for venue in library.venues for id in venue.references}
        self._names = DecisionNames(library)

    def of(self, pair: UncertainPair) -> tuple[Side, Side]:
        ids, texts = (pair.left, pair.right), (pair.left_text, pair.right_text)
        left, right = self._names.both(pair.kind, ids, texts)
        make = {"work": self._work, "person": self._person, "venue": self._venue}[pair.kind]
        return make(ids[0], texts[0], left), make(ids[1], texts[1], right)

    def _work(self, id: str, text: str, stable: str) -> Side:
        reference = self._references.get(id)
        rows = _reference_rows(reference) if reference else ()
        return Side(stable, self._work_of.get(id, id), rows)

    def _person(self, id: str, text: str, stable: str) -> Side:
        mention = self._mentions.get(id)
        person = self._person_of.get(id)
        if mention is None or person is None:
            return Side(stable, id, (("name", text),))
        return Side(stable, person.id, self._mention_rows(mention, person.label))

    def _mention_rows(self, mention: Mention, label: str) -> tuple[Row, ...]:
        reference = self._references[mention.reference]
        others = [one for one in reference.authors if one != mention.name]
        printed = mention.name.printed or display_name(mention.name)
        return _without_empty(
            ("name", printed),
            ("is now", "" if _folded(printed) == _folded(label) else label),
            ("affiliation", mention.name.affiliation),
            ("with", "; ".join(map(display_name, others[:_EXAMPLES]))),
            ("title", reference.title),
            ("in", reference.container),
            ("year", str(reference.year or "")),
            ("printed at", str(reference.printed.raw.location)),
        )

    def _venue(self, id: str, text: str, stable: str) -> Side:
        reference = self._references.get(id)
        rows: Sequence[Row] = (("name", text),)
        if reference:
            rows = (*rows, ("for example", reference.printed.raw.text))
            rows = (*rows, ("printed at", str(reference.printed.raw.location)))
        return Side(stable, self._venue_of.get(id, text), tuple(rows))


def _descriptions(library: Library) -> list[Reference]:
    return [one.description for one in library.documents if one.description]


def _folded(text: str) -> str:
    return collapse_spaces(text).casefold()


def _reference_rows(reference: Reference) -> tuple[Row, ...]:
    raw = reference.printed.raw
    numbers = (("vol. ", reference.volume), ("no. ", reference.issue), ("p. ", reference.pages))
    return _without_empty(
        ("authors", "; ".join(map(display_name, reference.authors))),
        ("title", reference.title),
        ("translated", reference.translated_title),
        ("year", str(reference.year or "")),
        ("in", reference.container),
        ("numbers", ", ".join(f"{what}{value}" for what, value in numbers if value)),
        ("publisher", reference.publisher),
        ("DOI", reference.doi),
        ("printed", raw.text),
        ("printed at", str(raw.location)),
    )


def _without_empty(*rows: Row) -> tuple[Row, ...]:
    return tuple(row for row in rows if row[1])


def side_by_side(question: Question) -> Mapping[str, tuple[str, str]]:
    """Return what both sides print, by name; names come in one order in every question."""
    left, right = dict(question.left.rows), dict(question.right.rows)
    names = sorted({**left, **right}, key=_ORDER.index)
    return {name: (left.get(name, ""), right.get(name, "")) for name in names}
