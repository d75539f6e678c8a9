"""``citegraph dedupe``."""

import json
from pathlib import Path

import pytest

from tests.integration.running import Run

RIVERS = """@article{ivanov14, author = {Иванов, И. И.}, title = {О малых реках и их берегах},
  journal = {Форсайт}, year = 2014, volume = 3, pages = {5--9}, groups = {to read}}
@book{porter, author = {Porter, Michael E.}, title = {On Competition}, year = 1998}
@article{iv14b, author = {Ivanov I.I.}, title = {O malykh rekakh i ikh beregakh},
  journal = {Forsait}, year = 2014, volume = 3, pages = {5--9}, doi = {10.1234/abc}}
@book{porter, author = {M. Porter}, title = {On Competition}, year = 1998, isbn = {0875847951}}
@misc{none, year = 1999}
@misc{, title = {Without a key at all}}
"""


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    path = tmp_path / "a.bib"
    path.write_text(RIVERS, encoding="utf-8")
    return path


def clusters(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]


def test_each_work_comes_once_with_the_fields_and_key_of_its_fullest_record(
    run: Run, bib: Path
) -> None:
    code, out, err = run("dedupe", bib)
    assert 0 == code
    assert err.endswith("6 records, 4 works, 2 merged\n")
    first, second, *_ = out.split("\n\n")
    assert [
        "@article{ivanov14,",
        "  author = {Иванов, И. И.},",
        "  title = {О малых реках и их берегах},",
        "  journal = {Форсайт},",
        "  year = {2014},",
        "  volume = {3},",
        "  pages = {5--9},",
        "  groups = {to read},",
        "  doi = {10.1234/abc},",
        "  ids = {iv14b},",
        "}",
    ] == first.splitlines()
    assert "isbn = {0875847951}" in second or "isbn = {0-87584-795-1}" in second
    assert ["ivanov14", "porter", "none"] == [
        entry.partition("{")[2].partition(",")[0] for entry in out.split("\n\n")[:3]
    ]


def test_every_record_has_its_work_in_the_order_of_the_file(run: Run, bib: Path) -> None:
    table = bib.parent / "works.tsv"
    code, out, err = run("dedupe", bib, "--clusters", table, "--output", bib.parent / "b.bib")
    assert (0, "") == (code, out)
    header, *rows = clusters(table)
    assert ["id", "work"] == header
    assert ["ivanov14", "porter", "iv14b", "porter-2", "none", f"{bib}#1.6"] == [
        row[0] for row in rows
    ]
    works = [row[1] for row in rows]
    assert works[0] == works[2]
    assert works[1] == works[3]
    assert 4 == len(set(works))
    assert 1 == err.count("«porter»")
    assert "this one is called «porter-2» [duplicate-key]" in err


def test_one_key_in_two_files_is_told_apart_by_the_file(run: Run, bib: Path) -> None:
    other = bib.parent / "b.bib"
    other.write_text("@book{none, title = {Another}}\n", encoding="utf-8")
    code, out, _ = run("dedupe", bib, other, "--clusters", "-")
    assert 0 == code
    ids = [line.partition("\t")[0] for line in out.splitlines()[1:]]
    assert [f"{bib}#none", f"{other}#none"] == [name for name in ids if "none" in name]
    assert 7 == len(ids)


@pytest.mark.parametrize(("suffix", "sign"), [(".ris", "ID  - none"), (".json", '"id": "none"')])
def test_a_library_stays_in_its_format(run: Run, bib: Path, suffix: str, sign: str) -> None:
    before = bib.with_suffix(suffix)
    assert 0 == run("convert", bib, before)[0]
    code, out, _ = run("dedupe", before)
    assert 0 == code
    assert sign in out
    if suffix == ".json":
        items = json.loads(out)
        assert "10.1234/abc" == items[0]["DOI"]
        assert 4 == len(items)
    else:
        assert "DO  - 10.1234/abc" in out.partition("ER  - ")[0]


def test_a_printed_list_is_parsed(run: Run) -> None:
    listed = "data/refs/factors-and-mechanisms-of-internationalization.txt"
    code, out, err = run("dedupe", listed, "--clusters", "-")
    assert 0 == code
    assert f"{len(out.splitlines()) - 1} records" in err
    assert out.splitlines()[1].startswith(f"{listed}#1.1\t")


def test_the_input_is_never_written_over(run: Run, bib: Path) -> None:
    for option in ("--output", "--clusters"):
        code, out, err = run("dedupe", bib, option, bib)
        assert (2, "") == (code, out)
        assert "is read; write to another file" in err
    assert RIVERS == bib.read_text(encoding="utf-8")


def test_mistakes_are_explained(run: Run, bib: Path) -> None:
    empty = bib.parent / "empty.bib"
    empty.write_text("% nothing\n", encoding="utf-8")
    code, out, err = run("dedupe", empty, "--output", bib.parent / "c.bib")
    assert (1, "") == (code, out)
    assert "no record was found; nothing was written" in err
    assert not (bib.parent / "c.bib").exists()
    assert 2 == run("dedupe", bib, "--output", "x.nosuch")[0]
    assert 2 == run("dedupe", bib, "--from", "nosuch")[0]
    assert 2 == run("dedupe")[0]


def test_an_author_without_letters_is_nobody(run: Run, tmp_path: Path) -> None:
    title = "title = {On the small rivers of the north and the south}"
    (tmp_path / "a.bib").write_text(
        f"@book{{a, author = {{{{?}}}}, {title}, year = 1999}}\n"
        f"@book{{b, author = {{{{?}}}}, {title}, edition = {{2nd}}, year = 2012}}\n",
        encoding="utf-8",
    )
    code, out, _ = run("dedupe", tmp_path / "a.bib", "--clusters", "-")
    assert 0 == code
    assert ["id", "a", "b"] == [line.partition("\t")[0] for line in out.splitlines()]


def test_a_key_that_a_spreadsheet_would_run_is_escaped(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,title,authors,year\n=1+1,On small rivers,@SUM A.,2000\n", encoding="utf-8")
    _, out, _ = run("dedupe", path, "--clusters", "-")
    assert "'=1+1\t" == out.splitlines()[1][:6]
    _, out, _ = run("people", path)
    assert ["'=1+1", "1", "'@SUM A."] == out.splitlines()[1].split("\t")[:3]


def test_a_doubled_key_is_told_under_the_name_that_it_gets(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    books = [("k", "On rivers"), ("k", "On the lakes of the north"), ("k-2", "On the far seas")]
    path.write_text("".join(f"@book{{{key}, title={{{title}}}}}\n" for key, title in books))
    _, out, err = run("dedupe", path, "--clusters", "-")
    assert ["id", "k", "k-3", "k-2"] == [line.split("\t")[0] for line in out.splitlines()]
    assert "this one is called «k-3»" in err
    assert "«k-2»" not in err
