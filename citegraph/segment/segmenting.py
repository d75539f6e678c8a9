"""A document to its reference lists and the citations in its text."""

from dataclasses import replace

from citegraph.model import Document, Location, Problem, Segmentation
from citegraph.segment.bounds import citations_within_bounds, within_bounds
from citegraph.segment.citations import (
    Bibliography,
    citation_problems,
    find_citations,
    read_notes,
    summarize_citations,
)
from citegraph.segment.headings import split_heading
from citegraph.segment.identity import describe_itself
from citegraph.segment.lists import find_lists
from citegraph.segment.marked import marked_lists, marked_twins
from citegraph.segment.options import SegmentOptions, default_options
from citegraph.segment.twins import pair_twins


def segment(document: Document, options: SegmentOptions | None = None) -> Segmentation:
    """Find the reference lists of a document and the citations outside them.

    A document without a list gets a problem "no-reference-list" that says which
    citations its text holds, so that an empty result is never a silent one.
    """
    options = options or default_options()
    lines = tuple(part for line in document.lines for part in split_heading(line))
    document = replace(document, lines=lines)
    printed = find_lists(document, options)
    document = replace(document, lists=printed.marked)
    every = (*printed.lists, *marked_lists(document, len(printed.lists) + 1))
    lists, cut = within_bounds(every, document, options)
    known = marked_twins(lists)
    lists, twins, misfits = pair_twins(lists, options)
    noted, targets = read_notes(document, Bibliography(lists, document), len(lists) + 1, options)
    lists = (*lists, noted) if noted else lists
    bibliography = Bibliography(lists, document, targets)
    found = find_citations(document, bibliography, printed.filled, options)
    citations, uncited = citations_within_bounds(found, document, options)
    faults = citation_problems(document.file, lists, citations, options)
    problems = (*printed.problems, *cut, *uncited, *misfits, *faults)
    if not lists and not document.part:
        problems = (*problems, _no_list(document, summarize_citations(citations)))
    itself = describe_itself(document, printed.filled)
    return Segmentation(document, lists, citations, problems, itself, (*known, *twins))


def _no_list(document: Document, cited: str) -> Problem:
    where = Location(document.file)
    if not any(char.isalpha() for line in document.lines for char in line.text):
        return Problem(
            "no-text",
            "the file holds no text",
            "if it is a scan, run text recognition on it first",
            where,
        )
    return Problem(
        "no-reference-list",
        f"no reference list was found; in the text: {cited}",
        "add the list under a heading such as «Литература» or «References», "
        "or put it into a file of its own",
        where,
    )
