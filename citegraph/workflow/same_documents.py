"""Documents that are one work: one paper read from several files cites as one document."""

from collections.abc import Sequence
from dataclasses import replace

from citegraph.model import CitingDocument, Location, Problem, Work


def count_once(
    documents: Sequence[CitingDocument], works: Sequence[Work]
) -> tuple[tuple[CitingDocument, ...], tuple[Work, ...], tuple[Problem, ...]]:
    """Let one of the documents that are the same work cite for all of them.

    That is the one whose text cites most often, then the one with the longest lists, then the
    first by id; ``same_as`` of the others names it, and a problem says so for each. The works
    that any of them cites are cited by that one.
    """
    by_id = {document.id: document for document in documents}
    stands_for: dict[str, str] = {}
    for work in works:
        same = [by_id[one] for one in work.documents if one in by_id]
        if len(same) > 1:
            first = min(same, key=lambda one: (-one.citations, -one.references, one.id))
            stands_for |= {one.id: first.id for one in same if one is not first}
    if not stands_for:
        return tuple(documents), tuple(works), ()
    return (
        tuple(replace(one, same_as=stands_for.get(one.id, "")) for one in documents),
        tuple(_recount(work, stands_for) for work in works),
        tuple(_told(by_id[one], by_id[stands_for[one]]) for one in sorted(stands_for)),
    )


def _recount(work: Work, stands_for: dict[str, str]) -> Work:
    if stands_for.keys().isdisjoint(work.cited_by):
        return work
    cited_by = {stands_for.get(one, one) for one in work.cited_by}
    return replace(work, cited_by=tuple(sorted(cited_by)))


def _told(document: CitingDocument, first: CitingDocument) -> Problem:
    line = document.description.printed.raw.location.line if document.description else None
    return Problem(
        "same-document",
        f"{document.id} is the same paper as {first.id}: what both cite counts once",
        "take one of them away if that is wrong, or if one is enough",
        Location(document.file, line),
        raw=document.title,
        level="note",
    )
