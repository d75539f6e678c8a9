"""What a document cites again and again is looked up once, with the same result."""

from citegraph.model import Segmentation
from citegraph.segment import segment
from tests.documents import document

LIST = "References\n" + "".join(
    f"{name}, P. ({year}). Ice of small rivers, part {number}. Journal of Ice, 1, 1-2.\n"
    for number, (name, year) in enumerate((("Olkhin", 1987), ("Brook", 1990), ("Brook", 1990)))
)


def segmented(text: str) -> Segmentation:
    return segment(document(f"{text}\n\n{LIST}", "a.txt"))


def test_every_citation_of_one_work_leads_to_it() -> None:
    found = segmented(
        "Olkhin (1987) saw ice, and again Olkhin (1987). So did (Olkhin, 1987, p. 2)."
    )
    first, *_ = found.references
    targets = [target for cited in found.citations for target in cited.targets]
    assert [first.id] * 3 == [target.reference for target in targets]
    assert ["", "", "p. 2"] == [target.locator for target in targets]


def test_every_citation_of_two_works_says_so() -> None:
    found = segmented("Brook (1990) and Brook (1990), as Olkhin (1987) and (Brook, 1990) say.")
    reasons = [target.unlinked for cited in found.citations for target in cited.targets]
    assert 4 == len(reasons)
    assert 3 == sum(reason.startswith("two ") for reason in reasons)
