"""What a number may mean in a document that prints no list."""

import pytest

from citegraph.model import (
    CitationTarget,
    InTextCitation,
    LabelledReference,
    Location,
    Name,
    RawReference,
    Reference,
    Work,
)
from citegraph.resolve.options import default_options
from citegraph.resolve.suggestions import UnlistedCitation, suggest


def work(id: str, author: Name, pages: str = "", cited: bool = True) -> Work:
    raw = RawReference(f"l#1.{id}", id, Location("l.txt", 1))
    reference = Reference(
        raw.id, LabelledReference(raw, ()), title=f"On {id}", authors=(author,), pages=pages
    )
    return Work(id, reference, (raw.id,), (), "", ("l.txt",) if cited else ())


BROOK = work("brook", Name("Brook", "Peter"), "89-98")
LAKE = work("lake", Name("Lake", "A."), "90-390")
OTHERS = [work(f"other{number}", Name("Hill", "B.")) for number in range(8)]
WORKS = [BROOK, LAKE, *OTHERS]


def citation(locator: str, before: str = "", label: str = "9") -> UnlistedCitation:
    target = CitationTarget(label, locator)
    cited = InTextCitation("bracket", f"[{label}]", (target,), "", Location("p.txt", 3))
    return UnlistedCitation(cited, before)


def found(*citations: UnlistedCitation) -> list[str]:
    return [one.work for one in suggest(citations, WORKS, default_options())]


def test_a_named_author_and_a_page_in_the_range_tell_the_work() -> None:
    first, *_ = suggest([citation("с. 95", "Как пишет П. Брук, ")], WORKS, default_options())
    assert "brook" == first.work
    assert 0.95 < first.probability < 1.0
    assert ["author named", "pages cited"] == [one.feature for one in first.evidence]


def test_a_page_alone_makes_a_narrow_range_likelier() -> None:
    assert "brook" == found(citation("с. 95"))[0]


def test_a_page_outside_the_range_speaks_against_the_work() -> None:
    assert ["lake"] == found(citation("с. 300"))
    assert [] == found(citation("с. 999"))


def test_all_pages_of_a_number_must_fit() -> None:
    assert ["lake"] == found(citation("с. 95"), citation("с. 120"))


@pytest.mark.parametrize("before", ["По мнению П. Брука ", "Brook P. says ", "у П. Бруком "])
def test_names_are_known_in_other_cases_and_scripts(before: str) -> None:
    assert "brook" == found(citation("", before))[0]


def test_a_name_before_another_marker_belongs_to_that() -> None:
    assert [] == found(citation("", "П. Брук говорит [3], а потом "))


def test_contradicting_initials_are_another_person() -> None:
    assert [] == found(citation("", "Как пишет С. Брук, "))


def test_nothing_known_suggests_nothing() -> None:
    assert [] == found(citation(""))


def test_works_that_only_describe_documents_are_not_suggested() -> None:
    own = work("own", Name("Stone", "C."), "1-9", cited=False)
    assert () == suggest([citation("с. 5", "К. Стоун ")], [own], default_options())
