"""The people behind the names: which mentions are one person."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from citegraph.model import Merge, Person, Reference, UncertainPair
from citegraph.resolve.labels import person_label, unique_ids
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.parts import Parts
from citegraph.resolve.people.belonging import Belongings, tell_short_forms
from citegraph.resolve.people.linking import FormCandidate, LinkedNames, link_names
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
from citegraph.resolve.rulings import NO_RULINGS, Decided, Rulings


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
    rulings: Rulings = NO_RULINGS,
) -> ResolvedPeople:
    """Cluster the authors and editors of the references.

    Names come first: forms that fit each other are one name. A short form that fits two
    names goes, mention by mention, to the one for whom what stands beside it speaks. The
    mentions of one name are then parted where affiliations, co-authors, topics and years speak
    more against one person than the rarity of the name speaks for it. ``same_works`` are the
    groups of references to one work: names at the same place there support each other.
    ``rulings`` win over all of this.
    """
    works = tuple(same_works)
    forms = group_by_form(collect_mentions(references), rulings.mark)
    linked = link_names(forms, works, options, rulings)
    signatures = Signatures(references, works)
    told = tell_short_forms(forms, linked, signatures, options, rulings)
    people = _People(told, linked, signatures, options, rulings)
    found = [people.of_name(group) for group in told.groups]
    asked = [
        question_of(forms, one, joined=False)
        for one in linked.doubtful
        if not _ruled(rulings, forms[one.left], forms[one.right])
    ]
    return _to_people(found, asked)


def _ruled(rulings: Rulings, *forms: NameForm) -> bool:
    """Whether the user has decided about these names already."""
    return all(rulings.mark(form.mentions[0].id) for form in forms)


class _People:
    """The people of one name after the other."""

    def __init__(
        self,
        told: Belongings,
        linked: LinkedNames,
        signatures: Signatures,
        options: ResolveOptions,
        rulings: Rulings,
    ) -> None:
        self._told = told
        self._signatures = signatures
        self._options = options
        self._rulings = rulings
        self._links: dict[int, list[FormCandidate | Decided]] = {}
        for ruling in linked.decided:
            self._links.setdefault(ruling.pair[0], []).append(ruling)
        for link in linked.accepted:
            self._links.setdefault(link.left, []).append(link)

    def of_name(self, group: Sequence[int]) -> _Found:
        """Return the people of a group of forms."""
        forms = tuple(self._told.forms[index] for index in group)
        if len(forms) == len(forms[0].mentions) == 1 and group[0] not in self._told.moved:
            return _Found((forms,), ())
        if cannot_part(forms, self._signatures, self._options):
            printing = tuple(form for form in forms if form.mentions)
            return _Found((printing,), tuple(self._merges_of_names(group)))
        found = self._signatures.of_group(self._told.forms, group)
        parting = part(found, self._options, self._joined(found))
        people = tuple(self._forms_of([found[place] for place in one]) for one in parting.parts)
        merges = [merge for index in group for merge in self._decided(index)]
        merges += (merge for one in found for merge in merges_of_signature(one))
        merges += (
            merge_of_signatures(found[left], found[right], score, self._options)
            for left, right, score in parting.links
        )
        asked = (question_of_signatures(found, one, self._options) for one in parting.questions)
        return _Found(people, tuple(_telling(merges)), tuple(asked))

    def _joined(self, found: Sequence[Signature]) -> list[list[int]]:
        """Return places of signatures that the user has joined."""
        if not self._rulings.wholes:
            return []
        place_of = {
            mention.id: place for place, one in enumerate(found) for mention in one.mentions
        }
        wholes = self._rulings.wholes
        named = (sorted({place_of[one] for one in whole if one in place_of}) for whole in wholes)
        return [places for places in named if len(places) > 1]

    def _decided(self, index: int) -> Iterator[Merge]:
        for one in self._links.get(index, ()):
            if isinstance(one, Decided):
                left, right = (self._told.forms[side].mentions[0] for side in one.pair)
                yield merge_of(left, right, one)

    def _merges_of_names(self, group: Sequence[int]) -> Iterator[Merge]:
        # A form whose mentions have all gone elsewhere still brings the others together.
        forms = self._told.forms
        standing = {index: forms[index].mentions[:1] for index in group}
        member_of = {index: index for index in group}
        for index in group:
            if forms[index].mentions:
                yield from merges_within(forms[index])
            if index in self._told.moved:
                yield merge_of_signatures(*self._told.moved[index], self._options)
            for link in self._links.get(index, ()):
                pair = link.pair if isinstance(link, Decided) else (link.left, link.right)
                sides = [standing[side] or standing[member_of[side]] for side in pair]
                if all(sides):
                    yield merge_of(sides[0][0], sides[1][0], link)
                kept, gone = (member_of[side] for side in pair)
                standing[kept] = standing[kept] or standing[gone]
                member_of |= {one: kept for one, place in member_of.items() if place == gone}

    def _forms_of(self, signatures: Iterable[Signature]) -> tuple[NameForm, ...]:
        """Return the forms of a person with the mentions that are the person's."""
        own = {mention.id for one in signatures for mention in one.mentions}
        indexes = sorted({index for one in signatures for index in one.forms})
        forms = (self._told.forms[index] for index in indexes)
        return tuple(
            replace(form, mentions=tuple(one for one in form.mentions if one.id in own))
            for form in forms
        )


def _telling(merges: Iterable[Merge]) -> Iterator[Merge]:
    """Yield the merges of mentions that those before have not brought together."""
    known = Parts()
    for one in merges:
        if known.root(one.left) != known.root(one.right):
            known.join(one.left, one.right)
            yield one


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
    questions = [
        replace(one, joined=person_of[one.left] == person_of[one.right])
        for one in (*asked, *(question for one in found for question in one.uncertain))
    ]
    return ResolvedPeople(
        tuple(sorted(people, key=lambda person: person.id)),
        tuple(merge for one in found for merge in one.merges),
        person_of,
        tuple(sorted(questions, key=lambda one: (-one.gain, one.left, one.right))),
    )


def _first_mention(group: Sequence[NameForm]) -> str:
    return min(mention.id for form in group for mention in form.mentions)
