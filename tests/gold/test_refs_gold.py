"""The program on the five documents of data/refs, against labels set by hand."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from citegraph.evaluate import (
    GoldClusters,
    GoldReferences,
    Result,
    evaluate,
    read_gold,
    render,
)
from citegraph.evaluate.run import ClusterResult, CountsResult, ParsingResult
from citegraph.text.clean import collapse_spaces

HERE = Path(__file__).parent
SOURCES = HERE.parents[1] / "data" / "refs"


def _printed_entries() -> Iterator[tuple[str, str]]:
    """Yield the id and the text of every line that begins with a list number."""
    for path in sorted(SOURCES.glob("*.txt")):
        position = 0
        for line in path.read_text(encoding="utf-8").splitlines():
            number, point, text = line.partition(".")
            if point and number.isdigit() and len(number) < 3:
                position += 1
                yield f"{path.name}#1.{position}", collapse_spaces(text)


@pytest.fixture(scope="module")
def results() -> dict[str, Result]:
    """Score every gold file once."""
    paths = [HERE / f"refs.{kind}" for kind in ("parse.jsonl", "people.tsv", "works.tsv")]
    paths += [HERE / "refs.venues.tsv", HERE / "refs.lists.tsv"]
    return {path.name: result for path, result in zip(paths, evaluate(paths), strict=True)}


def test_gold_texts_are_those_of_the_documents() -> None:
    gold = read_gold(HERE / "refs.parse.jsonl")
    assert isinstance(gold, GoldReferences)
    assert dict(_printed_entries()) == {row.id: row.raw for row in gold.rows}
    assert 60 == len(gold.rows)


def test_gold_values_are_printed() -> None:
    lines = (HERE / "refs.parse.jsonl").read_text(encoding="utf-8").splitlines()
    for row in map(json.loads, lines):
        for name, values in row["fields"].items():
            for value in values:
                assert value in row["raw"], (row["id"], name)
                assert value == collapse_spaces(value), (row["id"], name)


def test_gold_clusters_speak_of_the_labelled_values() -> None:
    references = read_gold(HERE / "refs.parse.jsonl")
    people, works, venues = (
        read_gold(HERE / f"refs.{kind}.tsv") for kind in ("people", "works", "venues")
    )
    assert isinstance(references, GoldReferences)
    assert isinstance(people, GoldClusters)
    assert isinstance(works, GoldClusters)
    assert isinstance(venues, GoldClusters)
    printed_people = {
        f"{row.id}@{role}.{position}": value
        for row in references.rows
        for role in ("author", "editor")
        for position, value in enumerate(row.fields.get(role, ()), start=1)
    }
    assert printed_people == people.printed
    assert {row.id for row in references.rows} == set(works.clusters)
    assert {
        row.id: row.fields["container"][0] for row in references.rows if "container" in row.fields
    } == venues.printed


def test_fields_of_the_references(results: dict[str, Result]) -> None:
    result = results["refs.parse.jsonl"]
    assert isinstance(result, ParsingResult)
    f1 = result.score.micro("exact").f1
    assert f1 >= 0.95, render(result, faults=True)


@pytest.mark.parametrize("kind", ["people", "works", "venues"])
def test_clusters_are_without_error(results: dict[str, Result], kind: str) -> None:
    result = results[f"refs.{kind}.tsv"]
    assert isinstance(result, ClusterResult)
    assert ((), ()) == (result.score.joined, result.score.split), render(result, faults=True)
    assert 1.0 == result.score.pairwise.f1 == result.score.b_cubed.f1
    # What the parser does not find is no fault of clustering, but most must have been compared.
    not_found = len(result.score.missing) / result.score.items
    assert not_found <= 0.2, render(result, faults=True)


def test_lists_and_citations_are_those_printed(results: dict[str, Result]) -> None:
    result = results["refs.lists.tsv"]
    assert isinstance(result, CountsResult)
    wrong = [count for count in result.counts if count.gold != count.found]
    assert [] == wrong
