"""The table of citation forms, and the search through all of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pkgutil import resolve_name

from citegraph.model import Document, InTextCitation
from citegraph.segment.citations.bibliography import Bibliography
from citegraph.segment.citations.linking import link_numbers
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage, note_text, running_text
from citegraph.segment.citations.placing import place_in_notes, place_in_text
from citegraph.segment.citations.repeated import link_repeated
from citegraph.segment.options import SegmentOptions

#: Form of a citation to "module:function" that finds it in a passage; of two markers at one
#: place the form that stands first here is believed.
FORMS = {
    "marked": "citegraph.segment.citations.marked:find",
    "note": "citegraph.segment.citations.note:find",
    "bracket": "citegraph.segment.citations.bracket:find",
    "key": "citegraph.segment.citations.key:find",
    "author-year": "citegraph.segment.citations.author_year:find",
    "repeated": "citegraph.segment.citations.repeated:find",
    "parenthesis": "citegraph.segment.citations.parenthesis:find",
    "slash": "citegraph.segment.citations.slash:find",
    "superscript": "citegraph.segment.citations.superscript:find",
    "footnote-mark": "citegraph.segment.citations.footnote_mark:find",
    "source-note": "citegraph.segment.citations.source_note:find",
}

#: Forms that cite by the number of the entry, as raised numbers do.
_NUMERIC = ("marked", "bracket", "parenthesis", "slash")

_NAMES = {
    "marked": ("marked citation", "marked citations"),
    "note": ("note with references", "notes with references"),
    "bracket": ("bracketed marker", "bracketed markers"),
    "key": ("label in brackets", "labels in brackets"),
    "author-year": ("author-year marker", "author-year markers"),
    "repeated": ("repeated citation", "repeated citations"),
    "parenthesis": ("number in round brackets", "numbers in round brackets"),
    "slash": ("number between slashes", "numbers between slashes"),
    "superscript": ("raised number", "raised numbers"),
    "footnote-mark": ("footnote mark", "footnote marks"),
    "source-note": ("source note", "source notes"),
}


def find_citations(
    document: Document,
    bibliography: Bibliography,
    filled: Sequence[range],
    options: SegmentOptions,
) -> tuple[InTextCitation, ...]:
    """Return all citations outside the line ranges ``filled``, in printed order.

    Citations in notes stand where the sign of the note does.
    """
    passage = running_text(document, filled)
    found = place_in_text(_markers(passage, bibliography, options), passage, document, options)
    if document.notes:
        notes = note_text(document)
        markers = _markers(notes, bibliography, options)
        found += place_in_notes(markers, notes, passage, document, options)
    return tuple(
        sorted(found, key=lambda cited: (cited.location.line or 0, cited.column, cited.form))
    )


def _markers(passage: Passage, bibliography: Bibliography, options: SegmentOptions) -> list[Marker]:
    if not passage.text.strip():
        return []
    found: list[Marker] = []
    for target in FORMS.values():
        found += resolve_name(target)(passage, bibliography, options)
    markers = link_numbers(_without_overlaps(_of_one_system(found)), passage, bibliography)
    return link_repeated(markers, passage)


def _of_one_system(markers: list[Marker]) -> list[Marker]:
    """Return the markers without raised numbers where more numbers stand in brackets: powers."""
    raised = [marker for marker in markers if marker.form == "superscript"]
    others = sum(marker.form in _NUMERIC for marker in markers)
    if not raised or len(raised) > others:
        return markers
    return [marker for marker in markers if marker.form != "superscript"]


def _without_overlaps(markers: Iterable[Marker]) -> list[Marker]:
    """Return the markers in printed order; of those that overlap the one that is believed.

    That is the one that leads to more entries, else the form that comes first.

    A mark of the format inside a bracket that names pages keeps them.
    """
    rank = {form: position for position, form in enumerate(FORMS)}
    kept: list[Marker] = []
    for marker in sorted(markers, key=lambda marker: (marker.start, -marker.end)):
        if not kept or marker.start >= kept[-1].end or marker.form == "source-note":
            kept.append(marker)
            continue
        last = kept[-1]
        first, second = sorted(
            (last, marker), key=lambda one: (-_worth(one), rank[one.form], one.start)
        )
        kept[-1] = _with_locators(first, second)
    return kept


def _worth(marker: Marker) -> int:
    """Count the entries that marks, names or titles in a bracket lead to; 0 for other forms."""
    if marker.form not in ("marked", "key", "author-year"):
        return 0
    return sum(1 for target in marker.targets if target.reference)


def _with_locators(marker: Marker, other: Marker) -> Marker:
    if len(marker.targets) != len(other.targets) or marker.form != "marked":
        return marker
    targets = tuple(
        one if one.locator else replace(one, locator=same.locator)
        for one, same in zip(marker.targets, other.targets, strict=True)
    )
    return replace(
        marker,
        start=min(marker.start, other.start),
        end=max(marker.end, other.end),
        targets=targets,
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
