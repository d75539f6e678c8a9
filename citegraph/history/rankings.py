"""The works, people, venues and terms that most documents cite."""

from collections import Counter
from collections.abc import Mapping, Sequence

from citegraph.history.ages import half_life
from citegraph.history.citing import Citations
from citegraph.history.items import CitedItem
from citegraph.history.options import HistoryOptions
from citegraph.model import ItemKind, Ranked


def find_rankings(
    citations: Citations,
    items: Mapping[ItemKind, Sequence[CitedItem]],
    options: HistoryOptions,
) -> tuple[Ranked, ...]:
    """Return the ``top`` items of every kind, the most cited first.

    What more documents cite comes first, then what has more references, then the first by id.
    """
    rows: list[Ranked] = []
    for found in items.values():
        counted = [(len(item.documents()), item.references, item) for item in found]
        counted.sort(key=lambda row: (-row[0], -row[1], row[2].id))
        rows += [
            Ranked(
                item.kind,
                item.id,
                item.label,
                documents,
                references,
                len(item.works),
                item.year,
                half_life(_ages(citations, item)),
            )
            for documents, references, item in counted[: options.top]
        ]
    return tuple(rows)


def _ages(citations: Citations, item: CitedItem) -> Counter[int]:
    """Return how old the works of an item were when they were cited."""
    ages = (citations.age(work, one) for work in item.works for one in work.cited_by)
    return Counter(age for age in ages if age is not None)
