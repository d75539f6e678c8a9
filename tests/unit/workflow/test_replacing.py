"""A folder of results changes at one moment, and what is not ours in it goes over."""

import errno
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path

import pytest

from citegraph.errors import CitegraphError
from citegraph.workflow.outputs import (
    carrying,
    check_writable,
    exchanging,
    files,
    replace_folder,
    replacing,
    staging,
)
from citegraph.workflow.outputs.made import MANIFEST

NAMES = ("a.csv", "b.csv", "figures/c.svg")


def results(word: str, names: Sequence[str] = NAMES) -> Iterator[tuple[str, str]]:
    """Contents that all hold one word, and the manifest of them."""
    for name in names:
        yield name, word
    listed = [{"file": name, "sha256": sha256(word.encode()).hexdigest()} for name in names]
    yield MANIFEST, json.dumps({"program": "citegraph", "word": word, "outputs": listed})


def put(folder: Path, word: str, names: Sequence[str] = NAMES) -> None:
    replace_folder(folder, results(word, names))


def words(folder: Path) -> set[str]:
    """The words of a folder, all of whose files must be there; one where it is whole."""
    manifest = json.loads((folder / MANIFEST).read_text())
    texts = {(folder / one["file"]).read_text() for one in manifest["outputs"]}
    return {manifest["word"], *texts}


def left(folder: Path) -> list[str]:
    """What stands beside a folder of results, which should be nothing."""
    return sorted(name for name in os.listdir(folder.parent) if name != folder.name)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out" / "refs"
    put(made, "old")
    return made


def no_exchange(one: Path, other: Path) -> bool:
    return False


def fixed(one: Path, other: Path) -> bool:
    raise OSError(errno.EXDEV, "Invalid cross-device link")


def no_links(*_: object, **__: object) -> None:
    raise OSError(errno.EPERM, "Operation not permitted")


def test_new_results_stand_in_place_of_old_ones(folder: Path) -> None:
    put(folder, "new")
    assert {"new"} == words(folder)
    assert [] == left(folder)


@pytest.mark.parametrize("how", ["exchange", "three names", "no second names", "one by one"])
def test_files_of_others_go_over(folder: Path, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    (folder / "notes.txt").write_text("mine")
    (folder / "figures" / "mine.svg").write_text("mine")
    (folder / "empty").mkdir()
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "deep" / "er" / "x").write_text("mine")
    (folder / "link").symlink_to("notes.txt")
    inode = (folder / "notes.txt").stat().st_ino
    if how == "three names":
        monkeypatch.setattr(replacing, "exchange", no_exchange)
    if how == "one by one":
        monkeypatch.setattr(replacing, "exchange", fixed)
    if how == "no second names":
        monkeypatch.setattr(os, "link", no_links)
    put(folder, "new")
    assert {"new"} == words(folder)
    assert ["mine"] * 4 == [
        (folder / name).read_text()
        for name in ("notes.txt", "figures/mine.svg", "deep/er/x", "link")
    ]
    assert "notes.txt" == os.readlink(folder / "link")
    assert (folder / "empty").is_dir()
    assert inode == (folder / "notes.txt").stat().st_ino
    assert [] == left(folder)


def test_files_that_come_while_results_are_made_are_kept(folder: Path) -> None:
    def contents() -> Iterator[tuple[str, str]]:
        yield from results("new")
        (folder / "notes.txt").write_text("mine")

    replace_folder(folder, contents())
    assert "mine" == (folder / "notes.txt").read_text()


def test_files_that_come_at_the_last_moment_are_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "saved.txt").write_text("first")

    def late(one: Path, other: Path) -> bool:
        (other / "notes.txt").write_text("mine")
        # As an editor saves: a new file takes the name.
        (other / "saved.tmp").write_text("second")
        os.utime(other / "saved.tmp", ns=(2**61, 2**61))
        os.replace(other / "saved.tmp", other / "saved.txt")
        return exchanging.exchange(one, other)

    monkeypatch.setattr(replacing, "exchange", late)
    put(folder, "new")
    assert "mine" == (folder / "notes.txt").read_text()
    kept = {path.read_text() for path in folder.glob("saved*")}
    assert {"first", "second"} == kept
    assert [] == left(folder)


