"""People of one name: told apart, or brought together, by what stands beside the name."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from citegraph.model import Name, Person, Reference
from citegraph.resolve import Resolution, default_options, resolve
from citegraph.resolve.people.affiliations import affiliation_similarity
from citegraph.resolve.people.commonness import commonness
from citegraph.resolve.people.mentions import collect_mentions, group_by_form
from citegraph.resolve.people.signatures import Signatures

Make = Callable[..., Reference]
TITLES = ("Ecology of mountain rivers", "Quantum optics devices", "Medieval trade routes")


@pytest.fixture
def signed(make_reference: Make) -> Callable[..., Resolution]:
    """What becomes of (name, affiliation, co-authors) on works with different titles."""

    def find(*signatures: tuple[str, str, Sequence[str]]) -> Resolution:
        references = []
        for number, (name, affiliation, others) in enumerate(signatures):
            reference = make_reference(
                f"f{number}", 1, f"{TITLES[number]} {number}", [name, *others]
            )
            author, *rest = reference.authors
            known = replace(author, affiliation=affiliation)
            references.append(replace(reference, authors=(known, *rest)))
        return resolve(references, default_options())

    return find


def people_named(found: Resolution, family: str) -> list[Person]:
    return [one for one in found.people if one.mentions[0].name.family == family]


def test_a_rare_name_is_one_person_whatever_the_context(signed: Callable[..., Resolution]) -> None:
    found = signed(
        ("Ruchyova, A. B.", "Univ Porto", ["Lake, J."]),
        ("Ruchyova, A. B.", "Kazan Fed Univ", ["Hill, K."]),
        ("Ruchyova, A. B.", "", ["Brook, L."]),
    )
    assert 1 == len(people_named(found, "Ruchyova"))


def test_a_common_name_at_two_institutions_is_two_people(
    signed: Callable[..., Resolution],
) -> None:
    found = signed(
        ("Zhang, Lei", "Univ Porto, Dept Phys", []), ("Zhang, Lei", "Kazan Fed Univ", [])
    )
    assert 2 == len(people_named(found, "Zhang"))


def test_a_common_name_at_one_institution_is_one_person(
    signed: Callable[..., Resolution],
) -> None:
    found = signed(
        ("Zhang, Lei", "Univ Porto, Dept Phys", []), ("Zhang, Lei", "University of Porto", [])
    )
    (person,) = people_named(found, "Zhang")
    (merge,) = (one for one in found.merges if one.kind == "person")
    assert 2 == len(person.mentions)
    assert "context" == merge.rule
    assert "affiliation" in [one.feature for one in merge.evidence]
    assert 0.5 <= merge.score <= 1.0


def test_co_authors_tell_people_of_a_very_common_name(signed: Callable[..., Resolution]) -> None:
    found = signed(
        ("Wang, W.", "", ["Lakeman, J.", "Hillock, K."]),
        ("Wang, W.", "", ["Lakeman, J."]),
        ("Wang, W.", "", ["Brookner, L."]),
    )
    sizes = sorted(len(one.mentions) for one in people_named(found, "Wang"))
    assert [1, 2] == sizes


def test_a_common_russian_name_stays_one_person(signed: Callable[..., Resolution]) -> None:
    found = signed(("Смирнов, А. В.", "", []), ("Смирнов, А. В.", "", []))
    assert 1 == len(people_named(found, "Смирнов"))


def test_a_short_form_goes_where_its_co_author_is(signed: Callable[..., Resolution]) -> None:
    found = signed(
        ("Ручьёв, И.", "", ["Холмов, К. Л."]),
        ("Ручьёв, И. А.", "", ["Холмов, К. Л."]),
        ("Ручьёв, И. Б.", "", []),
    )
    forms = sorted(one.forms for one in people_named(found, "Ручьёв"))
    assert [("Ручьёв, И.", "Ручьёв, И. А."), ("Ручьёв, И. Б.",)] == forms


def test_what_a_short_form_may_be_is_asked(signed: Callable[..., Resolution]) -> None:
    found = signed(("Ручьёв, И.", "", []), ("Ручьёв, И. А.", "", []), ("Ручьёв, И. Б.", "", []))
    asked = sorted((one.left_text, one.right_text, one.joined) for one in found.uncertain)
    assert [("Ручьёв, И.", "Ручьёв, И. А.", False), ("Ручьёв, И.", "Ручьёв, И. Б.", False)] == asked
    assert all("person" == one.kind and one.evidence for one in found.uncertain)


def test_orcid_proves_and_disproves(make_reference: Make) -> None:
    ids = ("0000-0001-0000-0001", "0000-0001-0000-0001", "0000-0002-0000-0002")
    references = [
        replace(
            make_reference("f", number, title),
            authors=(Name("Ruchyova", "A. B.", orcid=orcid, printed="Ruchyova, A. B."),),
        )
        for number, (title, orcid) in enumerate(zip(TITLES, ids, strict=True), start=1)
    ]
    found = resolve(references, default_options())
    assert [1, 2] == sorted(len(one.mentions) for one in found.people)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Wang, Lei", "Wang, Lu"),
        ("Jiang, Ming", "Jiang, Minghui"),
        ("Kim, Min-Soo", "Kim, Min-Su"),
    ],
)
def test_syllables_of_chinese_and_korean_names_count(
    signed: Callable[..., Resolution], left: str, right: str
) -> None:
    assert 2 == len(signed((left, "IBM", []), (right, "IBM", [])).people)


def test_a_chinese_name_in_either_order_is_one(signed: Callable[..., Resolution]) -> None:
    found = signed(("Zhang, Minglei", "Univ Porto", []), ("Minglei, Zhang", "Univ Porto", []))
    assert 1 == len(found.people)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("МГУ имени М. В. Ломоносова", "МГУ", True),
        ("НИУ ВШЭ, Москва", "HSE University, Moscow, Russia", True),
        ("Новосибирский государственный университет", "Novosibirsk State University", True),
        ("Dept. of Physics, Univ. Porto, Porto, Portugal", "University of Porto", True),
        ("Univ Calif Los Angeles", "University of California, Los Angeles", True),
        ("University of California, Berkeley", "University of California, Davis", False),
        ("Department of Physics, University of Porto", "Department of Physics, ETH", False),
        ("Moscow, Russia", "Moscow Art Theatre School, Moscow, Russia", False),
        ("IBM; University of Porto", "Univ Porto", True),
    ],
)
def test_affiliations_name_one_institution(left: str, right: str, same: bool) -> None:
    found = affiliation_similarity(left, right)
    assert found == affiliation_similarity(right, left)
    assert same == (found >= 0.75), found


def test_fuller_and_rarer_names_prove_more() -> None:
    names = [
        ("Wang", ""),
        ("Wang", "W."),
        ("Wang", "W. L."),
        ("Ручьёва", "А."),
        ("Ручьёва", "А. Б."),
    ]
    found = [commonness(*name) for name in names]
    assert sorted(found, reverse=True) == found


def test_blocks_of_common_surnames_are_parted_by_initials(make_reference: Make) -> None:
    names = ["Rucheyo, L.", "Rucheyo, Lena", "Rucheyo, M.", "Rucheyo, M. A.", "Rucheyo"]
    references = [
        make_reference("f", number, f"Rivers {number}", [name])
        for number, name in enumerate(names, start=1)
    ]
    whole, parted = (
        resolve(references, default_options({"person_letters_limit": limit})).people
        for limit in (100, 2)
    )
    assert 3 == len(whole)
    assert whole == parted


def test_very_many_works_of_one_name_are_compared_in_portions(make_reference: Make) -> None:
    places = ("Lund University", "Tartu University")
    references = [
        make_reference("a", n, f"Paper {n} on something", ["Wang, W."], 2000 + n) for n in range(12)
    ]
    signed_ones = [
        replace(one, authors=(replace(one.authors[0], affiliation=places[n % 2]),))
        for n, one in enumerate(references)
    ]
    found = resolve(signed_ones, default_options({"person_at_once": 6}))
    assert sorted(len(one.mentions) for one in found.people) == [6, 6]


def test_of_very_many_authors_the_first_are_told_from_each_other(make_reference: Make) -> None:
    """A list of 3,000 is no circle of co-authors, and comparing all with all would take long."""
    crowd = [f"Ozer{first}{second}, A." for first in "abcdef" for second in "klmnoprst"]
    works = [make_reference("a", n, f"Paper {n}", crowd, 2000 + n) for n in range(2)]
    signatures = Signatures(works, ())
    forms = group_by_form(collect_mentions(works))
    assert 54 == len(forms)
    circles = {
        len(one.coauthors) for form in range(54) for one in signatures.of_group(forms, [form])
    }
    assert {29, 30} == circles  # of the first 30 themselves, and of those that follow


def test_a_list_of_very_many_is_no_reading_of_one_author(make_reference: Make) -> None:
    for size, listed in ((1_000, True), (1_001, False)):
        works = [make_reference("a", n, f"Paper {n}", ["Ozer, A."], 2000) for n in range(size)]
        found = Signatures(works, ()).of_group(group_by_form(collect_mentions(works[:1])), [0])
        assert [listed] == [bool(one.lists) for one in found]
