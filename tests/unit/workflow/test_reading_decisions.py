"""decisions.tsv is read whatever people and programs have written into it."""

from pathlib import Path

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