def test_results_that_are_not_asked_for_any_more_go(folder: Path) -> None:
    put(folder, "new", ["a.csv"])
    assert ["a.csv", "figures", MANIFEST] == sorted(os.listdir(folder))


def test_results_that_somebody_has_changed_stay(folder: Path) -> None:
    (folder / "b.csv").write_text("changed by hand")
    put(folder, "new", ["a.csv"])
    assert "changed by hand" == (folder / "b.csv").read_text()
    assert {"new"} == words(folder)


@pytest.mark.parametrize("name", ["../outside.txt", "/outside.txt", "a/../../outside.txt", ".", ""])
@pytest.mark.parametrize("how", ["exchange", "one by one"])
def test_a_manifest_cannot_have_anything_removed_elsewhere(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, how: str
) -> None:
    if how == "one by one":
        monkeypatch.setattr(replacing, "exchange", fixed)
    outside = folder.parent / "outside.txt"
    outside.write_text("mine")
    listed = [{"file": name, "sha256": sha256(b"mine").hexdigest()}]
    (folder / MANIFEST).write_text(json.dumps({"program": "citegraph", "outputs": listed}))
    put(folder, "new")
    assert "mine" == outside.read_text()
    assert {"new"} == words(folder)


def failing(number: int, error: BaseException, old: Callable[..., object]) -> Callable[..., object]:
    """A function that fails when it is called for the so-manieth time."""
    calls = 0

    def run(*given: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls == number:
            raise error
        return old(*given, **named)

    return run


NO_SPACE = OSError(errno.ENOSPC, "No space left on device")
READ_ONLY = OSError(errno.EROFS, "Read-only file system")
#: What is called on the way to new results, module and name, and how often at least.
STEPS: list[tuple[object, str, int]] = [
    (os, "mkdir", 2), (os, "open", 8), (os, "rename", 1), (os, "link", 1), (os, "scandir", 2),
    (files, "sync_file", 0), (replacing, "sync_file", 4), (replacing, "exchange", 1),
    (replacing, "carry", 1), (staging, "sync_folder", 2), (replacing, "as_bytes", 4),
    (staging, "create", 1), (shutil, "copystat", 1),
]  # fmt: skip
POINTS = [(module, name, number) for module, name, calls in STEPS for number in range(1, calls + 1)]


@pytest.mark.parametrize("error", [NO_SPACE, READ_ONLY, KeyboardInterrupt()], ids=repr)
@pytest.mark.parametrize(("module", "name", "number"), POINTS, ids=lambda one: str(one)[:30])
def test_an_error_anywhere_leaves_all_old_or_all_new_results(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    module: object,
    name: str,
    number: int,
    error: BaseException,
) -> None:
    (folder / "notes.txt").write_text("mine")
    with monkeypatch.context() as patch:
        patch.setattr(module, name, failing(number, error, getattr(module, name)))
        try:
            put(folder, "new")
        except (CitegraphError, KeyboardInterrupt):
            pass
    assert words(folder) in ({"old"}, {"new"})
    assert "mine" == (folder / "notes.txt").read_text()
    put(folder, "newest")
    assert {"newest"} == words(folder)
    assert "mine" == (folder / "notes.txt").read_text()
    assert [] == left(folder)


def test_an_error_of_what_is_written_leaves_the_old_results(folder: Path) -> None:
    def broken() -> Iterator[tuple[str, str]]:
        yield "a.csv", "new"
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        replace_folder(folder, broken())
    assert {"old"} == words(folder)
    assert [] == left(folder)


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_a_full_disk_leaves_the_old_results(tmp_path: Path, folder: Path) -> None:
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from citegraph.workflow.outputs import replace_folder\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "replace_folder(Path(sys.argv[1]), [('a.csv', 'new'), ('b.csv', 2000 * 'x')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=False
    )
    assert "cannot be written: File too large" in done.stderr
    assert {"old"} == words(folder)
    assert [] == left(folder)


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="there is a moment between")
def test_a_reader_never_sees_a_mix_or_nothing(folder: Path) -> None:
    seen: list[set[str]] = []
    is_over = threading.Event()

    def look() -> None:
        while not is_over.is_set():
            # An open folder is one of them, whatever its name means a moment later.
            number = os.open(folder, os.O_RDONLY)
            try:
                found = {_read(number, name) for name in NAMES}
            finally:
                os.close(number)
            # What is being removed may be gone; it is never of another build.
            seen.append(found - {""})

    reader = threading.Thread(target=look)
    reader.start()
    for number in range(50):
        put(folder, f"word {number}")
    is_over.set()
    reader.join()
    assert all(len(found) <= 1 for found in seen)
    assert len({word for found in seen for word in found}) > 1


