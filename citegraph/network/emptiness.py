"""Why a network has no edges, and what to try."""

from citegraph.model import Library
from citegraph.network.making import Making
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.counting import count_units, counts_rare_pairs, unit_sizes
from citegraph.network.wording import counted


def explain_emptiness(making: Making, library: Library, options: NetworkOptions) -> str:
    """Return why there is no edge, what was found, and what to try."""
    said = _explain(making, library, options)
    return f"{said} {making.found.passed_by}".rstrip()


def _explain(making: Making, library: Library, options: NetworkOptions) -> str:
    found, kind = making.found, making.kind
    if not found.items and found.passed_by:
        return "Empty: no work was counted."
    if not found.items and kind.lacks and library.references:
        return f"Empty: {kind.lacks}. {_sources(library)}"
    if not found.items:
        return (
            f"Empty: no {found.plural} were found. {_sources(library)} Add documents with a "
            "reference list, and see the problems for those that could not be read."
        )
    if not making.kept:
        return f"Empty: {_rare_items(making, options)} {_sources(library)}"
    if len(making.counted):
        return f"No edges: {_weak_pairs(making, options)} {_sources(library)}"
    return f"No edges: {_nothing_shared(making, options)} {_sources(library)}"


def _rare_items(making: Making, options: NetworkOptions) -> str:
    found, kind = making.found, making.kind
    highest = max(len(item.units) for item in found.items)
    return (
        f"none of {counted(len(found.items), found.plural)} is one {kind.held} "
        f"{options.min_cited:,} {found.unit}s or more (min_cited); the most is {highest:,}. "
        f"Set min_cited to {highest:,} or less, or add documents."
    )


def _weak_pairs(making: Making, options: NetworkOptions) -> str:
    """Return which threshold removed the last pair, and which value would leave one."""
    cut = next(cut for cut in reversed(making.left.cuts) if cut.pairs)
    pairs = f"none of {counted(cut.pairs, 'pairs')} of {making.found.plural}"
    least = getattr(options, cut.option)
    if cut.option == "backbone":
        advice = f"above {cut.best:g}" if cut.best < 1 else "to 1.0, which keeps all pairs"
        return (
            f"{pairs} is significant at {least:g} for either end (backbone). "
            f"Set backbone {advice}, or add documents."
        )
    reason = {
        "min_count": f"is joined by {least:,} {making.found.unit}s",
        "min_strength": f"has a strength of {least:g}",
        "min_weight": f"has a weight of {least:g}",
    }[cut.option]
    return (
        f"{pairs} {reason} or more ({cut.option}); the most is {cut.best:g}. "
        f"Set {cut.option} to {cut.best:g} or less, or add documents."
    )


def _nothing_shared(making: Making, options: NetworkOptions) -> str:
    """Return why no unit links two of the items kept."""
    found, kind = making.found, making.kind
    units = counted(count_units(found.items), f"{found.unit}s")
    items = f"{counted(len(found.items), found.plural)} {kind.held} {units}"
    if len(found.items) == 1:
        return f"there is only one, {items}. {kind.advice}"
    if not kind.weighs and options.min_count > 1 and not counts_rare_pairs(making.kept, options):
        return (
            f"no pair of {found.plural} is joined by {options.min_count:,} {found.unit}s or more "
            "(min_count). Set min_count lower, or add documents."
        )
    dropped = len(found.items) - len(making.kept)
    shared = sum(size > 1 for size in unit_sizes(found.items).values())
    if dropped and (shared or kind.directed):
        return (
            f"{counted(dropped, found.plural)} of {len(found.items):,} are left out, and no pair "
            f"is among the others. Set {' or '.join(_that_left_out(making, options))}."
        )
    return f"of {items}, {kind.apart}. {kind.advice}"


def _that_left_out(making: Making, options: NetworkOptions) -> list[str]:
    """Return what to change so that fewer items are left out."""
    enough = [
        item for item in making.found.items if item.own or len(item.units) >= options.min_cited
    ]
    rare = len(enough) < len(making.found.items)
    full = len(enough) > len(making.kept)
    return ["min_cited lower"] * rare + ["max_nodes higher"] * full


def _sources(library: Library) -> str:
    """Return what the library was made of, and how much of it two documents share."""
    lists = sum(document.lists for document in library.documents)
    shared = sum(len(set(work.cited_by)) > 1 for work in library.works)
    return (
        f"(Read: {counted(len(library.references), 'references')} of {counted(lists, 'lists')} "
        f"in {counted(len(library.documents), 'documents')}; "
        f"{counted(shared, 'works')} cited by two documents or more.)"
    )
