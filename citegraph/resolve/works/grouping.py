"""The works behind the references: which references are to one work."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from citegraph.model import Merge, Reference, UncertainPair
from citegraph.resolve.candidates import Bounds, candidate_pairs, rows_of, unique_pairs
from citegraph.resolve.clusters import Candidate, cluster
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.rulings import NO_RULINGS, Bonds, Decided, Rulings
from citegraph.resolve.uncertain import Questions
from citegraph.resolve.works.descriptions import Description, describe_all, years_of_titles
from citegraph.resolve.works.keys import block_keys, second_keys, telling_words
from citegraph.resolve.works.linkage import Linkage
from citegraph.resolve.works.meeting import pairs_across
from citegraph.resolve.works.repeats import find_repeats, repeat_merges, with_repeats
from citegraph.resolve.works.same_text import (
    find_alike,
    find_same_text,
    same_text_merges,
)
from citegraph.resolve.works.screening import screen_of
from citegraph.resolve.works.twins import TWINS, sure_links

if TYPE_CHECKING:
    from citegraph.resolve.candidates import Integers


@dataclass(frozen=True, slots=True)
class ResolvedWorks:
    """Groups of references to one work (each sorted by id, groups by their first), and merges.

    ``uncertain`` are the pairs that are worth a question, the most useful first.
    """

    groups: tuple[tuple[Reference, ...], ...]
    merges: tuple[Merge, ...]
    uncertain: tuple[UncertainPair, ...] = ()


def group_works(
    references: Sequence[Reference],
    venue_of: Mapping[str, str],
    options: ResolveOptions,
    twins: Sequence[tuple[str, str]] = (),
    rulings: Rulings = NO_RULINGS,
) -> ResolvedWorks:
    """Partition the references (sorted by id) into works.

    Average linkage: two groups join when the mean score over all pairs between them
    reaches the threshold and no pair is vetoed; of groups of 16 and more, over pairs of
    members spread evenly. A reference that repeats an earlier entry, or prints the same text as
    another one, goes where that one goes; the text has as many voices as references print it.
    ``rulings`` win over all of this.
    """
    repeats = find_repeats(references)
    printed = [one for one in references if one.id not in repeats]
    years = years_of_titles(printed)
    same = find_same_text(printed)
    same = {id: meant for id, meant in same.items() if rulings.mark(id) == rulings.mark(meant)}
    alike = find_alike([one for one in printed if one.id not in same], venue_of, years, options)
    meant = {one: alike.meant.get(first, first) for one, first in same.items()} | alike.meant
    meant = {id: one for id, one in meant.items() if rulings.mark(id) == rulings.mark(one)}
    items = describe_all([one for one in printed if one.id not in meant], venue_of, years)
    pairs = [
        (meant.get(one, one), meant.get(other, other))
        for one, other in twins
        if not rulings.apart(one, other)
    ]
    times = Counter(meant.get(one.id, one.id) for one in printed)
    sure = sure_links([item.reference for item in items], pairs)
    linkage = Linkage(items, options, sure, times)
    items_of = {item.reference.id: (index,) for index, item in enumerate(items)}
    items_of |= {id: items_of[one] for id, one in meant.items()}
    bonds = Bonds(len(items), rulings, items_of, linkage.vetoed)
    found = _group_described(items, options, linkage, bonds)
    if not repeats and not meant:
        return found
    merges = (
        *found.merges,
        *alike.merges(references),
        *same_text_merges(same, references),
        *repeat_merges(repeats, references),
    )
    meant |= {one: meant.get(entry, entry) for one, entry in repeats.items()}
    groups = with_repeats(found.groups, meant, references)
    return ResolvedWorks(groups, merges, found.uncertain)


def _group_described(
    items: Sequence[Description], options: ResolveOptions, linkage: Linkage, bonds: Bonds
) -> ResolvedWorks:
    sure = [Candidate(1.0, *pair, None) for pair in sorted(linkage.sure.pairs)]
    questions = Questions(options, options.work_threshold)
    scored = _scored_pairs(items, options, linkage, questions)
    found = cluster(len(items), (*sure, *scored), linkage.may_join, bonds)
    groups = tuple(tuple(items[index].reference for index in group) for group in found.groups)
    merges = [_decided(items, one) for one in bonds.decided]
    merges += [_merge(items, one, linkage) for one in found.accepted]
    return ResolvedWorks(groups, tuple(merges), linkage.uncertain(questions, found.groups))


def _scored_pairs(
    items: Sequence[Description],
    options: ResolveOptions,
    linkage: Linkage,
    questions: Questions,
) -> Iterator[Candidate[None]]:
    """Yield the pairs that may be one work, the sure ones left out."""
    for left, right in rows_of(compared_pairs(items, options)):
        if (left, right) not in linkage.sure.pairs:
            score = linkage.score(left, right)
            questions.note(score, left, right)
            if score >= options.work_threshold:
                yield Candidate(round(score, 4), left, right, None)


def compared_pairs(items: Sequence[Description], options: ResolveOptions) -> "Integers":
    """Return the pairs of items that are compared at all: rows (left, right), sorted."""
    import numpy as np

    words = telling_words(items, options.rare_word_limit)
    keys = [block_keys(item, telling) for item, telling in zip(items, words, strict=True)]
    order = [item.titles[0].key if item.titles else "" for item in items]
    bounds = Bounds(options.block_limit, options.block_neighbours, options.block_pairs)
    pairs = candidate_pairs(keys, [second_keys(item) for item in items], order, bounds)
    kept = pairs[screen_of(items).passing(pairs, options)]
    across = pairs_across(items, options.block_across, options.screen_across)
    return unique_pairs(np.concatenate((kept, across)))


def _merge(items: Sequence[Description], found: Candidate[None], linkage: Linkage) -> Merge:
    pair = (found.left, found.right)
    left, right = items[found.left].reference, items[found.right].reference
    texts = left.printed.raw.text, right.printed.raw.text
    if pair in linkage.sure.pairs:
        return Merge("work", left.id, right.id, *texts, 1.0, TWINS, linkage.sure.evidence(pair))
    evidence = linkage.explain(*pair)[1]
    return Merge("work", left.id, right.id, *texts, found.score, "weights", evidence)


def _decided(items: Sequence[Description], found: Decided) -> Merge:
    ends = (items[index].reference for index in found.pair)
    return found.ruling.merge("work", *((one.id, one.printed.raw.text) for one in ends))
