"""How many references a document may have: the rest is counted in a problem."""

from dataclasses import replace

from citegraph.model import Document, Location, Problem, ReferenceList
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
