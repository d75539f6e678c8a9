"""Laws, court rulings, standards, patents, archives, theses, reports."""

import pytest

from citegraph.parse.rules.gost import acts, inventions, unpublished
from tests.unit.parse.drafts import fields

ACTS = {
    "Федеральный закон от 12.05.2004 № 118-ФЗ (ред. от 03.07.2016) «О лесе» // СЗ РФ. 2004.": (
        "Федеральный закон", "118 ФЗ", "О лесе",
    ),
    "О лесе : федер. закон от 17 июня 1999 г. № 176-ФЗ // СЗ РФ. – 1999.": (
        "федер закон", "176 ФЗ", "О лесе",
    ),
    "Лесной кодекс РФ от 04.12.2006 № 200-ФЗ // СЗ РФ. 2006.": (
        None, "200 ФЗ", "Лесной кодекс РФ",
    ),
    "Про ліс : Закон України від 21 січня 1994 р. № 3852-XII // Відомості. 1994.": (
        "Закон України", "3852 XII", "Про ліс",
    ),
    "Указ № 17 Президента РФ от 24 мая 2018 года «О мерах».": ("Указ", "17", "О мерах"),
    "Указание Банка России от 10.03.2014 № 3210-У «О кассе» // Вестник банка.": (
        "Указание Банка России", "3210 У", "О кассе",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ACTS.items())
def test_acts(text: str, expected: tuple[str | None, str, str]) -> None:
    found = fields(acts.label_act, text)
    assert expected == (found.get("genre"), found["document_number"], found["title"])


@pytest.mark.parametrize(
    "text",
    [
        "Закон сохранения энергии. М., 1970.",
        "Решение задач от простых к сложным. М., 1970.",
        "Белов А. А. О лесе: закон от 1.1.2001 № 5 и его толкование. М., 2005.",
    ],
)
def test_titles_that_are_no_acts(text: str) -> None:
    words = fields(acts.label_act, text)
    assert "document_number" not in words or text.startswith("Белов")


def test_article_of_a_gazette_is_neither_issue_nor_page() -> None:
    found = fields(acts.label_article_of_gazette, "СЗ РФ. 2004. № 20. Ст. 1915.")
    assert {"part": "1915"} == found


@pytest.mark.parametrize(
    ("text", "number", "title"),
    [
        ("ГОСТ Р 52123-2003. Кирпич. Методы. – М., 2004.", "ГОСТ Р 52123-2003", "Кирпич Методы"),
        ("Кирпич. Методы : ГОСТ 25811–83. – М., 1983.", "ГОСТ 25811–83", "Кирпич Методы"),
        ("СП 47.13330.2012. Изыскания. – М., 2013.", "СП 47 13330 2012", "Изыскания"),
        ("ISO 14577:2015. Springs. – Geneva, 2015.", "ISO 14577 2015", "Springs"),
    ],
)
def test_standards(text: str, number: str, title: str) -> None:
    found = fields(inventions.label_standard, text)
    assert (number, title) == (found["document_number"], found["title"])


def test_introduction_of_a_standard_is_no_field() -> None:
    text = "ГОСТ 25811–83. Вёсла. – Введ. 1984–07–01. – М. : Дом, 1983."
    labels = "other other title container container place publisher date"
    found = fields(inventions.label_standard, text, labels)
    assert "container" not in found
    assert ("М", "1983") == (found["place"], found["date"])


PATENTS = {
    "Пат. 2304561 Рос. Федерация, МПК7 А 61 В 5/00. Способ ловли / О. Н. Белов ; заявитель "
    "ин-т. – № 2005112233/14 ; заявл. 22.04.05 ; опубл. 20.08.07, Бюл. № 23.": (
        "2304561", "Способ ловли", "О Н Белов", "20 08 07",
    ),
    "Патент РФ № 2412345. Сушка зерна / Белов О. Н. Опубл. 20.02.2011.": (
        "2412345", "Сушка зерна", "Белов О Н", "20.02.2011",
    ),
    "Сушка зерна : пат. 2412345 РФ / О. Н. Белов ; опубл. 20.02.2011.": (
        "2412345", "Сушка зерна", "О Н Белов", "20.02.2011",
    ),
    "А. с. 1203987 СССР, МКИ3 В 25 J 11/00. Захват / О. Н. Белов (СССР) ; опубл. 07.01.86.": (
        "1203987", "Захват", "О Н Белов", "07 01 86",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PATENTS.items())
def test_patents(text: str, expected: tuple[str, str, str, str]) -> None:
    found = fields(inventions.label_patent, text)
    names = ("document_number", "title", "author", "date")
    assert expected == tuple(found[name] for name in names)


SHELVES = {
    "РГАДА. Ф. 214. Оп. 3. Д. 117. Л. 12 об.": "",
    "Национальный архив Карелии (НАРК). Ф. 1. Оп. 1. Д. 3.": "",
    "Письмо Н. П. Белова, 3 мая 1871 г. // ОР РГБ. Ф. 178. К. 15. Ед. хр. 8.": (
        "Письмо Н П Белова 3 мая 1871 г"
    ),
}


@pytest.mark.parametrize(("text", "title"), SHELVES.items())
def test_archives(text: str, title: str) -> None:
    found = fields(unpublished.label_archive, text)
    assert title == found.get("title", "")
    assert found["archive"].split()[-2] in ("Л", "Д", "хр", "12")


def test_a_book_with_a_letter_is_no_archive() -> None:
    assert {} == fields(unpublished.label_archive, "Достоевский Ф. М. Идиот. М., 1970. Т. 8.")


@pytest.mark.parametrize(
    ("text", "genre"),
    [
        ("Лес : дис. … канд. ист. наук : 07.00.02. – М., 2002.", "дис канд ист наук"),
        ("Лес: автореферат дис. ... д-ра ист. наук. Киров, 2011.", "автореферат дис д-ра ист наук"),
        ("Лес : диссертация кандидата наук : 18.00.04. – М., 2000.", "диссертация кандидата наук"),
        ("Les: diss. kand. nauk [Wood]. Moscow, 2000.", "diss kand nauk"),
    ],
)
def test_theses(text: str, genre: str) -> None:
    assert genre == fields(unpublished.label_thesis, text)["genre"]


def test_a_title_with_the_word_is_no_thesis() -> None:
    assert {} == fields(unpublished.label_thesis, "Диссертация как жанр. М., 2002.")


def test_numbers_of_reports_and_preprints() -> None:
    text = "Волны. М., 2009. (Препринт / ИПМ им. М. В. Белова ; № 17)."
    found = fields(unpublished.label_report, text)
    assert ("Препринт ИПМ им М В Белова", "17") == (found["genre"], found["document_number"])
    found = fields(unpublished.label_report, "Отчёт о НИР. Самара, 2003. № ГР 01200301122.")
    assert {"document_number": "01200301122"} == found
