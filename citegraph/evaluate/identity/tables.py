"""People, works and venues of the documents in a folder, against a table of clusters."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from time import perf_counter

from citegraph.config import Configuration
from citegraph.evaluate.gold import GoldClusters
from citegraph.evaluate.identity.report import Fact, Fault, IdentityReport
from citegraph.evaluate.identity.scores import b_cubed_measure, cluster_parts, pair_measure
from citegraph.evaluate.run import DEFAULT_SOURCES, found_clusters
from citegraph.workflow import read_library


def score_table(
    gold: GoldClusters, sources: Sequence[str | Path], config: Configuration
) -> IdentityReport:
    """Read the documents and score what is found in them; a mention not found stands alone."""
    started = perf_counter()
    library = read_library(tuple(map(str, sources)) or (gold.sources or DEFAULT_SOURCES,), config)
    seconds = perf_counter() - started
    clusters = found_clusters(gold.kind, library)
    items = sorted(gold.clusters)
    truth = [gold.clusters[item] for item in items]
    found = [clusters.get(item, f"missing {item}") for item in items]
    missing = sum(item not in clusters for item in items)
    return IdentityReport(
        gold.path,
        f"{gold.kind}, {len(items)} mentions of {len(set(truth))}; {len(set(found))} found",
        (
            pair_measure("pairs", list(cluster_parts(truth, found).values())),
            b_cubed_measure("B-cubed", truth, found),
        ),
        (
            Fact("not found", missing, "mentions of the gold that the program did not read"),
            Fact("seconds to read and resolve", seconds),
        ),
        faults=tuple(_faults(gold, dict(zip(items, found, strict=True)))),
    )


def _faults(gold: GoldClusters, found: Mapping[str, str]) -> Iterator[Fault]:
    for kind, together, apart in (
        ("false", found, gold.clusters),
        ("missed", gold.clusters, found),
    ):
        groups: dict[str, list[str]] = defaultdict(list)
        for item in sorted(together):
            groups[together[item]].append(item)
        for _, members in sorted(groups.items()):
            for left, right in combinations(members, 2):
                if apart[left] != apart[right]:
                    one, other = (
                        f"{gold.printed.get(item, '')} ({item})" for item in (left, right)
                    )
                    yield Fault(kind, gold.kind, 0.0, one.strip(), other.strip())
