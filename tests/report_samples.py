"""Findings for reports: a small field of works, and one whose texts mean harm."""

from citegraph.config import load_configuration
from citegraph.model import (
    AgeCount,
    Ages,
    Burst,
    CitationLink,
    CitingDocument,
    CommonSource,
    Community,
    DocumentSide,
    Edge,
    Historiograph,
    History,
    HistoryNode,
    HistoryNote,
    LabelledReference,
    Library,
    Location,
    MainPath,
    Measures,
    Name,
    Network,
    Node,
    PartialDate,
    Person,
    Problem,
    Ranked,
    RawReference,
    Reference,
    Share,
    Venue,
    Work,
    YearOfReferences,
)
from citegraph.report import Findings

#: What breaks out of a page, a drawing or a line where it is not made harmless.
HOSTILE = (
    "</title><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    r"$\frac{a}{b}$ and a lone $",
    "{{ 7 * 7 }} {% for %} {n} {0}",
    "\u202eright to left\u2066 isolate",
    "bell\x07 null\x00 escape\x1b[31m",
    "\ud800 half a pair, \ufffe no character",
    "漢字 🦊 عنوان",
    "Очень длинное заглавие о речных сетях " * 40,
    "]]></style></svg><svg onload=alert(1)>",
)
_YEARS = (1962, 1975, 1988, 1990, 1998, 2004, 2010)


def findings(names: tuple[str, ...] = ()) -> Findings:
    """Return findings with something in every part; labels are ``names``, as far as they go.

    Of more names than the field has works each is a work, a person, a document … of its own.
    """
    labels = [*names, *(f"Озеров {year}" for year in _YEARS[len(names) :])]
    more = labels[len(_YEARS) :]
    library = _library(labels)
    networks = (_network("cocitation", labels), _network("citation", labels))
    return Findings(
        labels[0] if names else "lakes",
        library,
        (*networks, Network("coupling", "document", (), (), (), f"Empty: {labels[0]}")),
        _history(labels),
        {
            "version": "0.1.0",
            "sources": ["lakes.txt", labels[0], *more],
            "inputs": [
                {"file": labels[0], "format": "text", "encoding": "utf-8", "sha256": "0" * 64,
                 "documents": 2},
                *({"file": one, "format": one, "encoding": one, "sha256": one, "documents": 1}
                  for one in more),
            ],
            "skipped": [labels[0], *more],
            "decisions": [{"file": "decisions.tsv", "rows": 3}],
            "counts": {"merges": {"work": 1, "person": 2, "venue": 3, "publisher": 0}},
            "options": load_configuration().as_mapping(),
        },
        {"w0": labels[0]},
        {"rpys": "tables/rpys.csv", "cocitation.nodes": "tables/cocitation.nodes.csv"},
    )  # fmt: skip


def _year(number: int) -> int:
    return _YEARS[number % len(_YEARS)]


def _community(number: int) -> int:
    return number % 2 if number < len(_YEARS) else number - len(_YEARS) + 2


def nothing() -> Findings:
    """Return findings of a library in which nothing is cited."""
    return Findings("empty", Library((), (), (), (), ()), (), History(), {})


def _library(labels: list[str]) -> Library:
    works = []
    for number, label in enumerate(labels):
        raw = RawReference(f"lakes.txt#1.{number}", label, Location("lakes.txt", number + 1))
        reference = Reference(
            raw.id,
            LabelledReference(raw, ()),
            "book",
            title=label,
            authors=(Name(label, "A."),),
            issued=PartialDate(_year(number)),
        )
        cited = ("lakes.txt", "rivers.txt") if number % 2 else ("lakes.txt",)
        works.append(Work(f"w{number}", reference, (raw.id,), ("p",), "v", cited))
    documents = tuple(
        CitingDocument(file, labels[0], "text", "utf-8", "0" * 64, 1, 7, 0)
        for file in ("lakes.txt", "rivers.txt")
    ) + tuple(
        CitingDocument(one, one, "text", "utf-8", "0" * 64, 1, 7, 0)
        for one in labels[len(_YEARS) :]
    )
    more = tuple(enumerate(labels[len(_YEARS) :]))
    return Library(
        documents,
        tuple(work.reference for work in works),
        tuple(works),
        (
            Person("p", labels[0], "", (), ()),
            *(Person(f"p{n}", one, "", (), ()) for n, one in more),
        ),
        (Venue("v", labels[0], "", (), ()), *(Venue(f"v{n}", one, "", (), ()) for n, one in more)),
        problems=(
            Problem("no-title", labels[0], "", level="warning"),
            *(Problem(one, one, one, level="warning") for _, one in more),
        ),
    )


