"""References in footnotes and endnotes."""

from dataclasses import replace

from citegraph.model import Line, Mark, Note, Segmentation
from citegraph.segment import segment
from tests.documents import document

LIST = """
Литература
1. Белов А. Рост рынка речных перевозок // Форсайт. 2014. № 2. С. 3–5.
2. Hill J. Ports of the North. London: Quay Press, 1998. 210 p.
3. Дуров С. П. Реки. М.: Русло, 2003. 88 с.
"""


def noted(*notes: str, listed: str = "") -> Segmentation:
    """A document of one line with a sign for each note."""
    text = " ".join(f"Сказано так{number}." for number in range(1, len(notes) + 1))
    read = document(f"{text}\n{listed}")
    marks = []
    made = []
    for number, note in enumerate(notes, start=1):
        at = text.index(f"так{number}.") + 3
        marks.append(Mark(at, at + 1, "note", (f"n{number}",)))
        made.append(Note(f"n{number}", str(number), (Line(note, 100 + number),)))
    first = replace(read.lines[0], marks=tuple(marks))
    return segment(replace(read, lines=(first, *read.lines[1:]), notes=tuple(made)))


def test_references_of_notes_make_a_list() -> None:
    found = noted(
        "Белов А. Рост рынка. М.: Русло, 2014. С. 15.",
        "Там же. С. 20.",
        "См.: Hill J. Ports. London: Quay Press, 1998. P. 3; Дуров С. П. Реки. М., 2003. С. 7.",
        "Так считают не все.",
    )
    (listed,) = found.lists
    assert "footnotes" == listed.rule
    assert ["Белов А", "Там же.", "Hill J.", "Дуров С"] == [
        raw.text[:7] for raw in listed.references
    ]
    assert [101, 102, 103, 103] == [raw.location.line for raw in listed.references]
    assert [("1", ["С. 15"]), ("2", ["С. 20"]), ("3", ["P. 3", "С. 7"])] == [
        (one.marker, [target.locator for target in one.targets]) for one in found.citations
    ]
    assert [raw.id for raw in listed.references] == [
        target.reference for one in found.citations for target in one.targets
    ]


def test_references_of_notes_lead_to_the_list() -> None:
    found = noted(
        "Белов А. Рост рынка речных перевозок // Форсайт. 2014. № 2. С. 4.",
        "Там же. С. 5.",
        "Hill J. Ports of the North. London, 1998. P. 12.",
        "Белов А. Указ. соч. С. 3.",
        listed=LIST,
    )
    assert 1 == len(found.lists)
    numbers = {raw.id: raw.number for raw in found.references}
    assert ["1", "1", "2", "1"] == [numbers[one.targets[0].reference] for one in found.citations]


def test_notes_without_references_cite_nothing() -> None:
    found = noted("Подробнее о портах на сайте www.ports.example.", "Курсив наш.", listed=LIST)
    assert () == found.citations


def test_citations_in_a_note_stand_where_its_sign_does() -> None:
    found = noted("Так и в работах [2, с. 3].", listed=LIST)
    (one,) = found.citations
    assert (101, "[2, с. 3]", 1) == (one.location.line, one.marker, one.sentence)
    assert "Так и в работах [2, с. 3]." == one.context
