import pytest

from citegraph.model import InTextCitation
from citegraph.segment import segment
from citegraph.segment.citations.targets import parse_targets
from tests.documents import document


def cited(text: str, form: str) -> list[InTextCitation]:
    found = segment(document(text)).citations
    return [one for one in found if one.form == form]


@pytest.mark.parametrize(
    ("content", "targets"),
    [
        ("2", [("2", "")]),
        ("2, с. 14", [("2", "с. 14")]),
        ("1; 3, с. 5", [("1", ""), ("3", "с. 5")]),
        ("1–3, 7", [("1", ""), ("2", ""), ("3", ""), ("7", "")]),
        ("12, p. 5; 14, pp. 7-9", [("12", "p. 5"), ("14", "pp. 7-9")]),
        ("5, т. 2, с. 8", [("5", "т. 2, с. 8")]),
        ("7, С. 101–103", [("7", "С. 101–103")]),
    ],
)
def test_bracket_targets(content: str, targets: list[tuple[str, str]]) -> None:
    assert targets == [(target.label, target.locator) for target in parse_targets(content)]


@pytest.mark.parametrize(
    "text",
    ["[2014]", "[0.5, 1.5]", "[5 км]", "[0, 1)", "[a, b]", "[1, x]", "[]", "[3–1]", "(7)", "a[3]"],
)
def test_false_friends_of_brackets(text: str) -> None:
    assert [] == cited(f"Сказано {text} так.", "bracket")


def test_bracket_keeps_sentence_and_place() -> None:
    (one,) = cited(
        "Первое.\nКак отмечает С. Сандберг, кла-\nстер растёт [9,\nс. 95]. Потом.", "bracket"
    )
    assert "[9, с. 95]" == one.marker
    assert (3, 12) == (one.location.line, one.column)
    assert "Как отмечает С. Сандберг, кластер растёт [9, с. 95]." == one.context


@pytest.mark.parametrize("above", ["Заголовок без точки\n\n", "Выводы\n\n", "Приложение\n"])
def test_heading_is_not_part_of_the_sentence(above: str) -> None:
    (one,) = cited(f"{above}Кластер растёт [1], и это верно\n\nДалее текст.", "bracket")
    assert "Кластер растёт [1], и это верно" == one.context


def test_double_spaced_lines_are_one_sentence() -> None:
    lines = ["Как отмечает С.", "Сандберг в обзоре", "Китая, кластер", "растёт [9]."]
    (one,) = cited("\n\n".join(lines), "bracket")
    assert "Как отмечает С. Сандберг в обзоре Китая, кластер растёт [9]." == one.context


def test_brackets_inside_a_reference_list_are_not_citations() -> None:
    text = "Сказано [1].\nЛитература\n1. Смит А. Труды [2] // Форсайт. 2001. № 1. С. 3–5.\n"
    assert ["[1]"] == [one.marker for one in cited(text, "bracket")]


def test_glued_digits_that_count_from_one() -> None:
    text = "Рост до 90%.1 Страны уровня».2 В странах.3 \nи кластеров4, где СО2 и рис.5 нет."
    assert ["1", "2", "3", "4"] == [one.marker for one in cited(text, "footnote-mark")]


@pytest.mark.parametrize(
    "text", ["см. рис.1 и рис.2", "площадь км1, км2", "с.1, с.2", "H1 и H2", "слово1 только"]
)
def test_false_friends_of_glued_digits(text: str) -> None:
    assert [] == cited(text, "footnote-mark")


def test_source_note_holds_the_note() -> None:
    text = (
        "Таблица\nИсточник: Guide for Policy Makers.- URL: https://a.eu/en/Ar-\nchived (дата 1)\n"
    )
    (one,) = cited(text + " Далее текст.\n", "source-note")
    assert "Guide for Policy Makers.- URL: https://a.eu/en/Ar-chived (дата 1)" == one.context
