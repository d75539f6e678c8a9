"""How well mentions were brought together: pairwise scores and B-cubed.

A clustering is a mapping from item to cluster label; only who shares a label matters.
Both scores compare the found clusters with the gold ones over the items of the gold.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Clustering = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PrecisionRecall:
    """Precision and recall (0 to 1); F1 is their harmonic mean.

    >>> round(PrecisionRecall(1.0, 0.5).f1, 3)
    0.667
    """

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Harmonic mean; 0.0 when both are 0."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class ClusterScore:
    """Scores of a clustering and its faults.

    ``missing`` are gold items that the clustering does not have (each counts as a cluster
    of its own); ``joined`` the found clusters that mix gold clusters, ``split`` the gold
    clusters that were not brought together, as sorted items.
    """

    pairwise: PrecisionRecall
    b_cubed: PrecisionRecall
    items: int
    gold_clusters: int
    found_clusters: int
    missing: tuple[str, ...] = ()
    joined: tuple[tuple[str, ...], ...] = ()
    split: tuple[tuple[str, ...], ...] = ()


def pairwise(gold: Clustering, found: Clustering) -> PrecisionRecall:
    """Precision and recall over pairs of items that share a cluster.

    P = pairs together in both / pairs together in ``found``; R = pairs together in both /
    pairs together in ``gold``. A share of no pairs at all is 1.0: who joins nothing has
    joined nothing wrongly. Counted over a contingency table, so in linear time.
    Source: Menestrina, Whang and Garcia-Molina 2010, "Evaluating entity resolution
    results", PVLDB 3(1), section 3 ("pairwise F1").

    >>> pairwise({"a": "1", "b": "1", "c": "1"}, {"a": "x", "b": "x", "c": "y"})
    PrecisionRecall(precision=1.0, recall=0.3333333333333333)
    """
    found = _complete(gold, found)
    both = _pairs(Counter((gold[item], found[item]) for item in gold).values())
    in_found = _pairs(Counter(found[item] for item in gold).values())
    in_gold = _pairs(Counter(gold.values()).values())
    return PrecisionRecall(_share(both, in_found), _share(both, in_gold))


def b_cubed(gold: Clustering, found: Clustering) -> PrecisionRecall:
    """B-cubed precision and recall, every item with the same weight.

    P = mean over items i of |F(i) ∩ G(i)| / |F(i)|, R = mean of |F(i) ∩ G(i)| / |G(i)|,
    where F(i) and G(i) are the found and the gold cluster of i. No items: 1.0.
    Source: Bagga and Baldwin 1998, "Algorithms for scoring coreference chains", LREC
    workshop on linguistic coreference, section 2.2.

    >>> b_cubed({"a": "1", "b": "1", "c": "1", "d": "2"}, dict.fromkeys("abcd", "x"))
    PrecisionRecall(precision=0.625, recall=1.0)
    """
    found = _complete(gold, found)
    cells = Counter((gold[item], found[item]) for item in gold)
    gold_sizes = Counter(gold.values())
    found_sizes = Counter(found[item] for item in gold)
    # Every item of a cell has the same share, so a cell of n items adds n * n / size.
    precise = sum(n * n / found_sizes[cluster] for (_, cluster), n in sorted(cells.items()))
    recalled = sum(n * n / gold_sizes[cluster] for (cluster, _), n in sorted(cells.items()))
    return PrecisionRecall(_share(precise, len(gold)), _share(recalled, len(gold)))


def score_clusters(gold: Clustering, found: Clustering) -> ClusterScore:
    """Score the found clusters over the items of the gold; items without gold are left out.

    >>> score = score_clusters({"a": "1", "b": "1", "c": "2"}, {"a": "x", "b": "y", "z": "y"})
    >>> score.missing, score.split, score.joined
    (('c',), (('a', 'b'),), ())
    """
    complete = _complete(gold, found)
    return ClusterScore(
        pairwise=pairwise(gold, found),
        b_cubed=b_cubed(gold, found),
        items=len(gold),
        gold_clusters=len(set(gold.values())),
        found_clusters=len(set(complete.values())),
        missing=tuple(sorted(item for item in gold if item not in found)),
        joined=_mixed(complete, gold),
        split=_mixed(gold, complete),
    )


def _complete(gold: Clustering, found: Clustering) -> dict[str, str]:
    """Found clusters of exactly the gold's items; a missing item stands alone."""
    return {
        item: f"found {found[item]}" if item in found else f"missing {item}"
        for item in sorted(gold)
    }


def _mixed(clusters: Clustering, by: Clustering) -> tuple[tuple[str, ...], ...]:
    """Clusters whose items have more than one label in ``by``, as sorted items."""
    members: defaultdict[str, list[str]] = defaultdict(list)
    for item, cluster in clusters.items():
        members[cluster].append(item)
    mixed = (items for items in members.values() if len({by[item] for item in items}) > 1)
    return tuple(sorted(tuple(sorted(items)) for items in mixed))


def _pairs(sizes: Iterable[int]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 1.0
