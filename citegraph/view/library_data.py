"""The library as compact tables: everything that the page shows beside the map."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from citegraph.model import (
    InTextCitation,
    Library,
    Merge,
    Person,
    Problem,
    RawReference,
    Reference,
    Venue,
    Work,
)
from citegraph.text.search import search_key
from citegraph.view.links import reference_links
from citegraph.view.positions import Positions
from citegraph.view.rows import Rows, to_rows

#: Text fields of a reference in the order in which the page lists them.
SHOWN_FIELDS = (
    "title",
    "translated_title",
    "container",
    "container_subtitle",
    "translated_container",
    "series",
    "genre",
    "edition",
    "volume",
    "issue",
    "part",
    "pages",
    "page_total",
    "document_number",
    "archive",
    "place",
    "publisher",
    "doi",
    "isbn",
    "issn",
    "url",
    "note",
)

_shown_texts = attrgetter(*SHOWN_FIELDS)

#: Rules that join what is the same; where the print is the same too, there is nothing to show.
_PLAIN_RULES = frozenset(("same-name", "same-text"))


def library_data(library: Library, known: Positions) -> dict[str, object]:
    """Return the tables of a library for the page; ``known`` comes from :func:`positions`."""
    by_id = {reference.id: reference for reference in library.references}
    people = {person.id: person for person in library.people}
    venues = {venue.id: venue for venue in library.venues}
    return {
        "files": list(known.files),
        "documents": to_rows(
            [
                {
                    "title": document.title,
                    "format": document.format,
                    "encoding": document.encoding,
                    "lists": document.lists,
                    "references": document.references,
                    "citations": document.citations,
                }
                for document in library.documents
            ],
            ("title", "format", "encoding", "lists", "references", "citations"),
        ),
        "references": _references(library.references, known),
        "works": _works(library.works, known, _WorkNames(by_id, people, venues)),
        "people": _people(library, known),
        "venues": _venues(library.venues, known),
        "merges": _merges(library, known),
        "citations": _citations(library.citations, known),
        "problems": _problems(library.problems, known),
    }


def _references(references: Sequence[Reference], known: Positions) -> Rows:
    records: list[dict[str, object]] = []
    for reference in references:
        raw = reference.printed.raw
        records.append(
            {
                "file": known.files[raw.citing],
                "line": raw.location.line if _is_own(raw) else None,
                "page": raw.location.page,
                "number": raw.number,
                "text": raw.text,
            }
        )
    return to_rows(records, ("file", "line", "page", "number", "text"))


def _is_own(raw: RawReference) -> bool:
    """Whether the file that is shown is the one in which the line is counted."""
    return raw.citing.startswith(raw.location.file)


@dataclass(frozen=True, slots=True)
class _WorkNames:
    """Looks up what a work can be searched by."""

    references: dict[str, Reference]
    people: dict[str, Person]
    venues: dict[str, Venue]

    def key(self, work: Work) -> str:
        """Fold the fields, all printed forms, the people and the venue of a work."""
        reference = work.reference
        texts = [work.id, *_shown_texts(reference)]
        texts += [str(reference.year or "")]
        for reference_id in work.references:
            if reference_id in self.references:
                texts.append(self.references[reference_id].printed.raw.text)
        for person_id in work.people:
            if person_id in self.people:
                texts += _person_texts(self.people[person_id])
        if work.venue in self.venues:
            venue = self.venues[work.venue]
            texts += [venue.label, venue.latin, *venue.forms]
        return _words(texts)


def _works(works: Sequence[Work], known: Positions, names: _WorkNames) -> Rows:
    records: list[dict[str, object]] = []
    for work in works:
        reference = work.reference
        records.append(
            {
                "id": work.id,
                "label": work.label or _work_label(work),
                "key": names.key(work),
                "fields": _fields(reference),
                "type": reference.type,
                "language": reference.language,
                "year": reference.year,
                "references": _found(work.references, known.references),
                "people": _found(work.people, known.people),
                "venue": known.venues.get(work.venue),
                "files": _found(work.cited_by, known.files),
                "links": reference_links(reference),
            }
        )
    columns = "id label key fields type language year references people venue files links"
    return to_rows(records, columns.split())


def _work_label(work: Work) -> str:
    reference = work.reference
    names = reference.authors or reference.editors
    first = names[0].literal or names[0].family if names else ""
    who = f"{first} et al." if first and len(names) > 1 else first
    label = " ".join(part for part in (who, str(reference.year or "")) if part)
    return label if who else (reference.title or reference.printed.raw.text or work.id)[:60]


def _fields(reference: Reference) -> dict[str, str]:
    people = {
        "author": reference.authors,
        "editor": reference.editors,
        "translator": reference.translators,
    }
    fields = {name: "; ".join(str(one) for one in names) for name, names in people.items()}
    fields |= zip(SHOWN_FIELDS, _shown_texts(reference), strict=True)
    fields["issued"] = reference.issued.iso if reference.issued else ""
    fields["accessed"] = reference.accessed.iso if reference.accessed else ""
    return {name: text for name, text in fields.items() if text}


def _people(library: Library, known: Positions) -> Rows:
    owners = _merge_owners(library, known)["work"]
    records: list[dict[str, object]] = []
    for person in library.people:
        mentions = [
            [known.references[mention.reference], mention.role, mention.name.printed]
            for mention in person.mentions
            if mention.reference in known.references
        ]
        records.append(
            {
                "id": person.id,
                "label": person.label,
                "latin": person.latin,
                "key": _words(_person_texts(person)),
                "forms": list(person.forms),
                "mentions": mentions,
                "works": sorted(
                    {
                        owners[mention.reference]
                        for mention in person.mentions
                        if mention.reference in owners
                    }
                ),
            }
        )
    return to_rows(records, ("id", "label", "latin", "key", "forms", "mentions", "works"))


def _venues(venues: Sequence[Venue], known: Positions) -> Rows:
    records: list[dict[str, object]] = [
        {
            "id": venue.id,
            "label": venue.label,
            "latin": venue.latin,
            "key": _words([venue.label, venue.latin, *venue.forms]),
            "forms": list(venue.forms),
            "references": _found(venue.references, known.references),
        }
        for venue in venues
    ]
    return to_rows(records, ("id", "label", "latin", "key", "forms", "references"))


def _person_texts(person: Person) -> list[str]:
    printed = [mention.name.printed or str(mention.name) for mention in person.mentions]
    return [person.label, person.latin, *person.forms, *printed]


def _words(texts: Iterable[str]) -> str:
    """Return the distinct folded words, sorted: the page looks up words by their beginning."""
    return " ".join(sorted({word for text in texts if text for word in search_key(text).split()}))


def _merges(library: Library, known: Positions) -> Rows:
    owners = _merge_owners(library, known)
    records: list[dict[str, object]] = []
    for merge in library.merges:
        if merge.kind not in owners:  # Of publishers the page shows nothing.
            continue
        if merge.rule in _PLAIN_RULES and merge.left_text == merge.right_text:
            continue
        sides = [_reference_of(side, known) for side in (merge.left, merge.right)]
        records.append(
            {
                "kind": merge.kind,
                "item": owners[merge.kind].get(merge.left),
                "left": [merge.left_text, sides[0]],
                "right": [merge.right_text, sides[1]],
                "score": round(merge.score, 3),
                "rule": merge.rule,
                "evidence": _evidence(merge),
            }
        )
    return to_rows(records, ("kind", "item", "left", "right", "score", "rule", "evidence"))


def _merge_owners(library: Library, known: Positions) -> dict[str, dict[str, int]]:
    return {
        "work": {side: known.works[work] for side, work in library.works_of_references().items()},
        "person": {
            mention.id: known.people[person.id]
            for person in library.people
            for mention in person.mentions
        },
        "venue": {
            side: known.venues[venue.id] for venue in library.venues for side in venue.references
        },
    }


def _reference_of(side: str, known: Positions) -> int | None:
    """Return the reference of a merged mention: the id itself, or what precedes its ``@``."""
    exact = known.references.get(side)
    return known.references.get(side.rpartition("@")[0]) if exact is None else exact


def _evidence(merge: Merge) -> list[list[object]]:
    return [[one.feature, one.detail, round(one.weight, 3)] for one in merge.evidence]


def _citations(citations: Sequence[InTextCitation], known: Positions) -> Rows:
    records: list[dict[str, object]] = [
        {
            "file": known.files[citation.citing],
            "line": citation.location.line,
            "form": citation.form,
            "marker": citation.marker,
            "labels": [target.label for target in citation.targets],
            "context": citation.context,
        }
        for citation in citations
    ]
    return to_rows(records, ("file", "line", "form", "marker", "labels", "context"))


def _problems(problems: Sequence[Problem], known: Positions) -> Rows:
    records: list[dict[str, object]] = [
        {
            "level": problem.level,
            "code": problem.code,
            "message": problem.message,
            "advice": problem.advice,
            "file": known.files[problem.location.file] if problem.location else None,
            "line": problem.location.line if problem.location else None,
            "raw": problem.raw,
        }
        for problem in problems
    ]
    return to_rows(records, ("level", "code", "message", "advice", "file", "line", "raw"))


def _found(ids: Iterable[str], known: dict[str, int]) -> list[int]:
    return [known[item_id] for item_id in ids if item_id in known]
