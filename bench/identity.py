"""Measure identity on labelled sets: ``CITEGRAPH_GOLD=FOLDER python -m bench identity``.

The folder holds gzipped JSON lines as ``<name>.dev.jsonl.gz``. One row per set: recall,
precision and F1 of pairs, and seconds.
"""

import gzip
import html
import json
import os
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from citegraph.model import LabelledReference, Location, Name, PartialDate, RawReference, Reference
from citegraph.normalize import normalize
from citegraph.parse import load_parser
from citegraph.resolve import default_options, resolve
from citegraph.text import surname_key, surname_similarity

_INVERTED = re.compile(r"([^\W\d_][^,.]+),\s*((?:[^\W\d_]\.[ -]*)+)")
Row = dict[str, Any]
Figures = tuple[float, float]


def read_rows(folder: Path, name: str) -> list[Row]:
    """Return the rows of one gold set."""
    with gzip.open(folder / f"{name}.dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def key_figures(pairs: Iterable[tuple[str, str]], key: Callable[[str], str]) -> Figures:
    """Return recall and precision of key equality between two columns of names.

    Recall: the share of the pairs whose keys agree. Precision: of all combinations of a
    left and a right name of the set whose keys agree, the share that are pairs of the set.
    """
    known = set(pairs)
    by_key: dict[str, set[str]] = defaultdict(set)
    for _, right in known:
        by_key[key(right)].add(right)
    found = {(left, right) for left, _ in known for right in by_key[key(left)]}
    return len(known & found) / len(known), len(known & found) / max(1, len(found))


def pair_figures(truth: Sequence[str], found: Sequence[str]) -> Figures:
    """Return pairwise recall and precision of a clustering against the true clusters."""

    def pairs(labels: Iterable[object]) -> int:
        return sum(count * (count - 1) // 2 for count in Counter(labels).values())

    shared = pairs(zip(truth, found, strict=True))
    return shared / max(1, pairs(truth)), shared / max(1, pairs(found))


def b_cubed(truth: Sequence[str], found: Sequence[str]) -> Figures:
    """Return B-cubed recall and precision (Bagga and Baldwin 1998)."""
    both = Counter(zip(truth, found, strict=True))
    true_size, found_size = Counter(truth), Counter(found)
    items = list(zip(truth, found, strict=True))
    recall = sum(both[item] / true_size[item[0]] for item in items) / len(items)
    precision = sum(both[item] / found_size[item[1]] for item in items) / len(items)
    return recall, precision


def to_reference(number: int, row: Row, authors: Sequence[Name]) -> Reference:
    """Return a reference made of the fields of a row."""
    identifier = f"bench#1.{number}"
    raw = RawReference(identifier, str(row.get("title", "")), Location("bench", number))
    years = [word for word in str(row.get("year", "")).replace(".", " ").split() if word.isdigit()]
    year = int(years[0]) if years and len(years[0]) == 4 else 0
    pages = "".join(char if char.isdigit() else " " for char in str(row.get("pages") or ""))
    return Reference(
        identifier,
        LabelledReference(raw, ()),
        title=str(row.get("title") or ""),
        authors=tuple(authors),
        container=str(row.get("venue") or row.get("journal") or row.get("booktitle") or ""),
        issued=PartialDate(year) if year else None,
        volume=str(row.get("volume") or ""),
        issue=str(row.get("number") or ""),
        pages="-".join(pages.split()[:2]),
        doi=str(row.get("doi") or "").lower(),
    )


def given_first(text: str) -> list[Name]:
    """Read «A. B. Last, C. Last and D. Last», or «Last, A. B., & Last, C.» of Cora."""
    inverted = _INVERTED.findall(text)
    if inverted and text.lstrip().startswith(inverted[0][0]):
        return [Name(family=family.strip(" &"), given=given) for family, given in inverted]
    found = []
    for part in text.replace(" and ", ",").strip(" .").split(","):
        given, _, family = part.strip().rpartition(" ")
        if family:
            found.append(Name(family=family, given=given))
    return found


def family_first(text: str) -> list[Name]:
    """Read «Last, First and Last, F.»."""
    parts = [part.partition(",") for part in text.split(" and ") if part.strip()]
    return [Name(family=family.strip(), given=given.strip()) for family, _, given in parts]


def work_figures(rows: Sequence[Row], read_names: Callable[[str], list[Name]]) -> Figures:
    """Return pairwise figures of the works that :func:`resolve` makes of labelled records."""
    references = [
        to_reference(number, row, read_names(html.unescape(str(row.get("author") or ""))))
        for number, row in enumerate(rows)
    ]
    works = resolve(references, default_options()).works
    work_of = {one: work.id for work in works for one in work.references}
    truth = [row["cluster"] for row in rows]
    return pair_figures(truth, [work_of[reference.id] for reference in references])


def paired_list_figures(rows: Sequence[Row]) -> Figures:
    """Return figures for reference i of a Russian and of an English list of one article.

    Recall: the share of the pairs that end in one work. Precision: the share of pairs i = i
    among all pairs across the two lists of an article that end in one work; a list that
    repeats a reference counts against it.
    """
    parser = load_parser()
    left, right = (
        [
            normalize(parser.parse(RawReference(f"{side}#1.{n}", row[side], Location(side, n))))[0]
            for n, row in enumerate(rows)
        ]
        for side in ("a", "b")
    )
    works = resolve([*left, *right], default_options()).works
    work_of = {one: work.id for work in works for one in work.references}
    found, by_article = 0, defaultdict(list)
    for n, row in enumerate(rows):
        by_article[row["article"]].append(n)
    for numbers in by_article.values():
        rights = Counter(work_of[right[n].id] for n in numbers)
        found += sum(rights[work_of[left[n].id]] for n in numbers)
    hits = sum(work_of[a.id] == work_of[b.id] for a, b in zip(left, right, strict=True))
    return hits / len(rows), hits / max(1, found)


def people_figures(rows: Sequence[Row]) -> Figures:
    """Return B-cubed figures of people from signatures; only names and co-authors are known."""
    by_paper: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        by_paper[row["paper_id"]].append(row)
    references, signatures = [], []
    for number, paper in enumerate(sorted(by_paper)):
        signed = by_paper[paper]
        names = [
            Name(
                family=row["last"] or "",
                given=f"{row['first'] or ''} {row['middle'] or ''}".strip(),
            )
            for row in signed
        ]
        reference = to_reference(number, {"title": f"paper {paper}"}, names)
        references.append(reference)
        signatures += [(f"{reference.id}@author.{n}", row) for n, row in enumerate(signed, 1)]
    people = resolve(references, default_options()).people
    person_of = {mention.id: person.id for person in people for mention in person.mentions}
    truth = [row["cluster"] for _, row in signatures]
    return b_cubed(truth, [person_of[mention] for mention, _ in signatures])


def similarity_figures(pairs: Sequence[tuple[str, str]], floor: float) -> Figures:
    """Return recall of pairs at a similarity floor, and precision against as many wrong pairs."""
    rights = sorted({right for _, right in pairs})
    known = set(pairs)
    shifted = [(left, rights[(7919 * n) % len(rights)]) for n, (left, _) in enumerate(pairs)]
    wrong = sum(surname_similarity(*pair) >= floor for pair in shifted if pair not in known)
    right = sum(surname_similarity(*pair) >= floor for pair in pairs)
    return right / len(pairs), right / max(1, right + wrong)


def surname_pairs(folder: Path, name: str) -> list[tuple[str, str]]:
    """Return (Cyrillic, Latin) surnames of a set, the misaligned ones left out."""
    left, right = {
        "npe-author-pairs": ("surname_cyr", "surname_lat"),
    }.get(name, ("cyrillic", "latin"))
    rows = (row for row in read_rows(folder, name) if row.get("clean", True))
    return sorted({(row[left].casefold(), row[right].casefold()) for row in rows})


def measure(folder: Path, name: str) -> Figures:
    """Return recall and precision of one named measurement."""
    kind, _, dataset = name.partition(":")
    if kind == "key":
        return key_figures(surname_pairs(folder, dataset), surname_key)
    if kind == "sound":
        return similarity_figures(surname_pairs(folder, dataset), default_options().person_sound)
    if kind == "lists":
        return paired_list_figures(read_rows(folder, dataset))
    if kind == "cross-script-lists":
        rows = read_rows(folder, dataset)
        return paired_list_figures([row for row in rows if row["cross_script"]])
    if kind == "people":
        return people_figures(read_rows(folder, dataset))
    read_names = family_first if dataset == "bibdedupe-srs" else given_first
    return work_figures(read_rows(folder, dataset), read_names)


MEASUREMENTS = (
    "key:npe-author-pairs",
    "key:scholar-surname-variants",
    "key:wikidata-en-ru-tokens",
    "sound:npe-author-pairs",
    "sound:wikidata-en-ru-tokens",
    "works:cora",
    "works:dblp-acm",
    "works:bibdedupe-srs",
    "lists:npe-ref-pairs",
    "cross-script-lists:npe-ref-pairs",
    "people:and-qian",
)


def main() -> str:
    """Return a table of the measurements on the folder that CITEGRAPH_GOLD names."""
    folder = os.environ.get("CITEGRAPH_GOLD")
    if not folder:
        return "left out: set CITEGRAPH_GOLD to a folder of labelled sets (<name>.dev.jsonl.gz)"
    lines = ["| measurement | recall | precision | F1 | seconds |", "|---|---:|---:|---:|---:|"]
    for name in MEASUREMENTS:
        started = time.perf_counter()
        recall, precision = measure(Path(folder), name)
        seconds = time.perf_counter() - started
        f1 = 2 * recall * precision / max(1e-9, recall + precision)
        lines.append(f"| {name} | {recall:.3f} | {precision:.3f} | {f1:.3f} | {seconds:.1f} |")
    return "\n".join(lines)
