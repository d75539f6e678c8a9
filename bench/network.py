"""CPU seconds and peak memory of networks and exports made from invented libraries."""

import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable

from citegraph.export import LIBRARY_EXPORTERS, render_library, render_network
from citegraph.model import (
    LabelledReference,
    Library,
    Location,
    Name,
    PartialDate,
    Person,
    RawReference,
    Reference,
    Work,
)
from citegraph.network import build_network, default_options

_TOPICS = 20


def corpus(documents: int, references: int, works: int) -> Library:
    """Return documents citing works, mostly of their own topic and mostly well-known ones."""
    rng = random.Random(1)
    cited_by: dict[int, set[str]] = {}
    share = works // _TOPICS
    for number in range(documents):
        first = rng.randrange(_TOPICS) * share
        cited: set[int] = set()
        while len(cited) < references:
            known = int(share * rng.random() ** 3)
            cited.add(first + known if rng.random() < 0.9 else rng.randrange(works))
        for work in cited:
            cited_by.setdefault(work, set()).add(f"d{number:05d}.pdf")
    return _library(cited_by)


def one_list(references: int) -> Library:
    """Return one document with a long list."""
    return _library({number: {"d.pdf"} for number in range(references)})


def _library(cited_by: dict[int, set[str]]) -> Library:
    works = []
    for number, files in sorted(cited_by.items()):
        id = f"w{number:06d}"
        raw = RawReference(f"{id}#1.1", f"Author {number}. Title {number}", Location("d.pdf", 1))
        reference = Reference(
            raw.id,
            LabelledReference(raw, ()),
            "book",
            title=f"Clusters and networks of topic {number % 997}",
            authors=(Name(f"Author{number}", "A."),),
            issued=PartialDate(1960 + number % 60),
        )
        people = (f"p{number // 3:06d}",)
        works.append(Work(id, reference, (raw.id,), people, "", tuple(sorted(files))))
    ids = sorted({person for work in works for person in work.people})
    return Library(
        documents=(),
        references=tuple(work.reference for work in works),
        works=tuple(works),
        people=tuple(Person(id, id, id, (), ()) for id in ids),
        venues=(),
    )


def _networks(library: Library, kind: str, **overrides: int) -> str:
    network = build_network(library, kind, default_options(overrides))
    return f"{len(network.nodes):,} nodes, {len(network.edges):,} edges"


def _exports(library: Library) -> str:
    size = sum(len(render_library(name, library)) for name in LIBRARY_EXPORTERS)
    network = build_network(library, "cocitation", default_options())
    return f"{(size + len(render_network('graphml', network))) / 1e6:.1f} million characters"


_LARGE = (2000, 50, 40_000)
CASES: dict[str, Callable[[], str]] = {
    "works, 100,000 references in 2,000 documents": lambda: _networks(
        corpus(*_LARGE), "cocitation"
    ),
    "the same, min_cited 3, min_count 2": lambda: _networks(
        corpus(*_LARGE), "cocitation", min_cited=3, min_count=2
    ),
    "people, the same documents": lambda: _networks(corpus(*_LARGE), "author-cocitation"),
    "works, one list of 1,000 references": lambda: _networks(one_list(1000), "cocitation"),
    "works, one list of 5,000 references": lambda: _networks(one_list(5000), "cocitation"),
    "all exports, 5,000 works": lambda: _exports(one_list(5000)),
}


def main() -> str:
    """Return a table; every case runs in a process of its own, making its library included."""
    rows = ["| case | result | CPU seconds | peak MiB |", "|---|---|---:|---:|"]
    for name in CASES:
        command = [sys.executable, "-m", "bench.network", name]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        rows.append(f"| {name} | {done.stdout.strip()} |")
    return "\n".join(rows)


def _run(name: str) -> str:
    started = time.process_time()
    result = CASES[name]()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"{result} | {time.process_time() - started:.1f} | {peak:.0f}"


if __name__ == "__main__":
    print(_run(sys.argv[1]) if len(sys.argv) > 1 else main())
