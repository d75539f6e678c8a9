"""Whose a short form is that fits two people: told by what stands beside each mention."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from citegraph.model import Mention
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.people.contexts import weigh
from citegraph.resolve.people.linking import (
    FormCandidate,
    LinkedNames,
    is_shorter,
    names_contradict,
)
from citegraph.resolve.people.mentions import NameForm
from citegraph.resolve.people.signatures import Signature, Signatures
from citegraph.resolve.rulings import NO_RULINGS, Rulings

#: So many people with fuller names are looked at for one short form.
_MOST_PEOPLE = 60


@dataclass(frozen=True, slots=True)
class Belongings:
    """Forms and their groups after short forms were told whose they are.

    ``moved`` are, by the index of the new form of the moved mentions, the signature of the
    person that they went to and the probability.
    """

    forms: tuple[NameForm, ...]
    groups: tuple[tuple[int, ...], ...]
    moved: Mapping[int, tuple[Signature, Signature, float]]


def tell_short_forms(
    forms: Sequence[NameForm],
    linked: LinkedNames,
    signatures: Signatures,
    options: ResolveOptions,
    rulings: Rulings = NO_RULINGS,
) -> Belongings:
    """Move mentions of short forms that fit several people to the one their context names.

    A co-author, an affiliation, an ORCID iD, or a topic together with the journal or the citing
    list must be shared; and nobody else may be nearly as likely. Mentions that ``rulings`` speak
    of stay where they are.
    """
    group_of = {index: number for number, group in enumerate(linked.groups) for index in group}
    known: dict[int, list[Signature]] = {}
    forms, groups = list(forms), [list(group) for group in linked.groups]
    moved: dict[int, tuple[Signature, Signature, float]] = {}
    for short, fuller in sorted(_fuller_forms(forms, linked.doubtful, options).items()):
        people = sorted({group_of[one] for one in fuller} - {group_of[short]})
        if len(people) > _MOST_PEOPLE or rulings.mark(forms[short].mentions[0].id):
            continue
        for number in people:
            if number not in known:
                known[number] = signatures.of_group(forms, linked.groups[number])
        chosen: dict[int, list[tuple[Signature, Signature, float]]] = {}
        for one in signatures.of_group(forms, [short]):
            found = _owner(one, {number: known[number] for number in people}, options)
            if found and _fits(forms[short], one.mentions, [forms[x] for x in groups[found[0]]]):
                chosen.setdefault(found[0], []).append((one, *found[1:]))
        for number, told in sorted(chosen.items()):
            mentions = tuple(mention for one, *_ in told for mention in one.mentions)
            forms.append(replace(forms[short], mentions=mentions))
            moved[len(forms) - 1] = told[0]
            groups[number].append(len(forms) - 1)
            rest = tuple(one for one in forms[short].mentions if one not in set(mentions))
            forms[short] = replace(forms[short], mentions=rest)
    kept = (tuple(group) for group in groups if any(forms[index].mentions for index in group))
    return Belongings(tuple(forms), tuple(kept), moved)


def _fuller_forms(
    forms: Sequence[NameForm], doubtful: Iterable[FormCandidate], options: ResolveOptions
) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    for one in doubtful:
        if one.score < options.person_threshold:
            continue
        for short, full in ((one.left, one.right), (one.right, one.left)):
            if is_shorter(forms[short], forms[full]):
                found.setdefault(short, set()).add(full)
    return found


def _owner(
    short: Signature, people: Mapping[int, Sequence[Signature]], options: ResolveOptions
) -> tuple[int, Signature, float] | None:
    """Return who a signature belongs to, the signature there that tells it, and how likely."""
    said: list[tuple[float, int, Signature, float]] = []
    for number, signatures in people.items():
        for one in signatures:
            if _share_anything(short, one):
                weighing = weigh((short, one), options)
                context = float(weighing.context[0, 1])
                said.append((context, number, one, float(weighing.probability[0, 1])))
    said.sort(key=lambda one: (-one[0], one[1], one[2].id))
    if not said or said[0][0] < options.person_context:
        return None
    context, number, signature, probability = said[0]
    others = [one[0] for one in said if one[1] != number]
    if others and context - others[0] < options.person_context:
        return None
    return number, signature, round(probability, 4)


def _share_anything(left: Signature, right: Signature) -> bool:
    return bool(
        left.coauthors & right.coauthors
        or left.institutions & right.institutions
        or left.orcids & right.orcids
        or (left.words & right.words and (left.venues & right.venues or left.lists & right.lists))
    )


def _fits(short: NameForm, mentions: Iterable[Mention], group: Sequence[NameForm]) -> bool:
    """Whether nobody of the group contradicts a name, or stands in one reference with it."""
    if any(names_contradict(short, form) for form in group):
        return False
    there = {(one.reference, one.role) for form in group for one in form.mentions}
    return not any((one.reference, one.role) in there for one in mentions)
