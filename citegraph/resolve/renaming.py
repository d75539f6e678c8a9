"""Labels that the user has given to works, people and venues."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from citegraph.model import Person, Problem, Reference, Venue, Work
from citegraph.resolve.contradictions import contradiction
from citegraph.resolve.decided import RulingsOfAll
from citegraph.resolve.named import venue_mention
from citegraph.resolve.resolution import Resolution
from citegraph.resolve.rulings import Ruling, Rulings
from citegraph.text import script_of, transliterate

Labelled = TypeVar("Labelled", Work, Person, Venue)
Named = TypeVar("Named", Person, Venue)


def rename(found: Resolution, rulings: RulingsOfAll, references: Sequence[Reference]) -> Resolution:
    """Return the resolution with the labels that the decisions give; ids stay as they are.

    Where two decisions rename one thing the later row holds, and that is told.
    """
    works, told_of_works = _labels(rulings.works, _works_of(found.works, references))
    people, told_of_people = _labels(
        rulings.people, {one.id: person.id for person in found.people for one in person.mentions}
    )
    venues, told_of_venues = _labels(
        rulings.venues, {venue_mention(text): one.id for one in found.venues for text in one.forms}
    )
    return replace(
        found,
        works=_each(found.works, works, lambda one, label: replace(one, label=label)),
        people=_each(found.people, people, _relabelled),
        venues=_each(found.venues, venues, _relabelled),
        problems=(*found.problems, *told_of_works, *told_of_people, *told_of_venues),
    )


def _works_of(works: Iterable[Work], references: Iterable[Reference]) -> dict[str, str]:
    """The work of every reference, and of what describes a document that is a work."""
    works = tuple(works)
    work_of = {document: work.id for work in works for document in work.documents}
    own = {one.id: work_of.get(one.citing, "") for one in references if _describes(one)}
    return {id: work.id for work in works for id in work.references} | own


def _describes(reference: Reference) -> bool:
    return reference.printed.raw.is_description


def _labels(rulings: Rulings, owner_of: Mapping[str, str]) -> tuple[dict[str, str], list[Problem]]:
    """Return the new label of each thing by its id, and what contradicts another decision."""
    held: dict[str, Ruling] = {}
    problems = []
    for ruling in rulings.renames:
        for owner in sorted({owner_of[one] for one in ruling.left if one in owner_of}):
            earlier = held.get(owner)
            if earlier and earlier.decision.right != ruling.decision.right:
                problems.append(contradiction(ruling.decision, earlier.decision))
            held[owner] = ruling
    return {id: one.decision.right for id, one in held.items()}, list(dict.fromkeys(problems))


def _each(
    things: tuple[Labelled, ...],
    labels: Mapping[str, str],
    relabelled: Callable[[Labelled, str], Labelled],
) -> tuple[Labelled, ...]:
    if not labels:
        return things
    return tuple(relabelled(one, labels[one.id]) if one.id in labels else one for one in things)


def _relabelled(one: Named, label: str) -> Named:
    """Give a label, with the Latin form there was beside a Cyrillic one."""
    if script_of(label) != "Cyrl":
        return replace(one, label=label, latin="")
    printed = one.latin or (one.label if script_of(one.label) != "Cyrl" else "")
    return replace(one, label=label, latin=printed or transliterate(label))
