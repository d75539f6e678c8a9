"""Repeated references of a document, resolved in printed order."""

from collections.abc import Iterable
from dataclasses import replace

from citegraph.model import (
    LabelledReference,
    Location,
    Name,
    PartialDate,
    Problem,
    RawReference,
    Reference,
)
from citegraph.normalize import BackReferences, NormalizeOptions

IVANOV = Name(family="Иванов", given="И. И.")
SMITH = Name(family="Smith", given="John")


def printed(text: str, position: int, file: str = "a.txt", index: int = 1) -> LabelledReference:
    id = f"{file}#{index}.{position}"
    raw = RawReference(id, text, Location(file, position), index, position)
    return LabelledReference(raw, ())


def entry(text: str, position: int, **fields: object) -> Reference:
    place = printed(text, position)
    return replace(Reference(place.raw.id, place), **fields)  # type: ignore[arg-type]


def resolved(
    references: Iterable[Reference], remembered: int = 100
) -> tuple[list[Reference], list[Problem]]:
    links = BackReferences(NormalizeOptions(remembered))
    found: list[Reference] = []
    problems: list[Problem] = []
    for reference in references:
        one, wrong = links.resolve(reference)
        found.append(one)
        problems += wrong
    return found, problems


MARKET = entry(
    "Иванов И. И. Рынок труда. М., 2005. Т. 1.",
    1,
    title="Рынок труда",
    authors=(IVANOV,),
    issued=PartialDate(2005),
    volume="1",
    page_total="320",
)
CITIES = entry(
    "Smith, John. 1998. Growth of Cities.", 2, title="Growth of Cities", authors=(SMITH,)
)


def test_there_is_the_entry_before_with_a_place_of_its_own() -> None:
    (_, found), problems = resolved([MARKET, entry("Там же. С. 15.", 2)])
    assert [] == problems
    assert ("a.txt#1.2", "Там же. С. 15.") == (found.id, found.printed.raw.text)
    assert ("a.txt#1.1", "Рынок труда", (IVANOV,), "1", "15") == (
        found.refers_to, found.title, found.authors, found.volume, found.pages,
    )  # fmt: skip


def test_a_chain_goes_on_from_the_last_place() -> None:
    texts = ["Там же. Т. 2. С. 5.", "Там же.", "Там же. С. 7."]
    found, _ = resolved([MARKET, *(entry(text, i) for i, text in enumerate(texts, start=2))])
    assert [("2", "5"), ("2", "5"), ("2", "7")] == [(one.volume, one.pages) for one in found[1:]]
    assert {"a.txt#1.1"} == {one.refers_to for one in found[1:]}


def test_nothing_before_is_a_problem() -> None:
    (found,), (problem,) = resolved([entry("Там же. С. 15.", 1, pages="15")])
    assert ("", "15", "") == (found.title, found.pages, found.refers_to)
    assert ("back-reference", "a.txt:1", "Там же. С. 15.") == (
        problem.code, str(problem.location), problem.raw,
    )  # fmt: skip
    assert "«Там же.» repeats is not known" in problem.message


def test_what_follows_an_unresolved_one_is_not_guessed() -> None:
    last = entry("Там же. С. 5.", 3)
    found, problems = resolved([MARKET, entry("Орлов О. О. Указ. соч.", 2), last])
    assert ["", "", ""] == [one.refers_to for one in found]
    assert 2 == len(problems)


def test_an_entry_that_did_not_come_by_is_not_skipped() -> None:
    found, problems = resolved([MARKET, entry("Там же. С. 15.", 3)])
    assert ("", 1) == (found[1].refers_to, len(problems))


def test_blank_lines_part_nothing() -> None:
    found, problems = resolved([MARKET, entry("", 2), entry("Там же. С. 15.", 3)])
    assert ("a.txt#1.1", []) == (found[2].refers_to, problems)


def test_another_document_knows_nothing_of_the_last() -> None:
    place = printed("Там же. С. 15.", 1, "b.txt")
    found, problems = resolved([MARKET, Reference(place.raw.id, place)])
    assert ("", 1) == (found[1].refers_to, len(problems))


def test_the_list_before_goes_before() -> None:
    place = printed("Там же. С. 15.", 1, index=2)
    found, _ = resolved([MARKET, Reference(place.raw.id, place)])
    assert "a.txt#1.1" == found[1].refers_to


def test_names_find_the_work_in_either_script() -> None:
    last = entry("Ivanov, op. cit., p. 7.", 3, authors=(Name(family="Ivanov"),))
    found, problems = resolved([MARKET, CITIES, last])
    assert ("a.txt#1.1", "7", []) == (found[2].refers_to, found[2].pages, problems)


def test_other_initials_are_another_author() -> None:
    other = Name(family="Иванов", given="П. П.")
    last = entry("Иванов П. П. Указ. соч. С. 7.", 3, authors=(other,))
    found, problems = resolved([MARKET, CITIES, last])
    assert ("", ["back-reference"]) == (found[2].refers_to, [one.code for one in problems])


