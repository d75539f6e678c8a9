from pathlib import Path

import pytest

from citegraph.config import choose_model, load_configuration
from citegraph.config.configuration import configure

NAME = "citegraph.model"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here" / "papers" / "new").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "here")


def chosen(*sources: str | Path, given: str | None = None) -> str:
    return choose_model(load_configuration(), sources, given).parse.model


def test_none_where_there_is_none() -> None:
    assert "none" == chosen("papers")


@pytest.mark.parametrize("folder", ["papers/new", "papers", "."])
def test_beside_the_sources_and_above_them(folder: str) -> None:
    Path(folder, NAME).write_bytes(b"")
    expected = (Path(folder) / NAME).as_posix()
    assert expected == chosen("papers/new")
    assert expected == chosen("papers/new/list.txt")
    assert expected == chosen("papers/new/*.txt")


def test_the_nearest_comes_first() -> None:
    for folder in ("papers", "."):
        Path(folder, NAME).write_bytes(b"")
    assert f"papers/{NAME}" == chosen("papers/new")
    assert NAME == chosen()


def test_sources_elsewhere_look_in_their_own_folder_only(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"")
    assert "none" == chosen(tmp_path / "elsewhere")
    beside = tmp_path / "elsewhere" / NAME
    beside.write_bytes(b"")
    assert beside.as_posix() == chosen(tmp_path / "elsewhere")


def test_what_is_given_comes_first_then_the_settings() -> None:
    Path(NAME).write_bytes(b"")
    config = configure({"parse": {"model": "set.model"}})
    assert "set.model" == choose_model(config, ["papers"]).parse.model
    assert "given" == choose_model(config, ["papers"], "given").parse.model
    assert "none" == chosen(given="none")


def test_a_path_of_a_settings_file_is_meant_from_there(tmp_path: Path) -> None:
    path = tmp_path / "elsewhere" / "settings.toml"
    path.write_text('[parse]\nmodel = "own.model"\n')
    expected = (tmp_path / "elsewhere" / "own.model").as_posix()
    assert expected == load_configuration(path).parse.model
    path.write_text('[parse]\nmodel = "none"\n')
    assert "none" == load_configuration(path).parse.model


def test_a_choice_that_was_made_stays() -> None:
    config = choose_model(load_configuration(), [])
    Path(NAME).write_bytes(b"")
    assert "none" == choose_model(config, []).parse.model
