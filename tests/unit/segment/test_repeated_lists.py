"""A printed list and the same list as the file format marks it."""

from citegraph.model import Document, Line, MarkedEntry, MarkedList
from citegraph.segment import segment

PRINTED = [
    "1. Hill, J. (2003). Wheels in the old world. London: Example Press.",
    "2. Brook, A. (2011). Towns and their rivers. Journal of Towns, 4, 12–31.",
]
MARKED = (
    MarkedEntry("Brook A. Towns and their rivers // Journal of Towns. 2011. Vol. 4.", key="b"),
    MarkedEntry("Hill J. Wheels in the old world. London, Example Press, 2003.", key="h"),
)
STRANGE = (MarkedEntry("Coal R. The firm and its nature. Economics, 1937, vol. 16.", key="c"),)


def read(entries: tuple[MarkedEntry, ...]) -> Document:
    lines = [Line(text, i) for i, text in enumerate(["Text.", "References", *PRINTED], start=1)]
    lists = (MarkedList(entries, rule="field"),)
    return Document("a.docx", "docx", "", "", tuple(lines), paragraphs=True, lists=lists)


def test_the_marked_list_is_kept_with_the_printed_numbers_and_places() -> None:
    (one,) = segment(read(MARKED)).lists
    assert "field" == one.rule
    assert [("b", "2", 4), ("h", "1", 3)] == [
        (raw.key, raw.number, raw.location.line) for raw in one.references
    ]


def test_two_different_lists_are_both_kept() -> None:
    assert [2, 1] == [len(one.references) for one in segment(read(STRANGE)).lists]
