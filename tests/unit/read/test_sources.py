import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from citegraph.errors import CitegraphError, UsageError
from citegraph.read import find_sources


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.md", "README.md", "scan.tiff", ".hidden.txt", "sub/c.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("text")
    return tmp_path


def names(paths: Iterable[Path]) -> list[str]:
    return [path.name for path in paths]


def test_folder_is_read_in_a_stable_order(folder: Path) -> None:
    found = find_sources([folder])
    assert ["a.md", "b.txt", "c.txt"] == names(found.files)
    assert ["scan.tiff"] == names(found.unknown)
    assert ["README.md"] == names(found.described)


def test_what_is_named_is_read_whatever_it_is_called(folder: Path) -> None:
    found = find_sources([folder / "README.md", folder / "scan.tiff"])
    assert ["README.md", "scan.tiff"] == names(found.files)


def test_pattern_and_repeated_files(folder: Path) -> None:
    assert ["b.txt"] == names(find_sources([str(folder / "*.txt"), folder / "b.txt"]).files)


def test_missing_path_and_pattern_without_match_are_wrong_usage(folder: Path) -> None:
    with pytest.raises(UsageError, match="no such file or folder"):
        find_sources([folder / "none"])
    with pytest.raises(UsageError, match="no file matches"):
        find_sources([folder / "*.none"])


def test_a_file_named_in_several_ways_is_read_once(folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder / "b.txt")
    given = [folder / "b.txt", folder / "sub" / ".." / "b.txt", folder / "link.txt"]
    assert ["b.txt"] == names(find_sources(given).files)


def test_what_cannot_be_read_is_not_left_out_silently(folder: Path) -> None:
    (folder / "around").symlink_to(folder)
    (folder / "broken.txt").symlink_to(folder / "nowhere")
    os.mkfifo(folder / "pipe.txt")
    found = find_sources([folder])
    assert ["a.md", "b.txt", "c.txt"] == names(found.files)
    assert ["around", "broken.txt", "pipe.txt"] == [path.name for path, _ in found.closed]
    assert "name the folder itself" in found.closed[0][1]
    with pytest.raises(CitegraphError, match=r"pipe\.txt: not a regular file"):
        find_sources([str(folder / "pipe*")])


def test_an_empty_name_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="an empty name is no source"):
        find_sources([""])


def test_empty_folder_says_what_to_put_in(tmp_path: Path) -> None:
    with pytest.raises(CitegraphError, match=r"no files there.*\.md, .*\.txt"):
        find_sources([tmp_path])
    (tmp_path / "a.tiff").write_text("x")
    with pytest.raises(CitegraphError, match=r"only \.tiff files"):
        find_sources([tmp_path])


def test_results_of_the_program_are_no_sources(folder: Path) -> None:
    (folder / "graphs" / "refs").mkdir(parents=True)
    (folder / "graphs" / "refs" / "library.bib").write_text("@book{a, title={A}}\n")
    assert ["a.md", "b.txt", "c.txt", "library.bib"] == sorted(names(find_sources([folder]).files))
    manifest = '{\n  "program": "citegraph",\n  "version": "0.1.0"\n}\n'
    (folder / "graphs" / "refs" / "manifest.json").write_text(manifest)
    assert ["a.md", "b.txt", "c.txt"] == names(find_sources([folder]).files)
    assert "library.bib" in names(find_sources([folder / "graphs" / "refs"]).files)


def test_a_link_to_a_name_that_is_none_costs_nothing_else(folder: Path) -> None:
    (folder / "broken.txt").symlink_to("x" * 1_000)
    found = find_sources([folder])
    assert ["a.md", "b.txt", "c.txt"] == names(found.files)
    assert ((folder / "broken.txt", "not a regular file"),) == found.closed
    assert ["b.txt"] == names(find_sources([folder / "b*.txt"]).files)
