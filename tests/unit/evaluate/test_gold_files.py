"""Reading gold files, and what is said about malformed ones."""

import gzip
from pathlib import Path

import pytest

from citegraph.errors import CitegraphError
from citegraph.evaluate.gold import GoldClusters, GoldCount, GoldCounts, GoldReferences
from citegraph.evaluate.gold_files import read_gold

GOOD_ROW = '{"id": "a#1.1", "raw": "Wealth. 1776.", "fields": {"title": ["Wealth"]}}'


def _write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_labelled_references(tmp_path: Path) -> None:
    plain = read_gold(_write(tmp_path, "a.jsonl", f"\ufeff{GOOD_ROW}\r\n\n{GOOD_ROW}"))
    packed = tmp_path / "b.jsonl.gz"
    packed.write_bytes(gzip.compress(f"{GOOD_ROW}\n{GOOD_ROW}\n".encode()))
    zipped = read_gold(packed)
    assert isinstance(plain, GoldReferences)
    assert isinstance(zipped, GoldReferences)
    assert plain.rows == zipped.rows
    assert 2 == len(plain.rows)
    assert {"title": ("Wealth",)} == plain.rows[0].fields


def test_people_are_named_by_mention(tmp_path: Path) -> None:
    text = (
        "# two rows\n# sources: ../refs\nreference\trole\tposition\tprinted\tperson\n"
        "x/a.txt#1.1\tauthor\t1\tSmith A.\tsmith\na.txt#1.2\teditor\t2\tСмит А.\tsmith\n"
    )
    gold = read_gold(_write(tmp_path, "anything.tsv", text))
    assert isinstance(gold, GoldClusters)
    assert "people" == gold.kind
    assert {"a.txt#1.1@author.1": "smith", "a.txt#1.2@editor.2": "smith"} == gold.clusters
    assert "Смит А." == gold.printed["a.txt#1.2@editor.2"]
    assert tmp_path.parent / "refs" == Path(gold.sources).resolve()


@pytest.mark.parametrize(("kind", "column"), [("works", "work"), ("venues", "venue")])
def test_works_and_venues(tmp_path: Path, kind: str, column: str) -> None:
    gold = read_gold(_write(tmp_path, "a.tsv", f"reference\t{column}\na#1.1\tone\n"))
    assert isinstance(gold, GoldClusters)
    assert (kind, {"a#1.1": "one"}, "") == (gold.kind, gold.clusters, gold.sources)


def test_counts(tmp_path: Path) -> None:
    gold = read_gold(_write(tmp_path, "a.tsv", "document\tcounted\tcount\na.txt\tbracket\t16\n"))
    assert isinstance(gold, GoldCounts)
    assert (GoldCount("a.txt", "bracket", 16),) == gold.counts


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.jsonl", f"{GOOD_ROW}\n{{", r"a\.jsonl:2: not a JSON object"),
        ("a.jsonl", "[" * 100_000, r"a\.jsonl:1: not a JSON object"),
        ("a.jsonl", "[]", r"a\.jsonl:1: a row must be a JSON object, not list"),
        ("a.jsonl", '{"raw": 1}', r"a\.jsonl:1: «raw» must be"),
        ("a.jsonl", '{"raw": "x"}', r"a\.jsonl:1: «fields» must map"),
        (
            "a.jsonl",
            '{"raw": "x", "fields": {"title": "x"}}',
            r":1: «fields\.title» must be a list",
        ),
        ("a.jsonl", '{"raw": "", "fields": {}, "visible": []}', r":1: «visible» must map"),
        ("a.jsonl", "\n", r"a\.jsonl: no gold rows"),
        ("a.jsonl", "x" * 1_000_001, r"a\.jsonl:1: the line is longer than"),
        ("a.tsv", "# nothing\n", r"a\.tsv: no column line"),
        ("a.tsv", "#\nname\tage\n", r"a\.tsv:2: the columns «name, age» are no kind of gold"),
        ("a.tsv", "reference\twork\na#1.1\n", r"a\.tsv:2: 1 cells but 2 columns"),
        ("a.tsv", "reference\twork\na#1.1\t\n", r"a\.tsv:2: «reference» and «work» must be set"),
        ("a.tsv", "reference\twork\na\t1\na\t2\n", r"a\.tsv:3: a stands twice"),
        ("a.tsv", "reference\tperson\na\tsmith\n", r"a\.tsv:2: «position» must be a whole number"),
        ("a.tsv", "document\tcounted\tcount\na\tlists\t²\n", r":2: «count» must be a whole number"),
    ],
)
def test_malformed_gold_is_named(tmp_path: Path, name: str, text: str, message: str) -> None:
    with pytest.raises(CitegraphError, match=message):
        read_gold(_write(tmp_path, name, text))


def test_unreadable_gold_is_named(tmp_path: Path) -> None:
    with pytest.raises(CitegraphError, match=r"absent\.tsv: no such gold file"):
        read_gold(tmp_path / "absent.tsv")
    for name, data in (("b.tsv", b"\xff\xfe\x00"), ("c.jsonl.gz", b"no gzip"), ("d.gz", b"")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(CitegraphError, match=name):
            read_gold(tmp_path / name)
    torn = gzip.compress(GOOD_ROW.encode() * 50)[:-12]
    (tmp_path / "e.jsonl.gz").write_bytes(torn)
    with pytest.raises(CitegraphError, match=r"e\.jsonl\.gz"):
        read_gold(tmp_path / "e.jsonl.gz")
