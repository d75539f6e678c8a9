"""Works of Crossref as its API answers them, with the references that they deposit."""

from collections.abc import Iterator, Mapping
from typing import Any

from citegraph.model import MarkedEntry, Problem, SourceRecord
from citegraph.read.citing_records import CitingRecord, citing_documents
from citegraph.read.csl_json import item_values
from citegraph.read.json_records import iter_objects, members, objects_in, text_of
from citegraph.read.listing import broken_record
from citegraph.read.options import ReadOptions
from citegraph.read.plain_values import find_doi, without_markup
from citegraph.read.source_file import Reading, SourceFile
from citegraph.text.clean import collapse_spaces, letters_and_digits, strip_controls
from citegraph.text.composition import FieldValue, compose
from citegraph.text.record_fields import type_of

# Member of a deposited reference -> field.
_CITED = (
    ("author", "author"),
    ("year", "date"),
    ("volume", "volume"),
    ("issue", "issue"),
    ("first-page", "pages"),
    ("edition", "edition"),
    ("series-title", "series"),
    ("ISBN", "isbn"),
    ("ISSN", "issn"),
    ("standard-designator", "document_number"),
    ("standards-body", "publisher"),
    ("DOI", "doi"),
)


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read works of Crossref: a document for each, with the references that it deposits."""
    records: list[CitingRecord] = []
    problems: list[Problem] = []
    for item, line in iter_objects(file, ("message", "items"), problems):
        message = item.get("message")
        work = message if isinstance(message, Mapping) and "DOI" not in item else item
        try:
            records.append(_record(work, line))
        except RecursionError:
            problems.append(broken_record(file, "this record is nested too deeply", line))
    advice = "expected are works of Crossref: «message» of its API, or one work a line"
    return citing_documents(file, records, problems, advice)


def _record(work: Mapping[str, Any], line: int) -> CitingRecord:
    doi = text_of(work.get("DOI")).casefold()
    kind = text_of(work.get("type"))
    record = SourceRecord("crossref", kind, doi, members(work))
    values = [value for value in item_values(work) if value.field != "title"]
    have = {value.field for value in values if value.value}
    values += [
        *_titles(work),
        *(
            FieldValue(field, text_of(work.get(name)))
            for field, name in (("pages", "article-number"), ("edition", "edition-number"))
            if field not in have
        ),
    ]
    entry = compose(values, type=type_of("crossref", kind).csl, record=record, line=line)
    cited = tuple(_cited(one, line) for one in objects_in(work.get("reference")))
    return CitingRecord(entry, cited)


def _titles(work: Mapping[str, Any]) -> Iterator[FieldValue]:
    """Yield the title with its subtitle; of a translated work the original title comes first."""
    title = " : ".join(filter(None, (text_of(work.get("title")), text_of(work.get("subtitle")))))
    original = text_of(work.get("original-title"))
    if original and letters_and_digits(original) != letters_and_digits(title):
        yield FieldValue("translated_title", without_markup(title))
        title = original
    yield FieldValue("title", without_markup(title))


def _cited(reference: Mapping[str, Any], line: int) -> MarkedEntry:
    """Return a reference: its fields where it has a title, else its text where it has one."""
    key = text_of(reference.get("key"))
    values = [FieldValue(field, text_of(reference.get(name))) for name, field in _CITED]
    article, journal, volume = (
        text_of(reference.get(name)) for name in ("article-title", "journal-title", "volume-title")
    )
    text = collapse_spaces(strip_controls(text_of(reference.get("unstructured"))))
    if text and not article and not volume:
        return MarkedEntry(_with_doi(text, text_of(reference.get("DOI"))), line, key=key)
    values += [
        FieldValue("title", without_markup(article or volume)),
        FieldValue("container", without_markup(journal or (volume if article else ""))),
    ]
    kind = "article-journal" if journal else "chapter" if article and volume else ""
    kind = kind or ("book" if volume else "")
    record = SourceRecord("crossref", "", key, members(reference))
    return compose(values, type=kind, record=record, line=line)


def _with_doi(text: str, doi: str) -> str:
    """Return a printed reference with the DOI that was found for it."""
    clean = find_doi(doi)
    if not clean or clean.casefold() in text.casefold():
        return text
    return f"{text.rstrip('.;, ')}. doi:{clean}"
