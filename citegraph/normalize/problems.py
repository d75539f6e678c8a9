"""What is wrong with a reference although it could be read."""

import re

from citegraph.model import LabelledReference, Problem, Reference
from citegraph.model.source import Level
from citegraph.text.scraps import find_scrap

_EMPTY_LINK = re.compile(
    r"(?:available\s(?:at|from)|режим\sдоступа|доступно\sпо|URL"
    r"|retrieved\sfrom)\s?:\s{0,3}(?=$|[(.,;]|\W{1,4}$)",
    re.IGNORECASE,
)
_STEMS = ("available", "режим", "доступно", "url", "retrieved")


def find_problems(reference: Reference) -> tuple[Problem, ...]:
    """Return the problems of a reference, in the order: empty link, missing title, scraps.

    Of a line that prints nothing that alone is said.
    """
    printed = reference.printed
    if not printed.raw.text.strip():
        return (_problem(printed, "empty-line", "nothing is printed here", "", "note"),)
    problems = []
    is_record = printed.raw.marked is not None
    if not is_record and not reference.url and _announces_link(printed.raw.text):
        problems.append(
            _problem(
                printed,
                "empty-link",
                "an address is announced but not printed",
                "add the address to the list, or leave out the words that announce it",
            )
        )
    if not (reference.title or reference.archive or _is_indexed(reference)):
        problems.append(
            _problem(
                printed,
                "no-title",
                "no title was found",
                "check the reference; a title may be missing or joined to another field",
            )
        )
    if not is_record and (match := _scrap(printed)):
        problems.append(
            _problem(
                printed,
                "scrap",
                f"left over at the end: «{match}»",
                "remove it from the list",
                "note",
            )
        )
    return tuple(problems)


def _is_indexed(reference: Reference) -> bool:
    """Whether this is an entry of a citation index, which prints a journal or an id, no title."""
    raw = reference.printed.raw
    is_id = raw.text in (reference.url, reference.doi)
    told = is_id or reference.container or reference.publisher or reference.document_number
    is_cited = raw.marked is not None and (raw.marked.record is None or bool(raw.document))
    return is_cited and bool(told)


def _announces_link(text: str) -> bool:
    """Whether the words that announce an address are followed by none."""
    folded = text.casefold()
    return any(stem in folded for stem in _STEMS) and bool(_EMPTY_LINK.search(text))


def _scrap(printed: LabelledReference) -> str:
    start, scrap = find_scrap(printed.raw.text)
    links = (span for span in printed.spans if span.field in ("url", "doi"))
    return "" if any(span.start <= start < span.end for span in links) else scrap


def _problem(
    printed: LabelledReference, code: str, message: str, advice: str, level: Level = "warning"
) -> Problem:
    return Problem(
        code,
        message,
        advice,
        printed.raw.location,
        printed.raw.text[:300],
        level,
    )
