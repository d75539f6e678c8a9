"""Laws of the text format in which references are corrected."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from citegraph.model import FIELDS, LabelledReference, Location, RawReference, Span
from citegraph.parse import load_parser
from citegraph.parse.teaching.label_file import write_labels
from citegraph.parse.teaching.label_reading import read_labels
from citegraph.parse.teaching.printed import Printed
from citegraph.text.clean import collapse_spaces
from tests.laws import examples

PARSER = load_parser()
LETTERS = st.text(
    st.one_of(
        st.sampled_from(list("аб12.,: >#@-–«»\t[]()\u00a0\u0301")),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)


@st.composite
def references(draw: st.DrawFn) -> LabelledReference:
    """Any text with any spans that begin and end in a word and do not overlap."""
    text = collapse_spaces(draw(LETTERS))
    edges = sorted(draw(st.lists(st.integers(0, len(text)), unique=True, max_size=12)))
    spans = []
    for start, end in zip(edges[::2], edges[1::2], strict=False):
        # An invisible character at an edge cannot be copied.
        while start < end and _is_blank(text[start]):
            start += 1
        while start < end and _is_blank(text[end - 1]):
            end -= 1
        if start < end:
            spans.append(Span(draw(st.sampled_from(FIELDS)), text[start:end], start, end))
    return LabelledReference(RawReference("f#1.1", text, Location("f", 1)), tuple(spans))


@given(st.lists(references(), max_size=4))
@examples(300)
def test_what_is_written_is_read_back(written: list[LabelledReference]) -> None:
    found, problems = read_labels(write_labels(written), "f")
    full = [one for one in written if one.raw.text]
    assert () == tuple(problem for problem in problems if problem.code != "empty-reference")
    assert [one.raw.text for one in full] == [one.text for one in found]
    assert [marks(one.spans) for one in full] == [marks(one.spans) for one in found]


@given(LETTERS, st.integers(0, 3))
@examples(150)
def test_parsed_references_are_read_back(text: str, at: int) -> None:
    parsed = PARSER.parse(
        RawReference("f", f"Белов А. {text} // Форсайт. {text} 2014", Location("f"))
    )
    (found,), problems = read_labels(write_labels([parsed]), "f")
    assert () == problems
    printed = Printed(parsed.raw.text)
    assert printed.text == found.text
    assert [collapse_spaces(span.text) for span in parsed.spans] == [
        span.text for span in found.spans
    ]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
@examples(150)
def test_no_text_stops_the_reader(text: str) -> None:
    found, problems = read_labels(f"> Рост, 2014\n{text}", "f")
    assert found or problems


def _is_blank(char: str) -> bool:
    return char.isspace() or unicodedata.category(char) == "Cf"


def marks(spans: tuple[Span, ...]) -> list[tuple[str, int, int]]:
    return [(span.field, span.start, span.end) for span in spans]
