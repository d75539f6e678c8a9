"""How a network was made, or why it is empty, in words."""

from collections.abc import Sequence

from citegraph.model import Library
from citegraph.network.items import Item, Items
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.counting import count_units
from citegraph.network.table import Kind


def explain(
    kind: Kind,
    found: Items,
    kept: Sequence[Item],
    pairs: tuple[int, int],
    options: NetworkOptions,
) -> str:
    """Return how the network was made; ``pairs`` counts all above the threshold, and those shown.

    Everything that a threshold or a bound left out is counted.
    """
    documents = count_units(found.items)
    sentences = [
        f"Two {found.plural} are joined when {kind.joins}: "
        f"{_count(len(kept), found.plural)} cited by {_count(documents, 'documents')}, "
        f"{_count(pairs[0], 'pairs')}; {kind.weighs}.",
        *_left_out(found, kept, pairs, options),
    ]
    return " ".join(sentences)


def explain_emptiness(
    kind: Kind,
    found: Items,
    kept: Sequence[Item],
    most: int,
    library: Library,
    options: NetworkOptions,
) -> str:
    """Return why there is no edge and what to try; ``most`` documents cite any one pair."""
    if not found.items and kind.lacks and library.references:
        return f"Empty: {kind.lacks}."
    if not found.items:
        lists = sum(document.lists for document in library.documents)
        return (
            f"Empty: no {found.plural} were found in "
            f"{_count(len(library.references), 'references')} of {_count(lists, 'lists')} "
            f"in {_count(len(library.documents), 'documents')}. Add documents with a reference "
            "list, and see the problems for those that could not be read."
        )
    if not kept:
        highest = max(len(item.units) for item in found.items)
        return (
            f"Empty: none of {_count(len(found.items), found.plural)} is cited by "
            f"{options.min_cited:,} documents (min_cited), the most cited by {highest:,}. "
            f"Set min_cited to {highest:,} or less, or add documents."
        )
    if most:
        return (
            f"No edges: no two of {_count(len(kept), found.plural)} are cited together by "
            f"{options.min_count:,} documents (min_count); the most is {most:,}. "
            f"Set min_count to {most:,} or less, or add documents."
        )
    documents = count_units(found.items)
    return (
        f"No edges: each of {_count(documents, 'documents')} cites only one of "
        f"{_count(len(kept), found.plural)}. Add documents that cite several."
    )


def _left_out(
    found: Items, kept: Sequence[Item], pairs: tuple[int, int], options: NetworkOptions
) -> list[str]:
    rare = sum(len(item.units) < options.min_cited for item in found.items)
    beyond = len(found.items) - rare - len(kept)
    lines = []
    if rare:
        lines.append(
            f"{_count(rare, found.plural)} cited by fewer than {options.min_cited:,} documents "
            "(min_cited) are left out."
        )
    if beyond:
        lines.append(
            f"Only the {len(kept):,} most cited are shown, {_count(beyond, found.plural)} more "
            "are left out (max_nodes)."
        )
    if options.min_count > 1:
        lines.append(
            f"Pairs cited together by fewer than {options.min_count:,} documents are left out "
            "(min_count)."
        )
    if pairs[0] > pairs[1]:
        lines.append(
            f"Of {_count(pairs[0], 'pairs')} only the {pairs[1]:,} strongest are shown "
            "as edges (max_edges); degree, strength, communities and positions come from all."
        )
    return lines


def _count(number: int, plural: str) -> str:
    singular = {"people": "person"}.get(plural, plural.removesuffix("s"))
    return f"{number:,} {singular if number == 1 else plural}"
