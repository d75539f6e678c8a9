import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from citegraph.config import Configuration
from citegraph.config.configuration import configure
from citegraph.workflow import segment_sources
from citegraph.workflow.supervised import segment_data, segment_each
from citegraph.workflow.supervising import child, pool, worker
from tests.processes import runs

LIST = "Литература\n1. Ольхин П. Р. Лёд малых рек. М., 1987. 212 с.\n"
BOUNDS = {"max_seconds": 0.5, "max_megabytes": 300, "max_wait": 30}
CHILD = "tests.unit.workflow.supervising.misbehaving_child"


@pytest.fixture
def _harmful(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Children whose readers do the harm that the name of a file calls for."""
    pool.end_all()
    monkeypatch.setattr(worker, "_CHILD", CHILD)
    yield
    pool.end_all()


def files(folder: Path, *names: str) -> list[Path]:
    for name in names:
        (folder / f"{name}.txt").write_text(LIST, encoding="utf-8")
    return [folder / f"{name}.txt" for name in names]


def bounded(**bounds: float) -> Configuration:
    return configure({"read": {**BOUNDS, **bounds}})


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize(
    ("harm", "code", "named"),
    [
        ("burn", "file-too-slow", "0.5 s of processor time (max_seconds)"),
        ("fill", "file-too-large-in-memory", "300 MB of memory (max_megabytes)"),
        ("abort", "reader-crashed", "SIGABRT"),
        ("kill", "reader-crashed", "SIGKILL"),
        ("leave", "reader-crashed", "exit code 0"),
        ("raise", "reader-failed", "ZeroDivisionError in child.py:"),
        ("cut", "reader-crashed", "exit code"),
    ],
)
@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the kernel sets no such bounds here")
@pytest.mark.usefixtures("_harmful")
def test_harm_costs_only_the_file_that_does_it(
    tmp_path: Path, harm: str, code: str, named: str, jobs: int
) -> None:
    paths = files(tmp_path, "a", harm, "b", "c")
    found = list(segment_each(paths, bounded(), jobs=jobs))
    assert [1, 0, 1, 1] == [len(one.segmentations) for one in found]
    assert [a.as_posix() for a in paths if a.stem != harm] == [
        one.document.file for each in found for one in each.segmentations
    ]
    (problem,) = found[1].problems
    assert (code, "error") == (problem.code, problem.level)
    assert problem.location is not None
    assert paths[1].as_posix() == problem.location.file
    assert named in problem.message
    if code == "reader-crashed":  # as it ends, too, when a C library gets no memory
        assert "raise max_megabytes under [read]" in problem.advice


@pytest.mark.usefixtures("_harmful")
def test_file_that_is_waited_for_too_long_is_left_out(tmp_path: Path) -> None:
    paths = files(tmp_path, "a", "sleep", "b")
    found = list(segment_each(paths, bounded(max_wait=1.0)))
    assert [1, 0, 1] == [len(one.segmentations) for one in found]
    (problem,) = found[1].problems
    assert ("file-too-slow", True) == (problem.code, "1 s (max_wait)" in problem.message)
    assert "raise max_wait under [read] in your settings file" in problem.advice


@pytest.mark.usefixtures("_harmful")
def test_what_libraries_print_is_no_answer(tmp_path: Path) -> None:
    (found,) = segment_each(files(tmp_path, "print"), bounded())
    assert (1, ()) == (len(found.segmentations), found.problems)


@pytest.mark.usefixtures("_harmful")
def test_processor_time_is_counted_anew_for_each_file(tmp_path: Path) -> None:
    paths = files(tmp_path, *(f"f{number}" for number in range(40)))
    found = list(segment_each(paths, bounded(max_seconds=0.1)))
    assert [1] * 40 == [len(one.segmentations) for one in found]


def test_child_that_does_not_start_is_a_problem(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pool.end_all()
    monkeypatch.setattr(worker, "_CHILD", "citegraph.no_such_module")
    (found,) = segment_each(files(tmp_path, "a"), bounded())
    assert ["reader-failed"] == [problem.code for problem in found.problems]
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    (found,) = segment_each(files(tmp_path, "a"), bounded())
    assert ["reader-failed"] == [problem.code for problem in found.problems]
    assert "No such file" in found.problems[0].message


def test_child_is_kept_for_the_next_files(tmp_path: Path) -> None:
    pool.end_all()
    seen: set[int] = set()
    for path in files(tmp_path, "a", "b", "c"):
        list(segment_each([path], bounded()))
        seen.update(id(one) for one in pool._IDLE)
        assert 1 == len(pool._IDLE)
    assert 1 == len(seen)


def test_bytes_are_read_as_a_file_of_that_name() -> None:
    found = segment_data(LIST.encode("cp1251"), "list.txt", bounded())
    (segmented,) = found.segmentations
    assert ("list.txt", "cp1251") == (segmented.document.file, segmented.document.encoding)
    assert 1 == len(segmented.references)


@pytest.mark.usefixtures("_harmful")
def test_round_that_is_left_early_leaves_no_child_at_work(tmp_path: Path) -> None:
    paths = files(tmp_path, "a", "sleep", "b")
    found = segment_each(paths, bounded(), jobs=2)
    next(found)
    found.close()  # type: ignore[attr-defined]
    assert not pool._ROUNDS
    assert [1] == [len(one.segmentations) for one in segment_each(paths[:1], bounded())]


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text here")
def test_file_whose_name_is_no_text_is_read(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xcb.txt"))
    path.write_text(LIST, encoding="utf-8")
    (found,) = segment_each([path], bounded())
    (segmented,) = found.segmentations
    assert f"{tmp_path.as_posix()}/\ufffd.txt" == segmented.document.file
    assert 1 == len(segmented.references)


def count(path: Path) -> int:
    return len(segment_sources([path]).references)


@pytest.mark.parametrize("method", ["spawn", "fork"])
def test_processes_of_a_pool_have_children_of_their_own(method: str, tmp_path: Path) -> None:
    (path,) = files(tmp_path, "a")
    assert 1 == count(path)
    if method == "fork" and not hasattr(os, "fork"):
        pytest.skip("no fork here")
    with ProcessPoolExecutor(2, mp_context=get_context(method)) as processes:
        assert [1] * 3 == list(processes.map(count, [path] * 3))
    assert 1 == count(path)


def test_threads_read_at_the_same_time(tmp_path: Path) -> None:
    paths = files(tmp_path, *(f"f{number}" for number in range(6)))
    with ThreadPoolExecutor(3) as threads:
        assert [1] * 6 == list(threads.map(count, paths))


@pytest.mark.skipif(not Path("/proc").exists(), reason="looks for the child in /proc")
@pytest.mark.parametrize("harm", ["sleep", "burn"])
def test_busy_child_does_not_outlive_its_parent(harm: str, tmp_path: Path) -> None:
    (path,) = files(tmp_path, harm)
    program = (
        "import sys, threading; from pathlib import Path\n"
        "from citegraph.config import load_configuration\n"
        "from citegraph.workflow.supervised import segment_each\n"
        "from citegraph.workflow.supervising import pool, worker\n"
        f"worker._CHILD = {CHILD!r}\n"
        "made = worker.Worker\n"
        "class Told(made):\n"
        "    def __init__(self, megabytes):\n"
        "        super().__init__(megabytes); print(self._process.pid, flush=True)\n"
        "pool.Worker = Told\n"
        "list(segment_each([Path(sys.argv[1])], load_configuration()))\n"
    )
    command = [sys.executable, "-c", program, str(path)]
    parent = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert parent.stdout is not None
    process = int(parent.stdout.readline())
    time.sleep(0.5)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 20
    while runs(process) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not runs(process)


def test_child_and_parent_mean_the_same_by_an_exit_code() -> None:
    assert child.NO_MEMORY == worker._NO_MEMORY


def test_child_loads_only_what_reading_and_segmenting_need() -> None:
    program = "import sys, citegraph.workflow.supervising.child; print(*sorted(sys.modules))"
    command = [sys.executable, "-c", program]
    made = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    heavy = {"numpy", "scipy", "networkx", "pymorphy3", "pycrfsuite", "click", "jinja2", "rich"}
    stages = {"parse", "normalize", "resolve", "network", "view", "report", "export", "history"}
    loaded = {name.split(".")[1] for name in made if name.startswith("citegraph.")}
    assert set() == heavy & set(made)
    assert set() == stages & loaded


def test_names_are_told_from_the_current_folder_of_who_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also by a child that was started in another folder."""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(LIST.replace("Лёд", name), encoding="utf-8")
        monkeypatch.chdir(tmp_path / name)
        found = segment_sources(["a.txt"], bounded())
        assert [name] == [word for raw in found.references for word in raw.text.split()[3:4]]
