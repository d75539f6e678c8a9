"""What the entry formats write: a reference under a key, and where it was printed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from citegraph.model import Library, Reference
from citegraph.text.search import search_key

_NOT_IN_KEY = re.compile(r"[^A-Za-z0-9_.:+-]+")


@dataclass(frozen=True, slots=True)
class Record:
    """An entry to write: its id, a key safe in every format, and all printed references of it.

    ``reference`` is the fullest of ``printed`` (never empty).
    """

    id: str
    key: str
    reference: Reference
    printed: tuple[Reference, ...]


def work_records(library: Library) -> tuple[Record, ...]:
    """Return one record per work, sorted by id, with every reference to it in printed order."""
    by_id = {reference.id: reference for reference in library.references}
    works = sorted(library.works, key=lambda work: work.id)
    keys = unique_keys(work.id for work in works)
    return tuple(
        Record(
            work.id,
            key,
            work.reference,
            tuple(by_id[id] for id in work.references if id in by_id) or (work.reference,),
        )
        for work, key in zip(works, keys, strict=True)
    )


def reference_records(references: Sequence[Reference]) -> tuple[Record, ...]:
    """Return one record per reference, in the order given, under keys such as ``porter1990``."""
    keys = unique_keys(map(_suggest_key, references))
    return tuple(
        Record(reference.id, key, reference, (reference,))
        for reference, key in zip(references, keys, strict=True)
    )


def unique_keys(wanted: Iterable[str]) -> list[str]:
    """Return citation keys that BibTeX takes, in order: ASCII, and different in any case.

    >>> unique_keys(["porter1990", "Porter1990", "a{b},c", "«»"])
    ['porter1990', 'Porter1990-2', 'a-b-c', 'entry']
    """
    taken: set[str] = set()
    last: dict[str, int] = {}
    keys = []
    for text in wanted:
        stem = _NOT_IN_KEY.sub("-", text).strip("-") or "entry"
        key, folded = stem, stem.casefold()
        while key.casefold() in taken:
            last[folded] = last.get(folded, 1) + 1
            key = f"{stem}-{last[folded]}"
        taken.add(key.casefold())
        keys.append(key)
    return keys


def _suggest_key(reference: Reference) -> str:
    names = reference.authors or reference.editors
    first = (names[0].family or names[0].literal) if names else reference.title
    words = search_key(first).split() or [""]
    stem = "".join(words) if names and names[0].family else words[0]
    return f"{stem[:40]}{reference.year or ''}"
