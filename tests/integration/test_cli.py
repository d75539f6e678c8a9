"""The program from the outside: messages, exit codes, output."""

import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.running import ROOT, Run

LIST = "data/refs/development-of-network-interactions.txt"
REFERENCE = "Смит А. Исследование о природе и причинах богатства народов. М.: Эксмо, 2007. – 960 с."


def test_help_names_every_command(run: Run) -> None:
    code, out, err = run("--help")
    assert (0, "") == (code, err)
    for command in ("build", "parse", "segment", "network", "evaluate"):
        assert f"  {command} " in out


def test_build_writes_and_says_what_to_open(run: Run, tmp_path: Path) -> None:
    code, out, err = run("build", "data/refs", "--out", tmp_path, "--name", "mine")
    assert 0 == code
    assert f"Open the map in a browser: {tmp_path / 'mine' / 'index.html'}" in out
    assert "references\t60" in out
    assert "no reference list was found; in the text: 16 bracketed markers" in err
    assert (tmp_path / "mine" / "index.html").stat().st_size > 100_000


def test_strict_build_fails_on_warnings(run: Run, tmp_path: Path) -> None:
    assert 1 == run("build", "data/refs", "--out", tmp_path, "--strict")[0]


def test_empty_folder(run: Run, tmp_path: Path) -> None:
    code, out, err = run("build", tmp_path)
    assert (1, "") == (code, out)
    assert "no files there; citegraph reads " in err


def test_missing_file(run: Run, tmp_path: Path) -> None:
    for command in (["build"], ["segment"], ["network"]):
        code, out, err = run(*command, tmp_path / "none.txt")
        assert (2, "") == (code, out)
        assert "none.txt: no such file" in err
    code, _, err = run("parse", tmp_path / "none.txt")
    assert 2 == code
    assert "no such file" in err


def test_binary_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_bytes(b"\x89PNG\r\n\x00\x01\x02")
    code, out, err = run("build", path, "--out", tmp_path / "graphs")
    assert (1, "") == (code, out)
    assert "this is a picture, not text" in err
    assert not (tmp_path / "graphs" / "paper").exists()
    assert 1 == run("parse", path)[0]
    assert 1 == run("parse", path, "--lines")[0]


