"""Two works, two people: one or not."""

import time
from typing import Any

import pytest

import citegraph
from citegraph.model import Comparison, Name
from citegraph.workflow.plain_records import to_name, to_reference

RIVERS: dict[str, Any] = {
    "title": "On the small rivers of the north",
    "author": "Ann B. Lake, C. Brook",
    "year": 1999,
    "journal": "River Studies",
    "volume": 3,
    "pages": "5-9",
}
SAME_WORKS: list[Any] = [
    {**RIVERS, "author": "Lake, Ann and Brook, C."},
    {**RIVERS, "author": [{"family": "Lake", "given": "A."}, "C. Brook"], "venue": "River Studies"},
    {"Title": "On the small rivers of the North.", "Authors": "Lake A; Brook C", "Year": "1999.0"},
    {
        "title": "On the small rivers of the north",
        "author": [{"family": "Lake", "given": "Ann"}],
        "container-title": "River Studies",
        "issued": {"date-parts": [["1999", 5]]},
        "page": "5–9",
    },
    "Lake A. B., Brook C. On the Small Rivers of the North // River Studies. 1999. Vol. 3. P. 5-9.",
]
OTHER_WORKS: list[Any] = [
    {**RIVERS, "title": "Dams, weirs and locks: a history", "pages": "101-110"},
    {**RIVERS, "author": "Ann B. Lake", "title": "On the seas of the south", "pages": "77-99"},
    {},
    "",
]


@pytest.mark.parametrize("other", SAME_WORKS)
def test_one_work_in_any_form(other: Any) -> None:
    found = citegraph.same_work(RIVERS, other)
    assert found.same
    assert found.evidence
    assert 0.5 <= found.score <= 1


@pytest.mark.parametrize("other", OTHER_WORKS)
def test_two_works(other: Any) -> None:
    assert not citegraph.same_work(RIVERS, other)


def test_parts_are_two_works() -> None:
    first, second = ({**RIVERS, "title": f"On rivers. Part {n}", "part": n} for n in (1, 2))
    found = citegraph.same_work(first, second)
    assert (False, 0.0) == (found.same, found.score)


@pytest.mark.parametrize("other", [*SAME_WORKS, *OTHER_WORKS])
def test_works_may_be_exchanged(other: Any) -> None:
    one, two = citegraph.same_work(RIVERS, other), citegraph.same_work(other, RIVERS)
    assert (one.same, one.score) == (two.same, two.score)


def test_a_work_of_another_script() -> None:
    cyrillic = "Озерова А. А. О малых реках севера // Вестник гидрологии. 2014. № 3. С. 5-9."
    latin = "Ozerova A.A. O malykh rekakh severa // Vestnik gidrologii. 2014. No 3. P. 5-9."
    assert citegraph.same_work(cyrillic, latin)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Озерова А. А.", "A. Ozerova", True),
        ("Озерова А. А.", {"family": "Ozerova", "given": "Anna"}, True),
        ({"first": "Ann", "middle": "B.", "last": "Lake"}, Name("Lake", "A. B."), True),
        ({"name": "Ann Lake"}, {"literal": "Lake A."}, True),
        ("Озерова", "Ozerova", True),
        ("Озерова А. А.", "Ozerova B.", False),
        ("Озеров А.", "Озерова А.", False),
        ("Lake", "Brook", False),
    ],
)
def test_people(left: Any, right: Any, same: bool) -> None:
    found = citegraph.same_person(left, right)
    assert same == found.same
    assert found.score == citegraph.same_person(right, left).score


def test_a_comparison_is_its_verdict_in_a_condition() -> None:
    found = citegraph.same_person("Озерова А.", "Ozerova A.")
    assert isinstance(found, Comparison)
    assert found


@pytest.mark.parametrize("wrong", [None, 5, ["a"], b"a"])
def test_other_things_are_refused(wrong: Any) -> None:
    with pytest.raises(TypeError):
        citegraph.same_work(wrong, "Lake A. On rivers. 1999.")
    with pytest.raises(TypeError):
        citegraph.same_person(wrong, "Lake A.")


def test_fields_of_any_naming_are_read() -> None:
    found = to_reference(
        {
            "ENTRYTYPE": "inproceedings", "Source_Title": "Proc. Rivers", "vol": 3.0, "no": "2",
            "start page": 5, "end page": "9", "DOI": "https://doi.org/10.1234/X", "py": "1999",
            "unknown": object(), "note": float("nan"),
        },
        "a",
    )  # fmt: skip
    assert ("paper-conference", "Proc. Rivers", "3", "2", "5-9", "10.1234/x", 1999) == (
        found.type, found.container, found.volume, found.issue, found.pages, found.doi, found.year
    )  # fmt: skip


def test_parts_of_a_name() -> None:
    name = to_name({"family": "Berg", "non-dropping-particle": "van den", "given": "Jan"})
    assert ("Berg", "Jan", "van den") == (name.family, name.given, name.particle)
    assert "Lake" == to_name({"last": "Lake"}).family
    assert "" == str(to_name({}))


@pytest.mark.parametrize("title", ["A", "Предисловие", {"title": "Вступление", "year": 2001}])
def test_what_is_the_same_in_every_field_is_one_work(title: Any) -> None:
    work = title if isinstance(title, dict) else {"title": title}
    assert citegraph.same_work(work, dict(work))


@pytest.mark.parametrize("nobody", ["", " ", {}, {"family": None}, {5: "x"}, Name()])
def test_a_name_without_letters_is_nobody(nobody: Any) -> None:
    assert not citegraph.same_person(nobody, nobody)
    assert not citegraph.same_person(nobody, "Lake A.")


@pytest.mark.parametrize(
    ("work", "words"),
    [
        (None, "a work is a str"),
        (5, "a work is a str"),
        (b"Lake", "a work is a str"),
        ({"title": b"Lake"}, "a field is a str or a number"),
        ({"title": "A", "author": [5]}, "a person is a str"),
    ],
)
def test_what_is_no_work_is_refused_in_words(work: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        citegraph.same_work(work, RIVERS)


@pytest.mark.parametrize(
    "parts", [5, [], [[]], [[None]], [["x"]], [2014], {"a": 1}, [["2014", 13]]]
)
def test_odd_dates_are_no_error(parts: Any) -> None:
    assert citegraph.same_work({**RIVERS, "year": None, "issued": {"date-parts": parts}}, RIVERS)


def test_a_key_is_made_of_text_alone() -> None:
    with pytest.raises(TypeError, match="a name is a str, not NoneType"):
        citegraph.surname_key(None)


@pytest.mark.parametrize("unit", ["И", "и ", "yi", "A. ", ", ", " ", "c'"])
def test_long_texts_take_no_time(unit: str) -> None:
    long = (unit * 20_000)[:20_000]
    started = time.process_time()
    citegraph.same_work(long, {"title": "Rivers of the north", "author": long})
    citegraph.same_person(long, {"family": long, "given": "A."})
    citegraph.surname_key(long)
    assert time.process_time() - started < 5
