"""``citegraph report`` on the sample documents, in processes of its own."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

import citegraph
from tests.integration.running import ROOT, Run

#: What must not change a byte: the order of sets, the place on earth, the settings of a user.
SURROUNDINGS = (
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Vladivostok", "LANG": "C"},
    {"PYTHONHASHSEED": "2", "TZ": "America/Lima", "LANG": "ru_RU.UTF-8", "OMP_NUM_THREADS": "2"},
)


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "report.manifest.json"
    }


def test_report_is_the_same_in_other_surroundings(tmp_path: Path) -> None:
    found = []
    for number, surroundings in enumerate(SURROUNDINGS):
        home = tmp_path / f"home{number}"
        (home / ".config" / "matplotlib").mkdir(parents=True)
        (home / ".config" / "matplotlib" / "matplotlibrc").write_text(
            f"font.size: {20 + number}\nsvg.fonttype: path\naxes.grid: True\n"
        )
        done = subprocess.run(
            [sys.executable, "-m", "citegraph", "report", "data/refs", "--out", tmp_path / "out",
             "--name", f"run{number}"],
            capture_output=True, text=True, cwd=ROOT, timeout=120, check=False,
            env={"PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": str(ROOT),
                 **surroundings},
        )  # fmt: skip
        assert (0, "") == (done.returncode, done.stderr)
        found.append(digests(tmp_path / "out" / f"run{number}"))
    pages = [one.pop("report.html") for one in found]
    assert found[0] == found[1]
    assert 2 == len(set(pages))  # each has the name of its folder as its title
    assert {"method.txt", "figures/spectrogram.svg", "tables/rpys.csv"} <= set(found[0])


def test_command_tells_what_to_open(run: Run, tmp_path: Path) -> None:
    code, printed, errors = run(
        "report", "data/refs", "--out", tmp_path, "--language", "ru", "--networks", "cocitation",
        "--figures", "png",
    )  # fmt: skip
    assert (0, "") == (code, errors)
    page = tmp_path / "refs" / "report.html"
    assert f"Open the report in a browser: {page}" in printed
    text = page.read_text(encoding="utf-8")
    assert "Социтирование работ" in text
    assert "Социтирование авторов" not in text
    suffixes = {path.suffix for path in (tmp_path / "refs" / "figures").iterdir()}
    assert {".png"} == suffixes


def test_home_that_cannot_be_written_is_no_matter(tmp_path: Path) -> None:
    home = tmp_path / "file"
    home.write_text("no folder")
    done = subprocess.run(
        [sys.executable, "-m", "citegraph", "report", "data/refs", "--out", tmp_path / "out",
         "--networks", "citation", "--figures", "svg"],
        capture_output=True, text=True, cwd=ROOT, timeout=180, check=False,
        env={"PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert (0, "") == (done.returncode, done.stderr)


def test_function_is_public(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = citegraph.write_report(["data/refs"], out=tmp_path)
    assert result.page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert "report.html" in result.files
    assert result.history.references > 0


def test_nothing_found_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("no list here")
    with pytest.raises(citegraph.CitegraphError, match="no reference was found"):
        citegraph.write_report([tmp_path / "a.txt"], out=tmp_path / "out")
    assert not (tmp_path / "out").exists()
