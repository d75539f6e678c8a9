import codecs

import pytest

from citegraph.errors import CitegraphError
from citegraph.model import Problem
from citegraph.read.encoding import decode
from citegraph.read.streams import decoded_lines

TEXT = "Смит А. Труды. М., 2007\nHill J. Growth. London, 1998\nЁж «в тумане» № 5\n"
LINES = TEXT.splitlines()


def read(*blocks: bytes, longest: int = 1000) -> tuple[list[str], list[Problem]]:
    problems: list[Problem] = []
    found = decoded_lines(blocks, "x", longest, problems.append)
    return [line for lines in found for line in lines], problems


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]


@pytest.mark.parametrize("size", [1, 3, 50, 1000])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_blocks_may_end_anywhere(encoding: str, size: int) -> None:
    data = TEXT.encode(encoding)
    # The mark must not be the first byte alone: nobody sends a stream byte by byte from the start.
    assert (LINES, []) == read(data[:8], *cut(data[8:], size))


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "mac-cyrillic"])
def test_old_encodings_are_guessed_once_and_said(encoding: str) -> None:
    text = (
        "Hill J. Growth. London, 1998\n" * 300 + "Исследование о природе богатства народов\n" * 300
    )
    lines, problems = read(*cut(text.encode(encoding), 4096))
    assert text.splitlines() == lines
    assert [("guessed-encoding", "note", 301)] == [
        (found.code, found.level, found.location and found.location.line) for found in problems
    ]
    assert encoding in problems[0].message


def test_lines_in_another_encoding_than_the_first_ones_are_not_lost() -> None:
    data = "Богатство народов\n".encode() * 3 + "Исследование о природе\n".encode("cp1251") * 2
    lines, problems = read(data + "Труды\n".encode())
    assert ["Богатство народов"] * 3 + ["Исследование о природе"] * 2 + ["Труды"] == lines
    assert ["guessed-encoding"] == [found.code for found in problems]


def test_a_damaged_line_is_named() -> None:
    lines, problems = read("Богатство\nИсследование о природе народов".encode() + b"\xff\n")
    assert "Исследование о природе народов\ufffd" == lines[1]
    assert [("damaged-encoding", 2)] == [
        (found.code, found.location and found.location.line) for found in problems
    ]


def test_what_is_a_line() -> None:
    data = "a\r\nb\rc\n\nd\u2028e\x0bf\x1cg\n\ufeffh\n\nlast".encode()
    assert ["a", "b\rc", "", "d\u2028e\x0bf\x1cg", "\ufeffh", "", "last"] == read(data)[0]
    assert ["a", "b"] == read(b"a\r", b"\nb\r\n")[0]
    assert ([], []) == read()
    assert ([], []) == read(codecs.BOM_UTF8)
    assert [""] == read(b"\n")[0]


def test_bytes_of_lone_surrogates_become_signs_of_damage() -> None:
    text = "Исследование о природе и причинах богатства народов мира, первое издание книги"
    lines, problems = read(text.encode() + b"\xed\xa0\x80\n")
    assert f"{text}\ufffd\ufffd\ufffd" == lines[0]
    assert 1 == len(problems)


@pytest.mark.parametrize("size", [7, 64, 100_000])
def test_a_line_without_end_is_cut_and_named(size: int) -> None:
    data = "я".encode() * 5000 + b"\nb\n" + b"c" * 101
    lines, problems = read(*cut(data, size), longest=100)
    assert ["я" * 100, "b", "c" * 100] == lines
    assert [("long-line", 1), ("long-line", 3)] == [
        (found.code, found.location and found.location.line) for found in problems
    ]


def test_binary_data_is_refused() -> None:
    with pytest.raises(CitegraphError, match="x: this is a PDF document, not text"):
        read(b"%PDF-1.7\n", b"...")


def test_a_stream_of_one_block_reads_as_a_file_does() -> None:
    for encoding in ("utf-8", "cp1251", "mac-cyrillic", "utf-16"):
        data = TEXT.encode(encoding)
        assert decode(data).text.splitlines() == read(data)[0]
