"""Libraries for the explorer: two lists that share people, a large one, a hostile one."""

import math
from collections.abc import Sequence
from itertools import combinations

from citegraph.model import (
    CitationTarget,
    CitingDocument,
    Community,
    Edge,
    Evidence,
    InTextCitation,
    LabelledReference,
    Library,
    Location,
    Mention,
    Merge,
    Name,
    Network,
    NetworkItemKind,
    Node,
    PartialDate,
    Person,
    Problem,
    RawReference,
    Reference,
    Venue,
    Work,
)

RUSSIAN, LATIN = "россия.txt", "latin.txt"

#: file, names, title, container, year
PRINTED = (
    (RUSSIAN, ("Исланкина Е. А.", "Фияксель Э. А."), "Кластеры и сети", "Инновации", 2014),
    (RUSSIAN, ("Цителадзе Д. Д.",), "Малые предприятия", "Экономика", 2011),
    (RUSSIAN, ("Porter M.",), "Clusters and Competition", "", 1998),
    (RUSSIAN, ("Sölvell Ö.",), "The Cluster Initiative Greenbook", "", None),
    (LATIN, ("Islankina E.A.",), "Klastery i seti", "Innovatsii", 2014),
    (LATIN, ("Porter M.",), "The Competitive Advantage of Nations", "", 1990),
    (LATIN, ("Tsiteladze D.D.",), "Innovatsionnye seti", "Ekonomika", 2012),
)

#: Reference numbers (from 0) that are one work; people by their printed forms.
SAME_WORK = ((0, 4),)
SAME_PEOPLE = {
    "islankina": ("Исланкина Е. А.", "Islankina E.A."),
    "fiyaksel": ("Фияксель Э. А.",),
    "porter": ("Porter M.",),
    "solvell": ("Sölvell Ö.",),
    "tsiteladze": ("Цителадзе Д. Д.", "Tsiteladze D.D."),
}


def _name(printed: str) -> Name:
    family, _, given = printed.partition(" ")
    return Name(family, given, printed=printed)


def _reference(number: int) -> Reference:
    file, names, title, container, year = PRINTED[number]
    position = number + 1 if file == RUSSIAN else number - 3
    reference_id = f"{file}#1.{position}"
    text = f"{', '.join(names)} {title} // {container}. {year or 'б. г.'}"
    raw = RawReference(
        reference_id, text, Location(file, 10 + position), 1, position, str(position)
    )
    return Reference(
        reference_id,
        LabelledReference(raw, ()),
        "article-journal" if container else "book",
        title=title,
        authors=tuple(_name(one) for one in names),
        container=container,
        issued=PartialDate(year) if year else None,
        doi="10.1000/182" if number == 2 else "",
        url="https://example.org/a?b=1&c=2" if number == 5 else "",
        language="ru" if file == RUSSIAN and number < 2 else "en",
    )


def _person_of(printed: str) -> str:
    return next(key for key, forms in SAME_PEOPLE.items() if printed in forms)


def _works(references: Sequence[Reference]) -> tuple[Work, ...]:
    works = []
    for number, reference in enumerate(references):
        if any(number in same[1:] for same in SAME_WORK):
            continue
        group = next((same for same in SAME_WORK if number in same), (number,))
        members = [references[one] for one in group]
        works.append(
            Work(
                f"{_person_of(PRINTED[number][1][0])}{reference.year or ''}{number}",
                reference,
                tuple(one.id for one in members),
                tuple(_person_of(one) for one in PRINTED[number][1]),
                {"Инновации": "innovations", "Экономика": "economics"}.get(reference.container)
                or ("economics" if reference.container else ""),
                tuple(sorted({one.citing for one in members})),
            )
        )
    return tuple(sorted(works, key=lambda work: work.id))


def _people(references: Sequence[Reference]) -> tuple[Person, ...]:
    people = []
    for key, forms in sorted(SAME_PEOPLE.items()):
        mentions = tuple(
            Mention(f"{one.id}@author.{place}", one.id, "author", place, name)
            for one in references
            for place, name in enumerate(one.authors, 1)
            if name.printed in forms
        )
        people.append(Person(key, forms[0], key.title(), tuple(sorted(forms)), mentions))
    return tuple(people)


