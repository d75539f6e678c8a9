"""The tables of a history."""

import csv
import io

import pytest

from citegraph.cli.history import TABLES
from citegraph.errors import CitegraphError
from citegraph.export import HISTORY_FILES, HISTORY_TABLES, render_history
from citegraph.model import (
    CitationLink,
    Historiograph,
    History,
    HistoryNode,
    HistoryNote,
    MainPath,
    Ranked,
    Share,
    YearOfReferences,
)

NODES = (
    HistoryNode("a", "=Somov 1990", 1990, 2, True),
    HistoryNode("b", "Okafor 1992", 1992, 0, True),
)
LINK = CitationLink("b", "a", 10**400, 0.5)
TOP = Ranked("work", "a", "Somov 1990", 2, 2, 1, 1990, 3.5)
HISTORY = History(
    2,
    2,
    1,
    spectrogram=(YearOfReferences(1990, 2, 1, 0.0, 2.0, True, False, (TOP,)),),
    rankings=(TOP, Ranked("person", "p", "Somov", 2, 2, 1)),
    languages=(Share("", 2, 1, 1.0, 1.0),),
    main_paths=(MainPath("spc", "key-route", NODES, (LINK,), (LINK,), 2),),
    historiograph=Historiograph(NODES, (LINK,)),
    notes=(HistoryNote("ages", "no-citing-year", 2, "no years"),),
)


def rows(name: str) -> list[dict[str, str]]:
    text = render_history(name, HISTORY)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_every_table_has_a_file_and_a_choice() -> None:
    assert list(HISTORY_TABLES) == list(HISTORY_FILES) == list(TABLES)


@pytest.mark.parametrize("name", HISTORY_TABLES)
def test_every_table_of_nothing_has_a_header(name: str) -> None:
    assert 1 == len(render_history(name, History()).splitlines())


def test_unknown_tables_are_refused() -> None:
    with pytest.raises(CitegraphError, match="rpys"):
        render_history("spectrum", HISTORY)


def test_peaks_name_works() -> None:
    (row,) = rows("rpys")
    assert ("yes", "", "Somov 1990 [a] (2)") == (row["peak"], row["outlier"], row["top"])


def test_ranks_are_those_of_each_kind() -> None:
    assert [("work", "1", "3.5"), ("person", "1", "")] == [
        (row["kind"], row["rank"], row["half_life"]) for row in rows("rankings")
    ]


def test_unknown_is_a_word() -> None:
    assert ["unknown"] == [row["name"] for row in rows("languages")]


def test_links_are_readable_alone_and_formulas_are_text() -> None:
    (row,) = rows("main-paths")
    assert ("Okafor 1992", "'=Somov 1990", "1") == (
        row["source_label"],
        row["target_label"],
        row["key_route"],
    )
    # 10 ** 400 has 1,329 bits.
    assert "about 10^400" == row["paths"]
    assert [("a", "", "b"), ("b", "a", "")] == [
        (node["id"], node["cites"], node["cited_by"]) for node in rows("historiograph")
    ]
