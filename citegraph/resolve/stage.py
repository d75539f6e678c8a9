"""References in; works, people and venues out."""

from collections.abc import Sequence

from citegraph.model import Decision, Reference
from citegraph.resolve.decided import find_rulings
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.people.grouping import resolve_people
from citegraph.resolve.renaming import rename
from citegraph.resolve.resolution import Resolution
from citegraph.resolve.uncertain import most_useful
from citegraph.resolve.venues.grouping import resolve_venues
from citegraph.resolve.venues.publishers import resolve_publishers
from citegraph.resolve.works.assembling import assemble_works
from citegraph.resolve.works.collapsing import collapse
from citegraph.resolve.works.fullest import fullest
from citegraph.resolve.works.grouping import group_works
from citegraph.resolve.works.relations import find_relations


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

    A new reference changes only works that have something in common with it: a key under
    which they are looked for, a title word, a title, a venue. What is common in a library may
    change by it where it was just rare enough, or just few enough: a word is rare in so many
    titles, a block has so many members, a reference so many candidates (``block_…``,
    ``rare_word_limit``), a title of many years is a column. People are looked for in
    the blocks of their surnames, and the suffixes of ids that would be equal (``a``, ``b``)
    are given anew.
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
    works, relations = assemble_works(collapsed, related, people.person_of, venues.venue_of)
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
