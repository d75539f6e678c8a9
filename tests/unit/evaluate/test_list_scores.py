import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from citegraph.cli.evaluate import evaluate
from citegraph.errors import CitegraphError
from citegraph.evaluate import (
    DocumentScore,
    evaluate_lists,
    list_values,
    read_list_gold,
    render_lists,
    score_document,
)
from citegraph.evaluate.list_gold import GoldDocument, GoldList
from citegraph.segment import segment
from tests.documents import document

STARTS = ("Смит А. Исследование", "Porter M. On", "Coase R. The")
TEXT = (
    "Текст статьи.\n\nЛитература\n"
    "1. Смит А. Исследование о богатстве народов. М.: Эксмо, 2007. 960 с.\n"
    "2. Porter M. On Competition. Boston: Harvard Press, 1998. 576 p.\n"
    "3. Coase R. The nature of the firm // Economica. 1937. V. 16. P. 386-405.\n"
)


def gold(*lists: GoldList) -> GoldDocument:
    return GoldDocument("a.txt", "0" * 64, "txt", lists)


def scored(text: str, *lists: GoldList) -> DocumentScore:
    return score_document(gold(*lists), segment(document(text)).lists)


def test_a_list_found_whole() -> None:
    score = scored(TEXT, GoldList("Литература", True, STARTS, last_end="V. 16. P. 386–405"))
    assert (3, 0, 0, 1.0) == (score.matched, score.missed, score.extra, score.f1)
    assert score.is_right
    assert score.cited[0].end_right


def test_missed_and_extra_entries_and_a_wrong_end() -> None:
    starts = (STARTS[0], "Другая книга", STARTS[2])
    score = scored(TEXT, GoldList("Литература", True, starts, last_end="1937"))
    (one,) = score.cited
    assert ("Другая книга",) == one.missed
    assert 1 == len(one.extra)
    assert not one.end_right
    assert 2 / 3 == score.f1


def test_labels_may_be_kept_or_stripped() -> None:
    keyed = ("Смит 2007 — Смит А.", "X", "Y")
    text = TEXT.replace("1. Смит", "1. Смит 2007 — Смит")
    wanted = GoldList("", False, ("Смит А. Исс", *STARTS[1:]), (keyed[0], *STARTS[1:]))
    assert 3 == scored(text, wanted).matched


def test_a_list_where_there_is_none_and_none_where_there_is_one() -> None:
    astray = scored(TEXT)
    assert (False, 3, 0.0) == (astray.is_right, astray.extra, astray.f1)
    missed = scored("Текст без списка.", GoldList("Литература", True, STARTS))
    assert (False, 3, 0.0) == (missed.is_right, missed.missed, missed.f1)
    absent = scored("Текст без списка.")
    assert (True, None) == (absent.is_right, absent.f1)


def test_letters_that_were_set_right_are_near_enough_where_the_gold_is_damaged() -> None:
    damaged = ("Ñìèò À. Èññëåäîàíèå", "Porter M. On Cometition", STARTS[2])
    one = GoldList("Ëèòåðàòóðà", True, damaged)
    lists = segment(document(TEXT)).lists
    assert 1 == score_document(gold(one), lists).matched
    assert 3 == score_document(replace(gold(one), damaged=True), lists).matched


def test_own_publications_count_neither_way() -> None:
    own = GoldList("Список публикаций", True, ("Нечто другое",), kind="author_publications")
    cited = GoldList("Литература", True, STARTS)
    assert scored(TEXT, cited, own).is_right
    assert "numbered" == gold(cited, own).style


def test_two_lists_alike_are_told_by_their_order() -> None:
    twice = f"{TEXT}\nReferences\n" + TEXT.partition("Литература\n")[2]
    score = scored(twice, GoldList("Литература", True, STARTS), GoldList("", True, STARTS))
    assert [3, 3] == [one.matched for one in score.lists]


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """A folder with a document, and its gold beside it."""
    data = TEXT.encode()
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "any name.txt").write_bytes(data)
    found = {"heading": "Литература", "starts": STARTS, "last_end": "P. 386-405."}
    rows = [
        {"file": "a.txt", "sha256": hashlib.sha256(data).hexdigest(), "lists": [found]},
        {"file": "absent.pdf", "sha256": "1" * 64, "format": "pdf", "lists": []},
    ]
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return path


def test_documents_are_found_by_their_hash(stored: Path) -> None:
    scores, absent = evaluate_lists([stored], stored.parent / "docs")
    assert ("absent.pdf",) == absent
    assert ["txt"] == [score.gold.format for score in scores]
    assert 1.0 == list_values(scores[0])["f1"]
    assert "1.000" in render_lists(scores, faults=True)


def test_the_command_prints_a_table_or_json(stored: Path) -> None:
    command = ["segment", str(stored), "--files", str(stored.parent / "docs")]
    table = CliRunner().invoke(evaluate, command)
    assert 0 == table.exit_code, table.output
    assert "F1 document" in table.stdout
    assert "absent.pdf: not in" in table.stderr
    (row,) = CliRunner().invoke(evaluate, [*command, "--to", "jsonl"]).stdout.splitlines()
    assert (3, []) == (json.loads(row)["matched"], json.loads(row)["missed"])


@pytest.mark.parametrize("row", ["[1]", "{}", '{"sha256": "a"}', '{"sha256": "a", "lists": [{}]}'])
def test_gold_of_another_kind_names_its_line(tmp_path: Path, row: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(row, encoding="utf-8")
    with pytest.raises(CitegraphError, match=r"gold\.jsonl:1"):
        read_list_gold(path)
