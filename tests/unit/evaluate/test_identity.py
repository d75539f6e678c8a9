import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from citegraph.cli.evaluate import evaluate
from citegraph.errors import CitegraphError
from citegraph.evaluate.identity import (
    Identity,
    IdentityReport,
    evaluate_identity,
    identity_values,
    render_identity,
)

Rows = list[dict[str, Any]]


def written(folder: Path, rows: Rows) -> Path:
    path = folder / "gold.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def scored(folder: Path, kind: Identity, rows: Rows) -> IdentityReport:
    (report,) = evaluate_identity(kind, [written(folder, rows)])
    return report


def pairs(report: IdentityReport, name: str) -> tuple[int | None, int | None, int | None]:
    measure = next(one for one in report.measures if one.name == name)
    return measure.right, measure.false, measure.missed


def fact(report: IdentityReport, name: str) -> float:
    return next(one.value for one in report.facts if one.name == name)


def person(cyrillic: str, latin: str, clean: bool = True) -> dict[str, Any]:
    (left, left_initials), (right, right_initials) = cyrillic.split(), latin.split()
    return {
        "cyrillic": cyrillic,
        "latin": latin,
        "surname_cyr": left,
        "surname_lat": right,
        "ini_cyr": left_initials.replace(".", ""),
        "ini_lat": right_initials.replace(".", ""),
        "clean": clean,
    }


NAMES = [
    person("Орлов А.П.", "Orlov A.P."),
    person("Орлов А.Ю.", "Orlov A.Yu."),
    person("Орлов А.", "Orlov A."),
    person("Жуков П.Н.", "Zhoukov P.N."),
    person("Белов С.И.", "Stone K.L."),
    person("Сбой Л.М.", "Other N.K.", clean=False),
]


def test_names_by_key_and_persons_by_initials(tmp_path: Path) -> None:
    report = scored(tmp_path, "names", NAMES)
    assert (2, 0, 1) == pairs(report, "key, all combinations")
    assert (4, 0, 1) == pairs(report, "persons with initials")
    assert 0 == fact(report, "merges of contradicted initials")
    assert ["missed", "missed"] == [fault.kind for fault in report.faults]
    assert {"Белов С.И.", "белов [belov]"} == {fault.left for fault in report.faults}


def test_names_that_may_be_one_are_no_wrong_pair(tmp_path: Path) -> None:
    report = scored(tmp_path, "names", NAMES[:3])
    (note,) = (note for note in report.notes if note.startswith("persons:"))
    assert "3 pairs of the set and 2 pairs of two persons" in note


def test_two_cyrillic_names_with_one_key_are_false_pairs(tmp_path: Path) -> None:
    rows = [{"cyrillic": "Зайцев", "latin": "Zaitsev"}, {"cyrillic": "Заицев", "latin": "Zaicev"}]
    report = scored(tmp_path, "names", rows)
    assert (2, 2, 0) == pairs(report, "key, all combinations")
    assert 4 == sum(fault.kind == "false" for fault in report.faults) + 2


def test_a_sample_of_a_large_set_is_scored_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("citegraph.evaluate.identity.names.SAMPLE", 2)
    monkeypatch.setattr("citegraph.evaluate.identity.surnames.MOST_JUDGED", 2)
    latin = ("Belov", "Volkov", "Gusev", "Petrov")
    names = ("Белов", "Волков", "Гусев", "Петров")
    rows = [{"cyrillic": a, "latin": b} for a, b in zip(names, latin, strict=True)]
    report = scored(tmp_path, "names", rows)
    assert (2, 0, 0) == pairs(report, "key, of 2 pairs")
    assert (4, 0, 0) == pairs(report, "key or sound, all combinations")


def test_labelled_names_by_quality(tmp_path: Path) -> None:
    rows = [
        {"a": "Anna Gray", "b": "A. Gray", "match": 1, "quality": "STRONG"},
        {"a": "Anna Gray", "b": "Boris Gray", "match": 0, "quality": "STRONG"},
        {"a": "Anna Gray", "b": "Anna Stone", "match": 1, "quality": "WEAK"},
    ]
    report = scored(tmp_path, "names", rows)
    assert (1, 0, 0) == pairs(report, "quality STRONG")
    assert (0, 0, 1) == pairs(report, "quality WEAK")
    assert 2 / 3 == fact(report, "accuracy")


RECORD = {
    "author": "Gray, Anna and Stone, Carl",
    "title": "On the roundness of wheels in cold weather",
    "year": "1998",
    "journal": "Journal of Wheels",
    "volume": "12",
    "number": "3",
    "pages": "101-117",
}
OTHER = {
    "author": "Brown, Kim",
    "title": "A history of the axle",
    "year": "1975",
    "journal": "Carts",
    "volume": "4",
    "pages": "5-9",
}


