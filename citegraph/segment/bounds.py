"""How many references and citations a document may have: the rest is counted in a problem."""

from dataclasses import replace
from itertools import accumulate, takewhile

from citegraph.model import Document, InTextCitation, Location, Problem, ReferenceList
from citegraph.segment.options import SegmentOptions


def within_bounds(
    lists: tuple[ReferenceList, ...], document: Document, options: SegmentOptions
) -> tuple[tuple[ReferenceList, ...], tuple[Problem, ...]]:
    """Return the lists with the first references of a document, and a problem for the others.

    A file of records that cite nothing is no document that cites: it may have more of them.
    """
    records = not document.lines and not document.part
    key = "max_records" if records else "max_references"
    most: int = getattr(options, key)
    total = sum(len(one.references) for one in lists)
    if total <= most:
        return lists, ()
    kept: list[ReferenceList] = []
    left = most
    for one in lists:
        kept.append(replace(one, references=one.references[:left]))
        left -= len(kept[-1].references)
    problem = Problem(
        "too-many-references",
        f"it has {total:,} references, more than {most:,} ({key}); "
        f"the last {total - most:,} were left out",
        f"split it, or raise {key} under [segment] in your settings file",
        Location(document.file),
    )
    return tuple(one for one in kept if one.references), (problem,)


def citations_within_bounds(
    citations: tuple[InTextCitation, ...], document: Document, options: SegmentOptions
) -> tuple[tuple[InTextCitation, ...], tuple[Problem, ...]]:
    """Return the first citations of a document, and a problem for the others."""
    most = options.max_citations
    totals = accumulate(max(1, len(cited.targets)) for cited in citations)
    kept = sum(1 for _ in takewhile(lambda total: total <= most, totals))
    if kept == len(citations):
        return citations, ()
    problem = Problem(
        "too-many-citations",
        f"its text cites works more than {most:,} times (max_citations); the last "
        f"{len(citations) - kept:,} of {len(citations):,} markers were left out",
        "look whether they are citations; "
        "else raise max_citations under [segment] in your settings file",
        citations[kept].location,
    )
    return citations[:kept], (problem,)
