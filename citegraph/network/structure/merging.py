"""Small communities join those that they are linked with most."""

from collections import defaultdict
from heapq import heapify, heappop, heappush

import numpy as np

from citegraph.network.pairs.records import Ints
from citegraph.network.structure.leiden import Links


def merge_small(links: Links, groups: Ints, least: int) -> Ints:
    """Return the groups after those of fewer than ``least`` items joined others.

    The smallest goes first, to the group that it has the most link strength with (as VOSviewer
    merges small clusters: van Eck and Waltman, VOSviewer Manual); of equal ones to the larger,
    then to that with the lower number. A small group without a link to another stays.

    >>> links = Links(np.array([0, 0, 1, 2]), np.array([1, 2, 2, 3]), np.ones(4), 6)
    >>> merge_small(links, np.array([0, 0, 0, 1, 2, 2]), 3).tolist()
    [0, 0, 0, 0, 2, 2]
    """
    if least <= 1:
        return groups
    sizes = np.bincount(groups).tolist()
    between = _strengths_between(links, groups)
    target = list(range(len(sizes)))
    waiting = [(size, group) for group, size in enumerate(sizes) if 0 < size < least]
    heapify(waiting)
    while waiting:
        size, small = heappop(waiting)
        # What joined another, grew since, or has no neighbour is passed over.
        if target[small] != small or sizes[small] != size or not between[small]:
            continue
        neighbours = between.pop(small)
        to = max(neighbours, key=lambda group: (neighbours[group], sizes[group], -group))
        target[small] = to
        sizes[to] += size
        for group, strength in neighbours.items():
            del between[group][small]
            if group != to:
                between[to][group] += strength
                between[group][to] += strength
        if sizes[to] < least:
            heappush(waiting, (sizes[to], to))
    return np.array([_last(target, group) for group in range(len(target))], dtype=np.int64)[groups]


def _strengths_between(links: Links, groups: Ints) -> dict[int, dict[int, float]]:
    """Return the link strength of every two groups that have links."""
    ends = groups[links.first], groups[links.second]
    across = ends[0] != ends[1]
    count = int(groups.max(initial=0)) + 1
    low, high = np.minimum(*ends)[across], np.maximum(*ends)[across]
    keys, place = np.unique(low * count + high, return_inverse=True)
    sums = np.bincount(place, links.weight[across], minlength=len(keys))
    between: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for key, strength in zip(keys.tolist(), sums.tolist(), strict=True):
        between[key // count][key % count] = strength
        between[key % count][key // count] = strength
    return between


def _last(target: list[int], group: int) -> int:
    while target[group] != group:
        group = target[group]
    return group
