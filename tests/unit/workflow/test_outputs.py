import os
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

import citegraph
from citegraph.errors import CitegraphError, UsageError
from citegraph.workflow.outputs import whole_path, whole_text, write_folder, write_text
from citegraph.workflow.outputs.files import sweep_files


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


def test_an_old_file_keeps_its_permissions_and_a_new_one_has_those_of_any(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    mask = os.umask(0o027)
    try:
        write_text(path, "old")
        assert 0o640 == path.stat().st_mode & 0o777
        path.chmod(0o600)
        write_text(path, "new")
    finally:
        os.umask(mask)
    assert 0o600 == path.stat().st_mode & 0o777


def test_a_link_leads_on_to_the_file_that_was_named(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    link = tmp_path / "a.txt"
    link.symlink_to("far/b.txt")
    write_text(link, "new")
    assert link.is_symlink()
    assert "new" == (tmp_path / "far" / "b.txt").read_text()


def test_links_in_a_folder_are_not_written_through(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("mine")
    folder = tmp_path / "tables"
    folder.mkdir()
    (folder / "a.csv").symlink_to(outside)
    write_folder(folder, [("a.csv", "new")])
    assert "mine" == outside.read_text()
    assert "new" == (folder / "a.csv").read_text()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_what_is_streamed_goes_through_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    got: list[str] = []
    reader = threading.Thread(target=lambda: got.append(path.read_text(encoding="utf-8")))
    reader.start()
    with whole_text(path) as stream:
        stream.write("ё\n")
    reader.join()
    assert ["ё\n"] == got
    assert path.is_fifo()


def test_a_stream_that_breaks_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")

    def break_off() -> None:
        with whole_text(path) as stream:
            stream.write("new")
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        break_off()
    assert "old" == path.read_text()
    assert ["a.txt"] == os.listdir(tmp_path)


def test_scraps_of_killed_programs_are_swept_and_those_of_living_ones_are_not(
    tmp_path: Path,
) -> None:
    dead = tmp_path / ".citegraph-0123456789abcdef.tmp"
    dead.write_text("half")
    (tmp_path / ".citegraph-mine.tmp").write_text("mine")
    with whole_path(tmp_path / "a.txt") as living:
        living.write_text("begun")
        sweep_files.cache_clear()
        write_text(tmp_path / "b.txt", "new")
        assert "begun" == living.read_text()
        assert not dead.exists()
    assert [".citegraph-mine.tmp", "a.txt", "b.txt"] == sorted(os.listdir(tmp_path))


@pytest.mark.parametrize("call", ["open", "replace", "chmod", "fsync"])
@pytest.mark.parametrize("number", [1, 2])
def test_an_error_anywhere_leaves_the_old_or_the_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    real, calls = getattr(os, call), 0

    def fail(*given: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls == number:
            raise OSError(28, "No space left on device")
        return real(*given, **named)

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        with suppress(CitegraphError):
            write_text(path, "new")
    assert path.read_text() in ("old", "new")
    assert ["a.txt"] == os.listdir(tmp_path)


@pytest.mark.parametrize("source", ["papers", "papers/a.bib", "papers/*.bib", "link"])
def test_results_are_not_written_among_the_sources(
    tmp_path: Path, source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "papers").mkdir()
    (tmp_path / "link").symlink_to("papers")
    (tmp_path / "papers" / "a.bib").write_text("@book{a, title={On rivers}, year=2001}")
    for write in (citegraph.build, citegraph.write_report):
        with pytest.raises(UsageError, match=r"papers is where the source .* stands.*--out"):
            write([source], ".", "papers")
    assert ["a.bib"] == os.listdir(tmp_path / "papers")
    assert {"link", "papers"} == set(os.listdir(tmp_path))