def _read(folder: int, name: str) -> str:
    try:
        number = os.open(name, os.O_RDONLY, dir_fd=folder)
    except FileNotFoundError:
        return ""
    with open(number, encoding="utf-8") as file:
        return file.read()


def test_builds_at_the_same_time_leave_the_whole_results_of_one(folder: Path) -> None:
    errors: list[Exception] = []

    def work(word: str) -> None:
        try:
            for number in range(5):
                put(folder, f"{word} {number}")
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(word,)) for word in "xyz"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [] == errors
    assert 1 == len(words(folder))
    assert [] == left(folder)


CRASH = """
import os, sys
from pathlib import Path
from citegraph.workflow.outputs import replacing, staging, replace_folder
from tests.unit.workflow.test_replacing import no_exchange, results

place, folder = sys.argv[1], Path(sys.argv[2])

def end(*_):
    os._exit(9)

if place == "filling":
    replacing.sync_file = end
elif place == "carrying":
    replacing.carry = end
elif place == "before":
    replacing.exchange = end
elif place == "after":
    replacing.dissolve_results = end
elif place in ("first", "second", "third"):
    replacing.exchange = no_exchange
    left = {"first": 1, "second": 2, "third": 3}[place]
    rename = os.rename
    def ending(*given):
        global left
        rename(*given)
        left -= 1
        if not left:
            os._exit(9)
    os.rename = ending
replace_folder(folder, results("new"))
"""


@pytest.mark.parametrize(
    "place", ["filling", "carrying", "before", "after", "first", "second", "third"]
)
def test_what_a_killed_build_leaves_is_swept_and_nothing_is_lost(folder: Path, place: str) -> None:
    (folder / "notes.txt").write_text("mine")
    done = subprocess.run(
        [sys.executable, "-c", CRASH, place, str(folder)],
        cwd=Path(__file__).parents[3], check=False,
    )  # fmt: skip
    assert 9 == done.returncode
    if place != "first":  # Here alone is a moment without results.
        assert words(folder) in ({"old"}, {"new"})
        assert "mine" == (folder / "notes.txt").read_text()
    assert [] != left(folder)
    put(folder, "newest")
    assert {"newest"} == words(folder)
    assert "mine" == (folder / "notes.txt").read_text()
    assert [] == left(folder)


def test_folders_of_living_builds_and_of_others_are_not_swept(folder: Path) -> None:
    other = folder.parent / ".refs-mine.tmp"
    other.mkdir()
    with staging.staged_folder(folder) as staged:
        (staged.path / "a.csv").write_text("begun")
        put(folder, "new")
        assert "begun" == (staged.path / "a.csv").read_text()
    assert {"new"} == words(folder)
    assert [".refs-mine.tmp"] == left(folder)


