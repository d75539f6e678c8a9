"""Decisions outlive whatever stops a writer: kills, full disks, lost power, editors."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from citegraph.model import Decision
from citegraph.workflow.deciding import append_decisions, new_decision
from citegraph.workflow.decision_text import CUT_REMARK
from citegraph.workflow.decisions import read_table, text_of
from citegraph.workflow.file_locks import locked

HEAD = "left\tright\tverdict\tkind\tby\tdate\twhy\n"
ROWS = "Иванов А.\tПетров\tsame\tperson\tEI\t2026-01-15\tтак\nA\tB\tdifferent\tperson\tEI\t\t\n"
LAST = "Исланкина\tIslankina\tsame\tperson\tЕИ\t2026-01-16\tодна и та же\n"
TABLE = (HEAD + ROWS + LAST).encode()
KEPT = len((HEAD + ROWS).encode())

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files or signals")


def decide(path: Path, name: str = "Новый Н.") -> Decision:
    return append_decisions(path, [new_decision(name, "Х", "same", "person", "EI")])[0]


def names(path: Path) -> list[str]:
    return [one.left for one in read_table(path)[0]]


@pytest.mark.parametrize("tail", [b"", b"\0", b"\0" * 4096], ids=["cut", "NUL", "block"])
def test_wherever_a_row_is_cut_off_the_others_stay(tmp_path: Path, tail: bytes) -> None:
    path = tmp_path / "decisions.tsv"
    for end in range(KEPT + 1, len(TABLE)):
        path.write_bytes(TABLE[:end] + tail)
        assert ["Иванов А.", "A"] == names(path)[:2], end
        told = [one.location.line for one in read_table(path)[1] if one.location]
        assert [4] == told, end
        before = path.read_bytes()
        added = decide(path)
        assert path.read_bytes().startswith(before)
        found, problems = read_table(path)
        assert ["Иванов А.", "A"] == [one.left for one in found[:2]], end
        assert added == found[-1], end
        torn = found[2:-1]
        assert all(one.left == "Исланкина" and one.right == "Islankina" for one in torn), end
        # A row with all its cells is one, whatever its last cell would have said besides.
        is_whole = not tail and TABLE[KEPT:end].count(b"\t") == 6 and b"\xd0" != TABLE[:end][-1:]
        assert (
            is_whole
            and len(torn) == 1
            or [4] == [one.location.line for one in problems if one.location]
        ), (end, problems)


@pytest.mark.parametrize("tail", [b"", b"\0" * 600], ids=["cut", "NUL"])
def test_wherever_the_first_row_is_cut_off_the_table_goes_on(tmp_path: Path, tail: bytes) -> None:
    path = tmp_path / "decisions.tsv"
    head = HEAD.encode()
    for end in range(len(head)):
        path.write_bytes(head[:end] + tail)
        if tail and end:
            continue  # What it was once cannot be told: it is refused as no table.
        added = decide(path)
        assert (added,) == read_table(path)[0], end
        assert (not tail) == (not read_table(path)[1])


def test_half_a_sign_of_utf16_takes_no_later_row_along(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    data = TABLE.decode().encode("utf-16-le")
    for end in range(len(data) - 2 * len(LAST) + 2, len(data)):
        path.write_bytes(b"\xff\xfe" + data[:end])
        added = decide(path)
        found, _ = read_table(path)
        assert ["Иванов А.", "A"] == [one.left for one in found[:2]], end
        assert added == found[-1], end


@pytest.mark.parametrize("half", b'"\t\n\0\x04\x20\xd8')
@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_half_a_sign_changes_no_cell_before_it(tmp_path: Path, codec: str, half: int) -> None:
    path = tmp_path / "decisions.tsv"
    text = f'\ufeff{HEAD}{ROWS}C\tD\tsame\tperson\tEI\t\t"open\n'
    path.write_bytes(text.encode(codec) + bytes([half]))
    before, _ = read_table(path)
    assert '"open' == before[-1].why
    added = decide(path)
    assert (*before, added) == read_table(path)[0]


def test_half_a_row_whose_names_may_be_cut_is_left_out_until_somebody_looks(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    path.write_text("verdict\tkind\tleft\tright\twhy\nsame\tperson\tIvanov\tPet", "utf-8")
    assert (1, "warning") == (len(read_table(path)[1]), read_table(path)[1][0].level)
    decide(path)
    assert ["Новый Н."] == names(path)
    assert "left out" in str(read_table(path)[1][0])
    path.write_text(text_of(path).replace(f"{CUT_REMARK}\n", ""), "utf-8")
    assert ["Ivanov", "Новый Н."] == names(path)


def test_a_table_that_people_wrote_without_a_last_line_end_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    path.write_text("left\tright\tverdict\tkind\nA\tB\tsame\tperson", "utf-8")
    decide(path)
    assert "left\tright\tverdict\tkind\nA\tB\tsame\tperson\nНовый Н.\tХ\tsame\tperson\n" == (
        path.read_text("utf-8")
    )


def test_one_broken_letter_leaves_the_letters_of_the_others(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    path.write_bytes(TABLE.replace("Петров".encode(), b"\xcf\xe5\xf2\xf0\xee\xe2"))
    found, (problem,) = read_table(path)
    assert ["A", "Исланкина"] == [one.left for one in found]
    assert "decisions.tsv:2" in str(problem)


def test_damage_in_a_cell_of_several_lines_is_told_for_the_row_too(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    row = "Рёв А.\tРёв Б.\tsame\tperson\tEI\t\t"
    path.write_bytes(f'{HEAD}{row}"на двух\n'.encode() + b'\xf1\xf2\xf0"\n' + ROWS.encode())
    found, told = read_table(path)
    assert ["Иванов А.", "A"] == [one.left for one in found]
    assert [2, 3] == [one.location.line for one in told if one.location]
    added = decide(path)
    assert ((*found, added), told) == read_table(path)


@pytest.mark.parametrize("name", ["cp1251", "koi8-r"])
def test_a_table_in_an_encoding_of_old_is_read_as_before(tmp_path: Path, name: str) -> None:
    path = tmp_path / "decisions.tsv"
    path.write_bytes(TABLE.decode().encode(name))
    assert (["Иванов А.", "A", "Исланкина"], ()) == (names(path), read_table(path)[1])


@pytest.mark.parametrize("kind", ["folder", "link"])
def test_what_cannot_be_a_table_is_told(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "decisions.tsv"
    path.mkdir() if kind == "folder" else path.symlink_to("nowhere")
    assert 1 == len(read_table(path)[1])


_WRITER = """
import sys
from pathlib import Path
from citegraph.workflow.deciding import append_decisions, new_decision
path, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
for n in range(count):
    row = new_decision(f"{name} {n}", "Б" * 3000, "same", "person")
    append_decisions(path, [row])
    print(n, flush=True)
