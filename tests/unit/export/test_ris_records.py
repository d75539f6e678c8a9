"""RIS records, read again with rispy."""

import rispy

from citegraph.export import render_library
from citegraph.model import Library


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
