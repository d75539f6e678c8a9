"""What of a reference the user should look at, why, and what looking is worth."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Protocol

from citegraph.model import Doubt, LabelledReference, Location, Problem, Reference, Span
from citegraph.model.source import Level

#: Field that a problem of the normalizer speaks of; there is no doubt that it is a fault.
_FIELD_OF_CODE = {"no-title": "title", "empty-link": "url", "scrap": "note"}
#: Importance of a field that is not named, and of a fault of no single field.
_LITTLE, _ALL = 0.1, 1.0
_PERSONS = frozenset(("author", "editor", "translator"))
_NUMBERING = ("volume", "issue", "pages")
_DIGITS = re.compile(r"(\d{1,6})\s?[-–—]\s?(\d{1,6})")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_BORDER = re.compile(r"(?<!:)//")
_SHOWN = 80
#: Characters beside a field that are looked at.
_NEAR = 5


class Bounds(Protocol):
    """What is doubted: see the options of the parse stage."""

    @property
    def field_bound(self) -> float:
        """Least probability of a field that is believed."""

    @property
    def reference_bound(self) -> float:
        """Least probability of a reference that is believed."""

    @property
    def earliest_year(self) -> int:
        """First year that is believed."""

    @property
    def latest_year(self) -> int:
        """Last year that is believed."""

    @property
    def importance(self) -> Mapping[str, float]:
        """What an error costs, by field."""


def find_doubts(
    reference: Reference, problems: Iterable[Problem], bounds: Bounds
) -> tuple[Problem, ...]:
    """Return the problems of a reference, what looking at each is worth, and further doubts.

    Values that cannot be right are doubted whatever the confidences say; of fields below their
    bound the most valuable one is named, with its reason and the others; a reference below its
    bound is doubted as a whole when nothing else is wrong.
    """
    known = [
        (
            _weighed(problem, reference, _FIELD_OF_CODE[problem.code], "", bounds)
            if problem.code in _FIELD_OF_CODE
            else problem
        )
        for problem in problems
    ]
    known += (
        _weighed(problem, reference, field, value, bounds)
        for problem, field, value in _impossible(reference, bounds)
    )
    unsure = _unsure_field(reference, bounds)
    blank = not reference.printed.raw.text.strip()
    if unsure is None and not blank and not any(problem.doubt for problem in known):
        unsure = _unsure_reference(reference, bounds)
    return (*known, unsure) if unsure else tuple(known)


def _weighed(
    problem: Problem, reference: Reference, field: str, value: str, bounds: Bounds
) -> Problem:
    gain = bounds.importance.get(field, _LITTLE) if field else _ALL
    return replace(problem, doubt=Doubt(reference.id, field, value[:_SHOWN], gain))


def _impossible(reference: Reference, bounds: Bounds) -> Iterator[tuple[Problem, str, str]]:
    """Yield (problem, field, value) of values that cannot be right."""
    printed = reference.printed
    year = reference.year
    if year is not None and not bounds.earliest_year <= year <= bounds.latest_year:
        message = f"the year {year} is outside {bounds.earliest_year}–{bounds.latest_year}"
        yield _problem(printed, "odd-year", message, "correct the year"), "date", str(year)
    if _run_backwards(reference.pages):
        message = f"the pages run backwards: {reference.pages}"
        yield _problem(printed, "odd-pages", message, "correct the pages"), "pages", reference.pages
    if printed.first("doi") and not reference.doi:
        message = "the DOI cannot be read"
        yield _problem(printed, "odd-doi", message, "correct the DOI"), "doi", printed.first("doi")
    if len(_BORDER.findall(printed.raw.text)) > 1:
        message = "« // » is printed more than once: two references may be joined here"
        yield _problem(printed, "joined", message, "part them, if there are two", "note"), "", ""


def _run_backwards(pages: str) -> bool:
    """Whether a range ends before it begins; "1123-30" is short for 1130 and does not.

    >>> _run_backwards("45-36"), _run_backwards("1123-30"), _run_backwards("5-9, 20-17")
    (True, False, True)
    """
    ranges = _DIGITS.findall(pages)
    return any(len(first) == len(last) and int(last) < int(first) for first, last in ranges)


def _unsure_field(reference: Reference, bounds: Bounds) -> Problem | None:
    """The doubtful field that is most worth a look; all of them count as one thing to do."""
    printed = reference.printed
    gains: dict[str, float] = {}
    spans: dict[str, Span] = {}
    for span in printed.spans:
        if span.confidence < bounds.field_bound:
            gain = (1 - span.confidence) * bounds.importance.get(span.field, _LITTLE)
            if gain > gains.get(span.field, 0.0):
                gains[span.field], spans[span.field] = gain, span
    if not gains:
        return None
    ranked = sorted(gains, key=lambda field: (-gains[field], field))
    first = spans[ranked[0]]
    also = f"; also doubtful: {', '.join(map(_in_words, ranked[1:]))}" if ranked[1:] else ""
    problem = _problem(
        printed,
        "unsure-field",
        f"{_in_words(first.field)} «{first.text[:_SHOWN]}»: {_reason(first, printed)}{also}",
        "compare it with the printed reference",
        "note",
    )
    gain = round(sum(gains.values()), 4)
    return replace(problem, doubt=Doubt(reference.id, first.field, first.text[:_SHOWN], gain))


def _reason(span: Span, printed: LabelledReference) -> str:
    """Say why a field is doubted."""
    text, fields = printed.raw.text, Counter(span.field for span in printed.spans)
    if fields[span.field] > 1 and span.field not in _PERSONS:
        return f"{_in_words(span.field)} is read in {fields[span.field]} places"
    titles = {"title", "container"}
    if span.field in titles and titles <= fields.keys() and not _BORDER.search(text):
        if _CYRILLIC.search(text):
            return "title and container are not separated by « // »"
    if span.rival == "other":
        return "a part of it may belong to no field"
    if span.rival and span.rival != span.field:
        names = f"{_in_words(span.field)} or {_in_words(span.rival)}"
        return f"two readings nearly as likely: {names}"
    if span.field == "title" and not fields["container"] and _numbered(fields):
        return "volume, issue or pages are printed, but no journal or book was found"
    return _loose_edge(span, text) or "references seldom print it like this"


def _loose_edge(span: Span, text: str) -> str:
    """Say that nothing, or a comma at most, parts a field from its neighbours; or ""."""
    before = text[max(0, span.start - _NEAR) : span.start].rstrip()
    after = text[span.end : span.end + _NEAR].lstrip()
    if ". " in span.text and span.field not in _PERSONS:
        return "a sentence ends inside it"
    if before and (before[-1].isalnum() or before[-1] == ","):
        return "nothing but a comma or space stands before it"
    if after and (after[0].isalnum() or after[0] == ","):
        return "nothing but a comma or space stands after it"
    return ""


def _numbered(fields: Mapping[str, int]) -> bool:
    return any(fields[name] for name in _NUMBERING)


def _unsure_reference(reference: Reference, bounds: Bounds) -> Problem | None:
    """The reference as a whole, with its least certain field."""
    printed = reference.printed
    if printed.confidence >= bounds.reference_bound:
        return None
    if not printed.spans:
        field, value, reason = "", "", "no field was found"
    else:
        weakest = min(printed.spans, key=lambda span: span.confidence)
        field, value = weakest.field, weakest.text[:_SHOWN]
        reason = f"{_in_words(field)} «{value}»: {_reason(weakest, printed)}"
        if _unread_share(printed) > 0.5:
            reason = "more than half of the text belongs to no field"
        elif reference.year is None:
            reason = "no year was found"
    advice = "compare it with the printed reference"
    problem = _problem(printed, "unsure-reference", reason, advice, "note")
    gain = round(1 - printed.confidence, 4)
    return replace(problem, doubt=Doubt(reference.id, field, value, gain))


def _unread_share(printed: LabelledReference) -> float:
    """Share of the characters of a reference that belong to no field."""
    read = sum(span.end - span.start for span in printed.spans)
    return 1 - read / max(1, len(printed.raw.text))


def _in_words(field: str) -> str:
    """Name a field in a sentence.

    >>> _in_words("translated_title"), _in_words("other")
    ('translated title', 'no field')
    """
    return "no field" if field == "other" else field.replace("_", " ")


def _problem(
    printed: LabelledReference, code: str, message: str, advice: str, level: Level = "warning"
) -> Problem:
    raw = printed.raw
    return Problem(code, message, advice, raw.location, raw.text[:300], level)


def by_gain(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems that doubt something, the best fix first.

    >>> by_gain([Problem("empty-link", "…")])
    ()
    """
    return tuple(sorted((problem for problem in problems if problem.doubt), key=_rank))


def weigh(problem: Problem, concerned: Mapping[str, int]) -> Problem:
    """Return the problem with its gain multiplied by the references that it concerns.

    ``concerned`` maps ids of references to the number of references that a correction helps.
    """
    doubt = problem.doubt
    if doubt is None or concerned.get(doubt.reference, 1) == 1:
        return problem
    gain = round(doubt.gain * concerned[doubt.reference], 4)
    return replace(problem, doubt=replace(doubt, gain=gain))


def _rank(problem: Problem) -> tuple[float, str, int, str]:
    where = problem.location or Location("")
    gain = problem.doubt.gain if problem.doubt else 0.0
    return -gain, where.file, where.line or 0, problem.code
