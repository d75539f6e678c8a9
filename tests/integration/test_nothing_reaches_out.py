"""Every command, watched: it writes where it is told to, asks no network, reads no linked file.

The sources are full of links (``tests/watching/links.py``). All Python processes tell what they
open, change, start and ask (``sitecustomize.py``, an audit hook); what C libraries would load by
themselves is met by a server that listens at the address of the links.
"""

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.integration.running import ROOT
from tests.watching.links import write_sources

WATCHING = ROOT / "tests" / "watching"

#: The commands, and for each what it may write: names in the folder of the test.
COMMANDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("read in --to jsonl", ()),
    ("read in --text", ()),
    ("segment in", ()),
    ("citations in", ()),
    ("build in --out out --name all --jobs 2 --network-formats graphml,gexf,gml,pajek", ("out",)),
    ("build in --out out --name all", ("out",)),
    ("view in/library.bib --out made/page.html", ("made",)),
    ("view in/network.graphml --out made/network.html", ("made",)),
    ("view out/all --out made/again.html", ("made",)),
    ("parse in/paper.txt --to bibtex --problems made/problems.csv", ("made",)),
    ("convert in/library.bib in/library.ris in/library.json made/all.ris", ("made",)),
    ("convert in/records.csv made/all.csv", ("made",)),
    ("dedupe in/library.bib in/library.ris -o made/one.bib --clusters made/w.tsv", ("made",)),
    ("people in/library.bib in/paper.txt", ()),
    ("explain Lake Heron", ()),
    ("review in --to tsv", ()),
    ("network in --kind cocitation --to gexf --out made/map.gexf", ("made",)),
    ("network in --kind cocitation --to vosviewer-map --out made/map.txt", ("made",)),
    ("report in --out out --name report", ("out",)),
    ("history in --out made/history", ("made",)),
    ("label in/paper.txt --out made/list.label", ("made",)),
    ("cocite edges.csv --out made/pairs.csv --min-weight 1", ("made",)),
    ("batch parse edges.txt --out made/parsed", ("made",)),
    ("evaluate parse gold.jsonl", ()),
    ("decide same lakea heronc --kind person --in in", ("in/decisions.tsv",)),
    ("decide list --in in", ()),
)
#: Devices, and what the tests need themselves.
_HARMLESS = ("/dev/null", "/dev/tty", "/proc/")


@dataclass(frozen=True)
class Watched:
    """What the commands did: codes and texts by command, and all events by command."""

    folder: Path
    answers: dict[str, tuple[int, str]]
    events: dict[str, list[list[str]]]
    asked: list[bytes]

    def of(self, kind: str) -> Iterator[tuple[str, list[str]]]:
        """Yield the events of a kind: the command, and the values."""
        for command, events in self.events.items():
            for name, here, *values in events:
                if name == kind:
                    yield command, [here, *values]


