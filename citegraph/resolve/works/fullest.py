"""The fullest of the references to one work."""

from collections.abc import Sequence
from dataclasses import fields, replace
from operator import attrgetter

from citegraph.model import Reference
from citegraph.resolve.index_cuts import is_indexed
from citegraph.text import script_of

#: What a first page tells of a document is poorer than any reference to it.
_WEAK_DESCRIPTIONS = frozenset(("first-page", "properties", "title"))
#: Fields that the other references to a work may add to its fullest one: they name the same
#: thing whoever prints it. Volume, issue and pages do not: a reprint has its own.
_FILLED_IN = (
    "translated_title",
    "translated_container",
    "editors",
    "translators",
    "page_total",
    "publisher",
    "place",
    "place_name",
    "doi",
    "isbn",
    "issn",
    "url",
)
_VALUES = attrgetter(*(field.name for field in fields(Reference)))


def fullest(group: Sequence[Reference]) -> Reference:
    """Return the fullest reference, with what the others add; the original script comes first.

    A reference that repeats an earlier entry comes last: its pages are those of one quotation;
    before it stands what a citation index prints, in short.

    Then the number of fields, the longest text and the first id decide.
    """
    if len(group) == 1:
        return group[0]
    best, *others = sorted(
        group,
        key=lambda one: (
            bool(one.refers_to),
            one.printed.raw.rule in _WEAK_DESCRIPTIONS,
            is_indexed(one),
            script_of(one.title) != "Cyrl",
            -_filled(one),
            -len(one.printed.raw.text),
            one.id,
        ),
    )
    empty = [name for name in _FILLED_IN if not getattr(best, name)]
    added = {
        name: next(filter(None, (getattr(one, name) for one in others)), None) for name in empty
    }
    filled = {name: value for name, value in added.items() if value}
    return replace(best, **filled) if filled else best


def _filled(reference: Reference) -> int:
    return sum(map(bool, _VALUES(reference)))
