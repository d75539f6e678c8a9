"""Citations in running text, one module a form."""

from citegraph.segment.citations.finding import FORMS, find_citations, summarize_citations

__all__ = ["FORMS", "find_citations", "summarize_citations"]