def small_library() -> Library:
    """Two lists of seven references, six works, five people of which three join the lists."""
    references = tuple(_reference(number) for number in range(len(PRINTED)))
    evidence = (Evidence("surname", "Исланкина = Islankina", 3.5),)
    merge = Merge(
        "person",
        f"{references[0].id}@author.1",
        f"{references[4].id}@author.1",
        "Исланкина Е. А.",
        "Islankina E.A.",
        0.97,
        "surname-and-initials",
        evidence,
    )
    citation = InTextCitation(
        "bracket",
        "[2, с. 14]",
        (CitationTarget("2", "с. 14"),),
        "Так [2, с. 14].",
        Location("a.md", 4),
    )
    return Library(
        (
            CitingDocument("a.md", "Без списка", "markdown", "utf-8", "0" * 64, 0, 0, 1),
            CitingDocument(LATIN, "Latin list", "plain", "utf-8", "1" * 64, 1, 3, 0),
            CitingDocument(RUSSIAN, "Русский список", "plain", "cp1251", "2" * 64, 1, 4, 0),
        ),
        references,
        _works(references),
        _people(references),
        (
            Venue("economics", "Экономика", "Ekonomika", ("Ekonomika", "Экономика"),
                  (references[1].id, references[6].id)),
            Venue("innovations", "Инновации", "Innovatsii", ("Innovatsii", "Инновации"),
                  (references[0].id, references[4].id)),
        ),
        (merge,),
        (citation,),
        (
            Problem("no-list", "no reference list", "add one", Location("a.md"), level="note"),
            Problem("odd-number", "number 4 twice", "", Location(LATIN, 12), "4. X", "warning"),
        ),
    )  # fmt: skip


def network_of(library: Library, item_kind: NetworkItemKind) -> Network:
    """Join the items of a kind that one document cites; a circle for each first document."""
    cited: dict[str, tuple[str, tuple[str, ...], int | None]] = {}
    if item_kind == "work":
        for work in library.works:
            cited[work.id] = (f"Work {work.id}", work.cited_by, work.reference.year)
    elif item_kind == "person":
        for person in library.people:
            citing = {mention.reference.partition("#")[0] for mention in person.mentions}
            cited[person.id] = (person.label, tuple(sorted(citing)), None)
    edges = [
        Edge(one, other, len(both), float(len(both)), len(both) / 7, both)
        for one, other in combinations(sorted(cited), 2)
        if (both := tuple(file for file in cited[one][1] if file in cited[other][1]))
    ]
    files = sorted({files[0] for _, files, _ in cited.values()})
    nodes = [
        Node(
            item,
            label,
            len(documents),
            sum(item in (edge.source, edge.target) for edge in edges),
            float(sum(edge.count for edge in edges if item in (edge.source, edge.target))),
            files.index(documents[0]),
            round(700 * files.index(documents[0]) + 250 * math.cos(place)),
            round(250 * math.sin(place)),
            year,
        )
        for place, (item, (label, documents, year)) in enumerate(sorted(cited.items()))
    ]
    sizes = [sum(node.community == number for node in nodes) for number in range(len(files))]
    return Network(
        {"work": "cocitation", "person": "author-cocitation"}[item_kind],
        item_kind,
        tuple(nodes),
        tuple(edges),
        tuple(Community(n, f"cluster {files[n]}", size) for n, size in enumerate(sizes)),
        f"{len(nodes)} items joined by {len(edges)} links.",
    )


EMPTY_VENUES = Network(
    "venue-cocitation", "venue", (), (), (), "No two sources are cited together."
)


