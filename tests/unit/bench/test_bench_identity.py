"""Programs beside ours, on invented records and on stand-ins for what is not installed."""

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from bench import _deduplicators, identity
from bench._side_by_side import judge, side_by_side, table, task_of_lists, task_of_records
from citegraph.evaluate.identity.gold import Row

VALUES = [
    {"cluster": "1", "author": "Gray, Anna and Stone, C.", "title": "Of wheels", "year": "1998"},
    {"cluster": "1", "author": "Gray, A. and Stone, C.", "title": "Of Wheels.", "year": "1998"},
    {"cluster": "2", "author": "Brown, Kim", "title": "Axles of antiquity", "year": "1975"},
]
ROWS = [Row("", {"id": str(number), **values}) for number, values in enumerate(VALUES)]


def records_of(rows: list[Row]) -> list[dict[str, str]]:
    return list(task_of_records(rows).records)


def test_records_are_the_same_for_all_programs() -> None:
    records = records_of(ROWS)
    assert "Gray, A. and Stone, C." == records[1]["author"]
    assert "Gray, A. and Stone, C. Of Wheels. 1998" == records[1]["printed"]
    assert ["r000000", "r000001", "r000002"] == [one["ID"] for one in records]


@pytest.mark.parametrize("program", ["citegraph", "rapidfuzz", "a-z key"])
def test_programs_find_the_two_records_of_one_work(program: str) -> None:
    found = _deduplicators.run(program, records_of(ROWS))
    if "clusters" in found:
        first, second, third = found["clusters"]
        assert first == second != third
    else:
        assert [(0, 1)] == [(left, right) for left, right, score in found["pairs"] if score > 80]
    assert found["seconds"] > 0
    assert found["peak"] > 1


def test_each_program_runs_in_a_process_of_its_own() -> None:
    (outcome,) = side_by_side(task_of_records(ROWS), ["a-z key"])
    assert outcome.measure
    assert (1, 0, 0) == (outcome.measure.right, outcome.measure.false, outcome.measure.missed)
    (row,) = table("set", [outcome])
    assert row.startswith("| set | a-z key | 1.000 | 1.000 | 1.000 | 0 |")


def test_what_is_not_installed_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CITEGRAPH_PEERS", str(tmp_path / "no-python"))
    (outcome,) = side_by_side(task_of_records(ROWS), ["Splink"])
    assert outcome.measure is None
    assert "left out" in table("set", [outcome])[0]


def test_an_absent_module_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    absent = ("no_such_module_at_all", _deduplicators.az_key)
    monkeypatch.setitem(_deduplicators.PROGRAMS, "absent", absent)
    _deduplicators.main("absent", str(tmp_path / "nothing.json"))
    assert "no_such_module_at_all is not installed" in json.loads(capsys.readouterr().out)["absent"]


def test_what_a_program_prints_on_its_way_is_no_result(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def chatty(records: list[dict[str, str]]) -> dict[str, object]:
        sys.stdout.write("starting")
        return {"clusters": ["a"] * len(records)}

    monkeypatch.setitem(_deduplicators.PROGRAMS, "chatty", ("re", chatty))
    path = tmp_path / "records.json"
    path.write_text(json.dumps(records_of(ROWS)), encoding="utf-8")
    _deduplicators.main("chatty", str(path))
    assert ["a"] * 3 == json.loads(capsys.readouterr().out.splitlines()[-1])["clusters"]


def test_bib_dedupe_is_run_as_its_manual_does(monkeypatch: pytest.MonkeyPatch) -> None:
    program = ModuleType("bib_dedupe.bib_dedupe")
    steps = {
        "prep": lambda records, verbosity_level: records,
        "block": lambda records: records,
        "match": lambda pairs: pairs,
        "cluster": lambda matched: [["r000000", "r000001"]],
    }
    for name, step in steps.items():
        setattr(program, name, step)
    monkeypatch.setitem(sys.modules, "bib_dedupe", ModuleType("bib_dedupe"))
    monkeypatch.setitem(sys.modules, "bib_dedupe.bib_dedupe", program)
    monkeypatch.setattr(_deduplicators, "_frame", lambda records: records)
    found = _deduplicators.bib_dedupe(records_of(ROWS))
    assert ["0", "0", "r000002"] == found["clusters"]


def test_a_threshold_is_never_chosen_where_it_is_judged() -> None:
    truth = ["a", "a", "b", "b", "c", "c", "d", "d"]
    # In the half of a and c any floor of .5 or less is best; that of b and d needs .9.
    pairs = [(0, 1, 0.5), (4, 5, 0.5), (2, 3, 0.9), (6, 7, 0.9), (2, 6, 0.6), (3, 7, 0.6)]
    measure = judge({"pairs": pairs}, truth, [""] * 8)
    # With .9 the first half loses its pairs; with .5 the second half gets its false ones.
    assert (2, 2, 2) == (measure.right, measure.false, measure.missed)


def test_clusters_are_judged_as_they_are() -> None:
    measure = judge({"clusters": ["x", "x", "x"]}, ["1", "1", "2"], [""] * 3)
    assert (1, 2, 0) == (measure.right, measure.false, measure.missed)


def test_pairs_across_groups_are_not_judged() -> None:
    found = {"clusters": ["x", "x", "x"]}
    measure = judge(found, ["1", "1", "2"], ["one", "one", "two"])
    assert (1, 0, 0) == (measure.right, measure.false, measure.missed)
    pairs = {"pairs": [(0, 1, 0.9), (1, 2, 0.9)]}
    assert 0 == judge(pairs, ["1", "1", "2"], ["one", "one", "two"]).false


def test_paired_lists_are_printed_lines_for_us_and_fields_for_others() -> None:
    text = "Gray A. A history of the axle. Boston: Wheel Press, 1975. 210 p."
    task = task_of_lists([Row("", {"article": "x", "n": 1, "a": text, "b": text.upper()})])
    assert (("0", "0"), ("x", "x")) == (task.truth, task.groups)
    assert text == task.records[0]["raw"] == task.records[0]["printed"]
    assert "Gray, A." == task.records[0]["author"]
    found = _deduplicators.citegraph(list(task.records))
    assert 1 == len(set(found["clusters"]))


def test_the_key_of_latin_letters_makes_one_of_all_cyrillic_names() -> None:
    pairs = [("белов", "belov"), ("волков", "volkov")]
    rows = list(identity.name_keys("set", pairs))
    assert "| set | surname_key | 1.000 | 1.000 | 1.000 |" == rows[0]
    assert "| set | letters a to z | 1.000 | 0.000 | 0.000 |" == rows[1]
    assert "2 Cyrillic surnames have one key" in rows[-1]


def test_the_whole_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [json.dumps({**values, "id": str(n)}) for n, values in enumerate(VALUES)]
    (tmp_path / "wheels.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "other.jsonl").write_text('{"unknown": 1}\n', encoding="utf-8")
    monkeypatch.setenv("CITEGRAPH_GOLD", str(tmp_path))
    monkeypatch.setattr(identity, "side_by_side", lambda task: side_by_side(task, ["a-z key"]))
    text = identity.main()
    assert "| wheels | pairs of records | 1.000 | 1.000 | 1.000 | 1.000–1.000 | 0 | 0 |" in text
    assert "| wheels | blocking recall | 1 |" in text
    assert "| wheels | a-z key | 1.000 |" in text
    monkeypatch.delenv("CITEGRAPH_GOLD")
    assert identity.main().startswith("left out")
