"""What every reader promises, shown on one sample file of each format."""

from pathlib import Path

import pytest

from citegraph.read import FORMATS, read_bytes

SAMPLES = Path(__file__).parents[2] / "samples"
MARKS = (b"\xef\xbb\xbf", b"\n\n", b" ")


def sample(format: str) -> Path:
    """The first file of the folder of a format."""
    files = sorted(path for path in (SAMPLES / format).glob("*") if path.is_file())
    assert files, f"no sample file in tests/samples/{format}"
    return files[0]


@pytest.mark.parametrize("format", FORMATS)
def test_sample_is_read_as_its_format(format: str) -> None:
    path = sample(format)
    reading = read_bytes(path.read_bytes(), path.name)
    assert reading.documents
    for document in reading.documents:
        assert format == document.format
        assert path.name == document.file
        assert document.title
        assert document.lines or document.lists or document.description


@pytest.mark.parametrize("format", FORMATS)
def test_same_bytes_give_the_same_reading(format: str) -> None:
    path = sample(format)
    data = path.read_bytes()
    assert read_bytes(data, path.name) == read_bytes(data, path.name)


@pytest.mark.parametrize("format", FORMATS)
def test_places_are_in_the_file(format: str) -> None:
    path = sample(format)
    for document in read_bytes(path.read_bytes(), path.name).documents:
        numbers = [line.number for line in document.lines]
        assert sorted(numbers) == numbers
        assert all(number > 0 for number in numbers)
        for line in document.lines:
            assert all(0 <= mark.start <= mark.end <= len(line.text) for mark in line.marks)
        for entry in (entry for found in document.lists for entry in found.entries):
            for span in entry.fields.spans if entry.fields else ():
                assert span.text == entry.text[span.start : span.end]


@pytest.mark.parametrize("format", FORMATS)
def test_damaged_file_gives_documents_or_a_problem(format: str) -> None:
    path = sample(format)
    data = path.read_bytes()
    step = max(1, len(data) // 12)
    broken = [data[:end] for end in range(0, len(data), step)]
    broken += [data[:end] + b"\x00\xff{<[\n" + data[end + 5 :] for end in range(0, len(data), step)]
    for one in broken:
        reading = read_bytes(one, path.name)
        assert reading.documents or reading.problems


@pytest.mark.parametrize("format", [name for name, format in FORMATS.items() if not format.binary])
def test_what_precedes_a_text_changes_nothing_but_line_numbers(format: str) -> None:
    path = sample(format)
    data = path.read_bytes()
    expected = [(one.format, len(one.lists)) for one in read_bytes(data, path.name).documents]
    for mark in MARKS:
        documents = read_bytes(mark + data, path.name).documents
        assert expected == [(one.format, len(one.lists)) for one in documents]
