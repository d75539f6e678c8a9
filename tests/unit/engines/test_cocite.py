"""Pairs of edge files: what is counted, on every engine the same."""

import itertools
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from citegraph.engines import Tally, Task, count_edges, default_options
from citegraph.errors import CitegraphError, UsageError
from citegraph.network.pairs.normalization import _MEASURES, association_strength

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
pytest.importorskip("duckdb")
np = pytest.importorskip("numpy")

ENGINES = ("local", "duckdb")
Rows = list[dict[str, Any]]


def run(folder: Path, edges: str | Sequence[str], **options: Any) -> tuple[Rows, Tally]:
    out = folder / "pairs.parquet"
    names = {name: options.pop(name, "") for name in ("citing", "cited")}
    paths = (edges,) if isinstance(edges, str) else tuple(edges)
    task = Task(paths, str(out), default_options(options), **names, temp=folder)
    tally = count_edges(task)
    return pq.read_table(out).to_pylist(), tally


def csv_file(folder: Path, text: str, name: str = "edges.csv") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def counted(edges: Iterable[tuple[str, str]], least: int) -> dict[tuple[str, str], int]:
    """The plain definition: every two works of a list, list by list."""
    lists: dict[str, set[str]] = {}
    for citing, cited in edges:
        if citing != cited:
            lists.setdefault(citing, set()).add(cited)
    found: Counter[tuple[str, str]] = Counter()
    for items in lists.values():
        found.update(itertools.combinations(sorted(items), 2))
    return {pair: count for pair, count in found.items() if count >= least}


def random_edges(seed: int, count: int) -> list[tuple[str, str]]:
    chance = random.Random(seed)
    names = [f"{chance.choice('WЖé')}{number}" for number in range(60)]
    return [(chance.choice(names), chance.choice(names)) for _ in range(count)]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("kind", ["cocitation", "coupling"])
@pytest.mark.parametrize("least", [1, 2, 5])
def test_pairs_are_those_of_the_definition(
    tmp_path: Path, engine: str, kind: str, least: int
) -> None:
    edges = random_edges(least, 900)
    lines = "\n".join(f"{one},{other}" for one, other in edges)
    file = csv_file(tmp_path, f"citing,cited\n{lines}\n")
    found, _ = run(tmp_path, file, engine=engine, kind=kind, min_weight=least)
    turned = [(other, one) for one, other in edges] if kind == "coupling" else edges
    expected = counted(turned, least)
    assert expected == {(row["first"], row["second"]): row["count"] for row in found}
    assert sorted(expected) == [(row["first"], row["second"]) for row in found]


@pytest.mark.parametrize("counting", ["full", "fractional"])
@pytest.mark.parametrize(
    "normalization", ["none", "association", "cosine", "jaccard", "inclusion", "equivalence"]
)
def test_engines_write_the_same_bytes(tmp_path: Path, counting: str, normalization: str) -> None:
    pairs = random_edges(7, 1200)
    file = tmp_path / "edges.parquet"
    pq.write_table(pa.table({"a": [p[0] for p in pairs], "b": [p[1] for p in pairs]}), file)
    results = [
        run(
            tmp_path,
            str(file),
            engine=engine,
            counting=counting,
            normalization=normalization,
            max_list=25,
        )
        for engine in ENGINES
    ]
    assert results[0] == results[1]
    assert results[0][0]


# One list (a, b, c), two of (a, b): by hand, in fractional counting a and b have
# 1/2 + 1 + 1 = 2.5, the others 1/2; s counts the lists of two or more, n is 3 + 2 + 2 = 7.
SMALL = "citing,cited\nx,a\nx,b\nx,c\ny,a\ny,b\nz,a\nz,b\nw,a\n"


