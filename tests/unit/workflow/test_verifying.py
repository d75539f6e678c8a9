"""Results are compared with their manifest, and with what comes out now."""

import json
import os
from pathlib import Path

import pytest

from citegraph.config.configuration import configure
from citegraph.errors import UsageError
from citegraph.workflow import build
from citegraph.workflow.environment import environment
from citegraph.workflow.verifying import changes, verify
from citegraph.workflow.verifying.differing import first_difference

LIST = "Литература\n1. Смит А. Богатство народов. М.: Эксмо, 2007.\n2. Porter M. Clusters. 1998.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(LIST, encoding="utf-8")
    (tmp_path / "in" / "empty.txt").write_text("", encoding="utf-8")
    config = configure({"network": {"kinds": ["cocitation"]}, "cache": {"use": False}})
    return build([tmp_path / "in"], tmp_path / "out", "refs", config).folder


def manifest_of(folder: Path) -> dict[str, object]:
    found = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def test_a_manifest_holds_versions_seeds_and_the_sums_of_all_files(
    folder: Path, tmp_path: Path
) -> None:
    manifest = manifest_of(folder)
    assert environment().items() <= manifest.items()
    assert {"network.seed": 20} == manifest["seeds"]
    written = sorted(name for name in os.listdir(folder) if name != "manifest.json")
    outputs = manifest["outputs"]
    assert isinstance(outputs, list)
    assert written == [one["file"] for one in outputs]
    assert [(folder / name).stat().st_size for name in written] == [one["bytes"] for one in outputs]
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    name = (tmp_path / "in" / "empty.txt").as_posix()
    assert [{"file": name, "sha256": empty}] == manifest["other_files"]


def test_what_changes_from_run_to_run_stands_in_the_manifest_alone(folder: Path) -> None:
    libraries = environment()["libraries"]
    assert isinstance(libraries, dict)
    for path in folder.iterdir():
        if path.name != "manifest.json":
            text = path.read_text(encoding="utf-8")
            assert "python-crfsuite" not in text
            assert str(environment()["code"]) not in text


def test_the_same_sources_come_out_the_same(folder: Path) -> None:
    found = verify(folder)
    assert found.is_equal
    assert ((), (), (), (), ()) == (
        found.program, found.inputs, found.edited, found.foreign, found.differences,
    )  # fmt: skip
    assert len(os.listdir(folder)) - 1 == found.compared


def test_a_renamed_folder_comes_out_the_same(folder: Path) -> None:
    moved = folder.rename(folder.with_name("moved"))
    assert verify(moved).is_equal


def test_changed_inputs_are_named_and_what_they_change(folder: Path, tmp_path: Path) -> None:
    inputs = (tmp_path / "in").as_posix()
    (tmp_path / "in" / "a.txt").write_text(LIST.replace("1998", "1999"), encoding="utf-8")
    (tmp_path / "in" / "empty.txt").unlink()
    (tmp_path / "in" / "new.txt").write_text("x", encoding="utf-8")
    (tmp_path / "in" / "decisions.tsv").write_text("left\tright\tverdict\tkind\n", encoding="utf-8")
    told = (
        f"input {inputs}/a.txt: has changed",
        f"input {inputs}/empty.txt: is gone",
        f"input {inputs}/new.txt: is new",
        f"decisions {inputs}/decisions.tsv: are new",
    )
    quick = verify(folder, quick=True)
    assert (told, None, False) == (quick.inputs, quick.differences, quick.is_equal)
    found = verify(folder)
    assert told == found.inputs
    assert not found.is_equal
    differences = found.differences or ()
    (bib,) = (line for line in differences if line.startswith("library.bib: "))
    assert "1998" in bib
    assert ", now " in bib
    assert "1999" in bib


def test_changed_results_are_named(folder: Path) -> None:
    (folder / "works.csv").write_bytes((folder / "works.csv").read_bytes() + b"x")
    (folder / "people.csv").unlink()
    (folder / "notes.txt").write_text("mine")
    quick = verify(folder, quick=True)
    edited = ("people.csv: is missing", "works.csv: was changed after it was written")
    assert (edited, ("notes.txt",), False) == (quick.edited, quick.foreign, quick.is_equal)
    differences = verify(folder).differences or ()
    assert "people.csv: is missing, and is written now" == differences[0]
    assert ["people.csv", "works.csv"] == [line.partition(":")[0] for line in differences]


def test_results_are_only_read(folder: Path, tmp_path: Path) -> None:
    def written() -> dict[Path, tuple[int, int]]:
        return {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in tmp_path.rglob("*")}

    before = written()
    verify(folder)
    assert before == written()


def test_other_versions_are_named() -> None:
    now = environment()
    libraries = now["libraries"]
    assert isinstance(libraries, dict)
    manifest = {
        "version": "0.0.1",
        **now,
        "python": "CPython 3.9.1",
        "libraries": {**libraries, "lxml": "1.0", "numpy": ""},
    }
    lines = list(changes.changes_of_the_program(manifest))
    assert lines[0].startswith("citegraph: was 0.0.1, is ")
    assert lines[1].startswith("Python: was CPython 3.9.1, is ")
    assert [f"lxml: was 1.0, is {libraries['lxml']}"] == lines[2:3]
    assert [f"numpy: was not there, is {libraries['numpy']}"] == lines[3:]


def test_manifests_of_earlier_versions_are_compared_as_far_as_they_go(folder: Path) -> None:
    manifest = manifest_of(folder)
    old = {key: manifest[key] for key in ("program", "version", "sources", "inputs", "options")}
    (folder / "manifest.json").write_text(json.dumps(old), encoding="utf-8")
    found = verify(folder)
    assert ("manifest.json lists no outputs: an earlier version wrote it",) == found.edited
    assert ((), (), ()) == (found.program, found.inputs, found.differences)


@pytest.mark.parametrize("text", [None, "{}", "[1]", "no JSON"])
def test_other_folders_are_refused(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(UsageError, match="no folder that citegraph build has made"):
        verify(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("a\nb\n", "a\nb\n", ""),
        ("a\nb\n", "a\nc\n", "line 2, character 1: has «b·», now «c·»"),
        ("a\n", "a\nb\n", "line 2: ends before it, now there is «b·»"),
        ("a\nb\n", "a\n", "line 2: has «b·», now ends before it"),
        ("", "a", "line 1: ends before it, now there is «a»"),
        (50 * "я" + "1", 50 * "я" + "2",
         f"line 1, character 51: has …«{30 * 'я'}1», now …«{30 * 'я'}2»"),
        ("\0ab", "\0ac", "byte 2: 3 bytes were written, now 3"),
    ],
)  # fmt: skip
def test_the_first_difference_in_words(tmp_path: Path, old: str, new: str, told: str) -> None:
    (tmp_path / "old").write_text(old, encoding="utf-8")
    (tmp_path / "new").write_text(new, encoding="utf-8")
    assert told == first_difference(tmp_path / "old", tmp_path / "new")
