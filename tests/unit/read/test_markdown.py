import pytest

from citegraph.read.markdown import read_lines


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("## Литература ##", "Литература"),
        ("1. **Porter, M.** _On Competition_. *Boston*, 1998.", None),
        ("- Смит А. Богатство", "Смит А. Богатство"),
        ("[Site](https://a.org/x_y) here", "Site https://a.org/x_y here"),
        ("<https://a.org>", "https://a.org"),
        ("2\\. Смит", "2. Смит"),
        ("a \\* b \\_ c", "a * b _ c"),
        ("> quoted", "quoted"),
        ("[7, с. 101]", "[7, с. 101]"),
    ],
)
def test_marks_go_and_words_stay(marked: str, plain: str | None) -> None:
    expected = plain or "1. Porter, M. _On Competition_. Boston, 1998."
    assert expected == read_lines(marked)[0].text


def test_line_numbers_stay() -> None:
    assert [1, 2, 3] == [line.number for line in read_lines("# A\n\n* b")]


def test_heading_is_known_as_one() -> None:
    assert [True, False] == [line.heading for line in read_lines("# A\nb")]


@pytest.mark.parametrize("mark", ["*", "_", "[", "<http://", "\\", "~", "> ", "#"])
def test_long_runs_of_marks_take_no_time(mark: str) -> None:
    assert read_lines(mark * 50_000)
