import gzip
import io
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pytest

from citegraph.errors import CitegraphError
from citegraph.read import default_options, find_sources, read_file
from citegraph.read.archives import archive_members
from citegraph.read.contents import STDIN
from tests.word_files import paragraph, word_file, zip_file

LIST = "Литература\n1. Ольхин П. Р. Лёд малых рек. М., 1987. 212 с.\n"


def save(folder: Path, members: Mapping[str, str | bytes], name: str = "papers.zip") -> Path:
    path = folder / name
    path.write_bytes(zip_file(members))
    return path


def names(paths: tuple[Path, ...], folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in paths]


def test_an_archive_is_read_as_if_it_were_a_folder(tmp_path: Path) -> None:
    members: dict[str, str | bytes] = {
        "b.txt": LIST,
        "inner/a.docx": word_file(paragraph("лёд")),
        "inner/scan.tiff": "x",
        "README.md": "x",
        ".hidden.txt": "x",
        "__MACOSX/b.txt": "x",
        "folder/": "",
    }
    path = save(tmp_path, members)
    for given in (path, tmp_path):
        found = find_sources([given])
        assert ["papers.zip/b.txt", "papers.zip/inner/a.docx"] == names(found.files, tmp_path)
        assert ["papers.zip/inner/scan.tiff"] == names(found.unknown, tmp_path)
        assert ["papers.zip/README.md"] == names(found.described, tmp_path)
    first, second = (read_file(path).documents[0] for path in found.files)
    assert ("text", f"{path.as_posix()}/b.txt", 2) == (first.format, first.file, len(first.lines))
    assert ("docx", "лёд") == (second.format, second.lines[0].text)


def test_a_file_in_an_archive_can_be_named(tmp_path: Path) -> None:
    path = save(tmp_path, {"a.txt": LIST, "b.txt": LIST})
    assert ["papers.zip/a.txt"] == names(find_sources([path / "a.txt"]).files, tmp_path)
    assert "unreadable-file" == read_file(path / "none.txt").problems[0].code


def test_names_that_lead_outside_stay_inside(tmp_path: Path) -> None:
    path = save(tmp_path, {"../../up.txt": LIST, "/root.txt": LIST, "up.txt": LIST})
    found = find_sources([path])
    assert ["papers.zip/root.txt", "papers.zip/up (2).txt", "papers.zip/up.txt"] == names(
        found.files, tmp_path
    )
    assert all(read_file(path).documents for path in found.files)


class OldZipInfo(ZipInfo):
    """A member whose name is written in a code page, as old programs do."""

    encoding = "cp866"

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:  # noqa: N802
        return self.filename.encode(self.encoding), 0


@pytest.mark.parametrize("encoding", ["cp866", "cp1251", "utf-8"])
def test_names_in_other_code_pages(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "papers.zip"
    wanted = ["Диплом.txt", "Список литературы.txt"]
    with ZipFile(path, "w") as archive:
        for name in wanted:
            info = OldZipInfo(name)
            info.encoding = encoding
            archive.writestr(info, LIST)
    found = archive_members(path, default_options())
    assert wanted == [one.name for one in found]
    assert all(read_file(one).documents for one in found)


def test_what_cannot_be_opened_is_said(tmp_path: Path) -> None:
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 rest")
    save(tmp_path, {".a": "x"}, "empty.zip")
    save(tmp_path, {"in.zip": zip_file({"a.txt": LIST}), "a.txt": LIST}, "outer.zip")
    found = find_sources([tmp_path])
    assert ["outer.zip/a.txt"] == names(found.files, tmp_path)
    said = {path.relative_to(tmp_path).as_posix(): reason for path, reason in found.closed}
    assert ["broken.zip", "empty.zip", "outer.zip/in.zip"] == list(said)
    assert "damaged" in said["broken.zip"]
    assert "no file that citegraph reads" in said["empty.zip"]
    assert "inside an archive" in said["outer.zip/in.zip"]
    with pytest.raises(CitegraphError, match=r"broken\.zip: the archive is damaged"):
        find_sources([tmp_path / "broken.zip"])


def test_bounds_of_archives(tmp_path: Path) -> None:
    path = save(tmp_path, {"a.txt": " " * 3_000_000, "b.txt": LIST})
    usual = default_options()
    bomb, good = find_sources([path]).files
    assert "too-large" == read_file(bomb).problems[0].code
    assert read_file(good).documents
    assert "too-large" == read_file(good, replace(usual, max_bytes=20)).problems[0].code
    for options in (replace(usual, max_members=1), replace(usual, max_archive_bytes=1000)):
        with pytest.raises(CitegraphError, match="more than"):
            find_sources([path], options)


def test_a_member_with_a_password_is_said(tmp_path: Path) -> None:
    data = bytearray(zip_file({"a.txt": LIST}))
    data[data.find(b"PK\x01\x02") + 8] |= 1
    path = tmp_path / "papers.zip"
    path.write_bytes(data)
    (problem,) = read_file(path / "a.txt").problems
    assert ("encrypted", "error") == (problem.code, problem.level)
    assert "password" in problem.message


def test_an_archive_that_changes_is_opened_again(tmp_path: Path) -> None:
    path = save(tmp_path, {"a.txt": LIST})
    assert 1 == len(find_sources([path]).files)
    save(tmp_path, {"a.txt": LIST, "b.txt": LIST})
    assert 2 == len(find_sources([path]).files)


def test_a_packed_file_is_read_as_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "refs.md.gz"
    path.write_bytes(gzip.compress(f"## {LIST}".encode("cp1251")))
    (tmp_path / "refs.tar.gz").write_bytes(b"x")
    found = find_sources([tmp_path])
    assert ["refs.md.gz"] == names(found.files, tmp_path)
    assert ["refs.tar.gz"] == names(found.unknown, tmp_path)
    (document,) = read_file(path).documents
    assert ("markdown", "cp1251", "Литература") == (
        document.format,
        document.encoding,
        document.title,
    )
    path.write_bytes(gzip.compress(LIST.encode())[:-9])
    assert "damaged-archive" == read_file(path).problems[0].code
    path.write_bytes(gzip.compress(b" " * 5000))
    assert "too-large" == read_file(path, replace(default_options(), max_bytes=99)).problems[0].code


@pytest.mark.parametrize(
    ("data", "format"),
    [
        (LIST.encode("koi8-r"), "text"),
        (b"@book{a, title={On Rivers}}", "bibtex"),
        (word_file(paragraph("x")), "docx"),
    ],
)
def test_standard_input_is_told_by_its_beginning(
    data: bytes, format: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert (STDIN,) == find_sources(["-"]).files
    (document,) = read_file(STDIN).documents
    assert ("<stdin>", format) == (document.file, document.format)