@pytest.mark.parametrize("engine", ENGINES)
def test_fractional_strength_and_weight_by_hand(tmp_path: Path, engine: str) -> None:
    found, _ = run(
        tmp_path,
        csv_file(tmp_path, SMALL),
        engine=engine,
        counting="fractional",
        normalization="association",
        min_weight=1,
    )
    rows = [
        (r["first"], r["second"], r["count"], r["strength"], round(r["weight"], 9)) for r in found
    ]
    assert rows == [
        ("a", "b", 3, 2.5, round(7 * 2.5 / 9, 9)),
        ("a", "c", 1, 0.5, round(7 * 0.5 / 3, 9)),
        ("b", "c", 1, 0.5, round(7 * 0.5 / 3, 9)),
    ]


@pytest.mark.parametrize("measure", ["association", *_MEASURES])
def test_weights_are_those_of_the_networks(tmp_path: Path, measure: str) -> None:
    found, _ = run(tmp_path, csv_file(tmp_path, SMALL), normalization=measure, min_weight=1)
    count = np.array([3.0, 1.0, 1.0])
    one, other = np.array([4, 4, 3]), np.array([3, 1, 1])
    if measure == "association":
        expected = association_strength(count, one, other, 4)
    else:
        expected = _MEASURES[measure](count, one, other)
    assert [row["weight"] for row in found] == pytest.approx(expected.tolist())


FAULTY = """\
\ufeffid;Cited Work;CITING_ID
1;b;x

2;a;x
3; a ;x
4;x;x
5;;x
6;a
7;c;x;9
8;c;\t
9;b;y
10;a;"y"
"""


@pytest.mark.parametrize("engine", ENGINES)
def test_every_row_is_accounted_for(tmp_path: Path, engine: str) -> None:
    found, tally = run(tmp_path, csv_file(tmp_path, FAULTY), engine=engine)
    assert found == [{"first": "a", "second": "b", "count": 2}]
    rows = tally.rows
    assert (10, 4, 1, 1, 4) == (rows.rows, rows.faulty, rows.loops, rows.duplicates, rows.edges)
    told = [(one.code, one.location.line) for one in tally.problems if one.location]
    assert [("missing-id", 7), ("damaged-row", 8), ("damaged-row", 9), ("missing-id", 10)] == told


@pytest.mark.parametrize("engine", ENGINES)
def test_faults_beyond_the_bound_are_counted(tmp_path: Path, engine: str) -> None:
    text = "citing,cited\nx,a\nx,b\n" + "x,\n" * 7
    _, tally = run(tmp_path, csv_file(tmp_path, text), engine=engine, faults=3, min_weight=1)
    assert [None, 4, 5, 6] == sorted(
        (one.location.line for one in tally.problems if one.location), key=lambda n: n or 0
    )
    assert "4 more rows" in tally.problems[-1].message
    assert 7 == tally.rows.faulty


def test_rows_of_parquet_are_told_by_number(tmp_path: Path) -> None:
    file = tmp_path / "edges.parquet"
    pq.write_table(pa.table({"citing": ["x", None, "x", ""], "cited": list("abcd")}), file)
    _, tally = run(tmp_path, str(file), min_weight=1)
    assert ["row 2: ", "row 4: "] == [one.message[:7] for one in tally.problems]
    assert 2 == tally.rows.faulty


@pytest.mark.parametrize("engine", ENGINES)
def test_broken_letters_are_no_id(tmp_path: Path, engine: str) -> None:
    file = tmp_path / "edges.csv"
    file.write_bytes(b"citing,cited\nx,a\nx,\xff\nx,\xd0\xb1\n")
    found, tally = run(tmp_path, str(file), engine=engine, min_weight=1)
    assert [("a", "б")] == [(row["first"], row["second"]) for row in found]
    assert [3] == [one.location.line for one in tally.problems if one.location]