def records(*found: tuple[str, str, dict[str, str]]) -> Rows:
    return [
        {**fields, "id": str(number), "cluster": cluster, "dataset": dataset}
        for number, (dataset, cluster, fields) in enumerate(found)
    ]


def test_records_of_one_work_are_found(tmp_path: Path) -> None:
    again = {**RECORD, "author": "Gray, A. and Stone, C.", "journal": "J. of Wheels"}
    report = scored(
        tmp_path,
        "works",
        records(("one", "1", RECORD), ("one", "1", again), ("one", "2", OTHER)),
    )
    assert (1, 0, 0) == pairs(report, "pairs of records")
    assert 1.0 == fact(report, "blocking recall")
    assert () == report.faults


def test_faults_tell_the_reason_and_the_evidence(tmp_path: Path) -> None:
    report = scored(
        tmp_path,
        "works",
        records(("one", "1", RECORD), ("one", "2", RECORD), ("one", "2", OTHER)),
    )
    assert (0, 1, 1) == pairs(report, "pairs of records")
    false, missed = report.faults
    assert ("false", "joined") == (false.kind, false.reason)
    assert "title" in {one.feature for one in false.evidence}
    assert ("missed", 1) == (missed.kind, dict(report.reasons)[missed.reason])
    assert missed.reason.startswith("not compared")


def test_labels_hold_inside_a_data_set(tmp_path: Path) -> None:
    rows = records(("one", "1", RECORD), ("two", "2", RECORD), ("two", "2", RECORD))
    report = scored(tmp_path, "works", rows)
    assert (1, 0, 0) == pairs(report, "pairs of records")
    assert (0, 0, 0) == pairs(report, "pairs, one")
    assert (1, 0, 0) == pairs(report, "pairs, two")


def test_labelled_pairs_of_records(tmp_path: Path) -> None:
    rows = [
        {"id": "1", "a": RECORD, "b": {**RECORD, "journal": ""}, "match": 1},
        {"id": "2", "a": RECORD, "b": OTHER, "match": 0},
        {"id": "3", "a": RECORD, "b": OTHER, "match": 1},
    ]
    report = scored(tmp_path, "works", rows)
    assert (1, 0, 1) == pairs(report, "pairs, each alone")
    assert (1, 0, 1) == pairs(report, "pairs, all known")


LISTS = [
    (
        "Белов С. И. Круглость колёс в мороз // Вестник колеса. 1998. Т. 12, № 3. С. 101-117.",
        "Belov S.I. Kruglost' koles v moroz [Roundness of wheels in frost]. Vestnik kolesa, 1998, "
        "vol. 12, no. 3, pp. 101-117.",
    ),
    (
        "Gray A. A history of the axle. Boston: Wheel Press, 1975. 210 p.",
        "Gray A. A history of the axle. Boston, Wheel Press, 1975. 210 p.",
    ),
]


@pytest.mark.parametrize("named", [True, False])
def test_paired_lists(tmp_path: Path, named: bool) -> None:
    rows: Rows = [
        {"article": "x", "n": n, "a": a, "b": b} if named else {"id": f"x:{n}", "ru": a, "en": b}
        for n, (a, b) in enumerate(LISTS)
    ]
    report = scored(tmp_path, "works", rows)
    assert (2, 0, 0) == pairs(report, "in works")
    assert (1, 0, 0) == pairs(report, "alone, across scripts")
    assert 1.0 == fact(report, "rank 1")
    assert "the two lists of 1 articles, 1 across scripts" in report.what


def test_a_reference_that_a_list_repeats_counts_as_false(tmp_path: Path) -> None:
    a, b = LISTS[0]
    rows: Rows = [{"article": "x", "n": n, "a": a, "b": b} for n in (1, 2)]
    report = scored(tmp_path, "works", rows)
    assert (2, 2, 0) == pairs(report, "in works")
    assert 0.0 == fact(report, "rank 1")


def signature(number: int, cluster: str, last: str, first: str, work: str) -> dict[str, Any]:
    return {
        "id": str(number),
        "cluster": cluster,
        "block": last,
        "name": f"{first} {last}",
        "first": first,
        "middle": None,
        "last": last,
        "affiliations": [work],
        "paper_id": number,
    }


