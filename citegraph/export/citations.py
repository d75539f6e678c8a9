"""The table of in-text citations: where a document cites what, and in which words."""

from collections.abc import Iterable, Iterator

from citegraph.export.csv_table import joined, render_table
from citegraph.model import InTextCitation, Library

_COLUMNS = (
    *("file", "line", "page", "column", "form", "marker", "labels", "locators", "references"),
    *("works", "unlinked", "section", "chapter", "paragraph", "sentence", "position", "context"),
)


def render_citations(library: Library) -> str:
    """Return citations.csv in printed order.

    ``labels``, ``locators``, ``references`` (ids of the entries) and ``works`` keep one order.
    """
    works = library.works_of_references()
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
                "locators": _in_order(target.locator for target in citation.targets),
                "references": _in_order(target.reference for target in citation.targets),
                "works": _in_order(works.get(one.reference, "") for one in citation.targets),
                "unlinked": joined(dict.fromkeys(_reasons(citation))),
                "section": citation.section,
                "chapter": citation.chapter or "",
                "paragraph": citation.paragraph or "",
                "sentence": citation.sentence or "",
                "position": citation.position,
                "context": citation.context,
            }
            for citation in library.citations
        ),
    )


def _in_order(values: Iterable[str]) -> str:
    """Return one value per label; empty ones hold their place unless all are empty."""
    listed = list(values)
    return "; ".join(listed) if any(listed) else ""


def _reasons(citation: InTextCitation) -> Iterator[str]:
    for target in citation.targets:
        if target.unlinked:
            yield target.unlinked
