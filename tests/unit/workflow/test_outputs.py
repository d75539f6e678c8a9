import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from citegraph.errors import CitegraphError
from citegraph.workflow.outputs import write_folder, write_text


def test_text_is_written_as_utf8_with_line_feeds(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.txt"
    write_text(path, "ё\n")
    assert "ё\n".encode() == path.read_bytes()
    assert ["a.txt"] == os.listdir(path.parent)


def test_failed_write_leaves_the_old_file_and_no_scrap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(CitegraphError, match="No space left"):
        write_text(path, "new")
    assert "old" == path.read_text()
    assert ["a.txt"] == os.listdir(tmp_path)


def test_unwritable_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(CitegraphError, match=r"cannot be written.*--out"):
        write_folder(tmp_path / "file", [("a", "b")])


def test_lone_surrogates_do_not_stop_a_build(tmp_path: Path) -> None:
    write_text(tmp_path / "a", "x\ud800y")
    assert "x?y" == (tmp_path / "a").read_text()


def test_folder_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    write_folder(tmp_path, [("a", "old"), ("b", "old")])

    def broken() -> Iterator[tuple[str, str]]:
        yield "a", "new"
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        write_folder(tmp_path, broken())
    assert {"a": "old", "b": "old"} == {
        path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()
    }


def test_bytes_are_written_as_they_are_and_folders_made(tmp_path: Path) -> None:
    write_folder(tmp_path, [("figures/a.png", b"\x89PNG\r\n\xff"), ("a.txt", "x\n")])
    assert b"\x89PNG\r\n\xff" == (tmp_path / "figures" / "a.png").read_bytes()
    assert ["a.png"] == os.listdir(tmp_path / "figures")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_pipes_and_devices_stay_where_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    os.mkfifo(path)
    with pytest.raises(CitegraphError, match="a device or a pipe"):
        write_text(path, "new")
    assert path.is_fifo()
    assert ["a.html"] == os.listdir(tmp_path)
