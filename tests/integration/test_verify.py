"""``citegraph verify`` answers by its exit code."""

from pathlib import Path

from tests.integration.running import run_program

LIST = "Литература\n1. Смит А. Богатство народов. М.: Эксмо, 2007.\n2. Porter M. Clusters. 1998.\n"


def test_the_exit_code_says_whether_results_come_out_the_same(tmp_path: Path) -> None:
    source = tmp_path / "list.txt"
    source.write_text(LIST, encoding="utf-8")
    built = run_program("build", source, "--out", tmp_path / "out")
    assert 0 == built[0]
    folder = tmp_path / "out" / "list"
    code, out, _ = run_program("verify", folder, "--jobs", "2")
    assert (0, "equal: ") == (code, out[:7])
    assert 0 == run_program("verify", folder, "--quick")[0]
    source.write_text(LIST.replace("1998", "1999"), encoding="utf-8")
    code, out, _ = run_program("verify", folder)
    assert 1 == code
    lines = out.splitlines()
    assert f"changed since: input {source.as_posix()}: has changed" == lines[0]
    assert any(line.startswith("differs: library.bib: line ") for line in lines)
    assert 1 == run_program("verify", folder, "--quick")[0]
    source.unlink()
    code, _, err = run_program("verify", folder)
    assert 2 == code
    assert "was built from" in err
    assert 2 == run_program("verify", tmp_path)[0]
