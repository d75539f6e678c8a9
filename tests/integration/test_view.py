"""``citegraph view``: one page of any library, and nothing else."""

import shutil
from pathlib import Path

import pytest

from citegraph.model import Node
from citegraph.workflow import BuildResult
from citegraph.workflow.viewing import find_libraries, view
from tests.integration.running import Run

BIB = """@article{a, author = {Belova, Anna and Smith, John}, title = {On Lakes}, year = 2014}
@book{b, author = {Белова А. П.}, title = {О реках}, year = 2015}
"""
CITING = """@article{x, author = {Ivanova, I.}, title = {Citing one}, year = 2020, references = {
Smith J., On Rivers, Water, 5, 2, pp. 1-9, (2001); Doe A., On Lakes, Lakes, 3, pp. 10-19, (2003)}}
"""


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    path = tmp_path / "my library.bib"
    path.write_text(BIB, encoding="utf-8")
    return path


def test_the_page_alone_is_written(run: Run, bib: Path, tmp_path: Path) -> None:
    page = tmp_path / "out" / "map.html"
    code, out, _ = run("view", bib, "--out", page, "--title", "Реки и озёра")
    assert 0 == code
    assert f"Open the map in a browser: {page}\n" == out
    assert [page] == list(page.parent.iterdir())
    text = page.read_text(encoding="utf-8")
    assert "<title>Реки и озёра</title>" in text


def test_the_page_goes_to_standard_output(run: Run, bib: Path, tmp_path: Path) -> None:
    code, out, _ = run("view", bib, "--out", "-")
    assert 0 == code
    assert out.startswith("<!DOCTYPE html>")
    assert out.rstrip().endswith("</html>")
    assert [bib] == list(tmp_path.iterdir())


def test_two_runs_write_the_same(run: Run, bib: Path) -> None:
    assert run("view", bib, "--out", "-") == run("view", bib, "--out", "-")


def test_a_list_that_cites_nothing_says_why_its_map_is_empty(bib: Path) -> None:
    networks = {network.kind: network for network in view([bib]).networks}
    assert ["cocitation", "co-authorship", "keywords", "terms"] == list(networks)
    told = networks["cocitation"].explanation
    assert "lists 2 records and does not say which of them cite which" in told
    assert networks["co-authorship"].edges


def test_a_bibliography_with_citations_is_drawn(tmp_path: Path) -> None:
    (tmp_path / "cites.bib").write_text(CITING, encoding="utf-8")
    networks = {network.kind: network for network in view([tmp_path / "cites.bib"]).networks}
    told = networks["cocitation"].explanation
    assert told.startswith("Two works are joined when one document cites both: 2 works")


def test_a_source_is_not_written_over(run: Run, bib: Path) -> None:
    code, _, err = run("view", bib, "--out", bib)
    assert 2 == code
    assert "is read; write to another file" in err
    assert BIB == bib.read_text(encoding="utf-8")


def test_nothing_to_show_is_a_failure(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.bib").write_text("% nothing\n", encoding="utf-8")
    code, out, err = run("view", tmp_path / "empty.bib", "--out", "-")
    assert (1, "") == (code, out)
    assert "no reference was found" in err


@pytest.mark.parametrize(
    "args", [["nowhere.bib"], [], ["nowhere.bib", "--out", "-", "--open"], ["x", "--networks", "y"]]
)
def test_wrong_usage_is_told(run: Run, args: list[str]) -> None:
    assert 2 == run("view", *args)[0]


GRAPHML = """<graphml><key id="l" for="node" attr.name="label" attr.type="string"/>
<key id="y" for="node" attr.name="year" attr.type="int"/><graph edgedefault="undirected">
<node id="a"><data key="l">Исланкина 2014</data><data key="y">2014</data></node>
<node id="b"><data key="l">Porter 1990</data></node><edge source="a" target="b"/></graph></graphml>
"""


def test_a_network_alone_makes_a_page(run: Run, tmp_path: Path) -> None:
    (tmp_path / "net.graphml").write_text(GRAPHML, encoding="utf-8")
    page = tmp_path / "net.html"
    code, _, err = run("view", tmp_path / "net.graphml", "--out", page)
    assert (0, "") == (code, err)
    assert "<title>net</title>" in page.read_text(encoding="utf-8")
    result = view([tmp_path / "net.graphml"])
    assert ["Исланкина 2014", "Porter 1990"] == [work.label for work in result.library.works]
    assert [2014, None] == [node.year for node in result.networks[0].nodes]


def test_a_broken_network_is_told_with_its_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "net.graphml"
    path.write_text(GRAPHML.replace("</graph></graphml>", ""), encoding="utf-8")
    code, _, err = run("view", path, "--out", tmp_path / "net.html")
    assert 0 == code
    assert f"{path}:5: the end of the XML is missing" in err
    path.write_text("nothing of the kind", encoding="utf-8")
    code, _, err = run("view", path, "--out", tmp_path / "net.html")
    assert 1 == code
    assert "no network was found in this GraphML file [no-network]" in err


def test_a_network_that_is_not_there_is_wrong_usage(run: Run) -> None:
    code, _, err = run("view", "nowhere.graphml", "--out", "-")
    assert 2 == code
    assert "nowhere.graphml: no such file" in err


def test_a_folder_of_results_is_made_from_its_sources(
    run: Run, built: BuildResult, tmp_path: Path
) -> None:
    code, _, err = run("view", built.folder, "--out", tmp_path / "a.html", "--title", "refs")
    assert 0 == code
    assert "cannot be read" not in err
    assert built.page.read_bytes() == (tmp_path / "a.html").read_bytes()


def test_a_folder_whose_sources_are_gone_keeps_its_works_and_networks(
    run: Run, built: BuildResult, tmp_path: Path
) -> None:
    folder = shutil.copytree(built.folder, tmp_path / "refs")
    manifest = folder / "manifest.json"
    manifest.write_text(
        manifest.read_text(encoding="utf-8").replace('"data/refs"', '"moved/away"'),
        encoding="utf-8",
    )
    code, _, err = run("view", folder, "--out", tmp_path / "a.html")
    assert 0 == code
    assert "the sources of" in err
    assert "read instead: library.jsonl, author-cocitation.graphml" in err
    sources, config, _ = find_libraries([str(folder)])
    result = view(sources, "refs", config)
    cited = {work.id: work.cited_by for work in built.library.works if work.references}
    assert cited == {work.id: work.cited_by for work in result.library.works if work.id in cited}
    kept = {network.kind: network.nodes for network in built.networks if network.nodes}
    shown = {network.kind: network.nodes for network in result.networks if network.nodes}
    assert [*map(_drawn, kept["cocitation"])] == [*map(_drawn, shown["cocitation"])]
    assert kept.keys() == shown.keys()


def _drawn(node: Node) -> tuple[object, ...]:
    return node.id, node.label, node.year, node.occurrences, node.community, node.x, node.y