"""


def writer(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path), name, str(count)],
        stdout=subprocess.PIPE,
        text=True,
    )


@posix
def test_what_a_killed_writer_said_is_written_stands(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    for moment in range(8):
        with writer(path, f"{moment}", 10_000) as killed:
            assert killed.stdout
            said = [killed.stdout.readline() for _ in range(1 + moment)]
            killed.kill()
            said += killed.stdout.readlines()
        found = {one.left for one in read_table(path)[0]}
        assert {f"{moment} {n.strip()}" for n in said if n.endswith("\n")} <= found
    rows, problems = read_table(path)
    # A kill may cut off the row that was just being written: of that one nothing was said.
    torn = [one.location.line for one in problems if one.location and one.level != "note"]
    assert len(torn) <= 8
    assert set(torn).isdisjoint(one.location.line for one in rows)


@posix
def test_an_editor_that_saves_by_another_file_loses_no_row(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    decide(path, "first")
    edited = tmp_path / "edited"
    edited.write_text(text_of(path) + "mine\tB\tsame\tperson\n", "utf-8")
    with path.open("rb", buffering=0) as held, locked(held):
        waiting = threading.Thread(target=decide, args=(path, "second"))
        waiting.start()
        time.sleep(0.2)  # It has the old file open by now and waits for the lock.
        os.replace(edited, path)
    waiting.join()
    assert ["first", "mine", "second"] == names(path)


@posix
def test_readers_see_whole_rows_while_rows_are_written(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    decide(path, "first")
    with writer(path, "x", 60) as writing:
        before = 1
        while writing.poll() is None:
            found, problems = read_table(path)
            assert () == problems
            assert before <= len(found)
            before = len(found)
    assert 61 == len(names(path))


@posix
def test_writers_and_an_editor_at_one_time_lose_no_row(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    decide(path, "first")
    writers = [writer(path, name, 40) for name in "xyz"]
    saved = 0
    while any(one.poll() is None for one in writers):
        # The editor locks nothing; it saves what it has just read, so that no row is its loss.
        with path.open("rb", buffering=0) as held, locked(held):
            edited = path.with_name("edited")
            edited.write_bytes(path.read_bytes() + f"mine {saved}\tB\tsame\tperson\n".encode())
            os.replace(edited, path)
        saved += 1
        time.sleep(0.01)
    for one in writers:
        with one:
            assert 0 == one.wait()
    found, problems = read_table(path)
    assert () == problems
    expected = {f"{name} {n}" for name in "xyz" for n in range(40)}
    assert expected | {f"mine {n}" for n in range(saved)} | {"first"} == {one.left for one in found}


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
@pytest.mark.parametrize("place", [".", "closed"])
def test_a_folder_without_permission_is_told(tmp_path: Path, place: str) -> None:
    (tmp_path / "closed").mkdir(mode=0o700)
    tmp_path.chmod(0o555)
    code = _WRITER.replace("path, name", "import os; os.setuid(65534)\npath, name", 1)
    done = subprocess.run(
        [sys.executable, "-c", code, f"{place}/decisions.tsv", "x", "1"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).parents[3])},
    )
    assert "decisions.tsv cannot be written: Permission denied" in done.stderr.splitlines()[-1]
    assert [] == list(tmp_path.rglob("*.tsv"))
