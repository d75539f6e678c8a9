"""Short labels of works."""

import pytest

from citegraph.model import LabelledReference, Location, Name, PartialDate, RawReference, Reference
from citegraph.text.labels import work_label

_PRINTED = LabelledReference(RawReference("a.txt#1.1", "", Location("a.txt")), ())


@pytest.mark.parametrize(
    ("authors", "title", "year", "expected"),
    [
        (("Портер",), "Конкуренция", 1993, "Портер 1993"),
        (("Портер", "Кетелс"), "", 2003, "Портер, Кетелс 2003"),
        (("A", "B", "C"), "", None, "A, B…"),
        ((), "Кластеры", 2016, "Кластеры 2016"),
        (
            (),
            "A very long title that does not fit on any map",
            None,
            "A very long title that does not fit on…",
        ),
        ((), "", None, "a.txt#1.1"),
    ],
)
def test_labels(authors: tuple[str, ...], title: str, year: int | None, expected: str) -> None:
    reference = Reference(
        "a.txt#1.1",
        _PRINTED,
        title=title,
        authors=tuple(Name(family, "A.") for family in authors),
        issued=PartialDate(year) if year else None,
    )
    assert expected == work_label(reference)
