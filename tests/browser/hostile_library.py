"""A library that carries every payload in every field: item n of each kind holds payload n.

What is read as it stands (ids, names of files, kinds, languages) is the payload itself; texts end
in the name of their field (:func:`text_of`), so that a test sees which of them a page shows.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from citegraph.model import (
    CitationTarget,
    CitingDocument,
    Community,
    Edge,
    Evidence,
    InTextCitation,
    LabelledReference,
    Library,
    Location,
    Mention,
    Merge,
    Name,
    Network,
    NetworkItemKind,
    Node,
    PartialDate,
    Person,
    Problem,
    RawReference,
    Reference,
    Relation,
    Suggestion,
    UncertainPair,
    Venue,
    Work,
)

#: Kinds of networks and what their nodes are: each payload is an item of each kind.
_KINDS: tuple[tuple[str, NetworkItemKind], ...] = (
    ("cocitation", "work"),
    ("author-cocitation", "person"),
    ("venue-cocitation", "venue"),
    ("coupling", "document"),
    ("terms", "term"),
    ("keywords", "keyword"),
)

_ROLES = ("author", "editor", "translator")


#: Fields of a work whose texts the details of the work show; its authors are there too.
SHOWN_FIELDS = (
    "title translated_title container translated_container series genre edition volume issue part "
    "pages page_total publisher place isbn issn note container_subtitle document_number archive"
).split()


def text_of(payload: str, field: str) -> str:
    """Return the text of a field."""
    return f"{payload} ·{field}"


def _name(payload: str, field: str) -> Name:
    text = text_of(payload, field)
    return Name(text, text, text, text, "", text, text, text)


def _reference(file: str, number: int, payload: str, doi: str, url: str) -> Reference:
    raw = RawReference(
        f"{file}#1.{number}", text_of(payload, "printed"), Location(file, number), 1, number,
        payload, rule=payload,
    )  # fmt: skip
    fields: dict[str, Any] = {name: text_of(payload, name) for name in SHOWN_FIELDS}
    fields |= dict.fromkeys(("type", "language", "refers_to", "place_name"), payload)
    for role in _ROLES:
        literal = Name(literal=text_of(payload, role), printed=text_of(payload, role))
        fields[f"{role}s"] = (_name(payload, role), literal)
    fields |= {"issued": PartialDate(1900 + number), "accessed": PartialDate(2001, 2, 3)}
    return Reference(raw.id, LabelledReference(raw, ()), doi=doi, url=url, **fields)


def references_of(payload: str) -> tuple[Reference, Reference]:
    """One reference whose DOI and address are the payload, one where it only ends them."""
    return (
        _reference(payload, 1, payload, payload, payload),
        _reference(payload, 2, payload, f"10.1000/{payload}", f"https://example.org/{payload}"),
    )


def _works(payload: str, references: Sequence[Reference]) -> tuple[Work, ...]:
    return tuple(
        Work(
            f"{payload}{'' if place == 0 else ' 2'}", reference, (reference.id,), (payload,),
            payload, (payload,), label=text_of(payload, "label") if place else "",
        )
        for place, reference in enumerate(references)
    )  # fmt: skip


def _person(payload: str, references: Sequence[Reference]) -> Person:
    mentions = tuple(
        Mention(f"{one.id}@{role}.1", one.id, role, 1, _name(payload, role))
        for one in references
        for role in _ROLES
    )
    label, latin, form = (text_of(payload, name) for name in ("person", "latin", "form"))
    return Person(payload, label, latin, (form,), mentions)


def _pairs(payload: str, references: Sequence[Reference]) -> list[tuple[Any, str, str]]:
    left, right = (one.id for one in references)
    return [
        ("work", left, right),
        ("person", f"{left}@author.1", f"{right}@author.1"),
        ("venue", left, right),
    ]


def _merges(payload: str, references: Sequence[Reference]) -> tuple[Merge, ...]:
    reason = (Evidence(payload, text_of(payload, "reason"), 1.0),)
    return tuple(
        Merge(
            kind,
            left,
            right,
            text_of(payload, "left"),
            text_of(payload, "right"),
            0.5,
            payload,
            reason,
            payload,
        )
        for kind, left, right in _pairs(payload, references)
    )


def _questions(payload: str, references: Sequence[Reference]) -> tuple[UncertainPair, ...]:
    reason = (Evidence(payload, text_of(payload, "doubt"), -1.0),)
    return tuple(
        UncertainPair(
            kind,
            left,
            right,
            text_of(payload, "left"),
            text_of(payload, "right"),
            0.6,
            True,
            2.0,
            reason,
        )
        for kind, left, right in _pairs(payload, references)
    )


def _citation(payload: str, references: Sequence[Reference]) -> InTextCitation:
    targets = tuple(CitationTarget(payload, payload, one.id) for one in references)
    marker, passage = text_of(payload, "marker"), text_of(payload, "passage")
    return InTextCitation(payload, marker, targets, passage, Location(payload, 3), section=payload)


def _problems(payload: str) -> tuple[Problem, ...]:
    place = Location(payload, 1)
    message, advice, raw = (text_of(payload, name) for name in ("message", "advice", "raw"))
    return (
        Problem(payload, message, advice, place, raw, "note"),
        Problem(payload, message, advice, place, raw, "warning"),
        Problem(payload, message, advice, None, raw, "error"),
    )


def _suggestion(payload: str, work: str) -> Suggestion:
    reason = (Evidence(payload, payload, 1.0),)
    return Suggestion(payload, payload, work, 0.5, reason, (Location(payload, 4),), (payload,))


def hostile_library(payloads: Sequence[str]) -> tuple[Library, list[Network]]:
    """Return a library whose n-th work, person, venue, document, … is made of the n-th payload."""
    printed = {payload: references_of(payload) for payload in payloads}
    works = {payload: _works(payload, ones) for payload, ones in printed.items()}
    venues = tuple(
        Venue(
            payload,
            text_of(payload, "venue"),
            text_of(payload, "latin"),
            (text_of(payload, "form"),),
            tuple(one.id for one in ones),
        )
        for payload, ones in printed.items()
    )
    library = Library(
        tuple(
            CitingDocument(one, text_of(one, "document"), one, one, one, 1, 2, 1)
            for one in payloads
        ),
        tuple(one for ones in printed.values() for one in ones),
        tuple(work for ones in works.values() for work in ones),
        tuple(_person(payload, ones) for payload, ones in printed.items()),
        venues,
        tuple(merge for payload, ones in printed.items() for merge in _merges(payload, ones)),
        tuple(_citation(payload, ones) for payload, ones in printed.items()),
        tuple(problem for payload in payloads for problem in _problems(payload)),
        tuple(_suggestion(payload, ones[0].id) for payload, ones in works.items()),
        tuple(pair for payload, ones in printed.items() for pair in _questions(payload, ones)),
        tuple(_relation(payload, ones) for payload, ones in works.items()),
        venues,
    )
    return library, [_network(kind, items, payloads, works) for kind, items in _KINDS]


def _relation(payload: str, works: Sequence[Work]) -> Relation:
    reason = (Evidence(payload, payload, 1.0),)
    return Relation("edition", works[0].id, works[1].id, 0.5, reason)


def _network(
    kind: str, items: NetworkItemKind, payloads: Sequence[str], works: dict[str, tuple[Work, ...]]
) -> Network:
    ids = sorted(
        [work.id for ones in works.values() for work in ones] if items == "work" else payloads
    )
    community = {
        one: number for number, payload in enumerate(payloads) for one in (payload, f"{payload} 2")
    }
    nodes = tuple(
        Node(one, one.removesuffix(" 2"), 2, 2, 2.0, community[one],
             100 * (place % 12), 100 * (place // 12), 2000)
        for place, one in enumerate(ids)
    )  # fmt: skip
    edges = tuple(
        Edge(one, other, 1, 1.0, 0.5, (payloads[place % len(payloads)],))
        for place, (one, other) in enumerate(pairwise(ids))
    )
    communities = tuple(
        Community(number, text_of(payload, "cluster"), 1 + (items == "work"))
        for number, payload in enumerate(payloads)
    )
    return Network(kind, items, nodes, edges, communities, " ".join(payloads))


def hostile_manifest(payloads: Sequence[str]) -> dict[str, object]:
    """Return a manifest whose names and values are the payloads."""
    table = dict(zip(payloads, payloads, strict=True))
    return {
        "version": payloads[0],
        "sources": list(payloads),
        "skipped": table,
        "counts": {**table, "works": payloads[1]},
        "options": {**table, "network": table},
    }
