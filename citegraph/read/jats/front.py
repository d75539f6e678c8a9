"""What a JATS article says of itself."""

from citegraph.model import MarkedEntry, SourceRecord
from citegraph.read.jats.people import contributors
from citegraph.read.markup.dates import iso_date
from citegraph.read.markup.walk import Element, attribute, child, children, text_of
from citegraph.read.plain_values import page_range
from citegraph.text.composition import FieldValue, compose

_NOTES = frozenset(("xref", "fn", "break"))
_DATES = ("ppub", "collection", "pub", "epub-ppub", "epub")
_REVIEWS = {"book-review": "review-book", "abstract": "article", "preprint": "article"}


def describe_article(article: Element, format: str, line: int) -> MarkedEntry | None:
    """Return the description of an article by its ``front``, None when it has no title."""
    front = child(article, "front")
    front = child(article, "front-stub") if front is None else front
    meta = child(front, "article-meta")
    meta = front if meta is None else meta
    journal = child(front, "journal-meta")
    language = attribute(article, "lang").casefold()
    values = [
        *_titles(meta),
        *_people(meta, language),
        *_journal(journal),
        *_numbers(meta),
        FieldValue("language", language),
    ]
    values = [value for value in values if value.value]
    if not any(value.field == "title" for value in values):
        return None
    pairs = tuple((value.field, value.value) for value in values)
    kind = attribute(article, "article-type")
    type = _REVIEWS.get(kind, "article-journal" if journal is not None else "article")
    record = SourceRecord(format, kind, article_id(article), pairs)
    return compose(values, type=type, record=record, line=line)


def article_id(article: Element) -> str:
    """Return the identifier of an article: its DOI, else the first of its others, else ""."""
    for front in children(article, "front", "front-stub"):
        meta = child(front, "article-meta")
        ids = children(front if meta is None else meta, "article-id")
        ids.sort(key=lambda one: attribute(one, "pub-id-type") != "doi")
        for one in ids:
            if text := text_of(one):
                return text
    return ""


def _titles(meta: Element | None) -> list[FieldValue]:
    group = child(meta, "title-group")
    group = meta if group is None else group
    translated = child(group, "trans-title-group", "trans-title")
    translated = child(group, "trans-title") if translated is None else translated
    subtitle = text_of(child(group, "subtitle"), _NOTES)
    title = text_of(child(group, "article-title"), _NOTES)
    return [
        FieldValue("title", f"{title}: {subtitle}" if title and subtitle else title),
        FieldValue("translated_title", text_of(translated, _NOTES)),
    ]


def _people(meta: Element | None, language: str) -> list[FieldValue]:
    """Authors of the first group that has some: a second one repeats them in another language."""
    groups = children(meta, "contrib-group")
    for group in groups:
        authors = contributors(group, "author", language)
        if authors:
            return authors
    return [one for group in groups for one in contributors(group, "editor", language)]


def _journal(journal: Element | None) -> list[FieldValue]:
    title = child(journal, "journal-title-group", "journal-title")
    title = child(journal, "journal-title") if title is None else title
    publisher = child(journal, "publisher")
    return [
        FieldValue("container", text_of(title)),
        FieldValue("issn", text_of(child(journal, "issn"))),
        FieldValue("publisher", text_of(child(publisher, "publisher-name"))),
    ]


def _numbers(meta: Element | None) -> list[FieldValue]:
    pages = page_range(text_of(child(meta, "fpage")), text_of(child(meta, "lpage")))
    doi = (one for one in children(meta, "article-id") if attribute(one, "pub-id-type") == "doi")
    return [
        FieldValue("date", _date(meta)),
        FieldValue("volume", text_of(child(meta, "volume"))),
        FieldValue("issue", text_of(child(meta, "issue"))),
        FieldValue("pages", pages or text_of(child(meta, "elocation-id"))),
        FieldValue("doi", text_of(next(doi, None))),
    ]


def _date(meta: Element | None) -> str:
    """The date of publication; the year of the printed issue counts before that of the net."""
    dates = [one for one in children(meta, "pub-date") if text_of(child(one, "year"))]

    def rank(date: Element) -> int:
        kind = attribute(date, "pub-type") or attribute(date, "date-type")
        return _DATES.index(kind) if kind in _DATES else len(_DATES)

    if not dates:
        return ""
    best = min(dates, key=rank)
    return iso_date(*(text_of(child(best, part)) for part in ("year", "month", "day")))
