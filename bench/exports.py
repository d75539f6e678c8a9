"""Exports of citation databases: a build of 500 records, and one topic from two databases."""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from citegraph.model import MarkedEntry
from citegraph.read.cited_strings import read_scopus, read_wos
from citegraph.workflow import read_library

RECORDS = 500
CITED = 80
POOL = 27_000
_FAMILIES = "Hill Woods Marsh Fields Brook Stone Rivers Lake Winter Summers Varga Okafor".split()
_ENDINGS = "ton ley by ham ford wick mont field well bridge stead worth".split()
_WORDS = (
    "regional growth network analysis methods knowledge policy innovation labour market history "
    "education quality model measures change evidence sustainable systems tides harbours towns"
).split()
_JOURNALS = {
    "Journal of Regional Growth": "J REG GROWTH",
    "Policy Review": "POLICY REV",
    "Annals of Network Analysis": "ANN NETW ANAL",
    "International Journal of Knowledge Systems": "INT J KNOWL SYST",
    "Labour Market Studies": "LABOUR MARKET STUD",
}


@dataclass(frozen=True, slots=True)
class Paper:
    """An invented article."""

    family: str
    given: str
    year: int
    title: str
    journal: str
    volume: int
    page: int

    @property
    def doi(self) -> str:
        """Half of the articles have one."""
        return f"10.5555/{self.year}.{self.volume}.{self.page}" if self.page % 2 else ""

    def wos(self) -> str:
        """The string of a cited reference in the Web of Science."""
        tail = f", DOI {self.doi}" if self.doi else ""
        return (
            f"{self.family} {self.given}, {self.year}, {_JOURNALS[self.journal]}, "
            f"V{self.volume}, P{self.page}{tail}"
        )

    def scopus(self) -> str:
        """The cited reference in Scopus."""
        return (
            f"{self.family}, {'.'.join(self.given)}., {self.title} ({self.year}) {self.journal}, "
            f"{self.volume} (2), pp. {self.page}-{self.page + 9}"
        )


def papers(seed: int = 1) -> Iterator[Paper]:
    """Yield invented articles without end."""
    random = Random(seed)
    while True:
        yield Paper(
            random.choice(_FAMILIES) + random.choice(_ENDINGS),
            random.choice("ABCDEFGH") + random.choice(("", *"KLMNP")),
            random.randrange(1960, 2024),
            " ".join(random.sample(_WORDS, random.randrange(5, 10))).capitalize(),
            random.choice(list(_JOURNALS)),
            random.randrange(1, 90),
            random.randrange(1, 2_000),
        )


def topic(records: int, cited: int, pool: int, seed: int = 2) -> list[tuple[Paper, list[Paper]]]:
    """Return citing papers with what they cite; a few works are cited very often."""
    source = papers(seed)
    works = [next(source) for _ in range(pool)]
    random = Random(seed)
    lists = (
        {works[int(pool * random.random() ** 1.5)] for _ in range(cited)} for _ in range(records)
    )
    return [(next(source), sorted(one, key=Paper.wos)) for one in lists]


def wos_export(found: Sequence[tuple[Paper, Sequence[Paper]]]) -> str:
    """Return a tagged export of the Web of Science."""
    lines = ["FN Clarivate Analytics Web of Science", "VR 1.0"]
    for number, (paper, cited) in enumerate(found):
        lines += ["PT J", f"AU {paper.family}, {paper.given}", f"TI {paper.title}"]
        lines += [f"SO {paper.journal.upper()}", "DT Article"]
        lines += [("CR " if not at else "   ") + one.wos() for at, one in enumerate(cited)]
        lines += [f"PY {paper.year}", f"VL {paper.volume}", f"BP {paper.page}"]
        lines += [f"UT WOS:{number:015}", "ER", ""]
    return "\n".join([*lines, "EF", ""])


def scopus_export(found: Sequence[tuple[Paper, Sequence[Paper]]]) -> str:
    """Return a table of Scopus."""
    rows = ["Authors,Title,Year,Source title,Volume,Page start,References,EID"]
    for number, (paper, cited) in enumerate(found):
        references = "; ".join(one.scopus() for one in cited)
        rows.append(
            f'"{paper.family} {".".join(paper.given)}.","{paper.title}",{paper.year},'
            f'"{paper.journal}",{paper.volume},{paper.page},"{references}",2-s2.0-{number}'
        )
    return "\n".join([*rows, ""])


def build_figures() -> list[tuple[str, str]]:
    """Return CPU seconds and peak memory of the build of one export as a whole process."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "savedrecs.txt")
        path.write_text(wos_export(topic(RECORDS, CITED, POOL)), encoding="utf-8")
        before = os.times()
        command = [sys.executable, "-m", "citegraph", "build", str(path), "--out", folder]
        subprocess.run(command, check=True, capture_output=True)
        after = os.times()
        page = Path(folder, "savedrecs", "index.html").stat().st_size
    seconds = sum(after[2:4]) - sum(before[2:4])
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return [
        (f"build of {RECORDS} records x {CITED} cited references, CPU seconds", f"{seconds:.1f}"),
        ("its peak memory, MB", f"{peak / 1024:.0f}"),
        ("its page, MB", f"{page / 1e6:.0f}"),
    ]


def twice_figures() -> list[tuple[str, str]]:
    """Return what becomes of one topic that is exported from two databases."""
    found = topic(100, 40, 1_500)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "savedrecs.txt").write_text(wos_export(found), encoding="utf-8")
        Path(folder, "scopus.csv").write_text(scopus_export(found), encoding="utf-8")
        library = read_library([folder])
    counted = [document for document in library.documents if not document.same_as]
    works = {one for work in library.works for one in work.references}
    truth: dict[str, set[str]] = defaultdict(set)
    for work in library.works:
        for document in work.cited_by:
            truth[work.id].add(document)
    cited = {one for _, cites in found for one in cites}
    return [
        ("papers in both exports / citing documents counted", f"{len(found)} / {len(counted)}"),
        ("cited works in both / works with a citation", f"{len(cited)} / {len(truth)}"),
        (
            "citations in both / counted",
            f"{sum(len(cites) for _, cites in found)} / {sum(map(len, truth.values()))}",
        ),
        ("references read", str(len(works))),
    ]


def reading_speed(read: Callable[[str], MarkedEntry], texts: Sequence[str]) -> float:
    """Return strings read in a CPU second."""
    start = time.process_time()
    for text in texts:
        read(text)
    return len(texts) / (time.process_time() - start)


def main() -> str:
    """Return a table of figures."""
    source = papers(5)
    sample = [next(source) for _ in range(20_000)]
    speeds = (
        reading_speed(read_wos, [one.wos() for one in sample]),
        reading_speed(read_scopus, [one.scopus() for one in sample]),
    )
    rows = [
        ("cited strings of the Web of Science a CPU second", f"{speeds[0]:,.0f}"),
        ("cited strings of Scopus a CPU second", f"{speeds[1]:,.0f}"),
        *build_figures(),
        *twice_figures(),
    ]
    return "\n".join(
        ["| measurement | figure |", "|---|---:|", *(f"| {a} | {b} |" for a, b in rows)]
    )
