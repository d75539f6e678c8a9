"""What is kept of builds: the results are those of a build without it, whatever has happened."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from citegraph.config.configuration import Configuration, configure
from citegraph.workflow import build
from citegraph.workflow.building import BuildResult
from citegraph.workflow.caching.places import cache_folder, find_entries
from tests.word_files import paragraph, word_file

CONFIG = configure({"network": {"kinds": ["cocitation", "coupling"]}})
KEPT, PLAIN = True, False
BOOKS = (
    "Белов А. А. Реки и озёра. – М.: Наука, 2001. – 240 с.",
    "Hill A. Rivers of the north. London: Press, 1998.",
    "Stone B. Old bridges // Journal of Bridges. – 2004. – Т. 3, № 2. – С. 14–20.",
    "Озёров В. Паводки малых рек // Вестник университета. – 2010. – № 4. – С. 5–9.",
)
BIB = "@book{hill, author = {Hill, Anna}, title = {Rivers of the north}, year = {1998}}\n"
OTHER = "@article{stone, author = {Stone, Bob}, title = {Old bridges}, year = {2004}}\n"
TEX = r"""\documentclass{article}\begin{document}\title{Of water}
As told in \cite{hill} and \cite{stone}.\bibliography{refs}\end{document}
"""


def listed(*numbers: int) -> str:
    entries = "\n".join(f"{place}. {BOOKS[n]}" for place, n in enumerate(numbers, start=1))
    return f"О воде\n\nОб этом писали [1, с. 5] и другие [2].\n\nСписок литературы\n{entries}\n"


def write_sources(folder: Path) -> None:
    folder.mkdir()
    (folder / "a.txt").write_text(listed(0, 1, 2), encoding="utf-8")
    (folder / "b.txt").write_text(listed(1, 2, 3), encoding="utf-8")
    body = "".join(map(paragraph, listed(0, 2, 3).splitlines()))
    (folder / "c.docx").write_bytes(word_file(body))
    (folder / "d.tex").write_text(TEX, encoding="utf-8")
    (folder / "refs.bib").write_text(BIB, encoding="utf-8")
    with ZipFile(folder / "more.zip", "w") as archive:
        archive.writestr("e.txt", listed(0, 3).encode())


def built(folder: Path, out: Path, *, use: bool, config: Configuration = CONFIG) -> BuildResult:
    config = replace(config, cache=replace(config.cache, use=use))
    return build([folder], out, "refs", config)


def contents(folder: Path) -> dict[str, bytes]:
    """The files of a build; the manifest tells times."""
    found = sorted(path for path in folder.iterdir() if path.name != "manifest.json")
    return {path.name: path.read_bytes() for path in found}


def text(name: str, *numbers: int) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        (folder / name).write_text(listed(*numbers), encoding="utf-8")

    return change


def bytes_of(name: str, data: bytes) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        (folder / name).write_bytes(data)

    return change


def renamed(old: str, new: str) -> Callable[[Path], None]:
    return lambda folder: (folder / old).rename(folder / new) and None


def removed(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def packed(folder: Path) -> None:
    with ZipFile(folder / "more.zip", "w") as archive:
        archive.writestr("e.txt", listed(1, 3).encode())


#: What happens to the sources, one after the other, and how many files are read again for it.
CHANGES: dict[str, tuple[Callable[[Path], None], int]] = {
    "nothing": (lambda folder: None, 0),
    "touched": (lambda folder: os.utime(folder / "a.txt", (1e9, 1e9)), 0),
    "a list changed": (text("a.txt", 0, 3), 1),
    "changed back": (text("a.txt", 0, 1, 2), 0),
    "a list that a text names": (bytes_of("refs.bib", (BIB + OTHER).encode()), 2),
    "that list is gone": (removed("refs.bib"), 1),
    "a printed list stands in": (
        bytes_of("d.bbl", b"\\begin{thebibliography}{9}\\bibitem{hill} A. Hill, Rivers, 1998.\n"),
        2,
    ),
    "another list of that name": (bytes_of("refs.bib", OTHER.encode()), 2),
    "added": (text("f.txt", 3, 0), 1),
    "renamed": (renamed("b.txt", "g.txt"), 1),
    "removed": (removed("g.txt"), 0),
    "a copy": (text("h.txt", 3, 0), 1),
    "nothing in it": (bytes_of("h.txt", b""), 1),
    "an archive": (packed, 1),
    "broken": (bytes_of("c.docx", b"PK\x03\x04 broken"), 1),
}


def test_results_are_those_of_a_build_without_it_after_every_change(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write_sources(folder)
    built(folder, tmp_path / "out", use=KEPT)
    for name, (change, again) in CHANGES.items():
        change(folder)
        made = built(folder, tmp_path / "out", use=KEPT)
        plain = built(folder, tmp_path / "plain", use=PLAIN)
        assert contents(plain.folder) == contents(made.folder), name
        assert made.cache is not None
        assert (name, again) == (name, made.cache.missed.get("files", 0))
        assert plain.library == made.library
        assert plain.cache is None
    assert not (tmp_path / "plain" / ".cache").exists()


@pytest.mark.parametrize(
    "given",
    [
        {"read": {"max_line": 40}},
        {"segment": {"context_length": 20}},
        {"parse": {"max_tokens": 5}},
        {"resolve": {"work_threshold": 0.99}},
        {"network": {"kinds": ["cocitation"], "seed": 7, "min_count": 2}},
        {"export": {"network_formats": ["gexf", "pajek"]}},
    ],
    ids=str,
)
def test_other_settings_find_nothing_of_these(
    tmp_path: Path, given: dict[str, dict[str, object]]
) -> None:
    folder = tmp_path / "in"
    write_sources(folder)
    built(folder, tmp_path / "out", use=KEPT)
    config = configure({"network": {"kinds": ["cocitation", "coupling"]}, **given})
    made = built(folder, tmp_path / "out2", use=KEPT, config=config)
    (tmp_path / "out2" / ".cache").rename(tmp_path / "aside")
    (tmp_path / "out" / ".cache").rename(tmp_path / "out2" / ".cache")
    again = built(folder, tmp_path / "out2", use=KEPT, config=config)
    assert contents(made.folder) == contents(again.folder)
    assert contents(made.folder) == contents(
        built(folder, tmp_path / "plain", use=PLAIN, config=config).folder
    )


def test_the_cache_decides_nothing_of_the_manifest(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write_sources(folder)
    made = built(folder, tmp_path / "out", use=KEPT).folder / "manifest.json"
    plain = built(folder, tmp_path / "plain", use=PLAIN).folder / "manifest.json"

    def lines(path: Path) -> list[str]:
        told = path.read_text(encoding="utf-8").splitlines()
        return told[: next(n for n, line in enumerate(told) if '"seconds"' in line)]

    assert lines(plain) == lines(made)


KILLED = """
import os, signal, sys
from pathlib import Path
from citegraph.config.configuration import configure
from citegraph.workflow import build

