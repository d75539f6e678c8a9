"""decisions.tsv is read whatever people and programs have written into it."""

import time
from pathlib import Path

import pytest

from citegraph.workflow.decisions import read_decisions

HEAD = "left\tright\tverdict\tkind\n"
ROW = "a.txt#1\twork-1\tsame\tcitation\n"


def codes(folder: Path, text: str) -> tuple[int, list[tuple[str, int | None]]]:
    (folder / "decisions.tsv").write_bytes(text.encode())
    decisions, problems = read_decisions([folder])
    places = [(one.code, one.location.line if one.location else None) for one in problems]
    return len(decisions), places


def test_cell_of_any_length_is_read(tmp_path: Path) -> None:
    long = ROW.replace("a.txt", "a" * 200_000)
    assert (2, []) == codes(tmp_path, HEAD + long + ROW)


def test_lines_end_as_every_system_ends_them(tmp_path: Path) -> None:
    text = HEAD + "# a remark\n\n" + ROW + ROW.replace("same", "perhaps")
    assert (1, [("bad-decision", 5)]) == codes(tmp_path, text.replace("\n", "\r\n"))


def test_table_without_a_column_is_told_once(tmp_path: Path) -> None:
    assert (0, [("bad-decision", 1)]) == codes(tmp_path, HEAD.replace("kind", "sort") + ROW + ROW)


def test_spreadsheets_may_have_saved_the_table(tmp_path: Path) -> None:
    text = (
        "\ufeffLeft\tRight\tVerdict\tKind\tby\tdate\twhy\tmine\r\n"
        '"Журнал ""Вопросы экономики"""\tВопр. экон.\tSame\tVenue\r\n'
        'Porter M.\t\'=Porter\tdifferent\tperson\t\t\t"two\r\nlines"\tleft out\r\n'
    )
    (tmp_path / "decisions.tsv").write_bytes(text.encode())
    (venue, person), problems = read_decisions([tmp_path])
    assert () == problems
    assert 'Журнал "Вопросы экономики"' == venue.left
    assert ("same", "venue", "") == (venue.verdict, venue.kind, venue.why)
    assert ("=Porter", "two lines", 3) == (person.right, person.why, person.location.line)


def test_quotation_mark_that_nothing_ends_swallows_no_row(tmp_path: Path) -> None:
    text = HEAD + '"Quoted\tother\tsame\tvenue\n' + ROW + 'a\tb\tsame\t"venue\n' + ROW
    assert (3, [("bad-decision", 4)]) == codes(tmp_path, text)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("a\tb\tmaybe\twork\n", "«maybe» is no verdict [bad-decision]; allowed are: same, dif"),
        ("a\tb\tsame\ttopic\n", "«topic» is no kind [bad-decision]; allowed are: work, person"),
        ("a#1\tb\trename\tcitation\n", "«rename» is no verdict"),
        ("\tb\tsame\twork\n", "left or right is empty"),
    ],
)
def test_wrong_cells_are_told_with_what_is_allowed(tmp_path: Path, row: str, message: str) -> None:
    (tmp_path / "decisions.tsv").write_text(HEAD + row, encoding="utf-8")
    decisions, (problem,) = read_decisions([tmp_path])
    assert () == decisions
    assert message in str(problem)


def test_citation_that_is_withdrawn_counts_no_more(tmp_path: Path) -> None:
    text = HEAD + ROW + ROW.replace("same", "withdrawn") + ROW.replace("work-1", "work-2")
    assert (1, []) == codes(tmp_path, text)


def test_citation_that_is_contradicted_is_told(tmp_path: Path) -> None:
    text = HEAD + ROW + ROW.replace("same", "different")
    assert (2, [("contradictory-decisions", 3)]) == codes(tmp_path, text)


def test_a_table_that_a_disk_has_emptied_is_told(tmp_path: Path) -> None:
    assert (0, [("bad-decision", 1)]) == codes(tmp_path, "\x00" * 900)
    assert (0, []) == codes(tmp_path, "# a remark\n\n")


def test_what_is_no_table_is_told_a_thousand_times_at_most(tmp_path: Path) -> None:
    count, places = codes(tmp_path, HEAD + "x\n" * 300_000)
    assert (0, 1001, ("bad-decision", 1002)) == (count, len(places), places[-1])
    count, places = codes(tmp_path, HEAD + "\n" * 300_000 + ROW)
    assert (0, [("bad-decision", 300_002)]) == (count, places)


def test_a_table_of_tabs_takes_no_time(tmp_path: Path) -> None:
    started = time.process_time()
    codes(tmp_path, HEAD + "\t" * 2_000_000 + "\n" + ROW)
    assert time.process_time() - started < 3


def test_a_huge_table_is_not_read_in_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("citegraph.workflow.decisions.LARGEST", 100)
    (tmp_path / "decisions.tsv").write_text(HEAD + ROW * 9)
    decisions, (problem,) = read_decisions([tmp_path])
    assert () == decisions
    assert "larger than" in problem.message


def test_signs_that_steer_a_terminal_or_turn_a_line_are_left_out(tmp_path: Path) -> None:
    text = HEAD + "Форсайт\ta\x1b[2Jb\u202ec\trename\tvenue\n"
    (tmp_path / "decisions.tsv").write_bytes(text.encode())
    (one,), _ = read_decisions([tmp_path])
    assert "a[2Jbc" == one.right
