"""RIS records, read again with rispy."""

import pytest
import rispy

from citegraph.export import render_library, render_references
from citegraph.model import (
    LabelledReference,
    Library,
    Location,
    MarkedFields,
    RawReference,
    Reference,
    SourceRecord,
)


def test_rispy_reads_every_work_with_its_fields(library: Library) -> None:
    article, book = rispy.loads(render_library("ris", library))
    assert ("JOUR", "BOOK") == (article["type_of_reference"], book["type_of_reference"])
    assert ["Исланкина, Е. А."] == article["authors"]
    assert "Кластеры: 5 % роста & «сети»" == article["title"]
    assert ("36", "45") == (article["start_page"], article["end_page"])
    assert "2016/07/08/" == article["date"]
    assert "960" == book["start_page"]
    assert ["OECD", "van Beethoven, L., Jr."] == book["authors"]


def test_every_line_is_a_tag_and_a_value(library: Library) -> None:
    lines = render_library("ris", library).splitlines()
    assert all(line == "" or line[2:6] == "  - " for line in lines)
    assert 2 == lines.count("ER  - ")


@pytest.mark.parametrize("second", ["TY  again", " PY - 1998", "AU  -Lee"])
def test_no_line_of_a_value_can_be_taken_for_a_field(second: str) -> None:
    record = SourceRecord("ris", "BOOK", "", (("TI", f"Tides\n{second}\nand more"),))
    raw = RawReference("a#1.1", "Tides", Location("a", 1), marked=MarkedFields((), "book", record))
    written = render_references("ris", [Reference("a#1.1", LabelledReference(raw, ()), "book")])
    assert f"TI  - Tides {second.strip()}\nand more\n" in written
