"""Builds that are killed, or run at the same time, leave whole results.

``python -m bench crash`` kills hundreds.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench._crashing import Crash, build_at_once, kill_builds, left_over, prepare
from bench._killed_decisions import kill_writers
from tests.integration.running import ROOT

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")


@pytest.fixture(scope="module")
def crash(tmp_path_factory: pytest.TempPathFactory) -> Crash:
    """Two variants of small sources, and what each gives."""
    return prepare(tmp_path_factory.mktemp("crash"), lists=2, length=6)


def test_killed_builds_leave_the_old_results_or_the_new_ones(crash: Crash) -> None:
    tally = kill_builds(crash, 8, resume_every=8)
    assert [] == tally.faults
    assert tally.kills["process group"] + tally.kills["main process only"] > 4
    assert 0 == tally.results["BROKEN"]


def test_two_builds_at_once_leave_one_of_both(crash: Crash) -> None:
    assert [] == build_at_once(crash, 1)


def test_killed_writers_lose_no_decision(tmp_path: Path) -> None:
    decided = kill_writers(tmp_path / "decided", 5)
    assert [] == decided.faults
    assert decided.written > 4


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 256 kB."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(place)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("nothing can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program."""
    return subprocess.run(
        [sys.executable, "-m", "citegraph", *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
    )


def test_a_full_or_locked_disk_is_told_and_keeps_what_is_there(small_disk: Path) -> None:
    row = "Porter M.\tПортер Майкл\tsame\tperson\n"
    table = small_disk / "decisions.tsv"
    table.write_text(f"left\tright\tverdict\tkind\n{row}", encoding="utf-8")
    ask = small_disk.parent / "ask.tsv"
    ask.write_text(f"left\tright\tverdict\tkind\n{row * 200}", encoding="utf-8")
    (small_disk / "filler").write_bytes(b"x" * 246_000)
    before = table.read_bytes()
    commands: list[tuple[str | Path, ...]] = [
        ("build", "data/refs", "--out", small_disk),
        ("review", small_disk, "--answers", ask),
        ("convert", "tests/samples/bibtex/rivers.bib", small_disk / "a.ris"),
    ]
    for words in commands[:2]:
        done = run(*words)
        assert (1, True) == (done.returncode, "No space left on device" in done.stderr), done
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    for words in commands:
        done = run(*words)
        assert (1, True) == (done.returncode, "Read-only file system" in done.stderr), done
    assert before == table.read_bytes()
    assert ["decisions.tsv", "filler"] == sorted(
        path.name for path in small_disk.iterdir() if path.name != ".cache"
    )


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("convert tests/samples/bibtex/rivers.bib - --to ris", 0),
        ("people tests/samples/bibtex/rivers.bib", 0),
        ("build data/refs --out {out}", 0),
        ("read tests/samples", 0),
    ],
)
@pytest.mark.parametrize("tail", ["| head -1 >/dev/null", ">&-"])
def test_a_reader_that_goes_away_is_no_failure(
    tmp_path: Path, command: str, code: int, tail: str
) -> None:
    words = command.format(out=tmp_path)
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {sys.executable} -m citegraph {words} {tail}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert code == done.returncode, done.stderr
    assert "Traceback" not in done.stderr


def test_a_full_standard_output_is_told() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "citegraph", "read", "tests/samples", "--to", "jsonl"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert (1, True) == (done.returncode, "No space left on device" in done.stderr)


def test_half_an_entry_may_be_of_another_build_for_an_hour(tmp_path: Path) -> None:
    half = tmp_path / ".cache" / "citegraph" / "1" / "results" / "28" / f"{'a' * 62}.01234567.tmp"
    half.parent.mkdir(parents=True)
    half.touch()
    assert [] == left_over(tmp_path)
    two_hours_ago = time.time() - 7_200
    os.utime(half, (two_hours_ago, two_hours_ago))
    (tmp_path / ".papers-01234567.tmp").mkdir()
    assert [half.relative_to(tmp_path).as_posix(), ".papers-01234567.tmp"] == left_over(tmp_path)
