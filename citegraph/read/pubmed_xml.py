"""PubMed XML: articles and books with their people, and the references that PubMed knows."""

from collections.abc import Iterator

from citegraph.model import MarkedEntry, SourceRecord
from citegraph.read.affiliations import orcid_in
from citegraph.read.citing_records import CitingRecord, citing_documents
from citegraph.read.markup.dates import iso_date
from citegraph.read.markup.walk import (
    Element,
    attribute,
    child,
    children,
    elements,
    line_of,
    text_of,
)
from citegraph.read.options import ReadOptions
from citegraph.read.plain_values import find_doi, full_page_range, page_range, standard_numbers
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.xml_records import as_declared, flat_fields, record_elements
from citegraph.text.composition import FieldValue, compose
from citegraph.text.record_fields import type_of

_RECORDS = ("PubmedArticle", "PubmedBookArticle")


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read PubMed records: a document for each where one cites, else one list."""
    file = as_declared(file)
    found, problems = record_elements(file, *_RECORDS)
    if not found and not problems:
        found, problems = record_elements(file, "MedlineCitation")
    records = [_record(element) for element in found]
    return citing_documents(file, records, problems, "export the records from PubMed as XML again")


def _record(element: Element) -> CitingRecord:
    citation = next(elements(element, "MedlineCitation", "BookDocument"), element)
    book = child(citation, "Book")
    article = citation if book is not None else child(citation, "Article")
    number = text_of(child(citation, "PMID"))
    kinds = [text_of(one) for one in elements(citation, "PublicationType")]
    record = SourceRecord("pubmed", "; ".join(kinds), number, tuple(flat_fields(element)))
    values = [
        *_people(article, "author"),
        *_titles(article, book),
        *(_host(book) if book is not None else _journal(child(article, "Journal"))),
        *_numbers(element, article),
    ]
    known = next(filter(None, (type_of("nbib", kind).csl for kind in kinds)), "article-journal")
    if book is not None:
        known = "chapter" if text_of(child(citation, "ArticleTitle")) else "book"
    entry = compose(values, type=known, record=record, line=line_of(element))
    return CitingRecord(entry, tuple(_cited(element)))


def _people(element: Element | None, role: str) -> Iterator[FieldValue]:
    for group in children(element, "AuthorList"):
        edits = attribute(group, "Type") == "editors"
        for one in children(group, "Author"):
            yield _person("editor" if edits else role, one)


def _person(role: str, element: Element) -> FieldValue:
    body = text_of(child(element, "CollectiveName"))
    if body:
        return FieldValue(role, body, literal=True)
    given = text_of(child(element, "ForeName")) or text_of(child(element, "FirstName"))
    given = given or text_of(child(element, "Initials"))
    parts = (text_of(child(element, "LastName")), given, text_of(child(element, "Suffix")))
    told = (text_of(child(one, "Affiliation")) for one in children(element, "AffiliationInfo"))
    where = "; ".join(text.rstrip(" .") for text in told if text)
    ids = (text_of(one) for one in children(element, "Identifier"))
    orcid = next(filter(None, map(orcid_in, ids)), "")
    return FieldValue(role, ", ".join(filter(None, parts)), affiliation=where, orcid=orcid)


def _titles(article: Element | None, book: Element | None) -> Iterator[FieldValue]:
    """Yield the titles; of an article in another language the vernacular title comes first."""
    title = text_of(child(article, "ArticleTitle"))
    vernacular = text_of(child(article, "VernacularTitle"))
    if vernacular and title:
        yield FieldValue("title", vernacular)
        yield FieldValue("translated_title", title.rstrip(".").removeprefix("[").removesuffix("]"))
        return
    host = text_of(child(book, "BookTitle"))
    yield FieldValue("title", title or host)
    yield FieldValue("container", host if title else "")


def _journal(journal: Element | None) -> Iterator[FieldValue]:
    issue = child(journal, "JournalIssue")
    title = text_of(child(journal, "Title")) or text_of(child(journal, "ISOAbbreviation"))
    yield FieldValue("container", title)
    yield FieldValue("volume", text_of(child(issue, "Volume")))
    yield FieldValue("issue", text_of(child(issue, "Issue")))
    yield FieldValue("issn", text_of(child(journal, "ISSN")))
    yield FieldValue("date", _date(child(issue, "PubDate")))


def _host(book: Element) -> Iterator[FieldValue]:
    yield from _people(book, "author")
    yield FieldValue("publisher", text_of(child(book, "Publisher", "PublisherName")))
    yield FieldValue("place", text_of(child(book, "Publisher", "PublisherLocation")))
    yield FieldValue("series", text_of(child(book, "CollectionTitle")))
    yield FieldValue("volume", text_of(child(book, "Volume")))
    yield FieldValue("edition", text_of(child(book, "Edition")))
    yield FieldValue("date", _date(child(book, "PubDate")))
    yield from standard_numbers(text_of(one) for one in children(book, "Isbn"))


def _date(element: Element | None) -> str:
    year, month, day = (text_of(child(element, name)) for name in ("Year", "Month", "Day"))
    if not year:
        return text_of(child(element, "MedlineDate"))
    return iso_date(year, month, day)


def _numbers(element: Element, article: Element | None) -> Iterator[FieldValue]:
    pages = child(article, "Pagination")
    ends = (text_of(child(pages, name)) for name in ("StartPage", "EndPage"))
    yield FieldValue(
        "pages", full_page_range(text_of(child(pages, "MedlinePgn")) or page_range(*ends))
    )
    yield FieldValue("language", text_of(child(article, "Language")))
    marked = [one for one in children(article, "ELocationID") if attribute(one, "EIdType") == "doi"]
    lists = [
        *children(child(element, "PubmedData"), "ArticleIdList"),
        *children(article, "ArticleIdList"),
    ]
    yield FieldValue("doi", next(map(text_of, marked), "") or _identifier(lists, "doi"))


def _identifier(lists: list[Element], kind: str) -> str:
    ids = (one for found in lists for one in children(found, "ArticleId"))
    return next((text_of(one) for one in ids if attribute(one, "IdType") == kind), "")


def _cited(element: Element) -> Iterator[MarkedEntry]:
    """Yield the references: their text, with the DOI that PubMed knows beside it."""
    for one in elements(element, "Reference"):
        text = text_of(child(one, "Citation"))
        lists = children(one, "ArticleIdList")
        doi = find_doi(_identifier(lists, "doi"))
        number = _identifier(lists, "pubmed")
        if doi and doi.casefold() not in text.casefold():
            text = f"{text.rstrip('.;, ')}. doi:{doi}".removeprefix(". ")
        if text or number:
            yield MarkedEntry(text or f"PubMed {number}", line_of(one), key=number)