def test_two_works_are_told_apart_by_year_or_words() -> None:
    second = replace(CITIES, title="Towns of Europe", issued=PartialDate(2001))
    second = replace(second, id="a.txt#1.3", printed=printed("Smith, John. 2001. Towns.", 3))
    smith = (Name(family="Smith"),)
    asked = {
        "Smith, op. cit., p. 7.": "",
        "Smith (2001), op. cit., p. 7.": "a.txt#1.3",
        "Smith, Growth, op. cit., p. 7.": "a.txt#1.2",
        "Smith, Growth of… P. 7.": "a.txt#1.2",
    }
    for text, meant in asked.items():
        found, problems = resolved([MARKET, CITIES, second, entry(text, 4, authors=smith)])
        assert (meant, not meant) == (found[3].refers_to, bool(problems)), text


def test_ambiguity_names_the_works() -> None:
    second = replace(CITIES, id="a.txt#1.3", title="Towns of Europe", printed=printed("Towns", 3))
    last = entry("Smith, op. cit.", 4, authors=(Name(family="Smith"),))
    _, (problem,) = resolved([MARKET, CITIES, second, last])
    assert "it can mean «Growth of Cities» or «Towns of Europe»" in problem.message


def test_memory_is_bounded() -> None:
    filler = [
        entry("Towns", i, title=f"Towns {i}", authors=(Name(family=f"Brown{i}"),))
        for i in range(2, 5)
    ]
    last = entry("Иванов И. И. Указ. соч.", 5, authors=(IVANOV,))
    assert "a.txt#1.1" == resolved([MARKET, *filler, last], remembered=4)[0][4].refers_to
    assert "" == resolved([MARKET, *filler, last], remembered=3)[0][4].refers_to


def test_another_file_of_an_archive_is_not_the_same_work() -> None:
    found, problems = resolved([MARKET, entry("Там же. Д. 18. Л. 4.", 2)])
    assert ("", 1) == (found[1].refers_to, len(problems))


def test_a_second_reference_in_the_entry_is_told() -> None:
    text = "Там же. С. 5; Орлов О. О. Труд. М., 2001. С. 4."
    found, problems = resolved([MARKET, entry(text, 2), entry("Там же.", 3)])
    assert ["", "a.txt#1.1", ""] == [one.refers_to for one in found]
    assert "another reference follows" in problems[0].message


def authors(*texts: str, first: Reference = CITIES) -> list[str]:
    first = replace(first, id="a.txt#1.1", printed=printed(first.printed.raw.text, 1))
    own = [entry(text, i, title="Towns") for i, text in enumerate(texts, start=2)]
    found, _ = resolved([first, *own])
    return [
        "; ".join(name.family for name in one.authors)
        + "".join(f" [{name.family}]" for name in one.editors)
        for one in found[1:]
    ]


def test_a_line_stands_for_the_people_before() -> None:
    assert ["Smith", "Smith", "Smith", "Smith"] == authors(
        "———. 2005. Towns.", "--- (2006) Towns.", "— Towns. 2007.", "Idem. Towns. 2008."
    )


def test_a_line_may_stand_for_an_editor() -> None:
    assert [" [Smith]", "Smith"] == authors("———, ed. 2005. Towns.", "———. 2006. Towns.")


def test_a_line_with_another_name_stands_for_one() -> None:
    brown, jones = Name(family="Brown"), Name(family="Jones")
    second = entry("———, and Brown. 2001. Ports.", 2, title="Ports", authors=(brown,))
    third = entry("———, and Jones. 2002. Quays.", 3, title="Quays", authors=(jones,))
    first = replace(CITIES, id="a.txt#1.1", printed=printed("Smith, John. 1998.", 1))
    found, _ = resolved([first, second, third])
    assert [(SMITH,), (SMITH, brown), (SMITH, jones)] == [one.authors for one in found]


def test_dashes_as_signs_of_items_are_no_people() -> None:
    texts = ["– Growth of Cities. 1998.", "– Towns. 1999."]
    own = [entry(text, i, title="Towns") for i, text in enumerate(texts, start=1)]
    found, problems = resolved(own)
    assert ([(), ()], []) == ([one.authors for one in found], problems)


def test_the_same_title_in_another_edition() -> None:
    last = entry("То же. 2-е изд. М., 2010.", 2, edition="2-е изд.", issued=PartialDate(2010))
    found, problems = resolved([MARKET, last])
    assert ("Рынок труда", (IVANOV,), 2010, "") == (
        found[1].title, found[1].authors, found[1].year, found[1].refers_to,
    )  # fmt: skip
    assert [] == problems


def test_problems_of_ordinary_references_pass_through() -> None:
    problem = Problem("scrap", "left over")
    assert (MARKET, (problem,)) == BackReferences().resolve(MARKET, [problem])


def test_a_title_that_an_earlier_entry_gives_is_not_missed() -> None:
    links = BackReferences()
    links.resolve(MARKET)
    missing = Problem("no-title", "no title was found")
    assert () == links.resolve(entry("Там же.", 2), [missing])[1]
    assert ["back-reference"] == [
        one.code for one in BackReferences().resolve(entry("Там же.", 2), [missing])[1]
    ]
