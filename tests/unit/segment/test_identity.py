"""What a document says that it is itself."""

from dataclasses import replace

import pytest

from citegraph.model import Document, Line, Mark
from citegraph.segment import segment
from tests.documents import document

TEXT = " ".join(["Река течёт и весной разливается широко."] * 20)
LIST = "Литература\n1. Ручьёв А. Б. Паводки. – М.: Русло, 2011. – 214 с.\n"


def told(text: str) -> tuple[str, str] | None:
    found = segment(document(text)).itself
    return (found.rule, found.text) if found else None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "УДК 556.5\nА. Б. Ручьёв1, В. Г. Озеров2\nПАВОДКИ МАЛЫХ РЕК\nНА СЕВЕРЕ СТРАНЫ\n",
            "А. Б. Ручьёв; В. Г. Озеров. Паводки малых рек на севере страны",
        ),
        (
            "Floods of Small Rivers\nPeter Brook and Ann M. Lake\nUniversity of Rivers\nAbstract\n",
            "Peter Brook; Ann M. Lake. Floods of Small Rivers",
        ),
        (
            "Анна Озерова\n\n# Паводки малых рек\n\nDOI: 10.1234/rivers.7\n",
            "Анна Озерова. Паводки малых рек. doi:10.1234/rivers.7",
        ),
        (
            "МИНИСТЕРСТВО ПРИРОДЫ\nПАВОДКИ МАЛЫХ РЕК СТРАНЫ\n"
            "Выполнил: студент гр. 301 Ручьёв А.Б.\nНаучный руководитель: Озеров В.Г.\n"
            "Москва – 2019\n",
            "Ручьёв А.Б. Паводки малых рек страны. 2019",
        ),
    ],
)
def test_first_page_tells_title_and_authors(head: str, expected: str) -> None:
    assert ("first-page", expected) == told(f"{head}\nВведение\n{TEXT}\n{LIST}")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "УНИВЕРСИТЕТ РЕК\nНаучный руководитель\nдоцент\nОзеров Вадим Глебович\n"
            "КУРСОВАЯ РАБОТА\nна тему: «Паводки малых рек\nсевера»\nВыполнил:\n"
            "студент гр. 301\nРучьёв Артём Борисович\nМосква 2019\n",
            "Ручьёв Артём Борисович. Паводки малых рек севера. 2019",
        ),
        (
            "«ТАЁЖНЫЙ ИССЛЕДОВАТЕЛЬСКИЙ\nУНИВЕРСИТЕТ ИМЕНИ Б. В. РУЧЬЁВА»\n"
            "ПРОГНОЗ ПАВОДКОВ\nМАЛЫХ РЕК\nБАКАЛАВРСКАЯ РАБОТА\nстудента 4 курса\nТаёжск 2019\n",
            "Прогноз паводков малых рек. 2019",
        ),
        (
            "Министерство рек\nТаёжный университет\nводы и льда\nРучьёв\n"
            "Паводки малых рек севера\nДИССЕРТАЦИЯ\n",
            "Паводки малых рек севера",
        ),
        (
            "Running head: SMALL FLOODS\nFloods of Small Rivers\nOdetta Hill, Wenhao Lin*\n"
            "Department of Rivers\n",
            "Odetta Hill; Wenhao Lin. Floods of Small Rivers",
        ),
        (
            "Open Access\nFloods of Small Rivers\nOdetta Hill\nSchool of Rivers\n",
            "Odetta Hill. Floods of Small Rivers",
        ),
        (
            "Floods of Small Rivers\nAuthor(s): Laurie J. Brook and Justin D. Marsh\n",
            "Laurie J. Brook; Justin D. Marsh. Floods of Small Rivers",
        ),
    ],
)
def test_title_pages(head: str, expected: str) -> None:
    found = told(f"{head}\nВведение\n{TEXT}\n{LIST}")
    assert found is not None
    assert expected == found[1]


def printed(*lines: Line, author: str = "") -> Document:
    body = (Line("Abstract", 89, 2), Line(TEXT, 90, 2))
    properties = (("author", author),) if author else ()
    return Document("a.pdf", "pdf", "", "", (*lines, *body), properties=properties)


