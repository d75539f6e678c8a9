"""The people behind the names: which mentions are one person."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from citegraph.model import Merge, Person, Reference, UncertainPair
from citegraph.resolve.labels import person_label, unique_ids
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.people.belonging import Belongings, tell_short_forms
from citegraph.resolve.people.linking import FormCandidate, link_names
from citegraph.resolve.people.mentions import NameForm, collect_mentions, group_by_form
from citegraph.resolve.people.reporting import (
    merge_of,
    merge_of_signatures,
    merges_of_signature,
    merges_within,
    printed,
    question_of,
    question_of_signatures,
)
from citegraph.resolve.people.signatures import Signature, Signatures
from citegraph.resolve.people.splitting import cannot_part, part


@dataclass(frozen=True, slots=True)
class ResolvedPeople:
    """The people, their merges, and who each mention is (mention id to person id).

    ``uncertain`` are pairs of mentions that may be one person or two, the most telling first.
    """

    people: tuple[Person, ...]
    merges: tuple[Merge, ...]
    person_of: Mapping[str, str]
    uncertain: tuple[UncertainPair, ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    """People as forms with their own mentions, and why."""

    people: tuple[tuple[NameForm, ...], ...]
    merges: tuple[Merge, ...]
    uncertain: tuple[UncertainPair, ...] = ()


def resolve_people(
    references: Sequence[Reference],
    same_works: Iterable[Sequence[Reference]],
    options: ResolveOptions,
) -> ResolvedPeople:
    """Cluster the authors and editors of the references.

    Names come first: forms that fit each other are one name. A short form that fits two
    names goes, mention by mention, to the one for whom what stands beside it speaks. The
    mentions of one name are then parted where affiliations, co-authors, topics and years speak
    more against one person than the rarity of the name speaks for it. ``same_works`` are the
    groups of references to one work: names at the same place there support each other.
    """
    works = tuple(same_works)
    forms = group_by_form(collect_mentions(references))
    linked = link_names(forms, works, options)
    signatures = Signatures(references, works)
    told = tell_short_forms(forms, linked, signatures, options)
    links: dict[int, list[FormCandidate]] = {}
    for candidate in linked.accepted:
        links.setdefault(candidate.left, []).append(candidate)
    found = [_people_of(group, told, links, signatures, options) for group in told.groups]
    asked = [question_of(forms, one, joined=False) for one in linked.doubtful]
    return _to_people(found, asked)


def _people_of(
    group: Sequence[int],
    told: Belongings,
    links: Mapping[int, Sequence[FormCandidate]],
    signatures: Signatures,
    options: ResolveOptions,
) -> _Found:
    """Return the people of one name."""
    forms = [told.forms[index] for index in group]
    if cannot_part(forms, signatures, options):
        printing = tuple(form for form in forms if form.mentions)
        return _Found((printing,), tuple(_merges_of_names(group, told, links, options)))
    found = signatures.of_group(told.forms, group)
    parting = part(found, options)
    people = tuple(_forms_of(told, [found[place] for place in one]) for one in parting.parts)
    merges = [merge for one in found for merge in merges_of_signature(one)]
    merges += (
        merge_of_signatures(found[left], found[right], score, options)
        for left, right, score in parting.links
    )
    asked = tuple(question_of_signatures(found, one, options) for one in parting.questions)
    return _Found(people, tuple(merges), asked)


def _merges_of_names(
    group: Sequence[int],
    told: Belongings,
    links: Mapping[int, Sequence[FormCandidate]],
    options: ResolveOptions,
) -> Iterator[Merge]:
    # A form whose mentions have all gone elsewhere still brings the others together.
    standing = {index: told.forms[index].mentions[:1] for index in group}
    member_of = {index: index for index in group}
    for index in group:
        if told.forms[index].mentions:
            yield from merges_within(told.forms[index])
        if index in told.moved:
            yield merge_of_signatures(*told.moved[index], options)
        for link in links.get(index, ()):
            sides = [
                standing[side] or standing[member_of[side]] for side in (link.left, link.right)
            ]
            if all(sides):
                yield merge_of(sides[0][0], sides[1][0], link)
            kept, gone = member_of[link.left], member_of[link.right]
            standing[kept] = standing[kept] or standing[gone]
            member_of |= {one: kept for one, place in member_of.items() if place == gone}


def _forms_of(told: Belongings, signatures: Iterable[Signature]) -> tuple[NameForm, ...]:
    """Return the forms of a person with the mentions that are the person's."""
    own = {mention.id for one in signatures for mention in one.mentions}
    indexes = sorted({index for one in signatures for index in one.forms})
    return tuple(
        replace(
            told.forms[index],
            mentions=tuple(m for m in told.forms[index].mentions if m.id in own),
        )
        for index in indexes
    )


def _to_people(found: Sequence[_Found], asked: Sequence[UncertainPair]) -> ResolvedPeople:
    groups = [group for one in found for group in one.people]
    labels = [person_label(group) for group in groups]
    ids = unique_ids(
        [label.id_stem for label in labels], [_first_mention(group) for group in groups]
    )
    people, person_of = [], {}
    for group, label, person_id in zip(groups, labels, ids, strict=True):
        mentions = sorted((m for form in group for m in form.mentions), key=lambda m: m.id)
        shown = tuple(sorted({printed(mention) for mention in mentions}))
        people.append(Person(person_id, label.label, label.latin, shown, tuple(mentions)))
        person_of.update({mention.id: person_id for mention in mentions})
    questions = [*asked, *(question for one in found for question in one.uncertain)]
    return ResolvedPeople(
        tuple(sorted(people, key=lambda person: person.id)),
        tuple(merge for one in found for merge in one.merges),
        person_of,
        tuple(sorted(questions, key=lambda one: (-one.gain, one.left, one.right))),
    )


def _first_mention(group: Sequence[NameForm]) -> str:
    return min(mention.id for form in group for mention in form.mentions)
