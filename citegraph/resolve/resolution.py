"""What the stage hands on."""

from dataclasses import dataclass

from citegraph.model import Merge, Person, Problem, Relation, UncertainPair, Venue, Work


@dataclass(frozen=True, slots=True)
class Resolution:
    """Works, people and venues, each sorted by id, and every merge with its evidence.

    ``relations`` are pairs of works that are texts of one (editions, translations, versions);
    ``uncertain`` are pairs near the threshold, most useful first; ``problems`` say which
    decisions of the user contradict each other or speak of nothing that is there.
    """

    works: tuple[Work, ...]
    people: tuple[Person, ...]
    venues: tuple[Venue, ...]
    merges: tuple[Merge, ...]
    uncertain: tuple[UncertainPair, ...] = ()
    relations: tuple[Relation, ...] = ()
    publishers: tuple[Venue, ...] = ()
    problems: tuple[Problem, ...] = ()
