from citegraph.config.configuration import configure
from citegraph.model import Segmentation
from citegraph.segment import segment
from tests.documents import document

ENTRY = "{0}. Ольхин П. Р. Лёд малых рек, часть {0}. М., 1987. 212 с.\n"


def segmented(text: str, name: str, **bounds: int) -> Segmentation:
    return segment(document(text, name), configure({"segment": bounds}).segment)


def test_references_beyond_the_bound_are_counted_in_a_problem() -> None:
    text = "О реках [1; 7].\n\nЛитература\n" + "".join(ENTRY.format(n) for n in range(1, 10))
    found = segmented(text, "a.txt", max_references=5)
    assert ["1", "2", "3", "4", "5"] == [raw.number for raw in found.references]
    (problem,) = [one for one in found.problems if one.code == "too-many-references"]
    assert "9 references, more than 5 (max_references); the last 4 were left out" in problem.message
    assert "raise max_references under [segment] in your settings file" in problem.advice
    known = {raw.id for raw in found.references}
    targets = [one.reference for cited in found.citations for one in cited.targets]
    assert {""} | known >= set(targets)


def test_file_of_records_may_have_more() -> None:
    text = "".join(f"@book{{a{n}, title={{Ice {n}}}}}\n" for n in range(9))
    assert 9 == len(segmented(text, "a.bib", max_references=5).references)
    cut = segmented(text, "a.bib", max_records=4)
    assert 4 == len(cut.references)
    assert ["too-many-references"] == [one.code for one in cut.problems]
    assert "more than 4 (max_records)" in cut.problems[0].message


def test_references_at_the_bound_are_no_problem() -> None:
    text = "Литература\n" + "".join(ENTRY.format(n) for n in range(1, 6))
    found = segmented(text, "a.txt", max_references=5)
    assert (5, []) == (
        len(found.references),
        [one.code for one in found.problems if one.code == "too-many-references"],
    )


def test_citations_beyond_the_bound_are_counted_in_a_problem() -> None:
    text = "О реках [1–3] и льде [2]. О снеге [1, 2] и [3].\n\nЛитература\n" + "".join(
        ENTRY.format(n) for n in range(1, 4)
    )
    found = segmented(text, "a.txt", max_citations=5)
    assert ["[1–3]", "[2]"] == [cited.marker for cited in found.citations]
    (problem,) = [one for one in found.problems if one.code == "too-many-citations"]
    assert "more than 5 times (max_citations); the last 2 of 4 markers" in problem.message
    assert "raise max_citations under [segment] in your settings file" in problem.advice
    whole = segmented(text, "a.txt", max_citations=7)
    assert 4 == len(whole.citations)
    assert "too-many-citations" not in [one.code for one in whole.problems]
