"""A reference whose fields are marked in its printed text."""

from dataclasses import dataclass

from citegraph.model.marked import Span
from citegraph.model.segmentation import RawReference

#: Every field that a reference can carry, in the order used for output.
FIELDS = (
    "author",
    "editor",
    "translator",
    "title",
    "translated_title",
    "container",
    "translated_container",
    "series",
    "genre",
    "edition",
    "volume",
    "issue",
    "part",
    "date",
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
    "accessed",
    "language",
    "note",
)


@dataclass(frozen=True, slots=True)
class LabelledReference:
    """A raw reference with its field spans in printed order; confidence 0 to 1.

    ``unread`` counts the characters at its end that were too many to be read.
    """

    raw: RawReference
    spans: tuple[Span, ...]
    confidence: float = 1.0
    unread: int = 0

    def texts(self, field: str) -> tuple[str, ...]:
        """Printed values of one field, in printed order (empty when it is absent)."""
        return tuple(span.text for span in self.spans if span.field == field)

    def first(self, field: str) -> str:
        """The first printed value of a field, or ""."""
        return next((span.text for span in self.spans if span.field == field), "")
