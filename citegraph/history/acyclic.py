"""Citations without cycles: what is left out so that every path goes back in time."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

Link = tuple[str, str]


def break_cycles(
    links: Iterable[Link], year_of: Callable[[str], int | None]
) -> tuple[tuple[Link, ...], tuple[Link, ...]]:
    """Return the links without a cycle, and those left out for it, both sorted.

    Only links inside a strong component (where each work leads to each other) are left out:
    first those whose citing work is dated before the cited one; and where cycles remain among
    works of one year, or without a year, those whose citing work comes first by id. A link of a
    work to itself is left out as well. Batagelj (2003), "Efficient algorithms for citation
    network analysis", arXiv cs/0309023, names this and shrinking the components as the ways out;
    shrinking would join works into one.

    >>> years = {"a": 1990, "b": 1992, "c": 1992}
    >>> break_cycles([("a", "b"), ("b", "a"), ("b", "c"), ("c", "b")], years.get)
    ((('b', 'a'), ('c', 'b')), (('a', 'b'), ('b', 'c')))
    """

    def goes_forward(link: Link) -> bool:
        citing, cited = year_of(link[0]), year_of(link[1])
        return citing is not None and cited is not None and citing < cited

    kept = sorted(set(links))
    left_out: list[Link] = []
    for is_wrong in (goes_forward, lambda link: link[0] <= link[1]):
        component = strong_components(kept)
        wrong = {
            link for link in kept if component[link[0]] == component[link[1]] and is_wrong(link)
        }
        left_out += wrong
        kept = [link for link in kept if link not in wrong]
    return tuple(kept), tuple(sorted(left_out))


def strong_components(links: Sequence[Link]) -> dict[str, int]:
    """Return the number of the strong component of every work that a link touches.

    Kosaraju's two searches (Sharir 1981, "A strong-connectivity algorithm and its applications in
    data flow analysis"), without recursion.

    >>> found = strong_components([("a", "b"), ("b", "a"), ("b", "c")])
    >>> found["a"] == found["b"] != found["c"]
    True
    """
    ahead, back = _neighbours(links), _neighbours((target, source) for source, target in links)
    finished: list[str] = []
    seen: set[str] = set()
    for start in sorted({work for link in links for work in link}):
        finished += _search(start, ahead, seen)
    component: dict[str, int] = {}
    seen = set()
    for number, start in enumerate(reversed(finished)):
        for work in _search(start, back, seen):
            component[work] = number
    return component


def _neighbours(links: Iterable[Link]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for source, target in links:
        found[source].append(target)
    return dict(found)


def _search(start: str, ahead: Mapping[str, Sequence[str]], seen: set[str]) -> Iterator[str]:
    """Yield what a depth-first search finds for the first time, when it leaves it."""
    if start in seen:
        return
    seen.add(start)
    open_works = [(start, iter(ahead.get(start, ())))]
    while open_works:
        work, following = open_works[-1]
        for target in following:
            if target not in seen:
                seen.add(target)
                open_works.append((target, iter(ahead.get(target, ()))))
                break
        else:
            open_works.pop()
            yield work
