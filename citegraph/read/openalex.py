"""Works of OpenAlex as its API answers them: lists of results, single works, a work a line."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from citegraph.model import MarkedEntry, Problem, SourceRecord
from citegraph.read.affiliations import orcid_in
from citegraph.read.citing_records import CitingRecord, citing_documents
from citegraph.read.json_records import iter_objects, members, objects_in, pick, text_of
from citegraph.read.listing import broken_record
from citegraph.read.options import ReadOptions
from citegraph.read.plain_values import find_doi, page_range, without_markup
from citegraph.read.source_file import Reading, SourceFile
from citegraph.text.composition import FieldValue, compose
from citegraph.text.record_fields import names_of, type_of

_SIMPLE = ("title", "container", "volume", "issue", "date", "publisher", "issn", "language")
_ADDRESS = "https://openalex.org/"
_OF_SOURCE = {"conference": "paper-conference", "repository": "article"}


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read works of OpenAlex: a document for each, with the works that it cites."""
    works: list[tuple[Mapping[str, Any], MarkedEntry]] = []
    problems: list[Problem] = []
    for item, line in iter_objects(file, ("results",), problems):
        try:
            works.append((item, _entry(item, line)))
        except RecursionError:
            problems.append(broken_record(file, "this record is nested too deeply", line))
    known = {entry.key: entry for _, entry in works if entry.key}
    records = [CitingRecord(entry, tuple(_cited(item, known))) for item, entry in works]
    problems += _bare(file, records, known)
    advice = "expected are works of OpenAlex: «results» of its API, or one work a line"
    return citing_documents(file, records, problems, advice)


def _entry(item: Mapping[str, Any], line: int) -> MarkedEntry:
    kind = text_of(item.get("type"))
    record = SourceRecord("openalex", kind, _short(text_of(item.get("id"))), members(item))
    doi = text_of(item.get("doi"))
    url = text_of(pick(item, "primary_location.landing_page_url"))
    pages = [text_of(pick(item, f"biblio.{name}")) for name in ("first_page", "last_page")]
    values = [
        *_people(item),
        *_simple(item),
        FieldValue("pages", page_range(*pages)),
        FieldValue("doi", find_doi(doi) or doi),
        FieldValue("url", "" if find_doi(url) else url),
    ]
    return compose(values, type=_type(item, kind), record=record, line=line)


def _simple(item: Mapping[str, Any]) -> Iterator[FieldValue]:
    for field in _SIMPLE:
        values = (text_of(pick(item, name)) for name in names_of("openalex", field))
        yield FieldValue(field, without_markup(next(filter(None, values), "")))


def _type(item: Mapping[str, Any], kind: str) -> str:
    """Return the CSL type: an article is what its source makes of it."""
    found = type_of("openalex", kind).csl
    source = text_of(pick(item, "primary_location.source.type"))
    return _OF_SOURCE.get(source, found) if found == "article-journal" else found


def _people(item: Mapping[str, Any]) -> Iterator[FieldValue]:
    for one in objects_in(item.get("authorships")):
        name = text_of(pick(one, "author.display_name")) or text_of(one.get("raw_author_name"))
        told = one.get("raw_affiliation_strings")
        texts = [text_of(text) for text in told] if isinstance(told, list) else []
        texts = texts or [text_of(place.get("display_name")) for place in _institutions(one)]
        where = "; ".join(dict.fromkeys(filter(None, texts)))
        orcid = orcid_in(text_of(pick(one, "author.orcid")))
        yield FieldValue("author", name, affiliation=without_markup(where), orcid=orcid)


def _institutions(authorship: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    return objects_in(authorship.get("institutions"))


def _cited(item: Mapping[str, Any], known: Mapping[str, MarkedEntry]) -> Iterator[MarkedEntry]:
    ids = item.get("referenced_works")
    for id in ids if isinstance(ids, list) else ():
        key = _short(text_of(id))
        if key:
            yield known.get(key) or _identifier(key)


def _identifier(key: str) -> MarkedEntry:
    """Return the entry of a cited work of which only the id is known."""
    record = SourceRecord("openalex", "", key, (("id", _ADDRESS + key),))
    return compose([FieldValue("url", _ADDRESS + key)], record=record)


def _short(id: str) -> str:
    return id.rpartition("/")[2]


def _bare(
    file: SourceFile, records: list[CitingRecord], known: Mapping[str, MarkedEntry]
) -> Iterator[Problem]:
    cited = [entry.key for record in records for entry in record.cited]
    bare = sum(key not in known for key in cited)
    if bare:
        yield file.problem(
            "only-identifiers",
            f"{bare} of {len(cited)} cited works are given by their OpenAlex ids alone",
            "fetch these works from OpenAlex into the same file to know their titles",
            level="note",
        )
