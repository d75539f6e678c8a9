"""What the stage hands on."""

from dataclasses import dataclass

from citegraph.model import Merge, Person, Venue, Work


@dataclass(frozen=True, slots=True)
class Resolution:
    """Works, people and venues, each sorted by id, and every merge with its evidence."""

    works: tuple[Work, ...]
    people: tuple[Person, ...]
    venues: tuple[Venue, ...]
    merges: tuple[Merge, ...]
