"""Direct citation: which document of the library cites which work."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from citegraph.model import Library
from citegraph.network.items import Item, Items
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.records import Pairs, to_pairs


def citing(kept: Sequence[Item], found: Items, library: Library, options: NetworkOptions) -> Pairs:
    """Return a pair for every work (first) that is a document citing another work (second).

    ``count`` is the number of documents that are the first and cite the second, ``weight``
    how often their texts do, at least once for each.
    """
    place_of = {item.id: place for place, item in enumerate(kept)}
    work_of = {document.id: document.work for document in library.documents if document.work}
    mentions = library.mentions()
    count: Counter[tuple[int, int]] = Counter()
    weight: dict[tuple[int, int], float] = defaultdict(float)
    for work in library.works:
        for document in work.cited_by:
            source = place_of.get(work_of.get(document, ""))
            target = place_of.get(work.id)
            if source is None or target is None or source == target:
                continue
            count[source, target] += 1
            weight[source, target] += max(1, mentions[document, work.id])
    return to_pairs(count, weight)
