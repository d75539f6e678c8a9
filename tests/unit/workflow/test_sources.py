from pathlib import Path

import pytest

from citegraph.read import find_sources
from citegraph.segment import segment
from citegraph.workflow import read_sources, segment_sources
from citegraph.workflow.recognised import printed_lines, recognise
from tests.documents import document
from tests.word_files import zip_file

LIST = "Литература\n1. Ольхин П. Р. Лёд малых рек. М., 1987. 212 с.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(5):
        text = f"О реках {number}\n\n{LIST}"
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "4.txt").write_bytes((tmp_path / "1.txt").read_bytes())
    (tmp_path / "5.txt").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "6.tiff").write_text("x")
    (tmp_path / "7.zip").write_bytes(zip_file({"a.txt": LIST, "3.txt": f"О реках 3\n\n{LIST}"}))
    return tmp_path


@pytest.mark.parametrize("jobs", [1, 2])
def test_files_are_segmented_in_order_by_any_number_of_processes(folder: Path, jobs: int) -> None:
    steps: list[tuple[str, int, int]] = []
    found = segment_sources(
        [folder], progress=lambda *step: steps.append(step), jobs=jobs
    )  # fmt: skip
    assert ["0.txt", "1.txt", "2.txt", "3.txt", "7.zip/a.txt"] == [
        Path(one.document.file).relative_to(folder).as_posix() for one in found.segmentations
    ]
    assert 5 == len(found.references)
    codes = [problem.code for problem in found.problems]
    assert ["unknown-format", "duplicate-file", "binary-file", "duplicate-file"] == codes
    assert [("read", done, 8) for done in range(9)] == steps


def test_what_was_read_comes_file_by_file(folder: Path) -> None:
    readings = list(read_sources(find_sources([folder])))
    assert ["0.txt", "1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "3.txt", "a.txt"] == [
        path.name for path, _ in readings
    ]
    assert [1, 1, 1, 1, 1, 0, 1, 1] == [len(reading.documents) for _, reading in readings]


def test_what_is_recognised_in_a_document() -> None:
    found = recognise(segment(document("О ледоставе\n\nСроки ледостава меняются.\f2")))
    assert ("ru", "О ледоставе", 2, 3) == (found.language, found.title, found.pages, found.lines)
    listed = recognise(segment(document("@book{a, title={On the Rivers of the North}}", "a.bib")))
    assert ("en", None, 0, 1) == (listed.language, listed.pages, listed.lines, listed.entries)


def test_lines_are_shown_as_they_were_read() -> None:
    lines = printed_lines(document("# О реках\n\nЛёд", "a.md"))
    assert [("heading", "О реках"), ("", "Лёд")] == [(kind, line.text) for kind, line in lines]
