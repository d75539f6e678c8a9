"""``citegraph explain``."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from citegraph.cli.explain import explain
from citegraph.text import fingerprint
from tests.integration.running import Run

RIVERS = """@article{rivers, author = {Озерова, А. А.}, title = {О малых реках и их берегах},
  journal = {Форсайт}, year = 2014, volume = 3, pages = {5--9}}
@article{reki, author = {Ozerova A.A.}, title = {O malykh rekakh i ikh beregakh},
  journal = {Forsait}, year = 2014, volume = 3, pages = {5--9}}
@article{rivers, author = {Ozerova A.}, title = {O malykh rekakh i ikh beregakh},
  journal = {Forsait}, year = 2014, volume = 3, pages = {5--9}}
@book{dams, author = {Lake, Ann}, title = {Dams and weirs, a history}, year = 1999}
"""


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    path = tmp_path / "a.bib"
    path.write_text(RIVERS, encoding="utf-8")
    return path


def test_two_names(run: Run) -> None:
    code, out, err = run("explain", "Озерова А. А.", "A. Ozerova")
    assert (0, "") == (code, err)
    assert out.startswith("one person: ")
    assert "surname\tОзерова | Ozerova" in out
    assert "Озерова А. А.\tA. Ozerova\tdifferent\tperson" in out
    code, out, _ = run("explain", "Озеров А. П.", "Ozerov A. Yu.")
    assert 0 == code
    assert out.startswith("two people: forbidden") or "contradicted" in out


def test_two_printed_references(run: Run) -> None:
    one = "Озерова А. А. О малых реках // Вестник гидрологии. 2014. № 3. С. 5-9."
    two = "Ozerova A.A. O malykh rekakh // Vestnik gidrologii. 2014. No 3. P. 5-9."
    code, out, _ = run("explain", one, two, "--to", "json")
    found = json.loads(out)
    assert (0, "work", True) == (code, found["kind"], found["same"])
    assert found["score"] >= found["threshold"]
    assert found["evidence"]
    row = found["decision"]
    assert ("different", "work") == (row["verdict"], row["kind"])
    assert row["left"].startswith(fingerprint(one))


def test_two_journals(run: Run) -> None:
    code, out, _ = run("explain", "Вестн. Моск. ун-та", "Вестник Московского университета")
    assert 0 == code
    assert out.startswith("one venue: ")
    assert run("explain", "Rivers", "Lakes", "--kind", "venue")[1].startswith("two venues: ")


def test_two_records_of_one_work(run: Run, bib: Path) -> None:
    code, out, _ = run("explain", "rivers", "reki", bib)
    assert 0 == code
    assert out.startswith("one work: ")
    assert "How they came together" in out
    assert "\tdifferent\twork" in out
    assert run("explain", f"{bib}:1", f"{bib}#1.3", bib)[1].startswith("one work: ")


def test_two_works(run: Run, bib: Path) -> None:
    code, out, _ = run("explain", "rivers-2", "dams", bib)
    assert 0 == code
    assert out.startswith("two works: ")
    assert "\tsame\twork" in out


def test_a_decision_that_keeps_two_apart_is_named(run: Run, bib: Path) -> None:
    _, out, _ = run("explain", "rivers", "reki", bib, "--to", "json")
    row = json.loads(out)["decision"]
    table = bib.parent / "decisions.tsv"
    table.write_text(
        "left\tright\tverdict\tkind\tby\tdate\twhy\n"
        f"{row['left']}\t{row['right']}\tdifferent\twork\tAE\t2026-01-02\ttwo texts\n",
        encoding="utf-8",
    )
    code, out, _ = run("explain", "rivers", "reki", bib)
    assert 0 == code
    assert f"two works: decided by AE in {table}:2: two texts" in out
    assert "\twithdrawn\twork" in out


def test_people_and_venues_of_a_library(run: Run, bib: Path) -> None:
    code, out, _ = run("explain", "Озерова А. А.", "Lake, Ann", bib)
    assert 0 == code
    assert out.startswith("two people: ")
    code, out, _ = run("explain", "форсайт", "Forsait", bib)
    assert 0 == code
    assert out.startswith("one venue: ")


def test_one_thing_shows_all_its_merges(run: Run, bib: Path) -> None:
    code, out, _ = run("explain", "Форсайт", "Форсайт", bib)
    assert 0 == code
    assert "decisions.tsv" not in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("rivers", "dam"), "there is no work, person or venue «dam» in the sources"),
        (("rivers", "Lake, Ann"), "«rivers» is a work, «Lake, Ann» a person"),
        (("rivers", "nosuch9"), "«nosuch9»"),
    ],
)
def test_mistakes_are_explained(
    run: Run, bib: Path, arguments: tuple[str, ...], message: str
) -> None:
    code, out, err = run("explain", *arguments, bib)
    assert (2, "") == (code, out)
    assert message in err


def test_nearest_names_are_told(run: Run, bib: Path) -> None:
    _, _, err = run("explain", "rivers", "damms", bib)
    assert "nearest: dams" in err


def test_texts_that_are_not_in_the_sources_are_compared_as_they_are(run: Run, bib: Path) -> None:
    code, out, err = run("explain", "Brook B.", "B. Brook", bib)
    assert 0 == code
    assert out.startswith("one person: ")
    assert "compared as they are printed" in err


def test_nothing_is_said_of_nothing(run: Run) -> None:
    for arguments in (("", ""), ("...", "Lake A.")):
        code, out, err = run("explain", *arguments)
        assert (2, "") == (code, out)
        assert "holds no letters" in err


def test_an_id_without_sources_is_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(explain, ["lake1999", "lake1998"])
    assert 2 == done.exit_code
    assert "«lake1999» is an id: name the sources" in done.output


NAMES = """Литература
1. Портной И. И. О реках // Форсайт. 2014. № 3. С. 5-9.
2. Портной И. И. О морях // Форсайт. 2015. № 3. С. 1-4.
3. Portnoi I. Of weirs // Forsait [Foresight]. 2016. No 2. P. 3-4.
4. Портной Илья Ильич. О лугах // Форсайт. 2016. № 2. С. 7-9.
5. Портной И. А. О лесах // Инновации. 2017. № 2. С. 17-19.
"""


def test_names_of_one_thing_are_told_apart(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(NAMES, encoding="utf-8")
    code, out, _ = run("explain", "Форсайт", "Foresight", path)
    assert 0 == code
    assert "one venue: brought together: the translation printed beside the name" in out
    assert "Форсайт\tForesight\tdifferent\tvenue" in out
    code, out, _ = run("explain", "forsait", "forsait", path)
    assert "… and 1 more like it" in out
    code, out, _ = run("explain", "Портной И. И.", "Портной Илья Ильич", path)
    assert "Портной И. И.\tПортной Илья Ильич\tdifferent\tperson" in out


def test_the_row_that_is_told_changes_the_verdict(run: Run, tmp_path: Path) -> None:
    path, table = tmp_path / "list.txt", tmp_path / "decisions.tsv"
    path.write_text(NAMES, encoding="utf-8")
    for names in (("Форсайт", "Forsait"), ("Портной И. И.", "Портной И. А.")):
        _, out, _ = run("explain", *names, path)
        before, rows = out.partition(":")[0], out.splitlines()[-2:]
        table.write_text("\n".join(rows) + "\n", encoding="utf-8")
        _, out, _ = run("explain", *names, path)
        assert before != out.partition(":")[0]
        assert "decided" in out.splitlines()[0]


def test_contradicting_names_are_the_reason(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(NAMES, encoding="utf-8")
    _, out, _ = run("explain", "Портной И. И.", "Портной И. А.", path)
    assert out.startswith("two people: ")
    assert "contradict" in out
