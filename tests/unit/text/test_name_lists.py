"""Lists of people."""

import pytest

from citegraph.text.name_lists import commas_part_people, looks_like_person, split_people

#: Lists that tell themselves how they are parted.
LISTS = {
    "A. B. Lake, C. Brook": ("A. B. Lake", "C. Brook"),
    "ann lake, ben p. brook, and carl sea.": ("ann lake", "ben p. brook", "carl sea"),
    "a. lake, b.c. brook": ("a. lake", "b.c. brook"),
    "Lake, A., Brook, B., & Sea, C.": ("Lake, A.", "Brook, B.", "Sea, C."),
    "Lake, A., B. Brook, and C. Sea": ("Lake, A.", "B. Brook", "C. Sea"),
    "Lake, Ann; Brook, Ben": ("Lake, Ann", "Brook, Ben"),
    "Lago Sur, Ana Pia and Monte, Luis": ("Lago Sur, Ana Pia", "Monte, Luis"),
    "Lake AB, Brook C": ("Lake AB", "Brook C"),
    "Lake, A., Jr., Brook, B.": ("Lake, A., Jr.", "Brook, B."),
    "Lake, Ann": ("Lake, Ann",),
    "de la Mar, Ana Pia": ("de la Mar, Ana Pia",),
    "Озерова А. А., Ручьёв П. и Морская В.": ("Озерова А. А.", "Ручьёв П.", "Морская В."),
    "Озерова, Анна и др.": ("Озерова, Анна",),
    "Lake, A. et al.": ("Lake, A.",),
    "Lake, A. and others": ("Lake, A.",),
    "A. L&#252;ke, B. Brook": ("A. Lüke", "B. Brook"),
    "Ann Lake\nBen Brook": ("Ann Lake", "Ben Brook"),
    "Ann Lake | Ben Brook": ("Ann Lake", "Ben Brook"),
    "": (),
    " , ;": (),
}


@pytest.mark.parametrize(("text", "names"), LISTS.items())
@pytest.mark.parametrize("inverted", [False, True])
def test_list_is_parted(text: str, names: tuple[str, ...], inverted: bool) -> None:
    assert names == split_people(text, inverted)


def test_two_groups_of_words_are_what_the_file_says() -> None:
    assert ("Wei Lake", "Xin Brook") == split_people("Wei Lake, Xin Brook")
    assert ("Wei Lake, Xin Brook",) == split_people("Wei Lake, Xin Brook", inverted=True)


def test_a_file_tells_how_it_parts_people() -> None:
    assert commas_part_people(["Ann Lake, Ben Brook, Carl Sea", "Wei Lake, Xin Brook"])
    assert not commas_part_people(["Lake, Ann and Brook, Ben", "Lago Sur, Ana Pia"])
    assert not commas_part_people([])


@pytest.mark.parametrize("text", ["a, " * 10_000, "a and " * 10_000, "((((" * 5_000, "," * 50_000])
def test_hostile_lists_cost_little(text: str) -> None:
    assert len(split_people(text)) <= 20_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A. Lake", True),
        ("Ann Lake", True),
        ("River Commission", False),
        ("Lake", False),
        ("", False),
    ],
)
def test_person_is_told_from_body(text: str, expected: bool) -> None:
    assert expected == looks_like_person(text)
