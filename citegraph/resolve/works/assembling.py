"""Works as records: what is shown of each, its id, its people, its forms and its relatives."""

from collections.abc import Mapping, Sequence
from itertools import islice

from citegraph.model import Reference, Relation, Work
from citegraph.resolve.labels import key_text, unique_ids
from citegraph.resolve.works.collapsing import CollapsedWorks
from citegraph.resolve.works.fullest import fullest
from citegraph.resolve.works.manifestations import Part, manifestations
from citegraph.resolve.works.relations import GroupRelation

_SHORTEST_TITLE_WORD = 4
_LONGEST_KEY_WORD = 24


def assemble_works(
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
                cited_by=_citing_documents([one for one in group if one not in own]),
                documents=_citing_documents(own),
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


def _citing_documents(group: Sequence[Reference]) -> tuple[str, ...]:
    """Return the ids of the documents that the references stand in, sorted."""
    return tuple(sorted({reference.citing for reference in group}))
