"""What the stage hands on."""

from dataclasses import dataclass

from citegraph.model import (
    Library,
    Merge,
    Person,
    Problem,
    Reference,
    Relation,
    UncertainPair,
    Venue,
    Work,
)


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

    def library(self, references: tuple[Reference, ...]) -> Library:
        """Return these works, people and venues of ``references`` as a library without documents.

        Its problems are those of the decisions.
        """
        return Library(
            documents=(),
            references=references,
            works=self.works,
            people=self.people,
            venues=self.venues,
            merges=self.merges,
            problems=self.problems,
            uncertain=self.uncertain,
            relations=self.relations,
            publishers=self.publishers,
        )
