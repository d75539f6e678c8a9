"""``citegraph decide`` from the outside."""

from pathlib import Path

import pytest

from tests.integration.running import Run

LIST = """Литература
1. Смит А. Рынок труда // Вопросы экономики. 2009. № 3. С. 10-20.
2. Porter M. Clusters // Foresight. 2010. № 1. P. 5-9.
3. Портер Майкл. Сети // Форсайт. 2011. № 2. С. 6-8.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "list.txt").write_text(LIST, encoding="utf-8")
    return tmp_path


def test_verdicts_are_written_listed_and_withdrawn(run: Run, folder: Path) -> None:
    by = ("--in", folder, "--by", "EI", "--why", "seen")
    code, out, err = run("decide", "same", "Porter M.", "Портер Майкл", *by)
    assert 0 == code
    assert "2\tsame\tperson\tPorter M.\tПортер Майкл\tEI\t" in out
    assert f"written into {folder / 'decisions.tsv'}" in err
    assert 0 == run("decide", "rename", "porterm", "Портер М. Ю.", *by)[0]
    assert 0 == run("decide", "different", "Foresight", "Форсайт", *by)[0]
    assert 0 == run("decide", "withdraw", "3", "--in", folder)[0]
    code, out, _ = run("decide", "list", "--in", folder)
    states = [line.split("\t")[-1] for line in out.splitlines()[1:]]
    assert ["applies", "withdrawn, or a later row says otherwise", "applies"] == states[:3]
    assert 4 == len(states)


def test_what_has_no_effect_is_not_withdrawn_again(run: Run, folder: Path) -> None:
    run("decide", "same", "Porter M.", "Портер Майкл", "--in", folder)
    assert 0 == run("decide", "withdraw", "2", "2", "--in", folder)[0]
    written = (folder / "decisions.tsv").read_bytes()
    code, _, err = run("decide", "withdraw", "2", "--in", folder)
    assert (2, True) == (code, "row 2 is withdrawn already" in err)
    code, _, err = run("decide", "withdraw", "3", "--in", folder)
    assert (2, True) == (code, "row 3 withdraws what is above" in err)
    assert written == (folder / "decisions.tsv").read_bytes()


def test_contradiction_is_told_at_once(run: Run, folder: Path) -> None:
    run("decide", "same", "Foresight", "Форсайт", "--in", folder)
    code, _, err = run("decide", "different", "Форсайт", "Foresight", "--in", folder)
    assert 0 == code
    assert "contradicts that of" in err
    assert "decisions.tsv:2 [contradictory-decisions]" in err


def test_thesaurus_is_taken_over(run: Run, folder: Path) -> None:
    path = folder.parent / "thesaurus.txt"
    path.write_text("label\treplace by\nporter m\tПортер Майкл\nx\t\n", encoding="utf-8")
    code, out, err = run("decide", "thesaurus", path, "--kind", "person", "--in", folder)
    assert 0 == code
    assert "\tsame\tperson\tporter m\tПортер Майкл\t" in out
    assert "1 label without replacement is left out" in err


def test_what_is_not_there_is_wrong_usage(run: Run, folder: Path) -> None:
    code, out, err = run("decide", "same", "Nobody", "Porter M.", "--in", folder)
    assert (2, "") == (code, out)
    assert "nothing in the sources is «Nobody»" in err
    assert not (folder / "decisions.tsv").exists()
    code, _, err = run("decide", "withdraw", "7", "--in", folder)
    assert 2 == code
    assert "has no decision in row 7" in err
