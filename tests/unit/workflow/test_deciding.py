"""Decisions are appended; what is in the table already stays as it is."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citegraph.errors import CitegraphError, UsageError
from citegraph.model import Decision
from citegraph.text import collapse_spaces, strip_controls
from citegraph.workflow.deciding import append_decisions, new_decision
from citegraph.workflow.decision_rows import render_row, split_rows
from citegraph.workflow.decisions import read_table

HEAD = "left\tright\tverdict\tkind\tby\tdate\twhy\n"
ROW = "A\tB\tsame\tperson\tEI\t2026-01-15\tthey say so\n"


def decide(path: Path, *names: str) -> tuple[Decision, ...]:
    return append_decisions(
        path, [new_decision(name, "B", "different", "person", "EI") for name in names]
    )


def test_table_is_begun_with_its_header(tmp_path: Path) -> None:
    path = tmp_path / "new" / "decisions.tsv"
    added = decide(path, "Иванов И.", "Петров П.")
    assert path.read_bytes().decode().startswith(HEAD)
    assert (added, ()) == read_table(path)
    assert [2, 3] == [one.location.line for one in added]


@pytest.mark.parametrize(
    "old",
    [
        HEAD + ROW,
        "\ufeff" + HEAD + ROW,
        (HEAD + ROW).replace("\n", "\r\n"),
        "# mine\n\n" + HEAD + ROW + "\n",
        HEAD + ROW.rstrip("\n"),
        HEAD + "A\tB\tsam",
        HEAD + 'A\tB\tsame\tperson\tEI\t\t"torn reas',
        HEAD + 'A\tB\tsame\tperson\tEI\t\t"never closed\n',
        HEAD + 'A\tB\tsame\tperson\tEI\t\t"never closed\n' + ROW,
        HEAD + 'A\tB\tsame\tperson\tEI\t\t"never closed\r',
        HEAD + ROW.replace("they say so", '"in two\nlines"'),
        HEAD + '# a remark\t"never closed\n' + ROW,
        HEAD + '# a remark\t"never closed',
        HEAD + '"# a remark of ""two""\nlines"\n' + ROW,
        "why\tkind\tverdict\tright\tleft\n",
        "left\tright\tverdict\tkind\n# a remark at the end",
        "",
    ],
)
def test_old_rows_stay_and_new_ones_are_read(tmp_path: Path, old: str) -> None:
    path = tmp_path / "decisions.tsv"
    path.write_bytes(old.encode())
    before, problems = read_table(path)
    added = decide(path, 'Porter "Mike', 'Porter "Mike"', '"Porter"')
    assert path.read_bytes().startswith(old.encode())
    found, still = read_table(path)
    assert before == found[: len(before)]
    assert problems == still or (problems[0].level == "note" and not still)
    assert [one.left for one in added] == [one.left for one in found[len(before) :]]
    assert [one.location for one in added] == [one.location for one in found[len(before) :]]


@pytest.mark.parametrize("remark", ['# mine\t"never closed', ' # "\t"', '"# mine\t""x"""'])
def test_a_remark_takes_no_row_along(tmp_path: Path, remark: str) -> None:
    path = tmp_path / "decisions.tsv"
    path.write_text(f'{HEAD}{remark}\n{ROW}C\t5"\tsame\tperson\n', "utf-8")
    found, problems = read_table(path)
    assert ((2, ()), "C") == ((len(found), problems), found[-1].left)


def test_row_that_was_torn_is_told(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    path.write_text(HEAD + "A\tB\tsam", encoding="utf-8")
    decide(path, "Иванов И.")
    (one,), (problem,) = read_table(path)
    assert "Иванов И." == one.left
    assert f"{path}:2: «» is no kind" in str(problem)


def test_utf16_goes_on_as_utf16(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    path.write_text(HEAD + ROW, encoding="utf-16")
    decide(path, "Исланкина Е.")
    assert ["A", "Исланкина Е."] == [one.left for one in read_table(path)[0]]


@pytest.mark.parametrize(
    ("old", "message"),
    [
        ("Литература и источники\n".encode("cp1251"), "save it as UTF-8"),
        (b"label\treplace by\n", "no column left"),
    ],
)
def test_what_is_no_table_of_decisions_stays_alone(
    tmp_path: Path, old: bytes, message: str
) -> None:
    path = tmp_path / "decisions.tsv"
    path.write_bytes(old)
    with pytest.raises(CitegraphError, match=message):
        decide(path, "Иванов И.")
    assert old == path.read_bytes()


def test_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(CitegraphError, match="cannot be written"):
        decide(tmp_path / "file" / "decisions.tsv", "A")


def test_name_that_begins_like_a_remark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    path.write_text('# mine\n"# ""quoted"" by a spreadsheet"\n', encoding="utf-8")
    decide(path, "#MeToo")
    rows, problems = read_table(path)
    assert (["#MeToo"], ()) == ([one.left for one in rows], problems)
    assert (4,) == tuple(one.location.line for one in rows)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds no files")
def test_of_rows_that_do_not_all_fit_none_is_written(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    decide(path, "A")
    before = path.read_bytes()
    script = (
        "import resource, signal, sys; from pathlib import Path;"
        "from citegraph.workflow.deciding import append_decisions, new_decision\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "path = Path(sys.argv[1])\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 100,) * 2)\n"
        "rows = [new_decision(f'A {n}', 'B', 'same', 'person') for n in range(20)]\n"
        "try:\n    append_decisions(path, rows)\nexcept Exception as error:\n    print(error)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, timeout=60
    )
    assert "cannot be written" in run.stdout
    assert before == path.read_bytes()


def test_table_is_not_made_longer_than_what_is_read(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    path.write_text("left\tright\tverdict\tkind\n" + "\n" * 200_000, encoding="utf-8")
    before = path.read_bytes()
    with pytest.raises(CitegraphError, match="longer than what is read"):
        decide(path, "A")
    assert before == path.read_bytes()


def test_writers_at_one_time_lose_no_row(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    script = (
        "import sys; from pathlib import Path;"
        "from citegraph.workflow.deciding import append_decisions, new_decision\n"
        "for n in range(20):\n"
        "    row = new_decision(f'{sys.argv[2]} {n}', 'B' * 5000, 'same', 'person')\n"
        "    append_decisions(Path(sys.argv[1]), [row])\n"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", script, str(path), name]) for name in ("x", "y")
    ]
    assert [0, 0] == [writer.wait(timeout=60) for writer in writers]
    found, problems = read_table(path)
    assert () == problems
    assert {f"{name} {n}" for name in "xy" for n in range(20)} == {one.left for one in found}


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_cells_read_back(cells: list[str]) -> None:
    ((_, found),) = split_rows(render_row(cells))
    assert [collapse_spaces(strip_controls(one)) for one in cells] == found
    assert not any(cell[:1] in tuple("=+-@") for cell in render_row(cells).split("\t"))


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "decisions.tsv"
    path.symlink_to("/dev/zero")
    with pytest.raises(CitegraphError, match="no file that can be appended to"):
        decide(path, "A")


@pytest.mark.parametrize("name", ["", " ", "\t\n", "\u202e", "\x1b"])
def test_a_name_in_which_nothing_can_be_seen_is_not_written(tmp_path: Path, name: str) -> None:
    """It would be read as a row without a name, and so not be followed."""
    path = tmp_path / "decisions.tsv"
    for left, right in (("Lake", name), (name, "Lake")):
        with pytest.raises(UsageError, match="is no name: nothing in it can be seen"):
            append_decisions(path, [new_decision(left, right, "rename", "person")])
    assert not path.exists()
