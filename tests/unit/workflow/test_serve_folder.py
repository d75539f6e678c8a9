"""A folder of results knows what it was built from."""

import json
import os
from pathlib import Path

import pytest

from citegraph.config import load_configuration
from citegraph.errors import CitegraphError, UsageError
from citegraph.workflow.outputs.made import read_json
from citegraph.workflow.serving import Served, built_folder, check_sources, is_built


def manifest(folder: Path, **values: object) -> Path:
    folder.mkdir()
    (folder / "index.html").write_text("page", encoding="utf-8")
    found = {
        "program": "citegraph",
        "sources": [str(folder.parent / "a.txt")],
        "options": load_configuration().as_mapping(),
        **values,
    }
    text = json.dumps({key: value for key, value in found.items() if value is not None})
    (folder / "manifest.json").write_text(text, encoding="utf-8")
    return folder


def test_sources_and_settings_are_those_of_the_build(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    options = load_configuration().as_mapping()
    options["network"]["kinds"] = ["citation"]
    folder = manifest(tmp_path / "out", options=options)
    assert is_built(folder)
    served = built_folder(folder, 2, "EI")
    assert ((str(tmp_path / "a.txt"),), ("citation",)) == (
        served.sources,
        served.config.network.kinds,
    )
    assert (2, "EI", tmp_path / "decisions.tsv") == (served.jobs, served.by, served.table)


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    assert load_configuration() == built_folder(manifest(tmp_path / "out")).config


@pytest.mark.parametrize(
    "values",
    [
        {"program": "other"}, {"sources": None}, {"sources": []}, {"sources": [1]},
        {"sources": "a"}, {"options": None}, {"options": {"nonsense": {}}},
    ],
)  # fmt: skip
def test_manifest_of_another_make_is_told(tmp_path: Path, values: dict[str, object]) -> None:
    with pytest.raises(CitegraphError):
        built_folder(manifest(tmp_path / "out", **values))


@pytest.mark.parametrize("text", ["", "[]", "\x00", "{", "[" * 100_000, '{"a":' * 100_000])
def test_manifest_that_is_damaged_is_told(tmp_path: Path, text: str) -> None:
    folder = manifest(tmp_path / "out")
    (folder / "manifest.json").write_text(text, encoding="utf-8")
    with pytest.raises(CitegraphError):
        built_folder(folder)


def test_manifest_that_is_no_file_is_told_and_not_waited_for(tmp_path: Path) -> None:
    folder = manifest(tmp_path / "out")
    (folder / "manifest.json").unlink()
    os.mkfifo(folder / "manifest.json")
    with pytest.raises(CitegraphError, match="cannot be read"):
        built_folder(folder)
    assert {} == read_json(folder / "manifest.json")
    (folder / "manifest.json").unlink()
    (folder / "manifest.json").symlink_to("/dev/zero")
    with pytest.raises(CitegraphError, match="cannot be read"):
        built_folder(folder)
    assert {} == read_json(folder / "manifest.json")


def test_sources_that_are_gone_are_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="in the folder in which it was built"):
        built_folder(manifest(tmp_path / "out"))


def test_standard_input_cannot_be_built_again(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read again"):
        check_sources(Served(tmp_path, ("-",), load_configuration()))


def test_other_folders_are_not_built(tmp_path: Path) -> None:
    assert not is_built(tmp_path)
    assert not is_built(tmp_path / "nowhere")
