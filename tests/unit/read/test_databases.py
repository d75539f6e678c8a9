"""Answers of OpenAlex, Crossref and PubMed: documents for records that cite."""

import json
from typing import Any

import pytest

from citegraph.read import Reading, read_bytes
from tests.unit.read.record_files import codes, entries, only, values

ADDRESS = "https://openalex.org/"


def work(id: str, *cited: str, **more: Any) -> dict[str, Any]:
    return {"id": ADDRESS + id, "referenced_works": [ADDRESS + one for one in cited], **more}


def read(value: object, name: str = "a.json") -> Reading:
    return read_bytes(json.dumps(value).encode(), name)


def test_openalex_works_that_cite_are_documents() -> None:
    works = [work("W1", "W2", "W3", title="A"), work("W2", title="B")]
    reading = read({"results": works})
    first, second = reading.documents
    assert ("a.json#W1", "A") == (first.id, first.title)
    assert [["W2", "W3"]] == [[entry.key for entry in found.entries] for found in first.lists]
    assert () == second.lists
    assert second.description
    assert "B" == second.description.text
    assert [("only-identifiers", None)] == codes(reading)


def test_openalex_works_that_cite_nothing_are_a_list() -> None:
    reading = read([work("W1", title="A"), work("W2", title="B")])
    assert [""] == [document.part for document in reading.documents]
    assert 2 == len(entries(reading))


def test_same_work_twice_is_one_document() -> None:
    reading = read([work("W1", "W2"), work("W1", "W2")])
    assert ["W1"] == [document.part for document in reading.documents]
    assert "duplicate-record" in [problem.code for problem in reading.problems]


@pytest.mark.parametrize(
    ("more", "field", "expected"),
    [
        ({"publication_date": "2014-05-03"}, "date", ["2014-05-03"]),
        ({"publication_year": 2014}, "date", ["2014"]),
        ({"doi": "https://doi.org/10.1234/ab"}, "doi", ["10.1234/ab"]),
        ({"biblio": {"first_page": "5", "last_page": "9"}}, "pages", ["5-9"]),
        ({"host_venue": {"display_name": "Rivers"}}, "container", ["Rivers"]),
        ({"authorships": [{"author": {"display_name": "Bo Brook"}}]}, "author", ["Bo Brook"]),
        ({"authorships": [{"raw_author_name": "B. Brook"}, 5]}, "author", ["B. Brook"]),
    ],
)
def test_openalex_value(more: dict[str, Any], field: str, expected: list[str]) -> None:
    text = json.dumps(work("W1", title="A", **more))
    assert expected == values(only(text, "a.json"), field)


def crossref(*references: object, **more: object) -> dict[str, object]:
    return {"reference-count": 1, "DOI": "10.1234/AB", "reference": list(references), **more}


@pytest.mark.parametrize(
    "value",
    [
        crossref({"key": "r"}),
        [crossref({"key": "r"})],
        {"message-type": "work", "message": crossref({"key": "r"})},
        {"message-type": "work-list", "message": {"items": [crossref({"key": "r"})]}},
        [{"message-type": "work", "message": crossref({"key": "r"})}],
    ],
)
def test_crossref_answers(value: object) -> None:
    (document,) = read(value).documents
    assert "10.1234/ab" == document.part
    assert ["r"] == [entry.key for found in document.lists for entry in found.entries]


def test_crossref_reference_by_fields_and_as_printed() -> None:
    reading = read(
        crossref(
            {"author": "Brook", "article-title": "Floods", "journal-title": "Rivers", "year": "9"},
            {"article-title": "Floods", "volume-title": "Waters"},
            {"volume-title": "Waters", "unstructured": "Brook. Waters"},
            {"unstructured": "Brook B. Waters.", "DOI": "10.1234/cd"},
            {"unstructured": "Brook B. Waters. doi:10.1234/CD", "DOI": "10.1234/cd"},
        )
    )
    found = entries(reading)
    kinds = [entry.fields.type if entry.fields else None for entry in found]
    assert ["article-journal", "chapter", "book", None, None] == kinds
    assert "Brook B. Waters. doi:10.1234/cd" == found[3].text
    assert "Brook B. Waters. doi:10.1234/CD" == found[4].text


