"""Works with their fields, links and manifestations."""

import re
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from citegraph.model import Library, Manifestation, Name, Reference, Work
from citegraph.recall import Recall, afresh
from citegraph.view.links import reference_links
from citegraph.view.tables.behind import citing_documents
from citegraph.view.tables.columns import coded
from citegraph.view.tables.people import works_publishers
from citegraph.view.tables.places import Places, found
from citegraph.view.tables.strings import work_strings

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

_texts_of = attrgetter(*SHOWN_FIELDS)
_ROLES = (("author", "authors"), ("editor", "editors"), ("translator", "translators"))
_NAME_PARTS = ("literal", "family", "given", "particle", "suffix")
_DOI = re.compile(r"[\w.~/();:-]+", re.ASCII)


def works_table(
    library: Library,
    places: Places,
    formats: Sequence[Mapping[str, str]],
    details: Mapping[int, Sequence[str]],
    recall: Recall = afresh,
) -> dict[str, object]:
    """Return the works; what their references tell (who cites them) is not said again.

    ``fields`` names the values among the strings of a work: fields, and parts of names
    ("AUTHOR family", "author given" for one author). ``details`` are those of the merges of works.
    """
    works = library.works
    fields = [list(work_fields(work.reference)) for work in works]
    others = [
        [*(table.get(work.id, "") for table in formats), *details.get(number, ())]
        for number, work in enumerate(works)
    ]
    texts = work_strings(library, fields, others, recall)
    citing = citing_documents(library, places)
    cited = [found(work.cited_by, places.documents) for work in works]
    return {
        "year": [work.reference.year for work in works],
        "type": coded(work.reference.type for work in works),
        "language": coded(work.reference.language for work in works),
        "fields": coded(tuple(name for name, _ in one) for one in fields),
        "counts": texts.counts,
        "strings": texts.strings,
        "templates": texts.templates,
        "entries": texts.entries,
        "details": [len(details.get(number, ())) for number in range(len(works))],
        "references": [found(work.references, places.references) for work in works],
        "people": [found(work.people, places.people) for work in works],
        "venue": [places.venues.get(work.venue) for work in works],
        "publisher": works_publishers(library, places),
        "documents": [
            None if sorted(one) == other else sorted(one)
            for one, other in zip(cited, citing, strict=True)
        ],
        "own": [found(work.documents, places.documents) for work in works],
        "links": [_links(work.reference) for work in works],
        "manifestations": [_manifestations(work, places, library) for work in works],
    }


def work_fields(reference: Reference) -> Iterator[tuple[str, str]]:
    """Yield the fields that a reference has, names in their parts ("author family": "Porter")."""
    for role, attribute in _ROLES:
        for name in getattr(reference, attribute):
            yield from _name_parts(role, name)
    for field, text in zip(SHOWN_FIELDS, _texts_of(reference), strict=True):
        if text:
            yield field, text
    if reference.issued:
        yield "issued", reference.issued.iso
    if reference.accessed:
        yield "accessed", reference.accessed.iso


def _name_parts(role: str, name: Name) -> Iterator[tuple[str, str]]:
    """Yield the parts of a name; the first says by a capital letter that a name begins."""
    parts = [(part, getattr(name, part)) for part in _NAME_PARTS if getattr(name, part)]
    for number, (part, text) in enumerate(parts or [("family", "")]):
        yield f"{role if number else role.upper()} {part}", text


def _links(reference: Reference) -> list[list[str]] | int:
    """Return the links; a number where they are as their fields say: 1 the DOI, 2 the address."""
    links = reference_links(reference)
    usual = 0
    for text, address in links:
        if text == reference.url == address:
            usual |= 2
        elif address == f"https://doi.org/{text}" and _DOI.fullmatch(text):
            usual |= 1
    return usual if len(links) == usual.bit_count() else links


def _manifestations(work: Work, places: Places, library: Library) -> list[list[object]]:
    if len(work.manifestations) == 1 and work.manifestations[0].kind == "original":
        return []  # All references present it in one way, which the work itself shows.
    return [_manifestation(one, places, library.references) for one in work.manifestations]


def _manifestation(
    one: Manifestation, places: Places, references: Sequence[Reference]
) -> list[object]:
    place = places.references.get(one.reference)
    label = "" if place is None else references[place].title
    return [one.kind, label, one.language, one.year, found(one.references, places.references)]