class _Server(threading.Thread):
    """Takes any connection, keeps what is asked and answers with a text that could be used."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.asked: list[bytes] = []

    def run(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            with connection:
                self.asked.append(connection.recv(1_000))


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    folder = tmp_path_factory.mktemp("watched")
    server = _Server()
    server.start()
    write_sources(folder / "in", folder / "outside", server.address)
    # Where --out is not there yet, a build tries first whether it can be made beside it.
    (folder / "out").mkdir()
    (folder / "made").mkdir()
    (folder / "home").mkdir()
    (folder / "tmp").mkdir()
    (folder / "edges.csv").write_text("citing,cited\na,x\na,y\nb,x\nb,y\n", encoding="utf-8")
    (folder / "edges.txt").write_text("Lake A. On rivers. Moscow, 2001. 5 p.\n", encoding="utf-8")
    (folder / "gold.jsonl").write_text(
        '{"id": "a#1", "raw": "Lake A. On rivers. Moscow, 2001.", "ok": true, "type": "book",'
        ' "fields": {"title": ["On rivers"], "year": ["2001"]}}\n',
        encoding="utf-8",
    )
    log = folder / "watch.jsonl"
    done = subprocess.run(
        [sys.executable, "-B", "-m", "tests.watching.commands"],
        input=json.dumps([command.split() for command, _ in COMMANDS]).encode(),
        capture_output=True,
        cwd=folder,
        check=False,
        timeout=300,
        env={
            "PYTHONPATH": os.pathsep.join((str(WATCHING), str(ROOT))),
            "PYTHONDONTWRITEBYTECODE": "1",
            "CITEGRAPH_WATCH": str(log),
            "HOME": str(folder / "home"),
            "TMPDIR": str(folder / "tmp"),
            "PATH": "/usr/bin:/bin",
        },
    )
    server.socket.close()
    assert 0 == done.returncode, done.stderr.decode()
    answers = json.loads(done.stdout)
    named = {command: tuple(one) for (command, _), one in zip(COMMANDS, answers, strict=True)}
    return Watched(folder, named, _by_command(log), server.asked)


def _by_command(log: Path) -> dict[str, list[list[str]]]:
    events: dict[str, list[list[str]]] = {}
    current = events.setdefault("the start", [])
    for line in log.read_text(encoding="utf-8").splitlines():
        event = json.loads(line)
        if event[0] == "command":
            current = events.setdefault(event[2], [])
        else:
            current.append(event)
    return events


def test_all_commands_run(watched: Watched) -> None:
    failed = {command: answer for command, answer in watched.answers.items() if answer[0]}
    assert {} == failed
    assert {command for command, _ in COMMANDS} < set(watched.events)


def test_the_sources_are_read(watched: Watched) -> None:
    """Else nothing of what follows would mean anything."""
    _, text = watched.answers["read in --to jsonl"]
    rows = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    listed = {row["format"] for row in rows if any(one["entries"] for one in row["lists"])}
    assert {"bibtex", "csl-json", "docx", "html", "jats", "markdown", "pdf", "ris", "table", "tei",
            "text"} == listed  # fmt: skip
    assert b"/OpenAction" in (watched.folder / "in" / "paper.pdf").read_bytes()


@pytest.mark.parametrize(("command", "places"), COMMANDS)
def test_only_what_is_asked_for_is_written(
    watched: Watched, command: str, places: tuple[str, ...]
) -> None:
    # What stands in the system's folder for that is gone at the end, as a test below says.
    allowed = [watched.folder / place for place in (*places, "tmp")]
    written = {
        Path(here, value)
        for one, (here, *values) in watched.of("write")
        if one == command
        for value in values
        if not value.startswith(_HARMLESS)
    } - {
        watched.folder / "in"
    }  # It is there: to make it changes nothing.
    strange = [path for path in written if not any(_is_in(path, place) for place in allowed)]
    assert [] == sorted(map(str, strange))
    if places:
        assert written


def _is_in(path: Path, place: Path) -> bool:
    whole = Path(os.path.normpath(path))
    return whole == place or place in whole.parents


def test_nothing_stands_where_nothing_was_asked_for(watched: Watched) -> None:
    here = {path.name for path in watched.folder.iterdir()}
    assert {"in", "outside", "made", "out", "home", "tmp", "watch.jsonl"} | {
        "edges.csv", "edges.txt", "gold.jsonl"
    } == here  # fmt: skip
    left = [path for name in ("home", "tmp") for path in (watched.folder / name).rglob("*")]
    assert [] == left
    assert {"secret.txt", "secret.bib", "secret.dtd"} == {
        path.name for path in (watched.folder / "outside").iterdir()
    }
    assert not list(watched.folder.rglob("*planted*"))
    assert not list(watched.folder.rglob("owned"))


def test_no_network_is_asked(watched: Watched) -> None:
    assert [] == watched.asked
    assert [] == [*watched.of("network")]


def test_only_this_python_is_started(watched: Watched) -> None:
    started = [values[2] for _, values in watched.of("start")]
    assert {sys.executable} >= set(started) - {"None"}


def test_no_linked_file_is_read(watched: Watched) -> None:
    read = {Path(here, value) for _, (here, *values) in watched.of("read") for value in values}
    outside = watched.folder / "outside"
    assert [] == [path for path in read if _is_in(path, outside)]


def test_nothing_of_a_linked_file_is_told(watched: Watched) -> None:
    told = {command for command, (_, text) in watched.answers.items() if "Canarova" in text}
    made = [
        path.name
        for place in ("out", "made")
        for path in sorted((watched.folder / place).rglob("*"))
        if path.is_file() and b"Canarova" in path.read_bytes()
    ]
    assert (set(), []) == (told, made)


def test_the_watch_sees(tmp_path: Path) -> None:
    """What the other tests would miss if the hook were not there."""
    code = (
        "import socket, subprocess, os, sys; open('x', 'w').close(); os.rename('x', 'y');"
        "subprocess.run([sys.executable, '-c', \"open('z', 'w')\"]);"
        "socket.getaddrinfo('127.0.0.1', 80)"
    )
    log = tmp_path / "log"
    environment = {"PYTHONPATH": str(WATCHING), "CITEGRAPH_WATCH": str(log)}
    subprocess.run([sys.executable, "-B", "-c", code], cwd=tmp_path, check=True, env=environment)
    events = [json.loads(line) for line in log.read_text().splitlines()]
    kinds = [(kind, *values[:1]) for kind, _, *values in events]
    for wanted in (("write", "x"), ("write", "z"), ("start", "subprocess.Popen")):
        assert wanted in kinds
    assert ("network", "socket.getaddrinfo") in kinds
