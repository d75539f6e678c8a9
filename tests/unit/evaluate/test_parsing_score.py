"""Field scores of a parser, by hand and against an independent scorer."""

import gzip
import importlib.util
import json
import random
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from citegraph.errors import CitegraphError
from citegraph.evaluate.gold import GoldReference, GoldReferences
from citegraph.evaluate.gold_files import read_gold
from citegraph.evaluate.parsing import FAMILY, MODES, SCORED_FIELDS, Counts, score_parsing
from tests.shared import shared

ROW = GoldReference(
    "a#1.1",
    "Smith A., Porter M. Wealth // Economica. 1937. V. 4. № 5 (9). P. 386-405.",
    {
        "author": ("Smith A.", "Porter M."),
        "title": ("Wealth",),
        "container": ("Economica",),
        "year": ("1937",),
        "volume": ("4",),
        "issue": ("5 (9)",),
        "pages": ("386-405",),
    },
)
ITEM: dict[str, Any] = {
    "author": [{"family": "Smith", "given": "A."}, {"family": "Porter", "given": "M."}],
    "title": "Wealth",
    "container-title": "Economica",
    "issued": {"date-parts": [[1937]]},
    "volume": "4",
    "issue": "5 (9)",
    "page": "386-405",
}


def test_perfect_prediction() -> None:
    score = score_parsing([ROW], [ITEM])
    assert Counts(right=8) == score.micro("exact") == score.micro("soft")
    assert 1 == score.whole
    assert Counts(right=2) == score.fields["exact"][FAMILY]
    assert () == score.misses


def test_wrong_value_is_extra_and_missed() -> None:
    score = score_parsing([ROW], [{**ITEM, "title": "Riches", "issue": "5"}])
    assert Counts(extra=1, missed=1) == score.fields["exact"]["title"]
    assert Counts(right=1) == score.fields["soft"]["issue"]
    assert ["title", "issue"] == [miss.field for miss in score.misses]
    assert 0 == score.whole


def test_absent_and_extra_values() -> None:
    item = {key: value for key, value in ITEM.items() if key != "page"}
    score = score_parsing([ROW], [{**item, "publisher": "X"}])
    assert Counts(missed=1) == score.fields["exact"]["pages"]
    # No row of this gold labels a publisher, so the field is not scored.
    assert Counts() == score.fields["exact"]["publisher"]


def test_family_in_the_given_field_is_not_placed() -> None:
    swapped = [{"family": "A.", "given": "Smith"}, {"literal": "Porter M."}]
    score = score_parsing([ROW], [{**ITEM, "author": swapped}])
    assert Counts(right=2) == score.fields["exact"]["author"]
    assert Counts(right=1, missed=1) == score.fields["exact"][FAMILY]
    assert 0 == score.whole


def test_hidden_values_and_damaged_rows_count_neither_way() -> None:
    hidden = GoldReference(
        "b", "Wealth", {"title": ("Wealth",), "place": ("L.",)}, {"place": (False,)}
    )
    damaged = GoldReference("c", "3. 4.", {}, ok=False)
    item = {"title": "Wealth", "publisher-place": "Leeds"}
    score = score_parsing([hidden, damaged], [item, {"title": "noise"}])
    assert Counts(right=1) == score.micro()
    assert 1 == score.references == score.whole


def test_title_may_carry_its_subtitle() -> None:
    row = GoldReference("d", "A : B", {"title": ("A",), "subtitle": ("B",)})
    for title in ("A", "A : B"):
        assert 1 == score_parsing([row], [{"title": title}]).whole


def test_rows_and_items_must_match() -> None:
    with pytest.raises(CitegraphError, match="1 gold references but 0 predictions"):
        score_parsing([ROW], [])


def _oracle() -> ModuleType:
    path = shared("eval/score_parse.py")
    spec = importlib.util.spec_from_file_location("score_parse_oracle", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _perturbed(row: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    """Return a CSL item made of the row's own values, some lost, moved or damaged."""
    variables = {
        "title": "title", "container": "container-title", "volume": "volume", "issue": "issue",
        "pages": "page", "publisher": "publisher", "place": "publisher-place", "doi": "DOI",
        "url": "URL",
    }  # fmt: skip
    item: dict[str, Any] = {}
    for name, variable in variables.items():
        values = [str(value) for value in row["fields"].get(name, [])] or ["12 (3)"] * (
            dice.random() < 0.05
        )
        if values and dice.random() < 0.85:
            text = dice.choice([values[0], " ".join(values)])
            cut = dice.randrange(len(text) + 1)
            item[variable] = dice.choice([text, text, text.upper(), text[:cut], text + " X."])
    for value in row["fields"].get("author", []):
        parts = str(value).split(" ", 1)
        shapes = [
            {"literal": value},
            {"family": parts[0], "given": parts[-1]},
            {"family": parts[-1], "given": parts[0], "non-dropping-particle": "von"},
        ]
        item.setdefault("author", []).append(dice.choice(shapes))
    for value in row["fields"].get("year", []):
        item["issued"] = dice.choice([{"literal": value}, {"date-parts": [[1990]]}, {"raw": "19"}])
    return item


def _json_lines(path: Path) -> list[dict[str, Any]]:
    if path.suffix != ".gz":
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


@pytest.mark.parametrize(
    "name",
    ["dev_russian_journals", "dev_biblatex_gost", "dev_excite", "refs"],
)
def test_scores_equal_those_of_an_independent_scorer(name: str) -> None:
    oracle = _oracle()
    own = Path(__file__).parents[2] / "gold" / "refs.parse.jsonl"
    path = own if name == "refs" else shared(f"gold/parse/{name}.jsonl.gz")
    rows = _json_lines(path)
    dice = random.Random(name)
    items = [_perturbed(row, dice) for row in rows]
    gold = read_gold(path)
    assert isinstance(gold, GoldReferences)
    score = score_parsing(gold.rows, items)
    counts, whole, total = oracle.score(rows, items)
    assert 0 < score.micro().right < score.micro("soft").right
    for mode in MODES:
        for field in (*SCORED_FIELDS, FAMILY):
            ours = score.fields[mode][field]
            assert (field, tuple(counts[mode][field])) == (
                field,
                (ours.right, ours.extra, ours.missed),
            )
        assert oracle.micro_f1(counts[mode]) == pytest.approx(score.micro(mode).f1)
    assert (whole, total) == (score.whole, score.references)
