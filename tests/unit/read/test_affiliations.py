"""Affiliations and ORCID iDs beside the names of authors, in every format that tells them."""

import json

import pytest

from citegraph.model import Location, MarkedEntry, RawReference
from citegraph.normalize import normalize
from citegraph.parse import load_parser
from citegraph.read import read_bytes
from citegraph.read.affiliations import listed_affiliations, with_affiliations
from citegraph.text.composition import FieldValue
from tests.unit.read.record_files import entries

ORCID = "0000-0002-1825-0097"
AUTHORS = ("Brook, Bo", "Reed, Ann")

BIB = """@article{a, title = {Rivers}, author = {Brook, Bo and Reed, Ann},
  affiliation = {%s}}"""
WOS = (
    "PT J\nAU Brook, B\n   Reed, A\nAF Brook, Bo\n   Reed, Ann\n"
    "TI Rivers\nC1 %s\nUT WOS:1\nER\nEF\n"
)
NBIB = (
    "PMID- 1\nTI  - Rivers\nFAU - Brook, Bo\nAU  - Brook B\nAUID- ORCID: 0000-0002-1825-0097\n"
    "AD  - Univ Omsk.\nAD  - Lake Inst.\nFAU - Reed, Ann\nAU  - Reed A\n"
)
CSL = {
    "title": "Rivers",
    "type": "article-journal",
    "author": [
        {
            "family": "Brook",
            "given": "Bo",
            "ORCID": f"http://orcid.org/{ORCID}",
            "affiliation": [{"name": "Univ Omsk"}, {"name": "Lake Inst"}],
        },
        {"family": "Reed", "given": "Ann", "affiliation": "Univ Omsk"},
    ],
}
OPENALEX = {
    "id": "https://openalex.org/W1",
    "title": "Rivers",
    "authorships": [
        {
            "author": {"display_name": "Bo Brook", "orcid": f"https://orcid.org/{ORCID}"},
            "raw_affiliation_strings": ["Univ Omsk", "Lake Inst"],
        },
        {
            "author": {"display_name": "Ann Reed"},
            "institutions": [{"display_name": "Lake Inst"}],
        },
    ],
}
PUBMED = f"""<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article>
<ArticleTitle>Rivers</ArticleTitle><AuthorList>
<Author><LastName>Brook</LastName><ForeName>Bo</ForeName>
<Identifier Source="ORCID">{ORCID}</Identifier>
<AffiliationInfo><Affiliation>Univ Omsk.</Affiliation></AffiliationInfo></Author>
<Author><LastName>Reed</LastName><ForeName>Ann</ForeName></Author>
</AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>"""
JATS = f"""<article><front><article-meta>
<title-group><article-title>Rivers</article-title></title-group>
<contrib-group><contrib contrib-type="author">
<contrib-id contrib-id-type="orcid">{ORCID}</contrib-id>
<name><surname>Brook</surname><given-names>Bo</given-names></name>
<xref ref-type="aff" rid="a1"/><xref ref-type="aff" rid="a2"/></contrib>
<contrib contrib-type="author"><name><surname>Reed</surname><given-names>Ann</given-names></name>
<xref ref-type="aff" rid="a2"/></contrib></contrib-group>
<aff id="a1"><label>1</label>Univ Omsk</aff><aff id="a2"><label>2</label>Lake Inst</aff>
</article-meta></front></article>"""
SCOPUS = (
    "Authors,Author full names,Title,Year,Source title,Authors with affiliations,References,EID\n"
    '"Brook B.; Reed A.","Brook, Bo (570000001); Reed, Ann (570000002)",Rivers,2014,Waters,'
    '"Brook B., Univ Omsk, Omsk, Russia; Reed A., Lake Inst",,2-s2.0-1\n'
)


def described(text: str, name: str) -> MarkedEntry:
    """The first document of a file as described, else the first entry of its list."""
    reading = read_bytes(text.encode(), name)
    found = [one.description for one in reading.documents if one.description]
    return found[0] if found else entries(reading)[0]


def told(entry: MarkedEntry) -> list[tuple[str, str]]:
    assert entry.fields
    return [(one.affiliation, one.orcid) for one in entry.fields.spans if one.field == "author"]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.bib", BIB % "Univ Omsk", [("Univ Omsk", ""), ("Univ Omsk", "")]),
        (
            "a.bib",
            BIB
            % "Reed, A (Corresponding Author), Lake Inst, Omsk.\n Brook, B; Reed, A, Univ Omsk.",
            [("Univ Omsk", ""), ("Lake Inst, Omsk; Univ Omsk", "")],
        ),
        (
            "a.txt",
            WOS % "[Brook, Bo; Reed, Ann] Univ Omsk, Omsk.\n   [Reed, Ann] Lake Inst.",
            [("Univ Omsk, Omsk", ""), ("Univ Omsk, Omsk; Lake Inst", "")],
        ),
        ("a.nbib", NBIB, [("Univ Omsk; Lake Inst", ORCID), ("", "")]),
        ("a.json", json.dumps([CSL]), [("Univ Omsk; Lake Inst", ORCID), ("Univ Omsk", "")]),
        (
            "a.json",
            json.dumps({"results": [OPENALEX]}),
            [("Univ Omsk; Lake Inst", ORCID), ("Lake Inst", "")],
        ),
        (
            "a.json",
            json.dumps({"message": {**CSL, "DOI": "10.1234/a", "reference-count": 0}}),
            [("Univ Omsk; Lake Inst", ORCID), ("Univ Omsk", "")],
        ),
        ("a.xml", PUBMED, [("Univ Omsk", ORCID), ("", "")]),
        ("a.xml", JATS, [("Univ Omsk; Lake Inst", ORCID), ("Lake Inst", "")]),
        ("a.csv", SCOPUS, [("Univ Omsk, Omsk, Russia", ""), ("Lake Inst", "")]),
    ],
)
def test_format(name: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert expected == told(described(text, name))


def test_names_carry_them() -> None:
    entry = described(json.dumps([CSL]), "a.json")
    raw = RawReference("a#1.1", entry.text, Location("a.json"), marked=entry.fields)
    reference, _ = normalize(load_parser().parse(raw))
    first, second = reference.authors
    assert ("Brook", "Univ Omsk; Lake Inst", ORCID) == (
        first.family,
        first.affiliation,
        first.orcid,
    )
    assert ("Reed", "Univ Omsk", "") == (second.family, second.affiliation, second.orcid)


def test_many_affiliations_that_nothing_assigns_are_nobodys() -> None:
    people = [FieldValue("author", name) for name in AUTHORS]
    found = with_affiliations(people, "A; B; C; D; E")
    assert people == found


def test_a_list_that_misses_somebody_tells_the_others() -> None:
    people = [FieldValue("author", name) for name in AUTHORS]
    assert ["", "Lake Inst"] == [
        one.affiliation
        for one in listed_affiliations(people, "Sea, C., Univ Omsk; Reed, A., Lake Inst")
    ]


def test_hostile_affiliations_cost_little() -> None:
    people = [FieldValue("author", f"Brook{n}, B") for n in range(50)]
    for text in (
        "[" * 20_000,
        "A, B; " * 20_000 + "Author)",
        "[" + "a;" * 9_000 + "]",
        ", " * 30_000,
    ):
        assert 50 == len(with_affiliations(people, text))
        assert 50 == len(listed_affiliations(people, text))
