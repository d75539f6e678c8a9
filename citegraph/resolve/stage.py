"""References in; works, people and venues out."""

from collections.abc import Mapping, Sequence

from citegraph.model import Decision, Reference, Work
from citegraph.resolve.decided import find_rulings
from citegraph.resolve.labels import key_text, unique_ids
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.people.grouping import resolve_people
from citegraph.resolve.resolution import Resolution
from citegraph.resolve.venues.grouping import resolve_venues
from citegraph.resolve.works.grouping import citing_documents, fullest, group_works

_SHORTEST_TITLE_WORD = 4
_LONGEST_KEY_WORD = 24


def resolve(
    references: Sequence[Reference],
    options: ResolveOptions,
    twins: Sequence[tuple[str, str]] = (),
    decisions: Sequence[Decision] = (),
) -> Resolution:
    """Find the works, people and venues behind the references.

    Reference ids must be unique. Every reference belongs to exactly one work, every
    mention of a person to exactly one person. References that describe a document of the
    library itself are among them. ``twins`` are pairs of ids that are one work for sure; what
    ``decisions`` say wins over them and over every score. The result does not depend on the
    order of any of these.
    """
    ordered = sorted(references, key=lambda reference: reference.id)
    rulings = find_rulings(decisions, ordered)
    venues = resolve_venues(ordered, options, rulings=rulings.venues)
    found = group_works(ordered, venues.venue_of, options, twins, rulings.works)
    merged = [group for group in found.groups if len(group) > 1]
    if merged:
        # Works told by the first look at the venues teach more names of venues.
        venues = resolve_venues(ordered, options, merged, rulings.venues)
    people = resolve_people(ordered, found.groups, options, rulings.people)
    works = _to_works(found.groups, people.person_of, venues.venue_of)
    merges = (*found.merges, *people.merges, *venues.merges)
    return Resolution(works, people.people, venues.venues, merges, problems=rulings.problems)


def _to_works(
    groups: Sequence[Sequence[Reference]],
    person_of: Mapping[str, str],
    venue_of: Mapping[str, str],
) -> tuple[Work, ...]:
    shown = [fullest(group) for group in groups]
    ids = unique_ids([work_key(one) for one in shown], [_order(one) for one in shown])
    works = []
    for work_id, group, reference in zip(ids, groups, shown, strict=True):
        own = [one for one in group if one.printed.raw.is_description]
        members = tuple(sorted(one.id for one in group if one not in own))
        venue = next((venue_of[one] for one in (reference.id, *members) if one in venue_of), "")
        people = _people(reference, group, person_of)
        works.append(
            Work(
                work_id,
                reference,
                members,
                people,
                venue,
                cited_by=citing_documents([one for one in group if one not in own]),
                documents=citing_documents(own),
            )
        )
    return tuple(sorted(works, key=lambda work: work.id))


def _order(reference: Reference) -> str:
    return f"{reference.title}\n{reference.id}"


def _people(
    reference: Reference, group: Sequence[Reference], person_of: Mapping[str, str]
) -> tuple[str, ...]:
    """Author ids in the order of the fullest reference, then authors only others name."""
    ordered = (reference, *(one for one in group if one.id != reference.id))
    found = (
        person_of.get(f"{one.id}@author.{position}")
        for one in ordered
        for position in range(1, len(one.authors) + 1)
    )
    return tuple(dict.fromkeys(person for person in found if person))


def work_key(reference: Reference) -> str:
    """Return the BibTeX key of a reference: first surname, year, first word of the title.

    Without an author the first two words of the title stand around the year.

    Letters a to z and digits only, never empty.

    >>> from citegraph.model import LabelledReference, Location, Name, PartialDate, RawReference
    >>> printed = LabelledReference(RawReference("r", "", Location("f")), ())
    >>> work_key(Reference("r", printed, title="Теоретические аспекты",
    ...     authors=(Name(family="Исланкина"),), issued=PartialDate(2014)))
    'islankina2014teoreticheskie'
    """
    words = [key_text(word) for word in reference.title.split()]
    telling = [word for word in words if len(word) >= _SHORTEST_TITLE_WORD]
    telling = telling or [word for word in words if word]
    name = reference.authors[0] if reference.authors else None
    family = (name.family or name.literal.partition(" ")[0] or name.given) if name else ""
    first, second, *_ = [*filter(None, (key_text(family),)), *telling, "", ""]
    year = str(reference.year or "")
    return "".join((first[:_LONGEST_KEY_WORD], year, second[:_LONGEST_KEY_WORD])) or "untitled"
