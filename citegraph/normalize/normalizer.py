"""The normalize stage: field spans in, typed values out."""

import re
from dataclasses import replace
from typing import Any

from citegraph.model import LabelledReference, Name, PartialDate, Problem, Reference, Span
from citegraph.normalize.dates import parse_date, parse_day
from citegraph.normalize.genitive import find_genitives, to_nominative
from citegraph.normalize.identifiers import parse_doi, parse_isbn, parse_issn, parse_url
from citegraph.normalize.language import find_language
from citegraph.normalize.numbers import parse_number, parse_page_total, parse_pages
from citegraph.normalize.places import full_place
from citegraph.normalize.preprints import arxiv_number, without_number
from citegraph.normalize.problems import find_problems
from citegraph.normalize.records import record_values
from citegraph.normalize.texts import clean
from citegraph.normalize.types import find_type
from citegraph.text.printed_names import parse_name

_TEXTS = (
    "translated_title", "translated_container", "series", "genre", "edition", "publisher",
    "place", "note", "archive", "document_number",
)  # fmt: skip
_NUMBERS = {
    "volume": parse_number, "issue": parse_number, "part": parse_number, "pages": parse_pages,
    "page_total": parse_page_total, "isbn": parse_isbn, "issn": parse_issn, "url": parse_url,
}  # fmt: skip
_PEOPLE = (("author", "authors"), ("editor", "editors"), ("translator", "translators"))
#: Kinds of collections: «Город и ветер : сб. науч. тр.».
_COLLECTION = re.compile(
    r"(?:сборник|сб\.|материалы|труды|тр\.|тезисы|sbornik|sb\.|materialy|trudy)",
    re.IGNORECASE,
)
_SHORTEST_TITLE = 3
_SHORTEST_PARALLEL = 5
_COUNTED = frozenset(("volume", "issue", "part"))
#: First words of periodicals: what follows their numbers is no title of a volume.
_PERIODICAL = re.compile(
    r"(?:вестн|изв|уч[её]н|журн|бюлл|vestn|izv|uchen|bull|journal|annals|zhurn)", re.IGNORECASE
)


def normalize(labelled: LabelledReference) -> tuple[Reference, tuple[Problem, ...]]:
    """Return the typed reference, always, and what is wrong with it.

    Fields that the format of the file marks are taken as they stand.
    """
    marked = labelled.raw.marked is not None
    values = record_values(labelled) if marked else _printed_values(labelled)
    reference = Reference(labelled.raw.id, labelled, **values)
    return reference, find_problems(reference)


def _printed_values(labelled: LabelledReference) -> dict[str, Any]:
    spans: dict[str, list[str]] = {}
    for span in labelled.spans:
        spans.setdefault(span.field, []).append(span.text)
    values = _texts(labelled, spans)
    for field, parse in _NUMBERS.items():
        if field in spans:
            values[field] = parse(spans[field][0])
    links = spans.get("doi", []) + spans.get("url", [])
    if links:
        values["doi"] = next(filter(None, map(parse_doi, links)), "")
    for role, target in _PEOPLE:
        if role in spans:
            values[target] = _names(labelled, role)
    if "date" in spans:
        values["issued"] = _date(spans["date"])
    if "accessed" in spans:
        values["accessed"] = _date(spans["accessed"])
    values |= _kinds(labelled, spans, values)
    if number := arxiv_number(labelled.raw.text):
        values["document_number"] = values.get("document_number") or number
        values["container"] = without_number(values["container"])
    return values


def _texts(labelled: LabelledReference, spans: dict[str, list[str]]) -> dict[str, Any]:
    """Return the text fields; a lone translated title is the title."""
    values: dict[str, Any] = {field: clean(spans[field][0]) for field in _TEXTS if field in spans}
    title, whole = _parted(labelled, spans, "title")
    title, parallel = _parallel(title)
    if parallel:
        values.setdefault("translated_title", parallel)
    if not title and values.get("translated_title"):
        title = values.pop("translated_title")
    container, subtitle, series = _container(labelled, spans)
    container, parallel = _parallel(container)
    if parallel:
        values.setdefault("translated_container", parallel)
    values |= {"title": title, "container": container, "container_subtitle": subtitle}
    if whole or series:
        values["series"] = values.get("series") or whole or series
    if "place" in values:
        values["place_name"] = full_place(values["place"])
    return values


