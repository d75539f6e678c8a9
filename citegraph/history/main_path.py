"""Main paths: the chains of citations that most of the paths through a network share.

Hummon and Doreian (1989), "Connectivity in a citation network: the development of DNA theory",
Social Networks 11, 39-63; global and key-route search: Liu and Lu (2012), "An integrated approach
for main path analysis: development of the Hirsch index as an example", JASIST 63(3), 528-542.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from citegraph.history.acyclic import break_cycles
from citegraph.history.linked import Link, LinkedWorks
from citegraph.history.options import HistoryOptions
from citegraph.history.traversal import Acyclic, Weighing, arrange, count_paths
from citegraph.model import CitationLink, HistoryNote, MainPath
from citegraph.text.rounding import rounded

_WEIGHINGS: tuple[Weighing, ...] = ("spc", "splc")
_EXAMPLES = 5


def find_main_paths(
    linked: LinkedWorks, options: HistoryOptions
) -> tuple[tuple[MainPath, ...], tuple[HistoryNote, ...]]:
    """Return the global and the key-route main path of both weighings, and what was left out."""
    links, left_out = break_cycles(linked.links, lambda id: linked.works[id].reference.year)
    if not links:
        return (), ()
    network = arrange(links)
    paths = []
    for weighing in _WEIGHINGS:
        counts, whole = count_paths(network, weighing)
        best = best_sums(network, counts)
        on_global = global_path(network, counts, best)
        heaviest = heaviest_links(counts, options.key_routes)
        on_routes = key_routes(network, counts, best, heaviest)
        found: tuple[tuple[Literal["global", "key-route"], set[Link], list[Link], int], ...] = (
            ("global", on_global, [], count_tied(network, on_global)),
            ("key-route", on_routes, heaviest, 1),
        )
        for search, kept, routes, tied in found:
            made = _Maker(linked, counts, whole)
            paths.append(
                MainPath(
                    weighing,
                    search,
                    linked.nodes({work for link in kept for work in link}),
                    made.links(sorted(kept, key=made.newest_first)),
                    made.links(routes),
                    tied,
                )
            )
    return tuple(paths), _note(left_out)


@dataclass(frozen=True, slots=True)
class BestSums:
    """The greatest sum of weights on a path that ends in each work, and that leads on from it."""

    ending: Mapping[str, int]
    leading: Mapping[str, int]


def best_sums(network: Acyclic, weight: Mapping[Link, int]) -> BestSums:
    """Return the greatest sums of weights before and after every work.

    >>> network = arrange([("c", "b"), ("b", "a"), ("c", "a")])
    >>> best_sums(network, {("c", "b"): 1, ("b", "a"): 1, ("c", "a"): 1}).ending
    {'a': 0, 'b': 1, 'c': 2}
    """
    ending: dict[str, int] = {}
    for work in network.order:
        cited = network.cites.get(work, ())
        ending[work] = max((ending[one] + weight[work, one] for one in cited), default=0)
    leading: dict[str, int] = {}
    for work in reversed(network.order):
        citing = network.cited_by.get(work, ())
        leading[work] = max((leading[one] + weight[one, work] for one in citing), default=0)
    return BestSums(ending, leading)


def global_path(network: Acyclic, weight: Mapping[Link, int], best: BestSums) -> set[Link]:
    """Return the links of the path with the greatest sum; of all such paths where they tie.

    >>> network = arrange([("d", "b"), ("d", "c"), ("b", "a"), ("c", "a"), ("d", "a")])
    >>> weight = dict.fromkeys(network.links, 1)
    >>> sorted(global_path(network, weight, best_sums(network, weight)))
    [('b', 'a'), ('c', 'a'), ('d', 'b'), ('d', 'c')]
    """
    greatest = max(best.ending.values())
    return {
        (v, u)
        for v, u in network.links
        if best.ending[u] + weight[v, u] + best.leading[v] == greatest
    }


def heaviest_links(weight: Mapping[Link, int], number: int) -> list[Link]:
    """Return the heaviest links, the first by id of equal ones.

    >>> heaviest_links({("b", "a"): 1, ("c", "a"): 3, ("c", "b"): 1}, 2)
    [('c', 'a'), ('b', 'a')]
    """
    return sorted(weight, key=lambda link: (-weight[link], link))[:number]


def key_routes(
    network: Acyclic, weight: Mapping[Link, int], best: BestSums, routes: Iterable[Link]
) -> set[Link]:
    """Return the links of the best paths through each of the key routes, all that tie included.

    From the citing end of a route the search goes on to a newest work, from its cited end back
    to an oldest one, both on the path with the greatest sum (Liu and Lu 2012, key-route search
    with global search on both sides).
    """
    kept = set(routes)
    newer, older = {v for v, _ in kept}, {u for _, u in kept}
    for work in network.order:
        for citing in network.cited_by.get(work, ()) if work in newer else ():
            if best.leading[work] == best.leading[citing] + weight[citing, work]:
                kept.add((citing, work))
                newer.add(citing)
    for work in reversed(network.order):
        for cited in network.cites.get(work, ()) if work in older else ():
            if best.ending[work] == best.ending[cited] + weight[work, cited]:
                kept.add((work, cited))
                older.add(cited)
    return kept


def count_tied(network: Acyclic, kept: set[Link]) -> int:
    """Return how many whole paths some links make.

    >>> links = [("d", "b"), ("d", "c"), ("b", "a"), ("c", "a")]
    >>> count_tied(arrange(links), set(links))
    2
    """
    return count_paths(arrange(sorted(kept)), "spc")[1]


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes records of links with their counts."""

    linked: LinkedWorks
    counts: Mapping[Link, int]
    whole: int

    def newest_first(self, link: Link) -> tuple[bool, int, str, str]:
        unknown, year, id = self.linked.place_in_time(link[0])
        return unknown, -year, id, link[1]

    def links(self, found: Sequence[Link]) -> tuple[CitationLink, ...]:
        return tuple(
            CitationLink(v, u, self.counts[v, u], rounded(self.counts[v, u] / self.whole))
            for v, u in found
        )


def _note(left_out: Sequence[Link]) -> tuple[HistoryNote, ...]:
    if not left_out:
        return ()
    named = ", ".join(f"{citing} → {cited}" for citing, cited in left_out[:_EXAMPLES])
    more = ", …" if len(left_out) > _EXAMPLES else ""
    return (
        HistoryNote(
            "main_paths",
            "cycles",
            len(left_out),
            "Some works cite each other in a circle; for the main path "
            f"{len(left_out):,} of their citations are left out, where the citing work is dated "
            f"before the cited one, or comes first by id: {named}{more}.",
        ),
    )
