"""A library with every value that the left panel filters by, and what Python counts in it."""

from citegraph.model import (
    CitingDocument,
    Community,
    Edge,
    LabelledReference,
    Library,
    Location,
    Mention,
    Name,
    Network,
    Node,
    PartialDate,
    Person,
    RawReference,
    Reference,
    Venue,
    Work,
)

TYPES = ("article-journal", "book", "thesis")
LANGUAGES = ("ru", "en", "de", "")
FILES = tuple(f"list{number}.txt" for number in range(15))
VENUES = 20
CLUSTERS = 4

#: The family of every fifth author, in both scripts by turns.
FAMILIES = (("Исланкина", "Islankina"), ("Porter", "Porter"), ("Цителадзе", "Tsiteladze"))


def family_of(number: int) -> str:
    """Return the name as work ``number`` prints it."""
    return FAMILIES[number % 3][number // 3 % 2]


def year_of(number: int) -> int | None:
    """Every seventh work has no year; the others span 1980 to 2019."""
    return None if number % 7 == 0 else 1980 + number % 40


def files_of(number: int) -> tuple[str, ...]:
    """Return the documents that cite the work: one to three."""
    return tuple(sorted({FILES[number * step % 15] for step in range(1, 2 + number % 3)}))


def mixed_library(count: int) -> Library:
    """Return ``count`` works by three people, each value of a filter as often as the others."""
    references = tuple(_reference(number) for number in range(count))
    works = tuple(
        Work(
            f"work{number:05d}",
            reference,
            (reference.id,),
            (f"person{number % 3}",),
            f"venue{number % VENUES:02d}" if number % 4 else "",
            files_of(number),
        )
        for number, reference in enumerate(references)
    )
    documents = tuple(CitingDocument(file, "", "plain", "utf-8", "", 1, 9, 0) for file in FILES)
    return Library(documents, references, works, _people(references), _venues(references))


def _reference(number: int) -> Reference:
    file = files_of(number)[0]
    name = Name(family_of(number), "А. Б.", printed=f"{family_of(number)} А. Б.")
    raw = RawReference(f"{file}#1.{number}", f"{name.printed} Труд {number}", Location(file, 1))
    year = year_of(number)
    return Reference(
        raw.id,
        LabelledReference(raw, ()),
        TYPES[number % 3],
        title=f"Труд {number} о кластерах",
        authors=(name,),
        issued=PartialDate(year) if year else None,
        language=LANGUAGES[number % 4],
    )


def _people(references: tuple[Reference, ...]) -> tuple[Person, ...]:
    return tuple(
        Person(
            f"person{place}",
            cyrillic,
            latin,
            (cyrillic, latin),
            tuple(
                Mention(f"{one.id}@author.1", one.id, "author", 1, one.authors[0])
                for one in references[place::3]
            ),
        )
        for place, (cyrillic, latin) in enumerate(FAMILIES)
    )


def _venues(references: tuple[Reference, ...]) -> tuple[Venue, ...]:
    return tuple(
        Venue(
            f"venue{place:02d}",
            f"Журнал {place}",
            f"Zhurnal {place}",
            (f"Журнал {place}",),
            tuple(one.id for number, one in enumerate(references)
                  if number % 4 and number % VENUES == place),
        )
        for place in range(VENUES)
    )  # fmt: skip


def works_network(count: int) -> Network:
    """Return a network of all works but the last: each linked with its next two.

    The weight falls from link to link, so that the strongest are those of the first works.
    """
    last = count - 1
    ids = [f"work{number:05d}" for number in range(last)]
    pairs = [(one, one + step) for one in range(last) for step in (1, 2) if one + step < last]
    edges = tuple(
        Edge(ids[one], ids[other], 1, 1.0, 1 / (1 + place), files_of(one)[:1])
        for place, (one, other) in enumerate(pairs)
    )
    nodes = tuple(
        Node(
            ids[number],
            f"{family_of(number)} {year_of(number) or ''}",
            len(files_of(number)),
            sum(number in pair for pair in pairs[max(0, 2 * number - 5) : 2 * number + 3]),
            float(number % 11),
            number % CLUSTERS,
            40 * (number % 50),
            40 * (number // 50),
            year_of(number),
        )
        for number in range(last)
    )
    sizes = [sum(node.community == place for node in nodes) for place in range(CLUSTERS)]
    communities = tuple(Community(place, f"тема {place}", size) for place, size in enumerate(sizes))
    return Network("cocitation", "work", nodes, edges, communities, "A chain.")


def people_network() -> Network:
    """Return a network of the people, without clusters or links."""
    nodes = tuple(
        Node(f"person{place}", cyrillic, 15, 0, 0.0, -1, 100 * place, 0)
        for place, (cyrillic, _) in enumerate(FAMILIES)
    )
    return Network("author-cocitation", "person", nodes, (), (), "Three people.")
