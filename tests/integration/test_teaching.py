"""The loop: label, correct, train, and what was taught is used."""

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.integration.running import ROOT, Run

LIST = ROOT / "data" / "refs" / "development-of-network-interactions.txt"


@pytest.fixture
def labels(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "list.label"
    code, out, err = run("label", LIST, "--all", "--out", path)
    assert (0, "") == (code, out)
    assert f"citegraph train {path}" in err
    return path


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.search(old, text, re.MULTILINE)
    path.write_text(re.sub(old, new, text, flags=re.MULTILINE), encoding="utf-8")


def test_what_is_corrected_is_learnt_and_used(run: Run, tmp_path: Path, labels: Path) -> None:
    change(labels, "^translated_title:", "title:")
    model = tmp_path / "citegraph.model"
    code, out, _ = run("train", labels, "--out", model)
    assert 0 == code
    assert "whole reference" in out
    assert f"{model}: 18 corrected references" in out
    shutil.copy(LIST, tmp_path / "refs.txt")
    code, out, err = run("parse", tmp_path / "refs.txt")
    assert f"using {model}: taught by 18 corrected references" in err
    assert "Technoparki Rossii [Technoparks of Russia]" in {
        item["title"] for item in json.loads(out)
    }
    code, out, err = run("parse", tmp_path / "refs.txt", "--model", "none")
    assert "using" not in err
    assert "Technoparki Rossii" in {item["title"] for item in json.loads(out)}
    code, _, err = run("build", tmp_path / "refs.txt", "--out", tmp_path / "graphs")
    assert "using" in err
    manifest = json.loads((tmp_path / "graphs" / "refs" / "manifest.json").read_text())
    assert (18, True) == (
        manifest["model"]["corrected_references"],
        manifest["model"]["current"],
    )
    assert 64 == len(manifest["model"]["sha256"])


def test_how_a_model_of_another_name_is_used(run: Run, tmp_path: Path, labels: Path) -> None:
    model = tmp_path / "other.model"
    _, out, _ = run("train", labels, "--out", model)
    assert f"name it to build, parse and label: --model {model}" in out


def test_label_of_lines_from_standard_input(run: Run) -> None:
    lines = "Белов А. Рост рынка. М., 2014.\n\nHill J. Growth. London: Sage, 2001.\n"
    code, out, err = run("label", "--lines", "--look", "1", stdin=lines.encode())
    assert 0 == code
    assert 1 == out.count("\n> ")
    assert "1 of 2 references, the least sure first (--all for all)" in err


def test_corrections_are_never_written_over(run: Run, labels: Path) -> None:
    assert 0 == run("label", LIST, "--out", labels)[0]
    change(labels, "^title:", "note:")
    before = labels.read_bytes()
    code, _, err = run("label", LIST, "--out", labels)
    assert 2 == code
    assert "has been changed by hand" in err
    assert before == labels.read_bytes()
    assert 0 == run("label", LIST, "--out", labels, "--force")[0]
    assert before != labels.read_bytes()


def test_a_slip_is_named_and_nothing_is_written(run: Run, tmp_path: Path, labels: Path) -> None:
    change(labels, "^title:", "titel:")
    code, out, err = run("train", labels, "--out", tmp_path / "m")
    assert (1, "") == (code, out)
    assert "«titel» is no field; did you mean «title»?" in err
    assert "nothing was written" in err
    assert not (tmp_path / "m").exists()


def test_few_references_are_enough_but_said(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "one.label"
    path.write_text("> Рост рынка. М., 2014\nnote: Рост рынка\n", encoding="utf-8")
    code, out, _ = run("train", path, "--out", tmp_path / "m")
    assert 0 == code
    assert "1 corrected reference: too few to trust" in out
    code, out, err = run("parse", "--lines", "--model", tmp_path / "m", stdin=b"x\n")
    assert 0 == code
    assert "taught by 1 corrected reference" in err


def test_labelled_rows_are_learnt_from(run: Run, tmp_path: Path) -> None:
    gold = ROOT / "tests" / "gold" / "refs.parse.jsonl"
    code, out, _ = run("train", gold, "--other", LIST, "--out", tmp_path / "m")
    assert 0 == code
    assert "60 corrected references" in out


@pytest.mark.parametrize(
    ("content", "code", "message"),
    [
        (b"# nothing\n", 1, "no corrected reference"),
        (None, 2, "no such file"),
    ],
)
def test_exit_codes_of_train(
    run: Run, tmp_path: Path, content: bytes | None, code: int, message: str
) -> None:
    path = tmp_path / "a.label"
    if content is not None:
        path.write_bytes(content)
    found, _, err = run("train", path, "--out", tmp_path / "m")
    assert code == found
    assert message in err


def test_other_files_are_not_written_over(run: Run, tmp_path: Path, labels: Path) -> None:
    code, _, err = run("train", labels, "--out", labels)
    assert 2 == code
    assert "is no model of citegraph" in err
    assert labels.read_text(encoding="utf-8").startswith("# References")


def test_a_damaged_model_beside_the_sources_is_refused(run: Run, tmp_path: Path) -> None:
    shutil.copy(LIST, tmp_path / "refs.txt")
    (tmp_path / "citegraph.model").write_bytes(b"citegraph model 1\nxyz")
    code, _, err = run("parse", tmp_path / "refs.txt")
    assert 1 == code
    assert "damaged" in err
    assert "--model none" in err
