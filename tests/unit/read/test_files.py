from dataclasses import replace
from pathlib import Path

import pytest

from citegraph.read import default_options, read_file
from citegraph.read.files import read_bytes
from tests.documents import document

SMALL = replace(default_options(), max_bytes=1000, max_line=10)


def lines(data: bytes, name: str = "a.txt") -> list[tuple[int, str]]:
    return [(line.number, line.text) for line in document(data, name).lines]


def test_line_numbers_are_those_of_an_editor() -> None:
    assert [(1, "a"), (2, ""), (3, "b"), (4, "c")] == lines(b"a\r\n\nb\rc\n")


def test_form_feed_begins_a_page() -> None:
    found = document(b"a\n\x0cb\nc\x0cd")
    assert [(1, 1), (2, 2), (3, 2), (3, 3)] == [(x.number, x.page) for x in found.lines]


def test_control_characters_go_and_letters_stay() -> None:
    assert [(1, "abc")] == lines("a\u202eb\u00adc".encode())


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04rest", "ZIP"),
        (b"\x89PNG\r\n", "picture"),
        (bytes(range(256)) * 20, "binary"),
    ],
)
def test_binary_file_is_a_problem_that_says_what_it_is(data: bytes, kind: str) -> None:
    reading = read_bytes(data, "a.txt")
    assert reading.documents == ()
    (problem,) = reading.problems
    assert ("binary-file", "error") == (problem.code, problem.level)
    assert kind in problem.message


@pytest.mark.parametrize("name", ["paper.pdf", "paper.docx"])
def test_empty_file_says_so(name: str) -> None:
    reading = read_bytes(b"", name)
    assert ((), ["empty-file"]) == (reading.documents, [p.code for p in reading.problems])


def test_guessed_encoding_is_reported() -> None:
    reading = read_bytes("Список литературы".encode("koi8-r"), "a.txt")
    assert reading.documents
    assert "koi8-r" == reading.documents[0].encoding
    assert ["guessed-encoding"] == [problem.code for problem in reading.problems]


def test_too_large_and_missing_files_are_problems(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x" * 100)
    assert "too-large" == read_file(path, replace(SMALL, max_bytes=99)).problems[0].code
    assert "unreadable-file" == read_file(tmp_path / "none.txt").problems[0].code


def test_endless_file_is_read_to_the_bound() -> None:
    assert "too-large" == read_file(Path("/dev/zero"), SMALL).problems[0].code


def test_soft_hyphen_at_a_line_end_breaks_a_word() -> None:
    assert [(1, "энерго-"), (2, "сеть")] == lines("энерго\u00ad\nсе\u00adть".encode())


def test_overlong_line_is_cut_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x" * 25)
    found = read_file(path, SMALL).documents[0]
    assert found is not None
    assert [10, 10, 5] == [len(line.text) for line in found.lines]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Factors of growth\n\nText", "Factors of growth"),
        ("Аннотация\nТекст", "paper"),
        ("И. И. Иванов\n### **Кластеры**\n", "Кластеры"),
        ("1. Иванов И. И. Труды", "paper"),
    ],
)
def test_title(text: str, title: str) -> None:
    assert title == document(text, "folder/paper.txt").title


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.json", '{"name": "package"}'), ("a.csv", "река,год\nОка,1999\n"), ("a.xml", "<svg/>")],
)
def test_data_that_no_reader_knows_is_not_taken_for_text(name: str, text: str) -> None:
    reading = read_bytes(text.encode(), name)
    assert () == reading.documents
    assert "unknown-format" in {one.code for one in reading.problems} or reading.problems
