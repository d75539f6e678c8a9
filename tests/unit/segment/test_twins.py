"""Lists that print the same works twice."""

from citegraph.segment import segment
from tests.documents import document

RUSSIAN = [
    "Белова Е. А. Рост городов у больших рек // Вопросы учёта. 2014. № 3. С. 45–58.",
    "Гордеева Н. П. Ярмарки и дороги. М. : Восход, 2009. 212 с.",
    "Зайцев О. О. Цены на зерно // Форсайт. 2016. Т. 10, № 2. С. 5–17.",
    "Портал городов. URL: http://towns.example/rivers (дата обращения: 03.02.2015).",
    "Brook A. Towns and their rivers // Journal of Towns. 2011. Vol. 4. P. 12–31.",
]
LATIN = [
    "Belova E.A. Rost gorodov u bol'shikh rek [Growth of towns at large rivers]. Voprosy ucheta, "
    "2014, no. 3, pp. 45–58.",
    "Gordeeva N.P. Yarmarki i dorogi [Fairs and roads]. Moscow, Voskhod Publ., 2009. 212 p.",
    "Zaitsev O.O. Tseny na zerno [Prices of grain]. Forsait, 2016, vol. 10, no. 2, pp. 5–17.",
    "Portal gorodov [Portal of towns]. Available at: http://towns.example/rivers (accessed "
    "03.02.2015).",
    "Brook A. Towns and their rivers. Journal of Towns, 2011, vol. 4, pp. 12–31.",
]
OTHERS = [
    "Ivin O. Shallows. London : Example Press, 2005. 70 p.",
    "Hill J. Wheels in the old world. London : Example Press, 2003. 310 p.",
    "Coal R. The firm // Economics. 1937. Vol. 16. P. 386–405.",
]


def numbered(entries: list[str]) -> str:
    return "\n".join(f"{i}. {entry}" for i, entry in enumerate(entries, start=1))


def pairs(first: list[str], second: list[str], heading: str = "References") -> list[str]:
    text = f"Литература\n{numbered(first)}\n\n{heading}\n{numbered(second)}\n"
    return [
        f"{a.rpartition('#')[2]} {b.rpartition('#')[2]}" for a, b in segment(document(text)).twins
    ]


def test_two_scripts_of_one_list_are_paired_item_by_item() -> None:
    text = f"Литература\n{numbered(RUSSIAN)}\n\nReferences\n{numbered(LATIN)}\n"
    result = segment(document(text))
    assert [0, 1] == [one.twin_of for one in result.lists]
    assert [(f"a.txt#1.{i}", f"a.txt#2.{i}") for i in range(1, 6)] == list(result.twins)
    assert [] == [problem.code for problem in result.problems]


def test_entries_without_a_twin_leave_the_others_aligned() -> None:
    assert ["1.1 2.1", "1.3 2.2", "1.4 2.3", "1.5 2.4"] == pairs(RUSSIAN, LATIN[:1] + LATIN[2:])


def test_a_pair_that_contradicts_itself_is_left_out_and_named() -> None:
    wrong = [*LATIN[:2], LATIN[2].replace("2016", "2012"), *LATIN[3:]]
    assert ["1.1 2.1", "1.2 2.2", "1.4 2.4", "1.5 2.5"] == pairs(RUSSIAN, wrong)
    text = f"Литература\n{numbered(RUSSIAN)}\n\nReferences\n{numbered(wrong)}\n"
    (problem,) = segment(document(text)).problems
    assert "unpaired-twin" == problem.code
    assert "1.3, 2.3" in problem.message


def test_two_lists_of_different_works_are_no_twins() -> None:
    assert [] == pairs(RUSSIAN[:3], OTHERS)


def test_lists_of_two_chapters_that_share_works_are_no_twins() -> None:
    assert [] == pairs([*RUSSIAN[:2], RUSSIAN[4]], [*RUSSIAN[:2], OTHERS[0]], heading="Литература")