def large_library(count: int) -> tuple[Library, Network]:
    """One document that cites ``count`` works, on a spiral, each linked with the next twenty."""
    references = []
    for number in range(1, count + 1):
        raw = RawReference(
            f"l.txt#1.{number}", f"Автор{number} А. Труд {number}", Location("l.txt", number)
        )
        references.append(
            Reference(
                raw.id, LabelledReference(raw, ()), "book", f"Труд {number}",
                issued=PartialDate(1900 + number % 120), language="ru",
            )
        )  # fmt: skip
    works = tuple(
        Work(f"work{number:05d}", reference, (reference.id,), (), "", ("l.txt",))
        for number, reference in enumerate(references)
    )
    nodes = tuple(
        Node(work.id, f"Автор{place} {work.reference.year}", 1, 20, 20.0, place * 9 // count,
             round(60 * math.sqrt(place) * math.cos(place * 2.4)),
             round(60 * math.sqrt(place) * math.sin(place * 2.4)), work.reference.year)
        for place, work in enumerate(works)
    )  # fmt: skip
    edges = tuple(
        Edge(works[one].id, works[other].id, 1, 1.0, 1 / (other - one), ("l.txt",))
        for one in range(count)
        for other in range(one + 1, min(one + 11, count))
    )
    communities = tuple(Community(number, f"тема {number}", count // 9) for number in range(9))
    document = CitingDocument("l.txt", "", "plain", "utf-8", "", 1, count, 0)
    library = Library((document,), tuple(references), works, (), ())
    return library, Network("cocitation", "work", nodes, edges, communities, "A spiral.")


#: What is tried in every text of the hostile library; each would set ``window.hostile``.
PAYLOADS = (
    "</script><script>window.hostile=1</script>",
    '<img src=x onerror="window.hostile=1">',
    "<!--<script>",
    "]]>{{ 7*7 }}{% raw %}",
    "javascript:window.hostile=1//http://x.org",
    "\u2028window.hostile=1\u2029",
    '"><svg onload=window.hostile=1> href',
    "__proto__",
    "constructor",
    "=cmd|' /C calc'!A0",
    "\u202egnp.exe\x00\x1b[31m\ud800",
)


def hostile_library(payload: str) -> tuple[Library, list[Network]]:
    """One work, person and venue with the payload in every text; two nodes, one edge."""
    other = payload + " 2"
    name = Name(payload, payload, payload, payload, printed=payload)
    references = []
    for text, doi, url in (
        (payload, payload, payload),
        (other, f"10.1000/{payload}", f"https://example.org/{payload}"),
    ):
        raw = RawReference(f"{text}#1.1", text, Location(text, 1), number=text, rule=text)
        references.append(
            Reference(
                raw.id, LabelledReference(raw, ()), payload, text, payload,
                (name,), (name,), (name,), *(payload,) * 5,
                PartialDate(2000), PartialDate(2001), *(payload,) * 6,
                payload, doi, payload, payload, url, payload, payload,
            )
        )  # fmt: skip
    ids = (references[0].id, references[1].id)
    files = (payload, other)
    mentions = tuple(Mention(f"{one}@author.1", one, payload, 1, name) for one in ids)
    works = tuple(
        Work(text, reference, (reference.id,), (payload,), payload, files)
        for text, reference in zip(files, references, strict=True)
    )
    reason = (Evidence(payload, payload, 1.0),)
    merges = (
        Merge("work", *ids, payload, payload, 0.5, payload, reason),
        Merge("person", mentions[0].id, mentions[1].id, payload, payload, 0.5, payload, reason),
        Merge("venue", *ids, payload, payload, 0.5, payload, reason),
    )
    library = Library(
        tuple(CitingDocument(file, payload, payload, payload, payload, 1, 1, 1) for file in files),
        tuple(references),
        works,
        (Person(payload, payload, payload, (payload,), mentions),),
        (Venue(payload, payload, payload, (payload,), ids),),
        merges,
        (InTextCitation(payload, payload, (CitationTarget(payload, payload),), payload,
                        Location(payload, 1)),),
        (Problem(payload, payload, payload, Location(payload, 1), payload),),
    )  # fmt: skip
    nodes = tuple(
        Node(text, payload, 2, 1, 1.0, 0, 100 * place, 0) for place, text in enumerate(files)
    )
    edges = (Edge(*files, 2, 2.0, 0.5, files),)
    communities = (Community(0, payload, 2),)
    return library, [Network("cocitation", "work", nodes, edges, communities, payload)]
