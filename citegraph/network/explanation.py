"""How a network was made, in words."""

from collections import Counter

from citegraph.model import Library
from citegraph.network.emptiness import explain_emptiness
from citegraph.network.items import Items
from citegraph.network.making import Making
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.counting import count_units, counts_rare_pairs
from citegraph.network.pairs.thresholds import Cut
from citegraph.network.wording import are, counted

_MEASURES = {
    "association": "the association strength (van Eck and Waltman 2009; 1 = as often as by chance)",
    "cosine": "Salton's cosine, 0 to 1",
    "jaccard": "the Jaccard index, 0 to 1",
    "inclusion": "the inclusion index (Simpson), 0 to 1",
    "equivalence": "the equivalence index (the square of the cosine), 0 to 1",
}


def explain(making: Making, library: Library, options: NetworkOptions) -> str:
    """Return how the network was made, or why it has no edge and what to try.

    Everything that a threshold or a bound left out is counted.
    """
    if not len(making.left.pairs):
        return explain_emptiness(making, library, options)
    kind, left = making.kind, making.left
    sentences = [
        f"Two {making.found.plural} are joined when {kind.joins}: {_population(making)}, "
        f"{counted(len(left.pairs), 'pairs')}; {_weighing(making, options)}.",
        *filter(None, (making.found.passed_by,)),
        *_items_left_out(making, options),
        *_unseen(making, options),
        *(_told(cut, making.found, options) for cut in left.cuts),
        *_edges_left_out(making),
    ]
    return " ".join(sentences)


def _population(making: Making) -> str:
    """Return what the nodes are: «12 works cited by 3 documents»."""
    items, found = making.left.items, making.found
    modes = Counter(item.mode for item in items if item.mode)
    if modes:
        return " and ".join(counted(modes[mode], f"{mode}s") for mode in sorted(modes))
    own = sum(bool(item.own) for item in items)
    if own:
        return f"{counted(len(items), found.plural)}, {own:,} of them documents here"
    units = counted(count_units(items), f"{found.unit}s")
    return f"{counted(len(items), found.plural)} {making.kind.held} {units}"


def _weighing(making: Making, options: NetworkOptions) -> str:
    kind, found = making.kind, making.found
    told = [f"an edge counts {kind.counts}"]
    if kind.weighs:
        return f"{told[0]}, {kind.weighs}"
    if options.counting == "fractional":
        told.append(
            f"its strength adds up 1/(n - 1) for each {found.unit} with n {found.plural} "
            "(fractional counting, Perianes-Rodriguez, Waltman and van Eck 2016)"
        )
    plain = "that number" if options.counting == "full" else "that strength"
    told.append(f"its weight is {_MEASURES.get(options.normalization, plain)}")
    return ", ".join(told)


def _items_left_out(making: Making, options: NetworkOptions) -> list[str]:
    found, kind = making.found, making.kind
    rare = sum(not item.own and len(item.units) < options.min_cited for item in found.items)
    beyond = len(found.items) - rare - len(making.kept)
    lines = []
    if rare:
        lines.append(
            f"{counted(rare, found.plural)} {kind.held} fewer than {options.min_cited:,} "
            f"{found.unit}s (min_cited) {are(rare)} left out."
        )
    if beyond:
        first = any(item.own for item in making.kept)
        those = f"{len(making.kept):,}, documents here first," if first else ""
        lines.append(
            f"Only {those or f'the {len(making.kept):,} {kind.most}'} are shown, "
            f"{counted(beyond, found.plural)} more {are(beyond)} left out (max_nodes)."
        )
    return lines


def _unseen(making: Making, options: NetworkOptions) -> list[str]:
    """Return that weak pairs were dropped before they could be counted, where they were."""
    if making.kind.weighs or options.min_count == 1 or counts_rare_pairs(making.kept, options):
        return []
    return [
        f"Pairs joined by fewer than {options.min_count:,} {making.found.unit}s (min_count) are "
        "left out, uncounted, as there are very many."
    ]


def _told(cut: Cut, found: Items, options: NetworkOptions) -> str:
    """Return the sentence of what one threshold removed."""
    pairs = counted(cut.pairs, "pairs")
    if cut.option == "largest_component":
        return (
            f"{counted(cut.items, found.plural)} outside the largest component, with {pairs}, "
            f"{are(cut.items)} left out (largest_component)."
        )
    reasons = {
        "min_count": f"joined by fewer than {options.min_count:,} {found.unit}s (min_count)",
        "min_strength": f"with a strength below {options.min_strength:g} (min_strength)",
        "min_weight": f"with a weight below {options.min_weight:g} (min_weight)",
        "backbone": f"not significant at {options.backbone:g} for either end (backbone: disparity "
        "filter, Serrano, Boguñá and Vespignani 2009)",
    }
    return f"{pairs} {reasons[cut.option]} {are(cut.pairs)} left out."


def _edges_left_out(making: Making) -> list[str]:
    pairs = len(making.left.pairs)
    if pairs == making.shown:
        return []
    return [
        f"Of {counted(pairs, 'pairs')} only the {making.shown:,} strongest are shown "
        "as edges (max_edges); degree, strength, communities and positions come from all."
    ]
