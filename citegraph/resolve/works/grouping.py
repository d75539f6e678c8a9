"""The works behind the references: which references are to one work."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from citegraph.model import Evidence, Merge, Reference
from citegraph.resolve.blocking import pairs_of_blocks
from citegraph.resolve.clusters import Candidate, cluster
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.works.descriptions import (
    Description,
    block_keys,
    describe_all,
    years_of_titles,
)
from citegraph.resolve.works.meeting import pairs_across
from citegraph.resolve.works.repeats import find_repeats, repeat_merges, with_repeats
from citegraph.resolve.works.same_text import find_same_text, same_text_merges
from citegraph.resolve.works.scoring import score_pair
from citegraph.resolve.works.twins import TWINS, SureLinks, sure_links

_WORDS_PER_TITLE = 3
_SHORTEST_RARE_WORD = 4
#: A group of twice this size or more answers by a sample: at least so many, spread evenly.
_MEMBERS_ASKED = 8


@dataclass(frozen=True, slots=True)
class ResolvedWorks:
    """Groups of references to one work (each sorted by id, groups by their first), and merges."""

    groups: tuple[tuple[Reference, ...], ...]
    merges: tuple[Merge, ...]


def group_works(
    references: Sequence[Reference],
    venue_of: Mapping[str, str],
    options: ResolveOptions,
    twins: Sequence[tuple[str, str]] = (),
) -> ResolvedWorks:
    """Partition the references (sorted by id) into works.

    Average linkage: two groups join when the mean score over all pairs between them
    reaches the threshold and no pair is vetoed; of groups of 16 and more, over pairs of
    members spread evenly. A reference that repeats an earlier entry, or prints the same text as
    another one, has no say: it goes where that one goes.
    """
    repeats = find_repeats(references)
    printed = [one for one in references if one.id not in repeats]
    same = find_same_text(printed)
    distinct = [one for one in printed if one.id not in same]
    pairs = [(same.get(one, one), same.get(other, other)) for one, other in twins]
    items = describe_all(distinct, venue_of, years_of_titles(printed))
    times = Counter(same.get(one.id, one.id) for one in printed)
    scorer = _Scorer(items, options, sure_links(distinct, pairs), times)
    found = _group_described(items, options, scorer)
    if not repeats and not same:
        return found
    merges = (
        *found.merges,
        *same_text_merges(same, references),
        *repeat_merges(repeats, references),
    )
    meant = same | {one: same.get(entry, entry) for one, entry in repeats.items()}
    return ResolvedWorks(with_repeats(found.groups, meant, references), merges)


def _group_described(
    items: Sequence[Description], options: ResolveOptions, scorer: "_Scorer"
) -> ResolvedWorks:
    references = [item.reference for item in items]
    rare = _rare_words(items, options.rare_word_limit)
    keys = [block_keys(item, words) for item, words in zip(items, rare, strict=True)]
    order = [item.titles[0].key if item.titles else "" for item in items]
    sure = scorer.sure
    candidates = [Candidate(1.0, *pair, sure.evidence(pair)) for pair in sorted(sure.pairs)]
    blocks = pairs_of_blocks(keys, order, options.block_limit, options.block_neighbours)
    across = pairs_across(items, options.block_across)
    for left, right in sorted({*blocks, *across}):
        if (left, right) in sure.pairs:
            continue
        score, evidence = scorer.score(left, right)
        if score >= options.work_threshold:
            candidates.append(Candidate(round(score, 4), left, right, evidence))
    found = cluster(len(items), candidates, scorer.may_join)
    groups = tuple(tuple(references[index] for index in group) for group in found.groups)
    return ResolvedWorks(groups, tuple(_merge(references, one) for one in found.accepted))


class _Scorer:
    """Scores of pairs, each computed once; ``times`` counts the references with one text."""

    def __init__(
        self,
        items: Sequence[Description],
        options: ResolveOptions,
        sure: SureLinks,
        times: Mapping[str, int],
    ) -> None:
        self._items = items
        self._options = options
        self.sure = sure
        self._times = [times[item.reference.id] for item in items]
        self._known: dict[tuple[int, int], tuple[float, tuple[Evidence, ...]]] = {}

    def score(self, left: int, right: int) -> tuple[float, tuple[Evidence, ...]]:
        pair = (min(left, right), max(left, right))
        if pair not in self._known:
            self._known[pair] = score_pair(
                self._items[pair[0]], self._items[pair[1]], self._options
            )
        return self._known[pair]

    def may_join(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Whether two groups are one work; twins speak with the voice of the one that fits best.

        What is printed several times in the same words has as many voices.
        """
        scores: dict[tuple[int, int], float] = {}
        weights: dict[tuple[int, int], int] = {}
        asked, others = self._spread(left), self._spread(right)
        for one, other in product(asked, others):
            pair = (min(one, other), max(one, other))
            if pair in self.sure.pairs:
                return True
            score = self.score(one, other)[0]
            if score <= 0.0:
                return False
            voices = (self.sure.voice(one), self.sure.voice(other))
            scores[voices] = max(score, scores.get(voices, 0.0))
            weights[voices] = max(asked[one] * others[other], weights.get(voices, 0))
        total = sum(score * weights[voices] for voices, score in scores.items())
        return total / sum(weights.values()) >= self._options.work_threshold

    def _spread(self, members: Sequence[int]) -> Counter[int]:
        """Return members spread evenly over the references of a group, and their voices."""
        ordered = [one for one in sorted(members) for _ in range(self._times[one])]
        return Counter(ordered[:: max(1, len(ordered) // _MEMBERS_ASKED)])


def _rare_words(items: Sequence[Description], limit: int) -> list[list[str]]:
    """The rarest words of each title (three at most) that few other titles have."""
    count = Counter(word for item in items for word in item.words)
    found = []
    for item in items:
        words = [w for w in item.words if len(w) >= _SHORTEST_RARE_WORD and 1 < count[w] <= limit]
        found.append(sorted(words, key=lambda word: (count[word], word))[:_WORDS_PER_TITLE])
    return found


def _merge(references: Sequence[Reference], found: Candidate[tuple[Evidence, ...]]) -> Merge:
    left, right = references[found.left], references[found.right]
    texts = left.printed.raw.text, right.printed.raw.text
    rule = TWINS if found.link[0].feature == TWINS else "weights"
    return Merge("work", left.id, right.id, *texts, found.score, rule, found.link)


def citing_documents(group: Sequence[Reference]) -> tuple[str, ...]:
    """Return the ids of the documents that the references stand in, sorted."""
    return tuple(sorted({reference.citing for reference in group}))