@pytest.mark.parametrize("engine", ENGINES)
def test_numbers_are_ordered_by_size(tmp_path: Path, engine: str) -> None:
    file = tmp_path / "edges.parquet"
    pq.write_table(pa.table({"citing": [1, 1, 2, 2], "cited": [10, 9, 9, 10]}), file)
    found, _ = run(tmp_path, str(file), engine=engine)
    assert found == [{"first": 9, "second": 10, "count": 2}]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_folder_of_both_kinds_has_ids_as_texts(tmp_path: Path, engine: str) -> None:
    folder = tmp_path / "edges"
    (folder / "deep").mkdir(parents=True)
    pq.write_table(pa.table({"citing": [1, 1], "cited": [10, 9]}), folder / "deep" / "one.parquet")
    csv_file(folder, "2\t9\n2\t10\n", "two.tsv")
    csv_file(folder, "citing,cited\n5,9\n5,10\n", "_hidden.csv")
    csv_file(folder, "notes", "readme.txt")
    found, tally = run(tmp_path, str(folder), engine=engine)
    assert found == [{"first": "10", "second": "9", "count": 2}]
    assert ["other-file", "no-header"] == [one.code for one in tally.problems]


@pytest.mark.parametrize("engine", ENGINES)
def test_long_lists_are_left_out_and_told(tmp_path: Path, engine: str) -> None:
    lines = "".join(f"{'xyz'[n]},w{m}\n" for n in range(3) for m in range(3 + n))
    file = csv_file(tmp_path, "citing,cited\n" + lines)
    found, tally = run(tmp_path, file, engine=engine, max_list=3, min_weight=1)
    assert 3 == len(found)
    lists = tally.lists
    assert (2, 9, (("z", 5), ("y", 4))) == (lists.left_out, lists.left_edges, lists.longest)


@pytest.mark.parametrize("engine", ENGINES)
def test_an_empty_result_says_the_largest_count(tmp_path: Path, engine: str) -> None:
    found, tally = run(tmp_path, csv_file(tmp_path, SMALL), engine=engine, min_weight=4)
    assert ([], 1, 4) == (found, tally.lists.kept, tally.lists.most)
    text = SMALL + "v,b\n"
    found, tally = run(tmp_path, csv_file(tmp_path, text), engine=engine, min_weight=4)
    assert ([], 2, 3) == (found, tally.lists.kept, tally.largest)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_header_alone_gives_no_pair(tmp_path: Path, engine: str) -> None:
    found, tally = run(tmp_path, csv_file(tmp_path, "citing,cited\n"), engine=engine)
    assert ([], 0, 0) == (found, tally.rows.rows, tally.pairs)


def test_turns_of_duckdb_change_nothing(tmp_path: Path) -> None:
    lines = "\n".join(f"{one},{other}" for one, other in random_edges(3, 900))
    file = csv_file(tmp_path, f"citing,cited\n{lines}\n")
    whole, _ = run(tmp_path, file, engine="duckdb")
    # So much that the pairs of ten items fill the memory.
    parts, _ = run(tmp_path, file, engine="duckdb", pair_bytes=10**5, memory="100MB")
    assert whole == parts


@pytest.mark.parametrize("suffix", [".csv.gz", ".tsv.gz"])
def test_packed_files_are_read(tmp_path: Path, suffix: str) -> None:
    import gzip

    text = SMALL.replace(",", "\t") if suffix.startswith(".tsv") else SMALL
    file = tmp_path / f"edges{suffix}"
    file.write_bytes(gzip.compress(text.encode()))
    found, _ = run(tmp_path, str(file))
    assert found == [{"first": "a", "second": "b", "count": 3}]


def test_columns_are_named(tmp_path: Path) -> None:
    file = csv_file(tmp_path, "when,what,who\n1,a,x\n2,b,x\n")
    found, tally = run(tmp_path, file, citing="Who", cited="what", min_weight=1)
    assert found == [{"first": "a", "second": "b", "count": 1}]
    assert () == tally.problems


