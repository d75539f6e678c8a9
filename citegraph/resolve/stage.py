"""References in; works, people and venues out."""

from collections.abc import Mapping, Sequence
from itertools import islice

from citegraph.model import Decision, Reference, Relation, Work
from citegraph.resolve.decided import find_rulings
from citegraph.resolve.labels import key_text, unique_ids
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.people.grouping import resolve_people
from citegraph.resolve.renaming import rename
from citegraph.resolve.resolution import Resolution
from citegraph.resolve.uncertain import most_useful
from citegraph.resolve.venues.grouping import resolve_venues
from citegraph.resolve.venues.publishers import resolve_publishers
from citegraph.resolve.works.collapsing import CollapsedWorks, collapse
from citegraph.resolve.works.fullest import fullest
from citegraph.resolve.works.grouping import citing_documents, group_works
from citegraph.resolve.works.manifestations import Part, manifestations
from citegraph.resolve.works.relations import GroupRelation, find_relations

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
    shown = [fullest(group) for group in found.groups]
    related = find_relations(shown, ordered, venues.venue_of, options)
    collapsed = collapse(found.groups, related, options.collapse, rulings.works)
    people = resolve_people(ordered, collapsed.groups, options, rulings.people)
    works, relations = _to_works(collapsed, related, people.person_of, venues.venue_of)
    publishers = resolve_publishers(ordered, options)
    merges = (
        *found.merges,
        *collapsed.merges,
        *people.merges,
        *venues.merges,
        *publishers.merges,
    )
    resolution = Resolution(
        works,
        people.people,
        venues.venues,
        merges,
        relations=relations,
        publishers=publishers.venues,
        problems=rulings.problems,
        uncertain=most_useful((*found.uncertain, *people.uncertain), options.uncertain_most),
    )
    return rename(resolution, rulings, ordered)


def _to_works(
    found: CollapsedWorks,
    related: Sequence[GroupRelation],
    person_of: Mapping[str, str],
    venue_of: Mapping[str, str],
) -> tuple[tuple[Work, ...], tuple[Relation, ...]]:
    """Return the works, sorted by id, and what those that stayed apart are to each other."""
    shown = [_shown(parts) for parts in found.parts]
    ids = unique_ids([work_key(one) for one in shown], [_order(one) for one in shown])
    works = []
    for work_id, group, parts, reference in zip(ids, found.groups, found.parts, shown, strict=True):
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
                manifestations=manifestations(parts),
            )
        )
    return tuple(sorted(works, key=lambda work: work.id)), _relations(found, related, ids)


def _shown(parts: Sequence[Part]) -> Reference:
    """Return the fullest reference to the text that the others were made of."""
    originals = [one for kind, members in parts if kind == "original" for one in members]
    return fullest(originals or [one for _, members in parts for one in members])


def _relations(
    found: CollapsedWorks, related: Sequence[GroupRelation], ids: Sequence[str]
) -> tuple[Relation, ...]:
    """Return the relations between works that stayed apart, each pair once, sorted."""
    best: dict[tuple[str, str, str], Relation] = {}
    for one in sorted(related, key=lambda one: -one.score):
        left, right = ids[found.group_of[one.left]], ids[found.group_of[one.right]]
        if left != right:
            relation = Relation(one.kind, left, right, round(one.score, 4), one.evidence)
            best.setdefault((left, right, one.kind), relation)
    return tuple(best[key] for key in sorted(best))


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
    name = reference.authors[0] if reference.authors else None
    family = (name.family or name.literal.partition(" ")[0] or name.given) if name else ""
    words = _telling_words(reference.title)
    first, second, *_ = [*filter(None, (key_text(family),)), *words, "", ""]
    year = str(reference.year or "")
    return "".join((first[:_LONGEST_KEY_WORD], year, second[:_LONGEST_KEY_WORD])) or "untitled"


def _telling_words(title: str) -> list[str]:
    """Return the keys of the first two longer words, or of the first two words."""
    words = title.split()
    longer = (key for key in map(key_text, words) if len(key) >= _SHORTEST_TITLE_WORD)
    return list(islice(longer, 2)) or list(islice(filter(None, map(key_text, words)), 2))
