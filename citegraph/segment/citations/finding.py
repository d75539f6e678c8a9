"""The table of citation forms, and the search through all of them."""

from collections.abc import Iterable, Sequence
from importlib import import_module

from citegraph.model import Document, InTextCitation
from citegraph.segment.citations.passage import running_text
from citegraph.segment.options import SegmentOptions

#: Form of a citation to "module:function" that finds it in a passage.
FORMS = {
    "bracket": "citegraph.segment.citations.bracket:find",
    "footnote-mark": "citegraph.segment.citations.footnote_mark:find",
    "source-note": "citegraph.segment.citations.source_note:find",
}

_NAMES = {
    "bracket": ("bracketed marker", "bracketed markers"),
    "footnote-mark": ("footnote mark", "footnote marks"),
    "source-note": ("source note", "source notes"),
}


def find_citations(
    document: Document, filled: Sequence[range], options: SegmentOptions
) -> tuple[InTextCitation, ...]:
    """Return all citations outside the line ranges ``filled``, in printed order."""
    passage = running_text(document, filled)
    found: list[InTextCitation] = []
    for target in FORMS.values():
        module, _, function = target.partition(":")
        found += getattr(import_module(module), function)(passage, options)
    return tuple(
        sorted(found, key=lambda cited: (cited.location.line or 0, cited.column, cited.form))
    )


def summarize_citations(citations: Iterable[InTextCitation]) -> str:
    """Count citations by form in words.

    >>> from citegraph.model import CitationTarget, Location
    >>> cited = InTextCitation("bracket", "[2]", (CitationTarget("2"),), "", Location("a"))
    >>> summarize_citations([cited, cited]), summarize_citations([])
    ('2 bracketed markers of 1 number', 'no citation')
    """
    by_form: dict[str, list[InTextCitation]] = {form: [] for form in FORMS}
    for cited in citations:
        by_form[cited.form].append(cited)
    parts = []
    for form, found in by_form.items():
        if not found:
            continue
        words = f"{len(found)} {_NAMES[form][len(found) != 1]}"
        if form == "bracket":
            labels = len({target.label for cited in found for target in cited.targets})
            words += f" of {labels} number{'s' if labels != 1 else ''}"
        parts.append(words)
    return ", ".join(parts) or "no citation"