if __name__ == "__main__":
    folder, out, stage, number, jobs = sys.argv[1:]

    def progress(at, done, total):
        if (at, done) == (stage, int(number)):
            os.kill(os.getpid(), signal.SIGKILL)

    config = configure({"network": {"kinds": ["cocitation", "coupling"]}})
    build([folder], out, "refs", config, progress, int(jobs))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system knows no such end")
@pytest.mark.parametrize(
    ("stage", "number", "jobs", "kept"),
    [("read", 3, 1, 3), ("read", 5, 2, 5), ("resolve", 0, 1, 6), ("write", 0, 1, 6)],
)
def test_a_killed_build_goes_on_where_it_was(
    tmp_path: Path, stage: str, number: int, jobs: int, kept: int
) -> None:
    folder = tmp_path / "in"
    write_sources(folder)
    command = [sys.executable, "-c", KILLED, folder, tmp_path / "out", stage, number, jobs]
    done = subprocess.run([*map(str, command)], check=False, timeout=300)
    assert -signal.SIGKILL == done.returncode
    assert not (tmp_path / "out" / "refs").exists()
    made = built(folder, tmp_path / "out", use=KEPT)
    assert made.cache is not None
    assert (kept, 6 - kept) == (
        made.cache.taken.get("files", 0),
        made.cache.missed.get("files", 0),
    )
    plain = built(folder, tmp_path / "plain", use=PLAIN)
    assert contents(plain.folder) == contents(made.folder)


def test_two_builds_at_once_share_it(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write_sources(folder)
    command = [sys.executable, "-m", "citegraph", "build", str(folder)]
    command += ["--networks", "cocitation,coupling", "--out", str(tmp_path / "out"), "--name"]
    running = [
        subprocess.Popen([*command, name], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for name in ("one", "two")
    ]
    assert [0, 0] == [process.wait(timeout=300) for process in running]
    plain = contents(built(folder, tmp_path / "plain", use=PLAIN).folder)
    del plain["index.html"]  # its title is the name
    for name in ("one", "two"):
        made = contents(tmp_path / "out" / name)
        del made["index.html"]
        assert plain == made


def damages(data: bytes) -> Iterator[bytes]:
    """Damage in the first, the middle and the last bytes, one after the other; cut off; more."""
    for share in range(11):
        place = min(len(data) - 1, share * len(data) // 10)
        yield data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]
    yield data[: len(data) // 2]
    yield data + b"\0"


def test_damaged_entries_cost_time_alone(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write_sources(folder)
    expected = contents(built(folder, tmp_path / "out", use=KEPT).folder)
    entries = sorted(place for _, place in find_entries(cache_folder(tmp_path / "out")))
    whole = [place.read_bytes() for place in entries]
    for number in (0, 3, 9, 11, 12):
        for place, data in zip(entries, whole, strict=True):
            place.write_bytes(list(damages(data))[number])
        made = built(folder, tmp_path / "out", use=KEPT)
        assert expected == contents(made.folder)
        assert made.cache is not None
        assert {} == made.cache.taken
        assert whole == [place.read_bytes() for place in entries]


def test_a_cache_that_cannot_be_written_is_told_and_no_more(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write_sources(folder)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".cache").write_text("no folder", encoding="utf-8")
    command = [sys.executable, "-m", "citegraph", "build", str(folder), "--out"]
    done = subprocess.run(
        [*command, str(tmp_path / "out")], capture_output=True, encoding="utf-8", check=True
    )
    assert 1 == done.stderr.count("Nothing could be kept in the cache")


def test_what_is_left_over_of_a_build_that_was_left_is_used(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write_sources(folder)

    def progress(stage: str, done: int, total: int) -> None:
        if (stage, done) == ("read", 2):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build([folder], tmp_path / "out", "refs", CONFIG, progress)
    made = built(folder, tmp_path / "out", use=KEPT)
    assert made.cache is not None
    assert 2 == made.cache.taken["files"]