def test_figures_raised_behind_names_are_no_part_of_them() -> None:
    marks = (
        Mark(12, 15, "superscript"),
        Mark(14, 15, "note", ("1",)),
        Mark(27, 28, "superscript"),
    )
    found = segment(
        printed(
            Line("Floods of Small Rivers", 1, 1, heading=True),
            Line("Odetta Marsh1,*, Wenhao Lin2", 2, 1, heading=True, marks=marks),
        )
    ).itself
    assert found is not None
    assert "Odetta Marsh; Wenhao Lin. Floods of Small Rivers" == found.text


def test_the_page_of_a_repository_is_not_the_first_page_of_the_paper() -> None:
    cover = "See discussions, stats, and author profiles for this publication at: rivers.example"
    found = segment(
        printed(
            Line(cover, 1, 1),
            Line("Floods of small rivers", 2, 1, heading=True),
            Line("DOI: 10.1234/rivers.7", 3, 1),
            Line("Odetta Hill Wenhao Lin", 4, 1),
            Line("Floods of Small Rivers", 5, 2, heading=True),
            Line("Odetta Hill, Wenhao Lin", 6, 2),
            Line("School of Rivers", 7, 2),
        )
    ).itself
    assert found is not None
    assert "Odetta Hill; Wenhao Lin. Floods of Small Rivers. doi:10.1234/rivers.7" == found.text


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ("Nimble Cat", "Floods of Small Rivers"),
        ("Odetta Hill and Wenhao Lin", "Odetta Hill; Wenhao Lin. Floods of Small Rivers"),
        ("Peter Brook", "Peter Brook. Floods of Small Rivers"),
    ],
)
def test_the_author_of_the_properties_must_be_a_name(author: str, expected: str) -> None:
    title = Line("Floods of Small Rivers", 1, 1, heading=True)
    found = segment(printed(title, author=author)).itself
    assert found is not None
    assert expected == found.text


def test_a_paper_that_says_how_to_cite_it_is_believed() -> None:
    cited = "Ручьёв А. Б. Паводки // Вестник рек. – 2011. – № 2. – С. 7–9."
    text = f"Паводки малых рек\n\n{TEXT}\n\nДля цитирования: {cited}\nFor citation: Ruchyov A.\n"
    assert ("for-citation", cited) == told(text)
    english = "Brook A, Hill J: Floods of small rivers. J Rivers 2010, 10:102."
    for lead in ("Cite this article as", "How to cite this article", "Please cite this paper as"):
        text = f"Floods of Small Rivers\n\n{TEXT}\n\n{lead}: {english}\n"
        assert ("for-citation", english) == told(text)


def test_a_title_alone_is_told_with_less_confidence() -> None:
    found = segment(document(f"Паводки малых рек\n\n{TEXT}\n\n{LIST}")).itself
    assert found is not None
    assert ("title", 0.5) == (found.rule, found.confidence)
    assert found.is_description


def test_a_titled_list_without_text_is_no_paper() -> None:
    assert told(f"Книги о малых реках\n\n{LIST}") is None


@pytest.mark.parametrize(
    "head", ["Аннотация\nРека течёт", "1. Ручьёв А. Б. Паводки.", "12\n\n13", ""]
)
def test_what_is_no_title_is_not_taken_for_one(head: str) -> None:
    assert told(f"{head}\n{TEXT}") is None


def test_title_and_author_of_the_file_are_told_where_the_page_names_nobody() -> None:
    properties = (("title", "Паводки рек"), ("author", "Ручьёв А. Б."), ("year", "2019"))
    written = replace(document(TEXT), format="latex", properties=properties)
    found = segment(written).itself
    assert found is not None
    assert ("properties", "Ручьёв А. Б. Паводки рек. 2019") == (found.rule, found.text)
    saved = segment(replace(written, format="docx")).itself
    assert saved is not None
    assert "Ручьёв А. Б. Паводки рек" == saved.text
    account = replace(written, properties=(("title", "Паводки рек"), ("author", "user")))
    assert segment(account).itself is None
