"""What the stage hands on."""

from dataclasses import dataclass

from citegraph.model import Merge, Person, Problem, UncertainPair, Venue, Work


@dataclass(frozen=True, slots=True)
class Resolution:
    """Works, people and venues, each sorted by id, and every merge with its evidence.

    ``uncertain`` are pairs near the threshold, most useful first; ``problems`` say which
    decisions of the user contradict each other or speak of nothing that is there.
    """

    works: tuple[Work, ...]
    people: tuple[Person, ...]
    venues: tuple[Venue, ...]
    merges: tuple[Merge, ...]
    uncertain: tuple[UncertainPair, ...] = ()
    problems: tuple[Problem, ...] = ()