def _parallel(text: str) -> tuple[str, str]:
    """Part a title from its parallel title, which « = » leads in (GOST R 7.0.100-2018, 5.2.3).

    >>> _parallel("Ekonomika regiona = Economy of Region"), _parallel("a = b")
    (('Ekonomika regiona', 'Economy of Region'), ('a = b', ''))
    """
    title, sign, parallel = text.partition(" = ")
    whole = sign and min(len(title), len(parallel)) > _SHORTEST_PARALLEL
    return (title, parallel) if whole else (text, "")


def _container(labelled: LabelledReference, spans: dict[str, list[str]]) -> tuple[str, str, str]:
    """Return the container, its subtitle and the whole that it is a volume of.

    A book is named by its title proper, and « : » parts the subtitle from it (GOST R 7.0.100-2018,
    5.2.4); a periodical keeps its subtitle, and a collection the word that says what it is.
    """
    if "container" not in spans:
        return "", "", ""
    if "publisher" not in spans and "place" not in spans:
        return clean(spans["container"][0]), "", ""
    container, whole = _parted(labelled, spans, "container")
    if whole and _PERIODICAL.match(whole):
        container, whole = whole, ""
    proper, colon, subtitle = container.partition(" : ")
    if colon and len(proper) > _SHORTEST_TITLE and not _COLLECTION.match(subtitle):
        return clean(proper), clean(subtitle), whole
    return container, "", whole


def _parted(
    labelled: LabelledReference, spans: dict[str, list[str]], field: str
) -> tuple[str, str]:
    """Return the title, and that of the whole before it («Сочинения. Т. 4. Психология»)."""
    texts = spans.get(field, [])
    if len(texts) < 2 or _COUNTED.isdisjoint(spans):
        return (clean(texts[0]), "") if texts else ("", "")
    run = _counted_run(labelled, field)
    fields = [span.field for span in run]
    if fields[1:2] and fields[1] in _COUNTED and field in fields[2:]:
        first = fields.index(field, 2)
        if not run[first].text[0].isupper():
            return clean(texts[0]), ""
        printed = labelled.raw.text[run[first].start : run[-1].end]
        return clean(printed + ")" * (printed.count("(") > printed.count(")"))), clean(texts[0])
    return clean(texts[0]), ""


def _counted_run(labelled: LabelledReference, field: str) -> list[Span]:
    """Return the spans of ``field`` and of numbers that follow each other, from the first on."""
    run: list[Span] = []
    for span in labelled.spans:
        if run and "/" in labelled.raw.text[run[-1].end : span.start]:
            break
        if span.field == field or (run and span.field in _COUNTED):
            run.append(span)
        elif run:
            break
    if field == "container":
        while run and run[-1].field != field:
            run.pop()
    return run


def _kinds(
    labelled: LabelledReference, spans: dict[str, list[str]], values: dict[str, Any]
) -> dict[str, str]:
    """Return type and language."""
    issued = values.get("issued")
    title, container = values["title"], values["container"]
    host = f"{container} : {values['container_subtitle']}"
    return {
        "type": find_type(
            labelled.raw.text,
            title,
            host,
            spans.keys(),
            genre=values.get("genre", ""),
            has_day=bool(issued and issued.day),
        ),
        "language": find_language(
            title,
            (container,),
            " ".join(spans.get("language", ())),
            is_translated=bool(values.get("translated_title")),
        ),
    }


def _names(labelled: LabelledReference, role: str) -> tuple[Name, ...]:
    names = tuple(parse_name(span.text) for span in labelled.spans if span.field == role)
    if role != "author":
        cases = find_genitives(labelled, role)
        names = tuple(
            to_nominative(name) if genitive else name
            for name, genitive in zip(names, cases, strict=True)
        )
    return tuple(name for name in names if name.literal or _is_name(name)) or names


def _is_name(name: Name) -> bool:
    """Whether a family name is printed; initials alone are a scrap («В.А. [и др.]»)."""
    return len(name.family) > 1 and name.family[1] != "."


def _date(texts: list[str]) -> PartialDate | None:
    """Return the first date that names a year; a day printed apart from it is added."""
    found = next(filter(None, map(parse_date, texts)), None)
    if found is None or found.month or len(texts) == 1:
        return found
    day = next(filter(None, map(parse_day, texts)), None)
    return replace(found, month=day[0], day=day[1]) if day else found
