"""Printed references to their fields, one after another as in a list."""

from functools import partial

from citegraph.export import render_references
from citegraph.model import LabelledReference, Location, RawReference, Reference
from citegraph.normalize import BackReferences, find_doubts, normalize
from citegraph.parse import default_options, load_parser
from tests.fuzz.laws import check_packable, repeated, require

_PARSER = load_parser()
#: References of a list that are read.
_MOST = 3


def check(data: bytes) -> None:
    """Parse the lines of an input, and make values of their fields."""
    lines = data.decode("utf-8", "replace").split("\n", _MOST)[:_MOST]
    links = BackReferences()
    known: set[str] = set()
    references = []
    for position, text in enumerate(lines, start=1):
        raw = RawReference(f"f#1.{position}", text, Location("f", position), 1, position)
        labelled = repeated(data, partial(_PARSER.parse, raw))
        _check_spans(labelled)
        check_packable(labelled, data)
        reference, problems = links.resolve(*normalize(labelled))
        find_doubts(reference, problems, default_options())
        require((raw.id, labelled) == (reference.id, reference.printed), "the print stays")
        require(reference.refers_to in {"", *known}, "it repeats one before", reference.refers_to)
        require(all(p.location == raw.location for p in problems if p.location), "where it stands")
        known.add(raw.id)
        references.append(reference)
        check_packable(reference, data)
    _check_rendered(references)


def _check_spans(labelled: LabelledReference) -> None:
    end = 0
    text = labelled.raw.text
    for span in labelled.spans:
        require(text[span.start : span.end] == span.text, "a span is of its text", span)
        require(end <= span.start < span.end, "spans come in order and do not overlap", span, end)
        require(0 <= span.confidence <= 1, "a confidence is a probability", span)
        end = span.end
    require(0 <= labelled.confidence <= 1, "a confidence is a probability", labelled.confidence)
    require(0 <= labelled.unread <= len(text), "what is unread is at the end", labelled.unread)


def _check_rendered(references: list[Reference]) -> None:
    for name, opening in (("bibtex", "@"), ("ris", "TY  - ")):
        written = render_references(name, references)
        count = sum(line.startswith(opening) for line in written.split("\n"))
        require(len(references) == count, f"one entry each in {name}", written)
