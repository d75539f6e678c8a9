"""On development gold beside the checkout, titles and years are found as often as promised."""

import gzip
import json
from typing import Any

import pytest

from citegraph.model import Location, RawReference, Reference
from citegraph.normalize import normalize
from citegraph.parse import load_parser
from citegraph.text import letters_and_digits
from tests.shared import shared

FLOORS = {"dev_russian_journals": (0.84, 0.95), "dev_excite": (0.70, 0.95)}


def rows(name: str) -> list[dict[str, Any]]:
    """Rows that print one title and one year."""
    with gzip.open(shared(f"gold/parse/{name}.jsonl.gz"), "rt", encoding="utf-8") as lines:
        found = [json.loads(line) for line in lines]
    fields = ("title", "year")
    return [row for row in found if all(len(row["fields"].get(field, [])) == 1 for field in fields)]


@pytest.mark.parametrize(("name", "floors"), FLOORS.items())
def test_titles_and_years(name: str, floors: tuple[float, float]) -> None:
    parser = load_parser()

    def read(text: str) -> Reference:
        return normalize(parser.parse(RawReference("x", text, Location("f"))))[0]

    gold = rows(name)
    found = [read(row["raw"]) for row in gold]
    pairs = list(zip(gold, found, strict=True))
    titles = [
        letters_and_digits(row["fields"]["title"][0]) == letters_and_digits(ref.title)
        for row, ref in pairs
    ]
    years = [str(ref.year) in row["fields"]["year"][0] for row, ref in pairs]
    assert sum(titles) / len(titles) > floors[0]
    assert sum(years) / len(years) > floors[1]
