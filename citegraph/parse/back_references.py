"""References that repeat an earlier one: what they print themselves, and nothing else, is labelled.

No model sees «Там же. С. 15», and none has to guess at «Он же. Рынок труда»: there a name that
everybody knows for one stands in for the words, and is taken out again.
"""

from collections.abc import Callable
from dataclasses import replace

from citegraph.model import LabelledReference, RawReference, Span
from citegraph.parse.persons import split_persons
from citegraph.text import script_of
from citegraph.text.back_references import BackReference

#: Stand-ins for people, and for people with a title, by the script of the words they replace.
_PEOPLE = {"Cyrl": "Иванов И. И", "Latn": "Smith, J"}
_TITLE = {"Cyrl": "Иванов И. И. Рынок труда", "Latn": "Smith, J. Labour market"}
_NO_FIELDS = frozenset(("place", "file"))
_EDGES = " .,;:/–—-"

Label = Callable[[RawReference], LabelledReference]


def label_back_reference(
    raw: RawReference, found: BackReference, label: Label
) -> LabelledReference:
    """Label a repeated reference; ``label`` reads an ordinary one."""
    if found.means in ("entry", "cited"):
        return LabelledReference(raw, (*_names(raw.text, found), *_place(raw.text, found)), 1.0)
    if found.means == "short-title" or found.doubtful:
        return label(raw)
    return _with_stand_in(raw, found, label)


def label_behind(raw: RawReference, start: int, label: Label) -> LabelledReference:
    """Label ``raw.text[start:]`` alone: the words before it («См. также:») belong to no field."""
    labelled = label(replace(raw, text=raw.text[start:]))
    spans = tuple(
        replace(span, start=span.start + start, end=span.end + start) for span in labelled.spans
    )
    return replace(labelled, raw=raw, spans=spans)


def _names(text: str, found: BackReference) -> list[Span]:
    """The people named before «Указ. соч.»; a year or a short title among them is left out."""
    start, stop = found.names, found.start
    if any(char.isdigit() for char in text[start:stop]):
        stop = start + next(i for i, char in enumerate(text[start:stop]) if char.isdigit())
    persons = split_persons(text[start:stop].rstrip(" ,;:("))
    return [
        Span("author", text[start + left : start + right], start + left, start + right)
        for left, right in persons
    ]


def _place(text: str, found: BackReference) -> list[Span]:
    return [
        Span(one.field, text[one.start : one.end], one.start, one.end)
        for one in found.locators
        if one.field not in _NO_FIELDS
    ]


def _with_stand_in(raw: RawReference, found: BackReference, label: Label) -> LabelledReference:
    first = next(filter(str.isalpha, raw.text[found.start :]), "")
    script = "Cyrl" if script_of(first) == "Cyrl" else "Latn"
    name = (_TITLE if found.means == "title" else _PEOPLE)[script]
    labelled = label(replace(raw, text=name + raw.text[found.end :]))
    spans = (_moved(span, raw.text, len(name), found.end) for span in labelled.spans)
    return replace(labelled, raw=raw, spans=tuple(span for span in spans if span))


def _moved(span: Span, text: str, taken: int, end: int) -> Span | None:
    """Return a span at its place in the printed text, without the part in the stand-in."""
    if span.end <= taken or (span.start < taken and span.field == "author"):
        return None
    start, stop = max(span.start, taken) - taken + end, span.end - taken + end
    if span.start < taken:
        inside = text[start:stop]
        start += len(inside) - len(inside.lstrip(_EDGES))
    if start >= stop or not any(char.isalnum() for char in text[start:stop]):
        return None
    return replace(span, text=text[start:stop], start=start, end=stop)
