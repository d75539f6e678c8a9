"""A paper that stands in two exports is one work and one citing document."""

from pathlib import Path

import pytest

from citegraph.config import load_configuration
from citegraph.model import Library
from citegraph.network import build_network
from citegraph.workflow import read_library

WOS = """FN X
VR 1.0
PT J
AU Varga, P
TI Tides and the trade of northern towns in winter
SO COAST STUDIES
PY 1999
VL 12
BP 34
EP 56
DI 10.5555/cs.1999.34
CR OKAFOR NB, 1990, J COAST STUD, V68, P73
   Lindqvist A., 1985, HARBOURS SMALL FIRMS
   HARTMANN P, 1991, INVENT GEOGR, V7, P5
UT WOS:1
ER

PT J
AU Hartmann, P
TI A theory of quays
SO INVENTED GEOGRAPHY
PY 2004
CR OKAFOR NB, 1990, J COAST STUD, V68, P73
   HARTMANN P, 1991, INVENT GEOGR, V7, P5
UT WOS:2
ER

EF
"""
SCOPUS = (
    "Authors,Title,Year,Source title,Volume,Page start,Page end,DOI,References,EID\n"
    '"Varga P.","Tides and the Trade of Northern Towns in Winter",1999,"Coast Studies",12,34,56,'
    '10.5555/cs.1999.34,"Okafor, N.B., Who owns the coast (1990) Journal of Coast Studies, 68 (2),'
    " pp. 73-80; Lindqvist, A., (1985) Harbours and Small Firms: A History, , Bergen; "
    'Somov, P., Ice and rope (1988) Nordic Letters, 3, pp. 9-11",e1\n'
)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    (tmp_path / "savedrecs.txt").write_text(WOS, encoding="utf-8")
    (tmp_path / "scopus.csv").write_text(SCOPUS, encoding="utf-8")
    return read_library([tmp_path])


def test_documents_of_one_paper_cite_once(library: Library) -> None:
    repeated = [document for document in library.documents if document.same_as]
    assert ["e1"] == [document.part for document in repeated]
    (first,) = (one for one in library.documents if one.id == repeated[0].same_as)
    assert "WOS:1" == first.part
    assert first.work == repeated[0].work
    (okafor,) = (work for work in library.works if work.id.startswith("okafor"))
    assert 3 == len(okafor.references)
    assert ["WOS:1", "WOS:2"] == [one.rpartition("#")[2] for one in okafor.cited_by]
    assert "Who owns the coast" == okafor.reference.title


def test_what_either_list_cites_counts_for_the_paper(library: Library) -> None:
    cited = {work.id for work in library.works if any("WOS:1" in one for one in work.cited_by)}
    assert 4 == len(cited)
    assert not any("e1" in one for work in library.works for one in work.cited_by)


def test_it_is_said_which_were_taken_for_one(library: Library) -> None:
    (problem,) = (one for one in library.problems if one.code == "same-document")
    assert "note" == problem.level
    assert problem.location
    assert 2 == problem.location.line


def test_two_lists_of_a_paper_make_no_second_cocitation(library: Library) -> None:
    network = build_network(library, "cocitation", load_configuration().network)
    counts = {(edge.source, edge.target): edge.count for edge in network.edges}
    assert {2} == {
        count
        for (source, target), count in counts.items()
        if source.startswith("hartmann1991") and target.startswith("okafor")
    }
    assert 2 == max(counts.values())


def test_journal_is_one_under_its_short_name(library: Library) -> None:
    (venue,) = (one for one in library.venues if "J COAST STUD" in one.forms)
    assert "Journal of Coast Studies" in venue.forms


def test_an_index_prints_no_titles_and_that_is_no_problem(library: Library) -> None:
    assert not [problem for problem in library.problems if problem.code == "no-title"]
