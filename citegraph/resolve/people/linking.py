"""Which printed names may be one person, by the names alone."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from citegraph.model import Evidence, Reference
from citegraph.resolve.blocking import pairs_of_blocks
from citegraph.resolve.clusters import Candidate, cluster
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.people.east_asian import given_contradict
from citegraph.resolve.people.mentions import NameForm, identity_of
from citegraph.resolve.rulings import NO_RULINGS, Bonds, Decided, Rulings
from citegraph.text import given_agree, surname_similarity, western_blocks


@dataclass(frozen=True, slots=True)
class NameLink:
    """Why two forms of a name may be one person."""

    rule: str
    evidence: tuple[Evidence, ...]


_NO_FORM = -1
FormCandidate = Candidate[NameLink]


@dataclass(frozen=True, slots=True)
class LinkedNames:
    """Groups of forms (indexes) that name one person as far as names can tell.

    ``accepted`` are the links that made them; ``doubtful`` links of a short form that fits two
    different people, and links that are not sure enough; ``decided`` what the user joined.
    """

    groups: tuple[tuple[int, ...], ...]
    accepted: tuple[FormCandidate, ...]
    doubtful: tuple[FormCandidate, ...]
    decided: tuple[Decided, ...] = ()


def link_names(
    forms: Sequence[NameForm],
    same_works: Iterable[Sequence[Reference]],
    options: ResolveOptions,
    rulings: Rulings = NO_RULINGS,
) -> LinkedNames:
    """Bring together the forms of names that fit each other.

    Forms meet by surname key, across scripts also by sound. Contradicted initials never
    merge, not through a third name either; a form with fewer initials that fits two
    contradicting people stays alone. ``same_works`` are the groups of references to one work:
    names at the same place there support each other. ``rulings`` win over all of this.
    """
    aligned = _aligned_forms(forms, same_works, options)
    pairs = sorted({*_blocked_pairs(forms, options), *aligned})
    found = (_compare(forms, pair, pair in aligned, options) for pair in pairs)
    scored = [one for one in found if one]
    kept = [one for one in scored if one.score >= options.person_threshold]
    candidates = _drop_ambiguous(kept, forms)
    sure = {(one.left, one.right) for one in candidates}
    candidates += _parted_forms(forms, rulings)
    bonds = _bonds(forms, rulings)
    clusters = cluster(len(forms), candidates, lambda a, b: _may_join(forms, sure, a, b), bonds)
    near = options.person_threshold - options.person_uncertain
    doubtful = (one for one in scored if one.score >= near and (one.left, one.right) not in sure)
    decided = tuple(bonds.decided)
    return LinkedNames(clusters.groups, clusters.accepted, tuple(doubtful), decided)


def _bonds(forms: Sequence[NameForm], rulings: Rulings) -> Bonds:
    forms_of = {one.id: (index,) for index, form in enumerate(forms) for one in form.mentions}
    return Bonds(len(forms), rulings, forms_of, lambda a, b: _contradict(forms[a], forms[b]))


def _parted_forms(forms: Sequence[NameForm], rulings: Rulings) -> list[FormCandidate]:
    """Mentions of one form that are only apart because a decision speaks of some of them."""
    if not rulings.marks:
        return []
    marks = [rulings.mark(form.mentions[0].id) for form in forms]
    parts: dict[tuple[str, ...], list[int]] = {}
    for index, form in enumerate(forms):
        parts.setdefault(identity_of(form.mentions[0].name), []).append(index)
    return [
        Candidate(1.0, *pair, NameLink("same-name", _same_name(forms, pair)))
        for members in parts.values()
        for pair in combinations(members, 2)
        if marks[pair[0]] != marks[pair[1]] and not _contradict(forms[pair[0]], forms[pair[1]])
    ]


def _same_name(forms: Sequence[NameForm], pair: tuple[int, int]) -> tuple[Evidence, ...]:
    left, right = (forms[index].printed for index in pair)
    return (Evidence("name", f"{left} | {right}", 1.0),)


def _blocked_pairs(forms: Sequence[NameForm], options: ResolveOptions) -> list[tuple[int, int]]:
    cyrillic = _blocks_of_script(forms, True)
    # Reading all Latin names is slow, and pays only where they can meet others.
    both = cyrillic & _blocks_of_script(forms, False) if cyrillic else cyrillic
    keys = [_block_keys(form, both) for form in forms]
    keys = _parted_blocks(forms, keys, options.person_letters_limit)
    order = [" ".join(form.initials) for form in forms]
    return pairs_of_blocks(keys, order, options.person_block_limit, options.block_neighbours)


def _parted_blocks(
    forms: Sequence[NameForm], keys: Sequence[Sequence[tuple[str, ...]]], limit: int
) -> list[list[tuple[str, ...]]]:
    """Part the blocks of very common surnames in one script by the first letter of the given name.

    A surname without a given name fits everybody there, and so nobody.
    """
    sizes = Counter(key for found in keys for key in found)
    mixed = {
        key
        for form, found in zip(forms, keys, strict=True)
        for key in found
        if form.script != "Latn"
    }
    return [
        [
            (
                (*key, form.initials[0][:1] if form.initials else "")
                if sizes[key] > limit and key not in mixed
                else key
            )
            for key in found
        ]
        for form, found in zip(forms, keys, strict=True)
    ]


def _blocks_of_script(forms: Sequence[NameForm], cyrillic: bool) -> set[str]:
    families = (form.family for form in forms if (form.script == "Cyrl") == cyrillic)
    return {block for family in families for block in western_blocks(family)}


def _block_keys(form: NameForm, sounds: set[str]) -> list[tuple[str, ...]]:
    """The surname key, and those sounds that both scripts have."""
    if form.literal:
        return [("body", form.key)]
    blocks = western_blocks(form.family) if sounds else ()
    heard = (("sound", block) for block in blocks if block in sounds)
    return [("key", form.key), *heard]


def _aligned_forms(
    forms: Sequence[NameForm],
    same_works: Iterable[Sequence[Reference]],
    options: ResolveOptions,
) -> set[tuple[int, int]]:
    """Forms that stand at the same place of two references to one work.

    Of a work with very many different lists of authors neighbours in their order are compared.
    """
    form_at = {
        (mention.reference, mention.role, mention.position): index
        for index, form in enumerate(forms)
        for mention in form.mentions
    }
    found: set[tuple[int, int]] = set()
    for group in same_works:
        rows = sorted({_author_forms(reference, form_at) for reference in group})
        alike, limits = [[""]] * len(rows), (options.person_rows_limit, options.block_neighbours)
        for left, right in pairs_of_blocks(alike, [""] * len(rows), *limits):
            found.update(
                (min(pair), max(pair))
                for pair in zip(rows[left], rows[right], strict=False)
                if pair[0] != pair[1] and _NO_FORM not in pair
            )
    return found


def _author_forms(
    reference: Reference, form_at: Mapping[tuple[str, str, int], int]
) -> tuple[int, ...]:
    places = range(1, len(reference.authors) + 1)
    return tuple(form_at.get((reference.id, "author", place), _NO_FORM) for place in places)


def _compare(
    forms: Sequence[NameForm], pair: tuple[int, int], aligned: bool, options: ResolveOptions
) -> FormCandidate | None:
    left, right = forms[pair[0]], forms[pair[1]]
    if bool(left.literal) != bool(right.literal) or _contradict(left, right):
        return None
    if left.literal:
        same = (Evidence("name", f"{left.literal} | {right.literal}", 1.0),)
        return Candidate(1.0, *pair, NameLink("same-body", same)) if left.key == right.key else None
    similarity = surname_similarity(left.family, right.family)
    floor = options.person_aligned_surname if aligned else options.person_sound
    if similarity < floor or (
        left.key != right.key and left.script == right.script and not aligned
    ):
        return None
    agreement, weight = _weigh_given_names(left, right, options)
    if similarity < 1.0 and agreement != "same" and not aligned:
        return None
    bonus = options.person_same_work if aligned else 0.0
    evidence: tuple[Evidence, ...] = (
        Evidence("surname", f"{left.family} | {right.family}", round(similarity, 3)),
        Evidence("given names", f"{left.given or '–'} | {right.given or '–'}", weight),
    )
    if aligned:
        evidence += (Evidence("same place in one work", "", bonus),)
    score = min(1.0, similarity * weight + bonus)
    rule = "same-work" if aligned else "same-key" if left.key == right.key else "same-sound"
    return Candidate(round(score, 4), *pair, NameLink(rule, evidence))


def _weigh_given_names(
    left: NameForm, right: NameForm, options: ResolveOptions
) -> tuple[str, float]:
    if not left.initials or not right.initials:
        return "missing", options.person_no_given_name
    agreement = given_agree(left.given, right.given)
    if agreement == "compatible" and len(left.initials) == len(right.initials):
        return agreement, options.person_no_given_name
    same = agreement == "same"
    return agreement, options.person_same_initials if same else options.person_fewer_initials


def _contradict(left: NameForm, right: NameForm) -> bool:
    """Whether the two cannot be one person, whatever else speaks for it."""
    if left.suffix and right.suffix and left.suffix != right.suffix:
        return True
    if names_contradict(left, right):
        return True
    there = {(mention.reference, mention.role) for mention in left.mentions}
    return any((mention.reference, mention.role) in there for mention in right.mentions)


def _drop_ambiguous(
    kept: Sequence[FormCandidate], forms: Sequence[NameForm]
) -> list[FormCandidate]:
    """Return the links but those of a short form that fits two different people.

    «Иванов И.» beside «Иванов И. А.» and «Иванов И. Б.» belongs to neither, unless the
    two stand at the same place of one work.
    """
    fuller: dict[int, set[int]] = {}
    for one in kept:
        for short, full in ((one.left, one.right), (one.right, one.left)):
            if is_shorter(forms[short], forms[full]):
                fuller.setdefault(short, set()).add(full)
    ambiguous = {
        short
        for short, others in fuller.items()
        if any(names_contradict(forms[a], forms[b]) for a, b in combinations(sorted(others), 2))
    }
    return [
        one
        for one in kept
        if one.link.rule == "same-work"
        or not (
            (one.left in ambiguous and one.right in fuller[one.left])
            or (one.right in ambiguous and one.left in fuller[one.right])
        )
    ]


def is_shorter(short: NameForm, full: NameForm) -> bool:
    """Whether one prints fewer given names, or initials where the other prints names."""
    if len(short.initials) == len(full.initials):
        return len(short.given) < len(full.given)
    return len(short.initials) < len(full.initials)


def names_contradict(left: NameForm, right: NameForm) -> bool:
    """Whether the given names of two forms cannot be one person's."""
    if left.key == right.key and given_contradict(left.family, left.given, right.given):
        return True
    return given_agree(left.given, right.given) == "contradicted"


def _may_join(
    forms: Sequence[NameForm],
    sure: set[tuple[int, int]],
    left: Sequence[int],
    right: Sequence[int],
) -> bool:
    """Complete linkage: each pair is a candidate itself, or at least contradicts in nothing."""
    return all(
        (min(one, other), max(one, other)) in sure
        or (forms[one].key == forms[other].key and not _contradict(forms[one], forms[other]))
        or (forms[one].script != forms[other].script and not _contradict(forms[one], forms[other]))
        for one in left
        for other in right
    )
