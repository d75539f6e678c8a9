"""Names that are no ordinary files, through ``citegraph build``."""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bench._bad_inputs import ROOT

_GOOD = b"@book{a, title = {On Rivers}, author = {Brook, Bo}, year = {2001}}\n"
_WAIT = 1_000.0
#: Seconds that a file may take by the clock in these builds.
_PATIENCE = 60.0
_ALLOWED = (0, 1, 2)
#: Names that mean something to a shell, a terminal, a table or a pattern.
_NAMES = (
    b"\xff\xfe\xe9.bib",
    b"a\nb.bib",
    b"a\x1b[31m.bib",
    "a\u202ebib.exe.bib".encode(),
    b"--help.bib",
    b"-",
    b"[a].bib",
    b"*.bib",
    b"=1+1.bib",
    b"<script>.bib",
    b"a;id.bib",
    b"$(id).bib",
    b"%s.bib",
    b"CON.bib",
    b"a" * 240 + b".bib",
    "ё".encode() * 120 + b".bib",
    b".bib",
    b" .bib",
    b"a.",
)


def build(path: Path, folder: Path, *more: str) -> str:
    """Build one source by the command; return what is wrong with how that ended, "" if nothing."""
    command = [sys.executable, "-m", "citegraph", "build", "--out", str(folder / "out"), *more]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    try:
        done = subprocess.run(
            [*command, "--", os.fsencode(path)],
            cwd=path.parent if path.parent.is_dir() else folder,
            env=environment,
            capture_output=True,
            timeout=_WAIT,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return f"no end after {_WAIT:.0f} s"
    said = done.stderr.decode(errors="replace")
    if done.returncode not in _ALLOWED or "Traceback" in said:
        return f"exit code {done.returncode}: {said[-800:]}"
    if done.returncode and not said.strip():
        return f"exit code {done.returncode} without a word"
    return ""


def special(folder: Path) -> Iterator[tuple[str, str, float]]:
    """Yield the name of every special file, what is wrong with its build, and its CPU seconds."""
    place = folder / "special"
    place.mkdir()
    # What waits for ever is given up after the time that the settings say.
    settings = folder / "settings.toml"
    settings.write_text(f"[read]\nmax_wait = {_PATIENCE}\n", encoding="utf-8")
    for name, path in _made(place):
        before = _used()
        start = time.perf_counter()
        judged = build(path, folder, "--config", str(settings))
        if not judged and time.perf_counter() - start > _WAIT / 2:
            judged = "it took too long"
        yield name, judged, _used() - before


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _close(path: Path) -> None:
    path.write_bytes(_GOOD)
    path.chmod(0)


def _made(place: Path) -> Iterator[tuple[str, Path]]:
    """Make every special file, alone and in a folder beside a good one."""
    kinds: dict[str, Callable[[Path], object]] = {
        "empty": lambda path: path.write_bytes(b""),
        "a folder": lambda path: path.mkdir(),
        "a pipe": os.mkfifo,
        "a link to nothing": lambda path: path.symlink_to("nothing"),
        "a link to itself": lambda path: path.symlink_to(path),
        "a link to the null device": lambda path: path.symlink_to("/dev/null"),
        "a link to the device of zeros": lambda path: path.symlink_to("/dev/zero"),
        "a link to chance": lambda path: path.symlink_to("/dev/urandom"),
        "a link to the folder above": lambda path: path.symlink_to(".."),
        "a link to memory": lambda path: path.symlink_to("/proc/self/mem"),
        "a link to a terminal": lambda path: path.symlink_to("/dev/tty"),
        "closed": _close,
    }
    for number, (name, make) in enumerate(kinds.items()):
        alone = place / f"alone-{number}"
        beside = place / f"beside-{number}"
        for folder in (alone, beside):
            folder.mkdir()
            make(folder / "a.bib")
        (beside / "good.bib").write_bytes(_GOOD)
        yield name, alone / "a.bib"
        yield f"{name}, beside a good file", beside
    for number, raw in enumerate(_NAMES):
        folder = place / f"named-{number}"
        folder.mkdir()
        path = Path(os.fsdecode(os.fsencode(folder) + b"/" + raw))
        path.write_bytes(_GOOD)
        yield f"called {raw[:20]!r}", path
        yield f"in a folder, called {raw[:20]!r}", folder
    deep = place / "deep" / "/".join(["a" * 100] * 20)
    deep.mkdir(parents=True)
    (deep / "a.bib").write_bytes(_GOOD)
    yield "deep in folders", place / "deep"
    yield "a device", Path("/dev/null")
    yield "the device of zeros", Path("/dev/zero")
    yield "not there", place / "nothing.bib"
