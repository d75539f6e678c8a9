import pytest

from citegraph.read import ReadOptions, read_file
from citegraph.read.files import read_bytes


def lines(data, name="a.txt"):
    return [(line.number, line.text) for line in read_bytes(data, name).document.lines]


def test_line_numbers_are_those_of_an_editor():
    assert [(1, "a"), (2, ""), (3, "b"), (4, "c")] == lines(b"a\r\n\nb\rc\n")


def test_form_feed_begins_a_page():
    document = read_bytes(b"a\n\x0cb\nc\x0cd", "a.txt").document
    assert [(1, 1), (2, 2), (3, 2), (3, 3)] == [(x.number, x.page) for x in document.lines]


def test_control_characters_go_and_letters_stay():
    assert [(1, "abc")] == lines("a\u202eb\u00adc".encode())


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"\x89PNG\r\n", "picture"),
        (bytes(range(256)) * 20, "binary"),
    ],
)
def test_binary_file_is_a_problem_that_says_what_it_is(data, kind):
    reading = read_bytes(data, "a.txt")
    assert reading.document is None
    (problem,) = reading.problems
    assert ("binary-file", "error") == (problem.code, problem.level)
    assert kind in problem.message


def test_guessed_encoding_is_reported():
    reading = read_bytes("Список литературы".encode("koi8-r"), "a.txt")
    assert "koi8-r" == reading.document.encoding
    assert ["guessed-encoding"] == [problem.code for problem in reading.problems]


def test_too_large_and_missing_files_are_problems(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("x" * 100)
    assert "too-large" == read_file(path, ReadOptions(99, 10)).problems[0].code
    assert "unreadable-file" == read_file(tmp_path / "none.txt").problems[0].code


def test_overlong_line_is_cut_and_nothing_is_lost(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("x" * 25)
    document = read_file(path, ReadOptions(1000, 10)).document
    assert [10, 10, 5] == [len(line.text) for line in document.lines]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Factors of growth\n\nText", "Factors of growth"),
        ("Аннотация\nТекст", "paper"),
        ("И. И. Иванов\n### **Кластеры**\n", "Кластеры"),
        ("1. Иванов И. И. Труды", "paper"),
        ("", "paper"),
    ],
)
def test_title(text, title):
    assert title == read_bytes(text.encode(), "folder/paper.txt").document.title
