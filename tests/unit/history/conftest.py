"""Makes libraries out of what documents cite, with years, titles, people and languages."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from citegraph.history import HistoryOptions, default_options
from citegraph.history.citing import Citations, find_citations
from citegraph.model import (
    CitingDocument,
    LabelledReference,
    Library,
    Location,
    PartialDate,
    Person,
    RawReference,
    Reference,
    Venue,
    Work,
)

MakeLibrary = Callable[..., Library]


def make_reference(id: str, **fields: Any) -> Reference:
    """Make a reference; ``year`` stands for the date."""
    year = fields.pop("year", None)
    raw = RawReference(f"{id}#1.1", fields.get("title", id), Location(id, 1))
    issued = PartialDate(year) if year else None
    return Reference(raw.id, LabelledReference(raw, ()), issued=issued, **fields)


def _document(id: str, described: Reference | None, work: str) -> CitingDocument:
    return CitingDocument(
        id, "", "text", "utf-8", "", lists=1, references=1, citations=0, description=described,
        work=work,
    )  # fmt: skip


@pytest.fixture
def make_library() -> MakeLibrary:
    """A function: document -> works it cites; work -> fields; document -> fields, or its work.

    ``itself`` describes documents; a document that is named in ``is_work`` is that work.
    """

    def make(
        cited: Mapping[str, Sequence[str]],
        works: Mapping[str, Mapping[str, Any]] | None = None,
        itself: Mapping[str, Mapping[str, Any]] | None = None,
        is_work: Mapping[str, str] | None = None,
    ) -> Library:
        is_work = is_work or {}
        ids = sorted(
            {*(works or {}), *is_work.values(), *(id for ids in cited.values() for id in ids)}
        )
        made = []
        for id in ids:
            fields = dict((works or {}).get(id, {}))
            people, venue = tuple(fields.pop("people", ())), fields.pop("venue", "")
            reference = make_reference(id, **fields)
            cited_by = tuple(sorted(document for document in cited if id in cited[document]))
            own = tuple(sorted(one for one, work in is_work.items() if work == id))
            made.append(
                Work(id, reference, (reference.id,), people, venue, cited_by, documents=own)
            )
        documents = tuple(
            _document(
                id,
                make_reference(id, **(itself or {})[id]) if id in (itself or {}) else None,
                is_work.get(id, ""),
            )
            for id in sorted(cited)
        )
        named = sorted({person for work in made for person in work.people})
        venues = sorted({work.venue for work in made if work.venue})
        return Library(
            documents,
            tuple(work.reference for work in made),
            tuple(made),
            tuple(Person(id, id.title(), id, (id,), ()) for id in named),
            tuple(Venue(id, id.title(), id, (id,), ()) for id in venues),
        )

    return make


@pytest.fixture
def options() -> HistoryOptions:
    return default_options()


@pytest.fixture
def cite(make_library: MakeLibrary) -> Callable[..., Citations]:
    """A function: the same as ``make_library``, but the citations of the library."""
    return lambda *args, **kwargs: find_citations(make_library(*args, **kwargs), default_options())
