"""What a document says that it is itself."""

from dataclasses import replace

import pytest

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


def test_a_paper_that_says_how_to_cite_it_is_believed() -> None:
    cited = "Ручьёв А. Б. Паводки // Вестник рек. – 2011. – № 2. – С. 7–9."
    text = f"Паводки малых рек\n\n{TEXT}\n\nДля цитирования: {cited}\nFor citation: Ruchyov A.\n"
    assert ("for-citation", cited) == told(text)


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
