"""Documents of many lines are segmented in time that grows with them, not with their square."""

import time

import pytest

from citegraph.segment import segment
from citegraph.text.digits import whole_number
from tests.documents import document

ENTRY = "1. Ольхин П. Р. Лёд малых рек. М.: Русло, 1987. 212 с."


def seconds(text: str, name: str = "a.txt") -> float:
    read = document(text, name)
    begin = time.process_time()
    segment(read)
    return time.process_time() - begin


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Литература\n{ENTRY}\n" * 3_000, "a.txt"),
        (f"{ENTRY}\n\n" * 5_000, "a.md"),
        ("\n".join(f"    {n}. {ENTRY[3:]}\n      С. 5." for n in range(1, 2_500)), "a.txt"),
    ],
    ids=["headings", "one-number", "edges"],
)
def test_many_lines_of_one_kind_take_little_time(text: str, name: str) -> None:
    assert 6 > seconds(text, name)


@pytest.mark.parametrize("number", ["9" * 5_000, "²", "०१२", "1" * 30])
def test_odd_numbers_of_entries_are_no_error(number: str) -> None:
    text = f"""<article><front/><body><p>Ср. <xref ref-type="bibr" rid="a">{number}</xref>
    и [7].</p></body><back><ref-list><ref id="a"><label>{number}</label><mixed-citation>Ольхин П. Р.
    Лёд малых рек. М., 1987. 212 с.</mixed-citation></ref></ref-list></back></article>"""
    found = segment(document(text, "a.xml"))
    assert 1 == len(found.references)
    assert found.references[0].id in {
        target.reference for cited in found.citations for target in cited.targets
    }


def test_numbers_are_whole_and_short() -> None:
    assert [7, None, None, None] == [whole_number(text) for text in ("7", "", "-1", "1" * 10)]