def test_broken_file_beside_good_ones_is_reported_and_the_rest_goes_on(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\x89PNG\r\n\x00")
    (tmp_path / "good.txt").write_text(f"Литература\n1. {REFERENCE}\n", encoding="cp1251")
    code, out, err = run("build", tmp_path, "--out", tmp_path / "graphs", "--name", "x")
    assert 0 == code
    assert "references\t1" in out
    assert "bad.txt: this is a picture, not text" in err
    assert "guessed-encoding" in (tmp_path / "graphs/x/problems.csv").read_text("utf-8")


def test_file_without_references(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text("Просто текст о кластерах.", encoding="utf-8")
    code, out, err = run("build", path)
    assert (1, "") == (code, out)
    assert "no reference was found in 1 document; nothing was written" in err
    assert "no reference list was found" in err
    assert 1 == run("parse", path)[0]


def test_hostile_title_stays_text(run: Run, tmp_path: Path) -> None:
    hostile = "</script><script>window.evil=1</script>}, note={x}} @article{evil, title={y"
    path = tmp_path / "list.txt"
    path.write_text(f"References\n1. Smith A. {hostile}. London: Press, 2007. 96 p.\n", "utf-8")
    assert 0 == run("build", path, "--out", tmp_path, "--name", "x")[0]
    page = (tmp_path / "x" / "index.html").read_text("utf-8")
    assert "<script>window.evil" not in page
    code, out, _ = run("parse", path, "--to", "bibtex")
    assert 0 == code
    assert 1 == out.count("\n@") + out.startswith("@")


@pytest.mark.parametrize("name", ["../x", "a/b", "", "nul", "x."])
def test_name_that_cannot_be_a_folder(run: Run, tmp_path: Path, name: str) -> None:
    code, _, err = run("build", LIST, "--out", tmp_path, "--name", name)
    assert 2 == code
    assert "cannot name a folder" in err


def test_output_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    code, _, err = run("build", LIST, "--out", tmp_path / "file" / "deep")
    assert 1 == code
    assert "cannot be written" in err


def test_lines_give_one_item_each(run: Run) -> None:
    lines = [REFERENCE, "", "—", "не ссылка", "\x00\x1b[2J", "Porter M. On Competition. 1998."]
    data = ("\n".join(lines) + "\n").encode()
    code, out, _ = run("parse", "--lines", "--to", "csl-json", stdin=data)
    assert (0, len(lines)) == (code, len(json.loads(out)))
    code, out, _ = run("parse", "-", "--lines", "--to", "jsonl", stdin=data)
    items = [json.loads(line) for line in out.splitlines()]
    assert (0, len(lines)) == (code, len(items))
    assert "Исследование о природе и причинах богатства народов" == items[0]["title"]


@pytest.mark.parametrize("target", ["csl-json", "bibtex", "ris", "gost", "table"])
def test_two_jobs_print_what_one_prints(run: Run, tmp_path: Path, target: str) -> None:
    lines = [
        f"Hill J. Growth {number}. London: Press, 19{number % 90 + 10}" for number in range(450)
    ]
    data = ("\n".join([*lines, "", "\ufeff—"]) + "\n").encode()
    arguments = ("parse", "--lines", "--to", target, "--problems")
    alone = run(*arguments, tmp_path / "1.csv", stdin=data)
    assert 0 == alone[0]
    several = run(*arguments, tmp_path / "2.csv", "--jobs", "2", stdin=data)
    assert alone[:2] == several[:2]
    assert (tmp_path / "1.csv").read_bytes() == (tmp_path / "2.csv").read_bytes()


def test_build_with_several_jobs_writes_the_same(run: Run, tmp_path: Path) -> None:
    rows = (f"{n}. Hill J. Growth {n}. London: Press, 19{n % 90 + 10}.\n" for n in range(1, 211))
    (tmp_path / "list.txt").write_text("References\n" + "".join(rows), "utf-8")
    for jobs in ("1", "2"):
        arguments = ("build", tmp_path / "list.txt", "--jobs", jobs, "--out", tmp_path / jobs)
        assert 0 == run(*arguments)[0]
    for name in ("references.csv", "library.json", "problems.csv", "works.csv"):
        one, two = (tmp_path / jobs / "list" / name for jobs in ("1", "2"))
        assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize("jobs", ["-1", "x", "9999", "1.5"])
def test_jobs_that_are_no_number(run: Run, jobs: str) -> None:
    code, out, err = run("parse", LIST, "--jobs", jobs)
    assert (2, "") == (code, out)
    assert "no number from 0 to 256" in err


def test_all_problems_go_to_a_file_and_a_few_to_the_terminal(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "problems.csv"
    code, _, err = run("parse", "--lines", "--problems", path, stdin=b"...\n" * 50)
    assert 0 == code
    assert 10 == err.count("<stdin>:")
    assert "… and 40 more" in err
    assert f"All problems: {path}" in err
    assert 51 == len(path.read_text("utf-8-sig").splitlines())
    code, _, err = run("parse", "--lines", "--problems", tmp_path / "no" / "x.csv", stdin=b"\n")
    assert 1 == code
    assert "x.csv" in err


def test_items_are_printed_while_lines_still_come() -> None:
    command = [sys.executable, "-m", "citegraph", "parse", "--lines", "--to", "jsonl"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for year in (1998, 2007):
            process.stdin.write(f"Porter M. On Competition. Boston, {year}\n".encode())
            process.stdin.flush()
            assert [[year]] == json.loads(process.stdout.readline())["issued"]["date-parts"]
        process.stdin.close()
        assert 0 == process.wait(30)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_control_c_ends_without_noise(jobs: str) -> None:
    command = [sys.executable, "-m", "citegraph", "parse", "--lines", "--to", "jsonl"]
    with subprocess.Popen(
        [*command, "--jobs", jobs],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # A shell that runs this in the background has it ignore the signal.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"Porter M. On Competition. Boston, 1998\n" * 2000)
        process.stdin.flush()
        assert process.stdout.readline()
        # As a terminal does, to every process of the group.
        os.killpg(process.pid, signal.SIGINT)
        try:
            _, err = process.communicate(timeout=60)
        finally:
            process.kill()
        assert b"stopped" == err.strip()
        assert 130 == process.returncode


def test_parse_a_list_from_standard_input(run: Run) -> None:
    data = f"Литература\n1. {REFERENCE}\n".encode("koi8-r", errors="ignore")
    code, out, err = run("parse", stdin=data)
    assert 0 == code
    assert 1 == len(json.loads(out))
    assert "koi8-r" in err


def test_segment_rows(run: Run) -> None:
    code, out, err = run("segment", LIST, "--to", "jsonl")
    rows = [json.loads(line) for line in out.splitlines()]
    assert (0, 18) == (code, len(rows))
    assert {
        "file": LIST,
        "list": 1,
        "number": "3",
        "page": None,
        "line": 12,
        "end_line": 12,
        "key": "",
        "rule": "dot",
        "confidence": rows[2]["confidence"],
        "raw": "Models for functioning of technology parks in Moscow. Available at: (In Russ.)",
    } == rows[2]
    assert 0.5 < rows[2]["confidence"] <= 1.0
    assert "number 4 is printed twice" in err


def test_network_on_standard_output(run: Run) -> None:
    code, out, _ = run("network", "data/refs", "--kind", "author-cocitation", "--to", "csv")
    assert 0 == code
    assert out.count("\n") > 500
    code, out, err = run("network", "data/refs", "--min-count", "5")
    assert 0 == code
    assert "<graphml" in out
    assert err.strip().splitlines()[-1].startswith("note: ")


def test_unknown_command_and_format(run: Run) -> None:
    code, _, err = run("bild")
    assert 2 == code
    assert "no command «bild»; there are: build" in err
    assert 2 == run("parse", "--to", "word")[0]


def test_the_same_document_twice_counts_once(run: Run, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"Литература\n1. {REFERENCE}\n", encoding="utf-8")
    code, out, _ = run("build", tmp_path, "--out", tmp_path, "--name", "x")
    assert 0 == code
    assert "documents\t1" in out
    assert "duplicate-file" in (tmp_path / "x" / "problems.csv").read_text("utf-8")


def test_folder_for_a_file(run: Run, tmp_path: Path) -> None:
    code, _, err = run("parse", tmp_path)
    assert 2 == code
    assert "is a folder" in err


@pytest.mark.parametrize(
    ("tail", "code"), [("| head -c 20 >/dev/null", 0), (">/dev/full", 1), (">&-", 0), ("<&-", 0)]
)
def test_failing_streams(tail: str, code: int) -> None:
    command = f"{shlex.quote(sys.executable)} -m citegraph parse {LIST} --to jsonl {tail}"
    script = f"set -o pipefail; {command}"
    done = subprocess.run(
        ["bash", "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert code == done.returncode, done.stderr
    assert "Traceback" not in done.stderr
    assert (code == 1) == ("No space left on device" in done.stderr)


def test_settings_file(run: Run, tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text("[network]\nsead = 1\n")
    code, _, err = run("build", LIST, "--config", settings, "--out", tmp_path)
    assert 1 == code
    assert "settings.toml: [network] has no key «sead»; allowed are:" in err
    settings.write_text('[network]\nseed = "x"\n')
    assert "must be of the type int" in run("build", LIST, "--config", settings)[2]


def test_output_is_utf8_whatever_the_system_says(run: Run) -> None:
    code, out, _ = run(
        "segment", "data/refs/factors-and-mechanisms-of-internationalization.txt", encoding="ascii"
    )
    assert 0 == code
    assert "Исланкина" in out


def test_citations_show_what_they_lead_to(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    text = f"Введение\nРост доказан [1, с. 14]. Нет [9].\n\nЛитература\n1. {REFERENCE}\n"
    path.write_text(text, encoding="utf-8")
    code, out, err = run("citations", path)
    assert 0 == code
    rows = [line.split("\t") for line in out.splitlines()]
    assert ["bracket", "[1, с. 14]"] == rows[1][3:5]
    assert rows[1][5].startswith("Смит А. Исследование")
    assert ["с. 14", "Введение", "Рост доказан [1, с. 14]."] == rows[1][6:]
    assert "number 9 is beyond the list of 1" == rows[2][5]
    assert ["1", "paper.txt", f"1. {REFERENCE}"] == rows[5]
    assert "1 of 2 citations in the text leads to no entry" in err
    found = [json.loads(line) for line in run("citations", path, "--to", "jsonl")[1].splitlines()]
    assert ["Введение", "Введение"] == [one["section"] for one in found]
    assert REFERENCE == found[0]["targets"][0]["entry"]
