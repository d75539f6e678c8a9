"""Citations in running text, one module a form."""

from citegraph.segment.citations.bibliography import Bibliography
from citegraph.segment.citations.finding import FORMS, find_citations, summarize_citations
from citegraph.segment.citations.footnotes import read_notes
from citegraph.segment.citations.unlinked import citation_problems

__all__ = [
    "FORMS",
    "Bibliography",
    "citation_problems",
    "find_citations",
    "read_notes",
    "summarize_citations",
]
