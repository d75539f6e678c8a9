"""What a repeated reference prints itself is labelled where it stands, and no more."""

import pytest

from citegraph.model import LabelledReference, Location, RawReference
from citegraph.parse import load_parser


def parse(text: str) -> LabelledReference:
    return load_parser().parse(RawReference("x", text, Location("f")))


SPANS = {
    "Там же. Т. 2. С. 15.": [("volume", "2"), ("pages", "15")],
    "Ibid.": [],
    "Орлова М. П., Ёлкин Д. С. Указ. соч. С. 8.": [
        ("author", "Орлова М. П."),
        ("author", "Ёлкин Д. С."),
        ("pages", "8"),
    ],
    "Smith (1998), op. cit., p. 7.": [("author", "Smith"), ("pages", "7")],
    "Он же. Труд и капитал. М.: Восход, 2007. 200 с.": [
        ("title", "Труд и капитал"),
        ("place", "М."),
        ("publisher", "Восход"),
        ("date", "2007"),
        ("page_total", "200"),
    ],
    "--- (2005) Growth of towns. London: Sage.": [
        ("date", "2005"),
        ("title", "Growth of towns"),
        ("place", "London"),
        ("publisher", "Sage"),
    ],
    "То же. 2-е изд. М.: Восход, 2006. 210 с.": [
        ("edition", "2-е изд."),
        ("place", "М."),
        ("publisher", "Восход"),
        ("date", "2006"),
        ("page_total", "210"),
    ],
}


@pytest.mark.parametrize("text", SPANS)
def test_spans(text: str) -> None:
    found = parse(text)
    assert SPANS[text] == [(span.field, span.text) for span in found.spans]
    assert all(text[span.start : span.end] == span.text for span in found.spans)
    assert text == found.raw.text


@pytest.mark.parametrize("mark", ["Он же. ", "———", "То же. ", "Idem. ", "_____ / "])
@pytest.mark.parametrize("rest", ["", "x", "№", "1", "…", "." * 3000, "Рост " * 3000, "// // [x]"])
def test_spans_stay_inside_the_print(mark: str, rest: str) -> None:
    found = parse(mark + rest)
    assert all((mark + rest)[span.start : span.end] == span.text for span in found.spans)
