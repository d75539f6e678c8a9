"""Journals, proceedings and sites as the items of a network."""

from collections import defaultdict

from citegraph.model import Library, Work
from citegraph.network.items import Items, collective_item
from citegraph.network.options import NetworkOptions


def cited_venues(library: Library, options: NetworkOptions) -> Items:
    """Return the venues of cited works; a document cites a venue once."""
    works: dict[str, list[Work]] = defaultdict(list)
    for work in library.works:
        works[work.venue].append(work)
    venues = sorted(library.venues, key=lambda venue: venue.id)
    found = (collective_item(venue.id, venue.label, works[venue.id]) for venue in venues)
    return Items("venue", "venues", tuple(item for item in found if item.units))
