"""What a newcomer gets from the five documents."""

import csv
import json
import re
from html import unescape
from pathlib import Path

import networkx
import pytest
from bibtexparser.entrypoint import parse_file

import citegraph
from citegraph.model import Person
from citegraph.text.search import search_key
from citegraph.workflow import BuildResult, read_library

FILES = [
    "author-cocitation.edges.csv",
    "author-cocitation.graphml",
    "author-cocitation.nodes.csv",
    "citation.edges.csv",
    "citation.graphml",
    "citation.nodes.csv",
    "citations.csv",
    "co-authorship.edges.csv",
    "co-authorship.graphml",
    "co-authorship.nodes.csv",
    "cocitation.edges.csv",
    "cocitation.graphml",
    "cocitation.nodes.csv",
    "coupling.edges.csv",
    "coupling.graphml",
    "coupling.nodes.csv",
    "documents.csv",
    "index.html",
    "library.apa.txt",
    "library.bib",
    "library.gost.txt",
    "library.json",
    "library.jsonl",
    "library.ris",
    "manifest.json",
    "merges.csv",
    "people.csv",
    "problems.csv",
    "proximity-cocitation.edges.csv",
    "proximity-cocitation.graphml",
    "proximity-cocitation.nodes.csv",
    "publishers.csv",
    "references.csv",
    "relations.csv",
    "suggestions.csv",
    "thesaurus_people.txt",
    "thesaurus_venues.txt",
    "thesaurus_works.txt",
    "venue-cocitation.edges.csv",
    "venue-cocitation.graphml",
    "venue-cocitation.nodes.csv",
    "works.csv",
]


