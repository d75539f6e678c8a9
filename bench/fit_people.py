"""Fit names and affiliations of people: ``CITEGRAPH_GOLD=FOLDER python -m bench fit_people``.

FOLDER holds ``and-qian.dev.jsonl.gz`` (signatures with affiliations). Each weight of
``resolve/defaults.toml`` in turn is moved by a step while the B-cubed F1 rises; five folds by
surname tell what the same search reaches on names that it has not seen.
"""

import gzip
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from citegraph.evaluate.identity.scores import b_cubed_measure
from citegraph.model import LabelledReference, Location, Name, RawReference, Reference
from citegraph.resolve import default_options
from citegraph.resolve.people.grouping import resolve_people
from citegraph.text import surname_key

STEPS = {
    "person_name": 0.4,
    "person_name_common": 0.1,
    "person_affiliation_apart": 0.3,
    "person_affiliation_many": 0.2,
    "person_affiliation": 1.0,
    "person_majority": 0.1,
}
FOLDS = 5
ROUNDS = 2
Signature = tuple[Reference, str]


def read_signatures(path: Path) -> list[Signature]:
    """Return a reference with one author for each signature, and who that is."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [(_reference(number, row), row["cluster"]) for number, row in enumerate(rows)]


def _reference(number: int, row: Mapping[str, object]) -> Reference:
    id = f"{number:05d}#1.1"
    raw = RawReference(id, "", Location(f"{number:05d}"))
    given = f"{row.get('first') or ''} {row.get('middle') or ''}".strip()
    places = row.get("affiliations")
    where = "; ".join(map(str, places)) if isinstance(places, list) else ""
    name = Name(family=str(row.get("last") or ""), given=given, affiliation=where)
    return Reference(id, LabelledReference(raw, ()), authors=(name,))


def f1(signatures: Sequence[Signature], weights: Mapping[str, float]) -> float:
    """Return B-cubed F1 of the people that the weights make."""
    references = [reference for reference, _ in signatures]
    found = resolve_people(references, [[one] for one in references], default_options(weights))
    people = [found.person_of[f"{one.id}@author.1"] for one in references]
    return b_cubed_measure("", [truth for _, truth in signatures], people).f1


def search(signatures: Sequence[Signature]) -> dict[str, float]:
    """Return the weights of the defaults, moved one after the other while F1 rises."""
    start = default_options()
    weights: dict[str, float] = {name: getattr(start, name) for name in STEPS}
    best = f1(signatures, weights)
    for _ in range(ROUNDS):
        for name, step in STEPS.items():
            for moved in (round(weights[name] + step, 3), round(weights[name] - step, 3)):
                reached = f1(signatures, {**weights, name: moved})
                if reached > best + 1e-4:
                    best, weights = reached, {**weights, name: moved}
                    break
    return weights


def main() -> str:
    """Return the weights that the search finds, and what it reaches on unseen surnames."""
    folder = os.environ.get("CITEGRAPH_GOLD")
    if not folder:
        return "left out: set CITEGRAPH_GOLD to a folder with and-qian.dev.jsonl.gz"
    signatures = read_signatures(Path(folder) / "and-qian.dev.jsonl.gz")
    families = sorted({surname_key(one.authors[0].family) for one, _ in signatures})
    fold_of = {family: number % FOLDS for number, family in enumerate(families)}
    total = 0.0
    for fold in range(FOLDS):
        inside: list[Signature] = []
        outside: list[Signature] = []
        for one in signatures:
            unseen = fold_of[surname_key(one[0].authors[0].family)] == fold
            (outside if unseen else inside).append(one)
        total += f1(outside, search(inside)) * len(outside)
    lines = [f"unseen surnames, mean of {FOLDS} folds: B-cubed F1 {total / len(signatures):.3f}"]
    weights = search(signatures)
    lines += [f"{name} = {weight}" for name, weight in weights.items()]
    return "\n".join([*lines, f"with these: B-cubed F1 {f1(signatures, weights):.3f}"])
