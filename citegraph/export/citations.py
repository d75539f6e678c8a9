"""The table of in-text citations: where a document cites what, and in which words."""

from citegraph.export.csv_table import joined, render_table
from citegraph.model import InTextCitation, Library

_COLUMNS = ("file", "line", "page", "column", "form", "marker", "labels", "locators", "context")


def render_citations(library: Library) -> str:
    """Return citations.csv in printed order; ``labels`` and ``locators`` keep one order."""
    return render_table(
        _COLUMNS,
        (
            {
                "file": citation.location.file,
                "line": citation.location.line,
                "page": citation.location.page,
                "column": citation.column,
                "form": citation.form,
                "marker": citation.marker,
                "labels": joined(target.label for target in citation.targets),
                "locators": _locators(citation),
                "context": citation.context,
            }
            for citation in library.citations
        ),
    )


def _locators(citation: InTextCitation) -> str:
    """Return one locator per label; empty ones hold their place unless all are empty."""
    locators = [target.locator for target in citation.targets]
    return "; ".join(locators) if any(locators) else ""