def test_people_from_signatures(tmp_path: Path) -> None:
    rows = [
        signature(1, "gray", "Gray", "Anna", "Wheel Institute, Boston"),
        signature(2, "gray", "Gray", "Anna", "Wheel Institute, Boston"),
        signature(3, "other", "Gray", "Boris", "Axle Institute, Riga"),
        signature(4, "stone", "Stone", "C.", ""),
        signature(5, "stone", "Stown", "C.", ""),
    ]
    report = scored(tmp_path, "people", rows)
    assert (1, 0, 1) == pairs(report, "pairs of signatures")
    assert {"surnames with different keys": 1} == dict(report.reasons)
    assert "3 blocks" in next(one.said for one in report.facts if "blocks" in one.name)


def test_people_from_cards(tmp_path: Path) -> None:
    card = {
        "key": "BelovSI",
        "ru": "С.И. Белов",
        "en": "Belov S.I.",
        "ru_full": "Белов Сергей Иванович",
        "en_full": "",
    }
    other = {**card, "key": "x", "ru": "П.П. Белов", "en": "Belov P.P.", "ru_full": ""}
    report = scored(tmp_path, "people", [card, other])
    assert (4, 0, 0) == pairs(report, "pairs of signatures")
    assert (3, 0, 0) == pairs(report, "pairs across scripts")


def test_a_report_is_readable_and_json(tmp_path: Path) -> None:
    rows = records(("one", "1", RECORD), ("one", "2", RECORD), ("one", "2", OTHER))
    report = scored(tmp_path, "works", rows)
    assert "false (joined" not in render_identity(report)
    listed = render_identity(report, 1)
    assert "false (joined, score" in listed
    assert "missed (not compared" in listed
    assert "calibration, scores of" in listed
    assert [] == identity_values(report)["faults"]
    values = json.loads(json.dumps(identity_values(report, None)))
    assert 2 == len(values["faults"])
    assert 0.0 == values["measures"][0]["f1"]


def test_the_command_reads_gzip_and_writes_json(tmp_path: Path) -> None:
    gold, target = tmp_path / "gold.jsonl.gz", tmp_path / "figures.json"
    with gzip.open(gold, "wt", encoding="utf-8") as file:
        file.write(json.dumps({"cyrillic": "Белов", "latin": "Belov"}) + "\n")
    done = CliRunner().invoke(evaluate, ["names", str(gold), "--faults", "--json", str(target)])
    assert 0 == done.exit_code
    assert "1 pairs of a Cyrillic and a Latin name" in done.stdout
    assert 1.0 == json.loads(target.read_text(encoding="utf-8"))[0]["measures"][0]["recall"]


def test_tables_of_documents_are_scored(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Литература\n1. Белов С. Колёса. М.: Наука, 1998. 20 с.\n"
        "2. Gray A. Axles. Boston: Wheel Press, 1975. 210 p.\n",
        encoding="utf-8",
    )
    gold = tmp_path / "works.tsv"
    gold.write_text("reference\twork\na.txt#1.1\tone\na.txt#1.2\tone\n", encoding="utf-8")
    (report,) = evaluate_identity("works", [gold], [tmp_path / "a.txt"])
    assert (0, 0, 1) == pairs(report, "pairs")
    assert "(a.txt#1.1)" == report.faults[0].left


@pytest.mark.parametrize(
    ("kind", "row", "said"),
    [
        ("names", '{"a": 1}', "the columns «a» are no gold of names"),
        ("works", "[]", "a row must be a JSON object, not list"),
        ("works", "{", "not a JSON object"),
        ("names", '{"cyrillic": "а", "latin": ["a"]}', "«latin» must be a text or a number"),
        ("names", '{"a": "x", "b": "y", "match": "?"}', "«match» must be true, false, 1 or 0"),
        ("works", '{"a": {}, "b": "y", "match": 1}', "«b» must be an object"),
        (
            "people",
            '{"cluster": "1", "paper_id": 1, "last": "a", "affiliations": "b"}',
            "«affiliations» must be a list of texts",
        ),
        ("works", " ", "no gold rows"),
    ],
)
def test_rows_that_are_no_gold(tmp_path: Path, kind: Identity, row: str, said: str) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text(row + "\n", encoding="utf-8")
    with pytest.raises(CitegraphError, match="gold.jsonl") as error:
        evaluate_identity(kind, [gold])
    assert said in str(error.value)


def test_a_table_of_something_else(tmp_path: Path) -> None:
    gold = tmp_path / "works.tsv"
    gold.write_text("reference\twork\na.txt#1.1\tone\n", encoding="utf-8")
    with pytest.raises(CitegraphError, match="evaluate names reads no tables"):
        evaluate_identity("names", [gold])
    with pytest.raises(CitegraphError, match="evaluate people reads people"):
        evaluate_identity("people", [gold])
