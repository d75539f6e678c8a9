import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from citegraph.read import read_bytes
from citegraph.read.pdf import rescue, worker
from citegraph.read.pdf.page import PageLines, PrintedLine
from citegraph.read.pdf.worker import Answer, Request
from tests.pdf_files import pdf, text
from tests.processes import runs

SAMPLE = Path(__file__).parents[2] / "samples/pdf/paper.pdf"
FILE = pdf(*([text(50, 60, f"Floods, part {name}")] for name in "abcd"))


def count_lines(_: object = None) -> int:
    return sum(len(one.lines) for one in read_bytes(SAMPLE.read_bytes(), SAMPLE.name).documents)


@pytest.mark.parametrize("method", ["spawn", "fork"])
def test_processes_of_a_pool_read_with_children_of_their_own(method: str) -> None:
    expected = count_lines()
    if method == "fork" and not hasattr(os, "fork"):
        pytest.skip("no fork here")
    with ProcessPoolExecutor(2, mp_context=get_context(method)) as pool:
        assert [expected] * 3 == list(pool.map(count_lines, range(3)))


def test_threads_read_one_after_the_other() -> None:
    expected = count_lines()
    with ThreadPoolExecutor(3) as pool:
        assert [expected] * 6 == list(pool.map(count_lines, range(6)))


def test_child_that_died_between_two_files_is_replaced() -> None:
    expected = count_lines()
    worker.end_all()
    assert expected == count_lines()


@pytest.mark.skipif(not Path("/proc").exists(), reason="looks for the child in /proc")
def test_child_does_not_outlive_its_parent() -> None:
    program = (
        "import sys; from citegraph.read.pdf import worker; from citegraph.read import read_file; "
        "from pathlib import Path; read_file(Path(sys.argv[1])); "
        "print(worker._KEPT[0]._process.pid, flush=True); import time; time.sleep(60)"
    )
    parent = subprocess.Popen([sys.executable, "-c", program, SAMPLE], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 5
    while runs(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not runs(child)


class Deadly:
    """A child that page 3 of any file ends, when PDFium reads it."""

    def __init__(self, rescued: Sequence[int]) -> None:
        self.rescued = rescued

    def __call__(self, data: bytes, request: Request, megabytes: int) -> Answer:
        if request.engine == "pypdf":
            pages = [page(n) for n in range(request.first, request.last + 1) if n in self.rescued]
            return Answer(count=4, pages=pages)
        last = min(request.last, 4)
        if request.first <= 3:
            pages = [page(n) for n in range(request.first, 3)]
            return Answer(count=4, pages=pages, died="crash")
        return Answer(count=4, pages=[page(n) for n in range(request.first, last + 1)])


def page(number: int) -> PageLines:
    return PageLines(number, (PrintedLine(f"Floods, part {number}", 0, 9, 9, 9),), 5)


@pytest.mark.parametrize(
    ("rescued", "code", "read"),
    [([3], "pdf-rescued", [1, 2, 3, 4]), ([], "broken-page", [1, 2, 4])],
)
def test_page_that_ends_the_child_is_read_in_another_way_or_left_out(
    monkeypatch: pytest.MonkeyPatch, rescued: list[int], code: str, read: list[int]
) -> None:
    monkeypatch.setattr(rescue, "ask", Deadly(rescued))
    reading = read_bytes(FILE, "paper.pdf")
    (problem,) = reading.problems
    assert code == problem.code
    assert "page 3" in problem.message
    assert read == [line.page for line in reading.documents[0].lines]


def test_file_that_pdfium_cannot_open_is_read_by_pypdf(monkeypatch: pytest.MonkeyPatch) -> None:
    known = worker.ask

    def ask(data: bytes, request: Request, megabytes: int) -> Answer:
        if request.engine == "pdfium":
            return Answer(error="broken")
        return known(data, request, megabytes)

    monkeypatch.setattr(rescue, "ask", ask)
    reading = read_bytes(FILE, "paper.pdf")
    assert ["pdf-rescued"] == [problem.code for problem in reading.problems]
    assert ["Floods, part a", "Floods, part b"] == [x.text for x in reading.documents[0].lines][:2]


def test_time_that_runs_out_keeps_the_pages_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(data: bytes, request: Request, megabytes: int) -> Answer:
        return Answer(count=4, pages=[page(1)], died="time")

    monkeypatch.setattr(rescue, "ask", ask)
    reading = read_bytes(FILE, "paper.pdf")
    (problem,) = reading.problems
    assert ("too-slow", True) == (problem.code, "1 of 4 pages" in problem.message)
    assert 1 == len(reading.documents[0].lines)