def rows(built: BuildResult, name: str) -> list[dict[str, str]]:
    with open(built.folder / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def person(built: BuildResult, *printed: str) -> Person:
    """The one person behind printed forms."""
    found = {
        person.id
        for person in built.library.people
        for mention in person.mentions
        if mention.name.printed in printed
    }
    assert 1 == len(found), f"{printed} are {found}"
    return next(one for one in built.library.people if one.id in found)


def test_every_file_is_there_and_no_other(built: BuildResult) -> None:
    names = sorted(path.name for path in built.folder.iterdir())
    assert sorted([*FILES, "venues.csv"]) == names


def test_sixty_references_from_two_lists_each_with_its_line(built: BuildResult) -> None:
    lists = {document.file: document.lists for document in built.library.documents}
    assert [0, 1, 1, 0, 0] == [lists[file] for file in sorted(lists)]
    assert 60 == len(built.library.references)
    for reference in built.library.references:
        raw = reference.printed.raw
        line = (
            Path(raw.location.file)
            .read_text(encoding="utf-8")
            .split("\n")[(raw.location.line or 0) - 1]
        )
        assert raw.text[:20] in re.sub(r"\s+", " ", line)


def test_faulty_numbers_lose_nothing(built: BuildResult) -> None:
    numbers = [
        reference.printed.raw.number
        for reference in built.library.references
        if "development" in reference.citing
    ]
    assert ["1", "2", "3", "4", "4", *map(str, range(6, 19))] == numbers


def test_documents_without_a_list_are_reported_with_their_citations(built: BuildResult) -> None:
    found = {
        Path(problem.location.file if problem.location else "").name.split("-")[
            0
        ]: problem.message.partition("text: ")[2]
        for problem in built.library.problems
        if problem.code == "no-reference-list"
    }
    assert {
        "clusters": "no citation",
        "foreign": "16 bracketed markers of 10 numbers",
        "international": "14 footnote marks, 1 source note",
    } == found


def test_references_in_are_references_out_and_problems(built: BuildResult) -> None:
    counts = json.loads((built.folder / "manifest.json").read_text(encoding="utf-8"))["counts"]
    assert 60 == counts["references_in"]
    assert counts["references_in"] == (
        counts["references_out"] + counts["references_replaced_by_problems"]
    )


@pytest.mark.parametrize(
    ("printed", "mentions"),
    [
        (("Е. А. Исланкина", "Islankina E.A."), 3),
        (("Э. А. Фияксель", "Fiyaksel’ E.A."), 2),
        (("M. Porter", "Porter, M."), 2),
        (("Д. Д. Цителадзе",), 2),
        (("Smorodinskaya N.",), 3),
        (("Kutsenko E.",), 2),
        (("Dezhina I.G.",), 2),
        (("K. Ohmae",), 3),
        (("Mark Hansen",), 1),
        (("E. Wise Hansson",), 1),
        (("А. Смит",), 1),
    ],
)
def test_people_come_together_and_stay_apart(
    built: BuildResult, printed: tuple[str, ...], mentions: int
) -> None:
    assert mentions == len(person(built, *printed).mentions)


def test_author_network_joins_the_two_lists(built: BuildResult) -> None:
    network = next(one for one in built.networks if one.kind == "author-cocitation")
    graph = networkx.Graph((edge.source, edge.target) for edge in network.edges)
    bridges = {
        person(built, "Islankina E.A.").id,
        person(built, "Fiyaksel’ E.A.").id,
        person(built, "Porter, M.").id,
    }
    assert bridges <= set(graph)
    assert networkx.is_connected(graph)
    graph.remove_nodes_from(bridges)
    assert 2 == networkx.number_connected_components(graph)


def test_graphml_opens_elsewhere(built: BuildResult) -> None:
    graph = networkx.read_graphml(built.folder / "author-cocitation.graphml")
    network = next(one for one in built.networks if one.kind == "author-cocitation")
    assert (len(network.nodes), len(network.edges)) == (len(graph), graph.number_of_edges())


def test_bibtex_parses_back_to_the_same_works(built: BuildResult) -> None:
    parsed = parse_file(str(built.folder / "library.bib"))
    assert [] == parsed.failed_blocks
    assert [work.id for work in built.library.works] == sorted(parsed.entries_dict)


def test_tables_hold_every_row(built: BuildResult) -> None:
    assert len(built.library.works) == len(rows(built, "works.csv"))
    assert len(built.library.people) == len(rows(built, "people.csv"))
    assert len(built.library.merges) == len(rows(built, "merges.csv"))
    assert len(built.library.problems) == len(rows(built, "problems.csv"))
    assert 31 == len(rows(built, "citations.csv"))
    assert 60 == len(rows(built, "references.csv"))


def test_search_finds_people_in_both_scripts(built: BuildResult) -> None:
    keys = [search_key(form) for one in built.library.people for form in one.forms]
    for words in ("islankina", "Исланкина", "tsiteladze", "Цителадзе"):
        assert any(search_key(words) in key for key in keys), words


def test_the_page_asks_for_nothing_from_the_network(built: BuildResult) -> None:
    page = unescape((built.folder / "index.html").read_text(encoding="utf-8"))
    assert "content=\"default-src 'none'; script-src 'sha256-" in page
    loaded = re.findall(r"<(?:script|link|img|iframe)[^>]*\s(?:src|href)\s*=\s*\"([^\"]*)", page)
    assert [] == [address for address in loaded if not address.startswith("data:")]


def test_the_same_sources_give_the_same_bytes(
    built: BuildResult, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parents[2])
    again = citegraph.build(["data/refs"], out=tmp_path)
    for name in FILES:
        if name != "manifest.json":
            assert (built.folder / name).read_bytes() == (again.folder / name).read_bytes(), name


def test_the_kept_sample_is_up_to_date(built: BuildResult) -> None:
    sample = Path(__file__).parents[2] / "graphs" / "refs"
    for name in FILES:
        if name != "manifest.json":
            assert (sample / name).read_bytes() == (
                built.folder / name
            ).read_bytes(), (
                f"graphs/refs/{name} is not what the program writes: run make run and commit it"
            )


def test_numbers_of_a_paper_without_a_list_get_suggestions_with_evidence(
    built: BuildResult,
) -> None:
    paper = "data/refs/foreign-practices-of-cluster-internationalization.txt"
    found = {
        label: [row for row in rows(built, "suggestions.csv") if row["label"] == label]
        for label in ("9", "7", "4")
    }
    assert {paper} == {row["document"] for some in found.values() for row in some}
    sandberg, engel = found["9"][0], found["7"][0]
    assert sandberg["work"].startswith("sandberg2009")
    assert 0.9 < float(sandberg["probability"])
    assert "С. Сандберг = Sandberg, Susanne" in sandberg["evidence"]
    assert "95, 105 in 89-114" in sandberg["evidence"]
    assert engel["work"].startswith("engel")
    assert "И. дель-Палачио = del-Palacio, Itxaso" in engel["evidence"]
    assert "86 in 86-95" in next(
        row["evidence"] for row in found["4"] if row["work"].startswith("fiiaksel2013")
    )


def test_a_suggestion_is_no_citation(built: BuildResult) -> None:
    paper = "data/refs/foreign-practices-of-cluster-internationalization.txt"
    assert not [work for work in built.library.works if paper in work.cited_by]


def test_an_accepted_suggestion_is_a_citation(tmp_path: Path) -> None:
    folder = tmp_path / "refs"
    folder.mkdir()
    for path in Path("data/refs").glob("*.txt"):
        (folder / path.name).write_bytes(path.read_bytes())
    paper = "foreign-practices-of-cluster-internationalization.txt"
    work = "sandberg2009internationalization"
    (folder / "decisions.tsv").write_text(
        "left\tright\tverdict\tkind\tby\tdate\twhy\n"
        f"{paper}#9\t{work}\tsame\tcitation\tme\t2026-01-01\tnamed in the text\n"
        f"{paper}#7\tengel2009global\tdifferent\tcitation\tme\t2026-01-01\t\n"
        f"{paper}#9\tno-such-work\tperhaps\tcitation\tme\t2026-01-01\t\n",
        encoding="utf-8",
    )
    library = read_library([folder])
    cited = next(one for one in library.works if one.id == work)
    assert f"{folder.as_posix()}/{paper}" in cited.cited_by
    assert 2 == library.mentions()[f"{folder.as_posix()}/{paper}", work]
    assert [True] == [one.accepted for one in library.suggestions if one.label == "9"]
    assert "engel2009global" not in {one.work for one in library.suggestions if one.label == "7"}
    (problem,) = [one for one in library.problems if one.code == "bad-decision"]
    assert "decisions.tsv:4: «perhaps» is no verdict" in str(problem)
