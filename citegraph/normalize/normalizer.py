"""The normalize stage: field spans in, typed values out."""

import re
from dataclasses import replace

from citegraph.model import LabelledReference, Name, PartialDate, Problem, Reference
from citegraph.normalize.dates import parse_date
from citegraph.normalize.genitive import find_genitives, to_nominative
from citegraph.normalize.identifiers import parse_doi, parse_isbn, parse_issn, parse_url
from citegraph.normalize.language import find_language
from citegraph.normalize.names import parse_name
from citegraph.normalize.numbers import parse_number, parse_page_total, parse_pages
from citegraph.normalize.problems import find_problems
from citegraph.normalize.types import find_type
from citegraph.text import collapse_spaces, strip_controls

_STRAY_QUOTE = re.compile(r"(?:[”»]|(?<=[aeiouyаеиоуыэюя\d])’)$", re.IGNORECASE)
_OPENERS = re.compile('[‘“«„"”’»](?!$)')
_EDGES = " \t\n,;:/–—-"


def normalize(labelled: LabelledReference) -> tuple[Reference, tuple[Problem, ...]]:
    """Return the typed reference, always, and what is wrong with it."""
    reference = _with_numbers(_with_texts(labelled))
    note = " ".join(labelled.texts("language"))
    translated = bool(reference.translated_title)
    reference = replace(
        reference,
        authors=_names(labelled, "author"),
        editors=_names(labelled, "editor"),
        translators=_names(labelled, "translator"),
        issued=_date(labelled, "date"),
        accessed=_date(labelled, "accessed"),
        language=find_language(
            reference.title, (reference.container,), note, is_translated=translated
        ),
    )
    return reference, find_problems(reference)


def _with_texts(labelled: LabelledReference) -> Reference:
    """Return the reference with its text fields and type; a lone translated title is the title."""
    title, whole = _title(labelled)
    translated = _text(labelled, "translated_title")
    if not title:
        title, translated = translated, ""
    container = _text(labelled, "container")
    fields = {span.field for span in labelled.spans}
    return Reference(
        id=labelled.raw.id,
        printed=labelled,
        type=find_type(labelled.raw.text, title, container, fields),
        title=title,
        translated_title=translated,
        container=container,
        translated_container=_text(labelled, "translated_container"),
        series=_text(labelled, "series") or whole,
        genre=_text(labelled, "genre"),
        edition=_text(labelled, "edition"),
        publisher=_text(labelled, "publisher"),
        place=_text(labelled, "place"),
        note=_text(labelled, "note"),
    )


def _with_numbers(reference: Reference) -> Reference:
    """Add numbers and identifiers."""
    labelled = reference.printed
    links = (*labelled.texts("doi"), *labelled.texts("url"))
    return replace(
        reference,
        volume=parse_number(labelled.first("volume")),
        issue=parse_number(labelled.first("issue")),
        part=parse_number(labelled.first("part")),
        pages=parse_pages(labelled.first("pages")),
        page_total=parse_page_total(labelled.first("page_total")),
        doi=next(filter(None, map(parse_doi, links)), ""),
        isbn=parse_isbn(labelled.first("isbn")),
        issn=parse_issn(labelled.first("issn")),
        url=parse_url(labelled.first("url")),
    )


def _text(labelled: LabelledReference, field: str) -> str:
    """The first printed value of a field, spaces and control characters cleaned."""
    return _clean(labelled.first(field))


def _title(labelled: LabelledReference) -> tuple[str, str]:
    """The title, and that of the whole before it («Сочинения. Т. 4. Психология»)."""
    spans = [span for span in labelled.spans if span.field in ("title", "volume", "part", "issue")]
    fields = [span.field for span in spans]
    if len(spans) > 2 and fields[0] == fields[2] == "title" and fields[1] != "title":
        return _clean(spans[2].text), _clean(spans[0].text)
    return _text(labelled, "title"), ""


def _clean(value: str) -> str:
    text = collapse_spaces(strip_controls(value)).strip(_EDGES)
    return _unquoted(_unclosed(text))


def _unclosed(text: str) -> str:
    """Take off a closing quotation mark at the end that nothing opens.

    After a consonant ’ stays: it is a soft sign.

    >>> _unclosed("China and Russia’"), _unclosed("Mesto i rol’"), _unclosed("О «рынке»")
    ('China and Russia', 'Mesto i rol’', 'О «рынке»')
    """
    match = _STRAY_QUOTE.search(text)
    return text if match is None or _OPENERS.search(text) else text[: match.start()]


def _unquoted(text: str) -> str:
    r"""Take off quotation marks that hold the whole text.

    >>> _unquoted("«О рынке»"), _unquoted("«О рынке» и «О цене»")
    ('О рынке', '«О рынке» и «О цене»')
    """
    match = re.fullmatch(r"[«“\"„‘'»](?P<inside>[^«»“”\"„‘]+)[»”\"“’'«]", text)
    return match["inside"] if match else text


def _names(labelled: LabelledReference, role: str) -> tuple[Name, ...]:
    names = map(parse_name, labelled.texts(role))
    cases = find_genitives(labelled, role)
    return tuple(
        to_nominative(name) if genitive else name
        for name, genitive in zip(names, cases, strict=True)
    )


def _date(labelled: LabelledReference, field: str) -> PartialDate | None:
    return next(filter(None, (parse_date(text) for text in labelled.texts(field))), None)
