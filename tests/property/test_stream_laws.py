"""Laws of lines that come as blocks of bytes."""

from hypothesis import given
from hypothesis import strategies as st

from citegraph.model import Problem
from citegraph.read.streams import decoded_lines

#: Many control characters make a file a binary one.
LINES = st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"])))


def read(data: bytes, cuts: list[int]) -> tuple[list[str], list[Problem]]:
    problems: list[Problem] = []
    edges = [0, *sorted(cut % (len(data) + 1) for cut in cuts), len(data)]
    blocks = [data[start:end] for start, end in zip(edges, edges[1:], strict=False)]
    # The end of a stream is no block of no bytes.
    found = decoded_lines(filter(None, blocks), "x", 1000, problems.append)
    return [line for lines in found for line in lines], problems


@given(LINES, st.lists(st.integers(min_value=0), max_size=5))
def test_every_line_of_valid_text_comes_once(lines: list[str], cuts: list[int]) -> None:
    # A full stop keeps a line from ending in a carriage return, and the text from being binary.
    data = "".join(f"{'a' * 40}{line}.\n" for line in lines).encode()
    assert ([f"{'a' * 40}{line}." for line in lines], []) == read(data, cuts)


@given(st.binary(max_size=200), st.lists(st.integers(min_value=0), max_size=3))
def test_any_bytes_give_as_many_lines_as_line_feeds(tail: bytes, cuts: list[int]) -> None:
    data = b"References, with more than a few common letters before what comes\n" * 70 + tail
    lines, _ = read(data, [len(data) - cut % 200 for cut in cuts])
    assert data.count(b"\n") + (not data.endswith(b"\n")) == len(lines)