@pytest.mark.parametrize(
    ("more", "field", "expected"),
    [
        ({"title": ["Floods"], "subtitle": ["A <i>survey</i>"]}, "title", ["Floods : A survey"]),
        ({"title": ["F"], "original-title": ["П"]}, "translated_title", ["F"]),
        ({"container-title": ["Rivers", "Riv"]}, "container", ["Rivers"]),
        ({"issued": {"date-parts": [[2014, 5]]}}, "date", ["2014-05"]),
        ({"article-number": "e5"}, "pages", ["e5"]),
        ({"page": "1-2", "article-number": "e5"}, "pages", ["1-2"]),
    ],
)
def test_crossref_value(more: dict[str, Any], field: str, expected: list[str]) -> None:
    (document,) = read(crossref({"key": "r"}, **more)).documents
    assert document.description
    assert expected == values(document.description, field)


def pubmed(inner: str, data: str = "") -> str:
    article = f"<MedlineCitation><PMID>7</PMID><Article>{inner}</Article></MedlineCitation>"
    return f"<PubmedArticleSet><PubmedArticle>{article}{data}</PubmedArticle></PubmedArticleSet>"


@pytest.mark.parametrize(
    ("inner", "field", "expected"),
    [
        ("<ArticleTitle>On <i>S</i> H<sub>2</sub></ArticleTitle>", "title", ["On S H2"]),
        (
            "<ArticleTitle>[F].</ArticleTitle><VernacularTitle>П</VernacularTitle>",
            "translated_title",
            ["F"],
        ),
        (
            "<AuthorList><Author><LastName>B</LastName><Initials>AC</Initials></Author>"
            "</AuthorList>",
            "author",
            ["B, AC"],
        ),
        (
            "<Journal><JournalIssue><PubDate><Year>2014</Year><Month>05</Month></PubDate>"
            "</JournalIssue></Journal>",
            "date",
            ["2014-05"],
        ),
        ("<Pagination><MedlinePgn>110-9</MedlinePgn></Pagination>", "pages", ["110-119"]),
        ('<ELocationID EIdType="doi">10.1234/a</ELocationID>', "doi", ["10.1234/a"]),
    ],
)
def test_pubmed_value(inner: str, field: str, expected: list[str]) -> None:
    assert expected == values(only(pubmed(inner), "a.xml"), field)


def test_pubmed_references_make_a_document() -> None:
    ids = '<ArticleIdList><ArticleId IdType="pubmed">5</ArticleId></ArticleIdList>'
    cited = f"<Reference><Citation>Brook B. A.</Citation>{ids}</Reference>"
    data = f"<PubmedData><ReferenceList>{cited}</ReferenceList></PubmedData>"
    text = pubmed("<ArticleTitle>A</ArticleTitle>", data)
    (document,) = read_bytes(text.encode(), "a.xml").documents
    assert "7" == document.part
    assert [("5", "Brook B. A.")] == [
        (e.key, e.text) for one in document.lists for e in one.entries
    ]


def test_pubmed_reference_without_text_is_kept_by_its_number() -> None:
    ids = '<ArticleIdList><ArticleId IdType="pubmed">5</ArticleId></ArticleIdList>'
    data = f"<PubmedData><ReferenceList><Reference>{ids}</Reference></ReferenceList></PubmedData>"
    text = pubmed("<ArticleTitle>A</ArticleTitle>", data)
    (document,) = read_bytes(text.encode(), "a.xml").documents
    assert [("PubMed 5", "5")] == [(one.text, one.key) for one in document.lists[0].entries]


def test_pubmed_books_have_chapters_and_editors() -> None:
    book = (
        "<PubmedBookArticle><BookDocument><PMID>7</PMID><Book><BookTitle>Waters</BookTitle>"
        "<AuthorList Type='editors'><Author><LastName>Reed</LastName></Author></AuthorList></Book>"
        "<ArticleTitle>Floods</ArticleTitle></BookDocument></PubmedBookArticle>"
    )
    entry = only(book, "a.xml")
    assert (["Waters"], ["Reed"]) == (values(entry, "container"), values(entry, "editor"))
