"""``citegraph serve`` in a process of its own: it opens, writes, builds again and ends."""

import http.client
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.integration.running import ROOT, run_program

LIST = "Литература\n1. Смит А. Богатство народов. М.: Эксмо, 2007.\n2. Porter M. Clusters. 1998.\n"
ROW = {"left": "Смит А.", "right": "Smith A.", "verdict": "same", "kind": "person"}


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "list.txt").write_text(LIST, encoding="utf-8")
    return folder


@contextmanager
def served(*args: str | Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The program at work, and the address that it prints."""
    command = [sys.executable, "-m", "citegraph", "serve", *map(str, args), "--no-open"]
    program = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT
    )
    with program:
        assert program.stdout
        try:
            yield program, program.stdout.readline().strip()
        finally:
            program.kill()


def ask(address: str, path: str, body: object = None) -> Any:
    place = urlsplit(address)
    asking = http.client.HTTPConnection(place.netloc, timeout=60)
    headers = {
        "Origin": f"http://{place.netloc}",
        "X-Citegraph-Token": place.path.strip("/"),
        "Content-Type": "application/json",
    }
    data = None if body is None else json.dumps(body)
    asking.request("GET" if data is None else "POST", place.path + path, data, headers)
    answer = asking.getresponse().read()
    asking.close()
    return json.loads(answer)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_sources_are_built_served_and_ended_with_0(
    papers: Path, tmp_path: Path, number: signal.Signals
) -> None:
    with served(papers, "--out", tmp_path / "out", "--by", "EI") as (program, address):
        found = ask(address, "decisions", {"rows": [ROW]})
        assert ("EI", True) == (found["by"], found["stale"])
        assert "building" == ask(address, "build", {})["build"]["status"]
        program.send_signal(number)
        _, told = program.communicate(timeout=60)
        assert 0 == program.returncode
    assert f"decisions go to {papers / 'decisions.tsv'}" in told
    assert "Traceback" not in told
    assert [] == list((tmp_path / "out" / "papers").glob("*.tmp"))
    assert "Smith A.\tsame" in (papers / "decisions.tsv").read_text(encoding="utf-8")


def test_built_folder_is_opened_as_it_is(papers: Path, tmp_path: Path) -> None:
    run_program("build", papers, "--out", tmp_path, "--name", "map")
    page = tmp_path / "map" / "index.html"
    before = page.stat().st_mtime_ns
    with served(tmp_path / "map") as (_, address):
        assert str(papers / "decisions.tsv") == ask(address, "state")["table"]
    assert before == page.stat().st_mtime_ns


def test_what_cannot_be_served_is_told(papers: Path, tmp_path: Path) -> None:
    run_program("build", papers, "--out", tmp_path, "--name", "map")
    code, out, told = run_program("serve", tmp_path / "map", "--networks", "citation", "--no-open")
    assert (2, "") == (code, out)
    assert "--networks says how sources are built" in told
    (papers / "list.txt").unlink()
    papers.rmdir()
    code, out, told = run_program("serve", tmp_path / "map", "--no-open")
    assert (2, "") == (code, out)
    assert "in the folder in which it was built" in told
    code, _, told = run_program("serve", tmp_path / "nowhere", "--no-open")
    assert 2 == code
    assert "no such file or folder" in told
