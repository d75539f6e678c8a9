"""Every command that writes says so when it cannot, and what was there is as it was."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.running import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds no files")

#: So many bytes of a file fit.
FIT = 20
LIST = """Литература
1. Смит А. Рынок труда // Вопросы экономики. 2009. № 3. С. 10-20.
2. Porter M. Clusters // Foresight. 2010. № 1. P. 5-9.
3. Портер Майкл. Сети // Форсайт. 2011. № 2. С. 6-8.
"""
BIB = "".join(
    f"@article{{a{n}, title={{On Rivers {n}}}, author={{Hill, A.}}, year={{{n}}}}}\n"
    for n in range(2001, 2004)
)
#: Commands that write a file, {} in them, which is there already.
FILES = {
    "view": "view papers --out {}.html",
    "convert": "convert papers/a.bib {}.ris",
    "convert csv": "convert papers/a.bib {}.csv",
    "problems": "convert papers/a.bib - --to ris --problems {}.csv",
    "dedupe": "dedupe papers/a.bib -o {}.bib",
    "clusters": "dedupe papers/a.bib --clusters {}.tsv",
    "label": "label papers/list.txt --out {}.label --force",
    "train": "train corrected.label --out {}.model",
    "network": "network papers --out {}.graphml",
    "network csv": "network papers --to csv --out {}.csv",
    "network gexf": "network papers --to gexf --out {}.gexf",
    "vosviewer": "network papers --to vosviewer-map --out {}.txt",
    "parquet": "network papers --to parquet --out {}.parquet",
    "cocite": "cocite edges.csv --out {}.csv",
    "cocite parquet": "cocite edges.csv --out {}.parquet",
    "duckdb": "cocite edges.csv --out {}.csv --engine duckdb",
    "decide": "decide rename Форсайт Foresight --in papers",
    "answers": "review papers --answers ask.tsv",
}
FOLDERS = {
    "build": "build papers --out out",
    "report": "report papers --out out",
    "history": "history papers --out out/history",
    "batch": "batch parse papers/list.txt --out out/parsed",
}
#: What commands say whose interim files do not fit.
SAID = {"train": "TMPDIR", "duckdb": "interim|Could not write file"}
#: Where commands write that are not told where.
PLACES = {"decide": "papers/decisions.tsv", "answers": "papers/decisions.tsv"}


class Commands:
    """Runs commands in a folder, in one process."""

    def __init__(self, folder: Path, largest: int) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.integration.writing_commands", str(largest)],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )

    def __call__(self, command: str) -> tuple[object, str]:
        """Return the exit code and what was said."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(command.split()) + "\n")
        self._process.stdin.flush()
        code, said = json.loads(self._process.stdout.readline())
        return code, said

    def close(self) -> None:
        """Let the process end."""
        self._process.communicate()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sources, and results of an earlier run of every command."""
    folder = tmp_path_factory.mktemp("full")
    (folder / "papers").mkdir()
    (folder / "out").mkdir()
    (folder / "papers" / "list.txt").write_text(LIST, encoding="utf-8")
    (folder / "papers" / "a.bib").write_text(BIB, encoding="utf-8")
    rows = [f"{n % 20},work {n % 7}\n{n % 20},work {n % 11}" for n in range(200)]
    (folder / "edges.csv").write_text("\n".join(["citing,cited", *rows, ""]), encoding="utf-8")
    commands = Commands(folder, -1)
    assert 0 == commands("decide same Форсайт Foresight --in papers")[0]
    for name in ("build", "report", "history"):
        assert 0 == commands(FOLDERS[name])[0]
    assert 0 == commands("label papers/list.txt --all --out corrected.label")[0]
    commands.close()
    row = "Porter M.\tПортер Майкл\tsame\tperson\n"
    (folder / "ask.tsv").write_text(f"left\tright\tverdict\tkind\n{row}", encoding="utf-8")
    # Other sources than those of the earlier run.
    (folder / "papers" / "a.bib").write_text(BIB.replace("Rivers", "Lakes"), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def full(folder: Path) -> Iterator[Commands]:
    """Runs commands that cannot write more than a few bytes into any file."""
    commands = Commands(folder, FIT)
    yield commands
    commands.close()


def contents(folder: Path) -> dict[str, str]:
    """What stands in a folder, but for what may be thrown away."""
    return {
        path.relative_to(folder).as_posix(): (
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        )
        for path in sorted(folder.rglob("*"))
        if ".cache" not in path.relative_to(folder).parts
    }


@pytest.mark.parametrize("name", FILES)
def test_an_old_file_stays_when_the_new_one_does_not_fit(
    folder: Path, full: Commands, name: str
) -> None:
    command = FILES[name].format("out/old")
    place = folder / (PLACES.get(name) or next(w for w in command.split() if "out/old" in w))
    if not place.exists():
        place.write_text("old\n" if place.suffix != ".model" else "", encoding="utf-8")
    if place.suffix == ".model":
        place.unlink()
    before = contents(folder)
    code, said = full(command)
    assert 1 == code, said
    assert re.search(SAID.get(name, f"{re.escape(place.name)}.*File too large"), said), said
    assert before == contents(folder)


@pytest.mark.parametrize("name", FOLDERS)
def test_an_old_folder_stays_when_the_new_one_does_not_fit(
    folder: Path, full: Commands, name: str
) -> None:
    before = contents(folder)
    code, said = full(FOLDERS[name])
    assert 1 == code, said
    assert re.search("File too large|No usable temporary directory", said), said
    assert before == contents(folder)
    shutil.rmtree(folder / "out" / "parsed", ignore_errors=True)