def test_a_link_leads_on_to_the_results(tmp_path: Path, folder: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(folder)
    put(link, "new")
    assert link.is_symlink()
    assert {"new"} == words(folder)
    assert [] == left(folder)


def test_a_link_to_files_of_others_is_refused(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "a.pdf").write_text("mine")
    (tmp_path / "link").symlink_to("papers")
    (tmp_path / "nowhere").symlink_to("gone")
    for name, message in (("link", "other files than results"), ("nowhere", "is not there")):
        with pytest.raises(CitegraphError, match=message):
            check_writable(tmp_path / name)
        with pytest.raises(CitegraphError, match=message):
            put(tmp_path / name, "new")
    assert ["a.pdf"] == os.listdir(tmp_path / "papers")


def test_what_cannot_be_written_is_told_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(CitegraphError, match="is no folder"):
        check_writable(tmp_path / "file")
    with pytest.raises(CitegraphError, match=r"cannot be written.*--out"):
        check_writable(tmp_path / "file" / "refs")
    check_writable(tmp_path / "new" / "refs")
    assert ["file"] == os.listdir(tmp_path)


def test_files_of_others_are_not_written_over(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "a.csv").write_text("mine")
    with pytest.raises(CitegraphError, match=r"a\.csv is there and was not made by citegraph"):
        check_writable(tmp_path, NAMES)
    check_writable(folder, NAMES)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no such users here")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
@pytest.mark.parametrize("kind", ["pipe", "link", "folder"])
def test_what_stands_in_the_place_of_the_lock_is_told(
    tmp_path: Path, folder: Path, kind: str
) -> None:
    lock = folder.parent / f".{folder.name}.lock"
    (tmp_path / "mine").write_text("mine")
    if kind == "pipe":
        os.mkfifo(lock)
    elif kind == "link":
        lock.symlink_to(tmp_path / "mine")
    else:
        lock.mkdir()
    with pytest.raises(CitegraphError, match=r"lock is no plain file.*take it away.*--out"):
        put(folder, "new")
    assert "mine" == (tmp_path / "mine").read_text()
    assert {"old"} == words(folder)


def test_read_only_places_are_told(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from citegraph.workflow.outputs import check_writable\n"
        "if os.geteuid() == 0: os.setgid(65534); os.setuid(65534)\n"
        "check_writable(Path(sys.argv[1]))\n"
    )
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    for path in (closed, closed / "refs"):
        done = subprocess.run(
            [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False
        )
        assert "Permission denied" in done.stderr
    assert [] == os.listdir(closed)


@pytest.mark.skipif(os.name != "posix", reason="no such permissions here")
def test_permissions_are_those_of_any_new_file(folder: Path) -> None:
    os.chmod(folder, 0o750)
    mask = os.umask(0o027)
    try:
        put(folder, "new")
    finally:
        os.umask(mask)
    assert 0o750 == folder.stat().st_mode & 0o777
    assert 0o640 == (folder / "a.csv").stat().st_mode & 0o777


@pytest.mark.parametrize("error", [errno.ENOSYS, errno.EINVAL, errno.ENOTSUP])
def test_systems_that_cannot_exchange_say_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    monkeypatch.setattr(exchanging, "_linux", lambda *_: error)
    monkeypatch.setattr(exchanging, "_darwin", lambda *_: error)
    assert not exchanging.exchange(tmp_path / "a", tmp_path / "b")


def test_a_folder_in_the_way_of_a_file_stops_the_build(folder: Path) -> None:
    (folder / "new.csv").mkdir()
    with pytest.raises(CitegraphError, match=r"new\.csv is a folder there"):
        put(folder, "new", ["new.csv"])
    assert {"old"} == words(folder)
    assert [] == left(folder)


def test_a_later_file_of_the_old_folder_is_kept_beside_the_other(tmp_path: Path) -> None:
    for name, time in (("old", 3), ("new", 2)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "notes.txt").write_text(name)
        os.utime(tmp_path / name / "notes.txt", (time, time))
    carrying.dissolve(tmp_path / "old", tmp_path / "new", ())
    assert not (tmp_path / "old").exists()
    assert ["new", "old"] == [
        (tmp_path / "new" / name).read_text() for name in ("notes.txt", "notes (2).txt")
    ]
