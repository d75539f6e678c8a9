"""Co-authorship: people who wrote works together."""

from collections import defaultdict

from citegraph.model import Library
from citegraph.network.items import Item, Items
from citegraph.network.kinds.works import works_of_corpus
from citegraph.network.options import NetworkOptions
from citegraph.network.wording import are, counted


def co_authors(library: Library, options: NetworkOptions) -> Items:
    """Return the authors of works, bodies among them; editors and translators are not counted.

    ``corpus`` says whether all works of the library count, or only its documents; of these, works
    by more than ``max_authors`` people do not count.
    """
    units: dict[str, set[str]] = defaultdict(set)
    many = 0
    for work in works_of_corpus(library, options):
        if len(set(work.people)) > options.max_authors:
            many += 1
            continue
        for person in work.people:
            units[person].add(work.id)
    items = (
        Item(
            person.id,
            person.label,
            tuple(sorted(units[person.id])),
            works=len(units[person.id]),
        )
        for person in sorted(library.people, key=lambda person: person.id)
        if person.id in units
    )
    return Items("person", "people", tuple(items), "work", _passed_by(many, options))


def _passed_by(many: int, options: NetworkOptions) -> str:
    if not many:
        return ""
    most = counted(options.max_authors, "people")
    return (
        f"{counted(many, 'works')} by more than {most} (max_authors) {are(many)} not counted; "
        "raise max_authors under [network] to count more."
    )