def _network(kind: str, labels: list[str]) -> Network:
    nodes = tuple(
        Node(f"w{number}", label, 1 + number % 3, 2, 2.0, _community(number), 100 * number,
             40 * number, _year(number), measures=Measures())
        for number, label in enumerate(labels)
    )  # fmt: skip
    edges = tuple(
        Edge(f"w{number}", f"w{number + 1}", 1 + number, 1.0 + number, 2.0, ("lakes.txt",))
        for number in range(len(labels) - 1)
    )
    communities = (Community(0, labels[0], 4), Community(1, labels[1], 3)) + tuple(
        Community(2 + number, label, 1) for number, label in enumerate(labels[len(_YEARS) :])
    )
    return Network(kind, "work", nodes, edges, communities, f"Joined: {labels[0]}")


def _history(labels: list[str]) -> History:
    ranked = tuple(
        Ranked("work", f"w{number}", label, 2, 3, 1, _year(number), 4.5)
        for number, label in enumerate(labels)
    )
    more = labels[len(_YEARS) :]
    peaks = dict(zip(_YEARS, ranked, strict=False))
    nodes = tuple(
        HistoryNode(f"w{number}", label, _year(number), 1 + number, True)
        for number, label in enumerate(labels)
    )
    links = tuple(
        CitationLink(f"w{number + 1}", f"w{number}", 3, 0.5) for number in range(len(labels) - 1)
    )
    return History(
        documents=2,
        references=10,
        works=7,
        spectrogram=tuple(
            YearOfReferences(
                year, 5 if year in peaks else 1, 1, 1.0, 4.0 if year in peaks else 0.0,
                year in peaks, False, (peaks[year],) if year in peaks else (),
            )
            for year in range(_YEARS[0], _YEARS[-1] + 1)
        ),
        rankings=(
            *ranked,
            Ranked("person", "p", labels[0], 2, 3, 4),
            *(Ranked(kind, one, one, 2, 3, 4) for kind in ("person", "venue") for one in more),
        ),
        languages=(
            Share("ru", 7, 4, 0.7, 0.6), Share("", 3, 3, 0.3, 0.4),
            *(Share(one, 1, 1, 0.0, 0.0) for one in more),
        ),
        types=(
            Share("book", 9, 6, 0.9, 0.9), Share("odd-type", 1, 1, 0.1, 0.1),
            *(Share(one, 1, 1, 0.0, 0.0) for one in more),
        ),
        ages=(
            Ages("all", "", "", None, 10, 8, 9.25, 6.5, 0.25),
            Ages("document", "lakes.txt", labels[0], 2012, 5, 4, 9.25, 6.5, 0.25),
            Ages("document", "rivers.txt", labels[1], 2013, 5, 4, 3.0, 2.5, 0.5),
            *(Ages("document", one, one, 2013, 5, 4, 3.0, 2.5, 0.5) for one in more),
        ),
        age_counts=(AgeCount(-1, 1), AgeCount(2, 5), AgeCount(8, 2)),
        bursts=tuple(
            Burst("citing", "work", "w0", one, 1998, 2004, 5.5, 1, 3, 4, 1990, 2010)
            for one in (labels[0], *more)
        ),
        main_paths=(
            MainPath("spc", "global", nodes, links),
            MainPath("splc", "key-route", nodes, links, links[:2]),
        ),
        historiograph=Historiograph(nodes, links),
        sides=(
            DocumentSide("lakes.txt", "lakes", "russian", labels[0]),
            DocumentSide("rivers.txt", "rivers", "international", labels[0]),
            *(DocumentSide(one, one, "international", one) for one in more),
        ),
        common=(
            CommonSource("work", "w1", labels[1], 1, 1, "both"),
            CommonSource("work", "w0", labels[0], 1, 0, "russian"),
            *(CommonSource("work", one, one, 1, 1, "both") for one in more),
        ),
        notes=tuple(
            HistoryNote("spectrogram", "no-cited-year", 3, f"3 references: {one}")
            for one in (labels[0], *more)
        ),
    )  # fmt: skip