@pytest.mark.parametrize(
    ("text", "names", "message"),
    [
        ("a,b\n1,2\n", {"citing": "from"}, "no column «from» here; there are: a, b"),
        ("a\n1\n", {}, "one column only"),
    ],
)
def test_columns_that_are_not_there(
    tmp_path: Path, text: str, names: dict[str, str], message: str
) -> None:
    with pytest.raises(CitegraphError, match=message):
        run(tmp_path, csv_file(tmp_path, text), **names)


def test_parquet_of_numbers_with_a_fraction_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "edges.parquet"
    pq.write_table(pa.table({"citing": [1.5], "cited": [2.0]}), file)
    with pytest.raises(CitegraphError, match="«citing» is of type double"):
        run(tmp_path, str(file))


@pytest.mark.parametrize("engine", ENGINES)
def test_a_damaged_file_writes_nothing(tmp_path: Path, engine: str) -> None:
    good = csv_file(tmp_path, SMALL)
    run(tmp_path, good, engine=engine)
    before = (tmp_path / "pairs.parquet").read_bytes()
    bad = tmp_path / "bad.csv.gz"
    bad.write_bytes(b"\x1f\x8b\x08\x00 no gzip")
    with pytest.raises(CitegraphError, match=r"bad\.csv\.gz: cannot be read"):
        run(tmp_path, [good, str(bad)], engine=engine)
    assert before == (tmp_path / "pairs.parquet").read_bytes()
    assert ["bad.csv.gz", "edges.csv", "pairs.parquet"] == sorted(
        p.name for p in tmp_path.iterdir()
    )


@pytest.mark.parametrize(
    ("out", "message"),
    [
        ("pairs.xlsx", "written as .parquet or .csv"),
        ("none/pairs.csv", "no such folder"),
        ("edges.csv", "is, or lies in, the input"),
    ],
)
def test_what_cannot_be_written(tmp_path: Path, out: str, message: str) -> None:
    task = Task((csv_file(tmp_path, SMALL),), str(tmp_path / out), default_options())
    with pytest.raises(UsageError, match=message):
        count_edges(task)


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file or folder"):
        run(tmp_path, str(tmp_path / "none.csv"))


@pytest.mark.parametrize("text", ["lots", "6GİB", "٦GB"])
def test_a_memory_that_is_no_size(text: str) -> None:
    with pytest.raises(UsageError, match=f"«{text}» is no size"):
        default_options({"memory": text}).memory_bytes  # noqa: B018


def test_a_url_needs_spark(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="hdfs:///edges: only --engine spark"):
        run(tmp_path, "hdfs:///edges")


@pytest.mark.parametrize("engine", ENGINES)
def test_a_long_run_is_told_before_it_begins(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, engine: str
) -> None:
    run(tmp_path, csv_file(tmp_path, SMALL), engine=engine, many=2)
    assert ["3 times two items stand together"] == [one.message[:32] for one in caplog.records]
    assert "«x» (3), «y» (2), «z» (2)" in caplog.text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_not_read_as_other_ids(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "edges.csv"
    path.write_bytes(SMALL.encode(encoding))
    with pytest.raises(CitegraphError, match="UTF-16, or no text; save it as UTF-8"):
        run(tmp_path, str(path))


def test_lines_that_end_with_carriage_returns_are_told(tmp_path: Path) -> None:
    path = tmp_path / "edges.csv"
    path.write_bytes(SMALL.replace("\n", "\r").encode())
    with pytest.raises(CitegraphError, match="edges.csv:1: the first row cannot be read"):
        run(tmp_path, str(path))


def test_a_cell_beyond_the_bound_of_pythons_reader(tmp_path: Path) -> None:
    found, tally = run(tmp_path, csv_file(tmp_path, f"{SMALL}{'9' * 200_000},x\n,x\n"))
    assert run(tmp_path, csv_file(tmp_path, SMALL))[0] == found
    assert ["missing-id"] == [problem.code for problem in tally.problems]
