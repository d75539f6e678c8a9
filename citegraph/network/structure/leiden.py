"""The Leiden algorithm, repeated, and what several runs agree on."""

from dataclasses import dataclass

import graspologic_native
import numpy as np
from scipy import sparse

from citegraph.network.pairs.records import Floats, Ints
from citegraph.network.pairs.undirected import symmetric, totals

# Cycles of a run over all links, and over the few links between core groups.
_ITERATIONS = 1
_CORE_ITERATIONS = 2
# Runs over the links between core groups: fewer where these are many.
_CORE_RUNS = 5
_CORE_LINKS = 1_400_000


@dataclass(frozen=True, slots=True)
class Links:
    """Undirected links of ``size`` items: no pair twice, no item with itself."""

    first: Ints
    second: Ints
    weight: Floats
    size: int


@dataclass(frozen=True, slots=True)
class Leiden:
    """How communities are looked for: resolution, first seed, number of runs."""

    resolution: float
    seed: int
    runs: int


def modularity(links: Links, groups: Ints, resolution: float = 1.0) -> float:
    """Return Σ over groups of l/m − resolution · (d/2m)²: links inside less those by chance.

    l is the weight of links in a group, d the sum of its items' weights, m that of all links.
    Newman (2006), "Modularity and community structure in networks", PNAS 103(23); the resolution
    is that of Reichardt and Bornholdt (2006), Phys. Rev. E 74.

    >>> path = Links(np.array([0, 1, 2]), np.array([1, 2, 3]), np.ones(3), 4)
    >>> round(modularity(path, np.array([0, 0, 1, 1])), 3)
    0.167
    """
    total = links.weight.sum()
    inside = links.weight[groups[links.first] == groups[links.second]].sum()
    ends = np.bincount(groups[links.first], links.weight, minlength=int(groups.max()) + 1)
    ends += np.bincount(groups[links.second], links.weight, minlength=int(groups.max()) + 1)
    return float(inside / total - resolution * ((ends / (2 * total)) ** 2).sum())


def most_modular(links: Links, how: Leiden) -> Ints:
    """Return the group of every item, of high modularity; items without a link are alone.

    Leiden (Traag, Waltman and van Eck 2019, "From Louvain to Leiden: guaranteeing well-connected
    communities", Sci. Rep. 9) runs several times. Items that no run parts are a core group; what
    the runs differ in is decided once more with core groups for items. The ensemble beats
    the best of its runs (Ovelgönne and Geyer-Schulz 2013, "An ensemble learning strategy for graph
    clustering", Contemporary Mathematics 588). The same links and seed give the same groups.
    """
    matrix = _symmetric(links)
    runs = [_run(matrix, how, seed) for seed in range(how.seed, how.seed + how.runs)]
    if how.runs > 1:
        runs.append(_agreed(links, runs, how))
    # Of equal ones the last, which is of the ensemble.
    return max(reversed(runs), key=lambda groups: modularity(links, groups, how.resolution))


def most_similar(links: Links, how: Leiden) -> Ints:
    """Return the groups of VOS clustering: Σ over pairs in a group of (s − resolution) is high.

    s(a, b) = 2m·w(a, b) / (k(a)·k(b)) is the association strength: k the sum of an item's weights,
    2m of all. Waltman, van Eck and Noyons (2010), "A unified approach to mapping and clustering
    of bibliometric networks", Journal of Informetrics 4(4): the clustering of VOSviewer. It is
    found as the modularity of links to which loops are added that make all items equally
    heavy, where chance is the same for every pair.
    """
    similar = Links(links.first, links.second, association(links), links.size)
    heavy = max(float(_totals(similar).max()), how.resolution * links.size)
    # An item is twice as heavy as the heaviest: its loop stays with it in a group of any size.
    even = 2 * heavy
    items = np.arange(links.size)
    regular = Links(
        np.concatenate([links.first, items]),
        np.concatenate([links.second, links.size + items]),
        np.concatenate([similar.weight, (even - _totals(similar)) / 2]),
        2 * links.size,
    )
    resolution = how.resolution * links.size / even
    return most_modular(regular, Leiden(resolution, how.seed, how.runs))[: links.size]


def _totals(links: Links) -> Floats:
    return totals(links.first, links.second, links.weight, links.size)


def association(links: Links) -> Floats:
    """Return the association strength of every link, 2m·w / (k·k).

    >>> association(Links(np.array([0, 1]), np.array([1, 2]), np.array([1.0, 3.0]), 3)).tolist()
    [2.0, 2.0]
    """
    sums = _totals(links)
    found: Floats = sums.sum() * links.weight / (sums[links.first] * sums[links.second])
    return found


def _agreed(links: Links, runs: list[Ints], how: Leiden) -> Ints:
    """Return the groups found among the core groups of several runs."""
    core = runs[0]
    for groups in runs[1:]:
        _, core = np.unique(core * (int(groups.max()) + 1) + groups, return_inverse=True)
    between, cores = _contracted(links, core.astype(np.int64))
    matrix = _symmetric(between)
    attempts = max(1, min(_CORE_RUNS, _CORE_LINKS // len(between.first)))
    found = [
        _run(matrix, how, seed, _CORE_ITERATIONS)[:cores][core]
        for seed in range(how.seed, how.seed + attempts)
    ]
    return max(found, key=lambda groups: modularity(links, groups, how.resolution))


def _contracted(links: Links, core: Ints) -> tuple[Links, int]:
    """Return the links between core groups, and how many groups there are.

    A link of a group with itself hangs on it as an item of its own: the library takes no loops,
    and such an item adds to weights and modularity just what the loop would.
    """
    cores = int(core.max()) + 1
    ends = core[links.first], core[links.second]
    low, high = np.minimum(*ends), np.maximum(*ends)
    keys, place = np.unique(low * cores + high, return_inverse=True)
    first, second = keys // cores, keys % cores
    weight = np.bincount(place, links.weight).astype(np.float64)
    return Links(first, np.where(first == second, first + cores, second), weight, 2 * cores), cores


def _symmetric(links: Links) -> sparse.csr_array:
    """Return the matrix of the links, their mean weight 1: the library's chance is absolute."""
    return symmetric(links.first, links.second, links.weight / links.weight.mean(), links.size)


def _run(
    matrix: sparse.csr_array,
    how: Leiden,
    seed: int,
    iterations: int = _ITERATIONS,
) -> Ints:
    size = matrix.shape[0]
    _, found = graspologic_native.leiden_csr(
        matrix.indptr.astype(np.int64),
        matrix.indices.astype(np.int32),
        matrix.data,
        size,
        resolution=how.resolution,
        seed=seed,
        iterations=iterations,
        use_modularity=True,
    )
    # An item without a link is missing: it gets a number of its own.
    return np.fromiter((found.get(item, size + item) for item in range(size)), np.int64, size)
