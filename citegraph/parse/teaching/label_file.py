"""The text format in which a person corrects parsed references: one value a line.

A block is a printed reference, quoted, and its values in printed order::

    # list.txt:12  sure 0.62  look at: container
    > Белов А. Рост рынка // Форсайт. 2014. № 2. С. 3–5.
    author: Белов А.
    title: Рост рынка
    container: Форсайт

Why lines and not tags in the text (``<title>Рост рынка</title>``): what a parser gets wrong is
mostly the name of a field (one word to change here, two tags there) or where a field ends (words
to cut from one line and to paste into the next: the values are in printed order, so that the next
line is the right one). Values under each other are read at a glance, tags have to be searched
for; no tag can be left open, and a slip spoils one line, which is named, not all that follows.

Values are copies: each must be printed in the reference, spaces aside. ``issue @2: 2`` means the
second place where «2» is printed; it is written only where it is needed.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from citegraph.model import FIELDS, LabelledReference, Span
from citegraph.parse.teaching.options import default_options
from citegraph.parse.teaching.placing import Value, place_values
from citegraph.parse.teaching.printed import Place, Printed, squeezed_offsets

_DIGEST = "# not corrected yet: "
_HEAD = """\
# References as citegraph reads them. Correct what is wrong and save; then: citegraph train {name}
#
# > is the printed reference: leave it as it is. Below it stands one line for each value:
#   field: words of the reference, one person a line, in any order.
# Wrong field: write another name. Wrong end: cut the words and paste them into the other line.
# Missing value: add a line. Wrong value: delete the line. Not sure: delete the whole block.
# Every block that stays is taken for right. A line with the one word «stop» ends the file early.
# «date @2: 2014» means the second place where 2014 is printed.
# Fields: {fields}
"""


def write_labels(
    references: Iterable[LabelledReference], name: str = "FILE", width: int = 88
) -> str:
    """Return the references as text to correct; :func:`read_labels` reads it back.

    The last line of the head is a digest by which :func:`is_corrected` knows an untouched file.
    """
    head = _HEAD.format(name=name, fields=_folded(", ".join(FIELDS), width))
    blocks = "".join(f"\n{_block(reference)}" for reference in references)
    return f"{head}{_DIGEST}{_digest(head + blocks)}\n{blocks}"


def is_corrected(text: str) -> bool:
    """Whether a label file is not as :func:`write_labels` wrote it.

    >>> is_corrected(write_labels([])), is_corrected(write_labels([]) + "title: x")
    (False, True)
    """
    head, mark, rest = text.partition(_DIGEST)
    digest, _, blocks = rest.partition("\n")
    return not mark or digest.strip() != _digest(head + blocks)


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def _folded(text: str, width: int) -> str:
    """Break a list of names into comment lines."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] += f"{word} "
    return "\n#   ".join(line.rstrip() for line in lines)


def _block(reference: LabelledReference) -> str:
    printed = Printed(reference.raw.text)
    spans = _on_collapsed(reference, printed)
    values = [Value(span.field, span.text) for span in spans]
    lines = [f"# {_describe(reference)}", f"> {printed.text}"]
    for value in _with_places(printed, values, [(span.start, span.end) for span in spans]):
        place = f" @{value.nth}" if value.nth else ""
        lines.append(f"{value.field}{place}: {value.text}")
    return "\n".join(lines) + "\n"


def _describe(reference: LabelledReference) -> str:
    parts = [str(reference.raw.location), f"sure {reference.confidence:.2f}"]
    bound = default_options().unsure
    unsure = [
        f"{span.field} ({span.rival}?)" if span.rival not in ("", span.field) else span.field
        for span in reference.spans
        if span.confidence < bound
    ]
    if unsure:
        parts.append(f"look at: {', '.join(dict.fromkeys(unsure))}")
    return "  ".join(" ".join(part.split()) for part in parts)


def _on_collapsed(reference: LabelledReference, printed: Printed) -> list[Span]:
    """Return the spans with their offsets in the text whose spaces are collapsed."""
    old, new = squeezed_offsets(reference.raw.text), squeezed_offsets(printed.text)
    at = dict(zip(old, new, strict=True))
    spans = []
    for span in reference.spans:
        kept = [at[i] for i in range(span.start, span.end) if i in at]
        if kept and span.field in FIELDS:
            start, end = kept[0], kept[-1] + 1
            spans.append(Span(span.field, printed.text[start:end], start, end, span.confidence))
    return sorted(spans, key=lambda span: (span.start, span.end))


def _with_places(
    printed: Printed, values: Sequence[Value], wanted: Sequence[Place]
) -> Sequence[Value]:
    """Say which place is meant wherever the reader would take another one."""
    for everywhere in (False, True):
        found = place_values(printed, values)
        if found == list(wanted):
            return values
        values = [
            value if place == right and not everywhere else _nth(printed, value, right)
            for value, place, right in zip(values, found, wanted, strict=True)
        ]
    return values


def _nth(printed: Printed, value: Value, wanted: Place) -> Value:
    places = printed.places(value.text)
    nth = next((n for n, place in enumerate(places, start=1) if place == wanted), 0)
    return Value(value.field, value.text, nth)
