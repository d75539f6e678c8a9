"""Forms of repeated references, and titles that only look like them."""

import pytest

from citegraph.text.back_references import find_back_reference
from citegraph.text.locators import read_locators

MEANS = {
    "entry": [
        "Там же",
        "Там же.",
        "ТАМ ЖЕ. С. 5.",
        "Там же, с. 15–17.",
        "Там же. Т. 2. С. 5.",
        "(Там же. С. 5)",
        "См.: Там же.",
        "Подробнее об этом см.: там же. С. 8.",
        "Цит. по: Там же. С. 44.",
        "Там же. С. 5. Курсив наш. – А. Б.",
        "Там же. Перевод наш.",
        "Там же; Орлов О. О. Труд. М., 2001. С. 4.",
        "Ibid.",
        "ibid., p. 12",
        "Ibidem, pp. 12-15.",
        "Ibid. 12–15.",
        "Ibid., II, 15.",
        "See also ibid., 44.",
        "Ebd., S. 5.",
        "Vgl. ebd., S. 5f.",
        "a.a.O., S. 4",
        "Loc. cit.",
        "Там само. С. 4.",
        "Тамсама. С. 4.",
        "Tam zhe. S. 4.",
        "Id., p. 12.",
        "Idem, p. 12.",
        "То же. С. 5.",
        "Он же. Там же. С. 5",
    ],
    "cited": [
        "Иванов И. И. Указ. соч. С. 17.",
        "Иванов И. И., Петров П. П. Указ. соч. – С. 17.",
        "См.: Иванов И. И. Указ. соч.",
        "Иванов И. И. Указанное сочинение. С. 4.",
        "Указ. соч. С. 17.",
        "Он же. Указ. соч. С. 17.",
        "Петров П. П. Цит. соч. Т. 2. С. 3.",
        "Smith, op. cit., p. 12",
        "Smith J. (1998), op. cit.",
        "Smith, Growth of Cities, op. cit., p. 12.",
        "Idem, op. cit., p. 4.",
        "Weber, a. a. O., S. 7.",
        "Коваль О. Зазнач. твір. С. 8.",
        "Ivanov I. I. Ukaz. soch. S. 17.",
        "———, op. cit., p. 4.",
    ],
    "short-title": ["Иванов И. И. Рынок труда… С. 5.", "Рынок труда в ... Т. 2. С. 5–7."],
    "author": [
        "Он же. Рынок труда. М., 2005.",
        "Её же. Рынок труда. М., 2005.",
        "Їх же. Праця. Київ, 2005.",
        "Idem. Growth of Cities. New York, 2005.",
        "Id., Growth of Cities, Paris, 2005.",
        "Ders.: Stadt und Land. Berlin, 2005.",
        "———. 2005. Growth of Cities. New York: Wiley.",
        "---. Growth of Cities. New York: Wiley, 2005.",
        "--- (2005) Growth of Cities. New York: Wiley.",
        "— — —. Growth of Cities. New York: Wiley, 2005.",
        "_____, 2005. Growth of Cities. New York: Wiley.",
        "⸻. 2005. Growth of Cities. New York: Wiley.",
        "———, ed. 2005. Growth of Cities. New York: Wiley.",
        "— Growth of Cities. New York, 2005.",
        "—. Growth of Cities. New York, 2005.",
        "_. Growth of Cities. New York, 2005.",
        "– 2005: Growth of Cities. New York: Wiley.",
    ],
    "title": ["То же. 2-е изд. М., 2006.", "То же [Электронный ресурс]. URL: http://a.example"],
}

TITLES = [
    "Там же, где и вчера: роман. М.: Восход, 2001. 320 с.",
    "Там же. Стихи разных лет. М.: Восход, 1990. 50 с.",
    "Там жемчуг добывают. М.: Восход, 2001. 320 с.",
    "Тот же лес и те же звёзды: повесть. М.: Восход, 2001. 320 с.",
    "Он же, она же, они же: сборник пьес. М.: Восход, 2001. 320 с.",
    "То же, что вчера: рассказы. М.: Восход, 2001. 320 с.",
    "Ibid: a journal of notes. New York, 1990.",
    "Idem per idem: essays on proof. London: Sage, 1990. 200 p.",
    "Dies irae: hymns of the Middle Ages. London: Sage, 1990. 200 p.",
    "ID cards in Europe. London: Sage, 1990. 200 p.",
    "Указ Президента РФ от 1 марта 2001 г. № 5 «О статистике».",
    "О статистике: указ. М., 2001. С. 5.",
    "Орлов О. О. Рынок: дис. … канд. экон. наук. М., 2002. С. 54–55.",
    "Орлов О. О. Быть или не быть… // Вопросы экономики. 2005. № 5. С. 4–7.",
    "Weber A. A. Orte der Stadt. Berlin: Springer, 1999. S. 5–7.",
    "– Иванов И. И. Рынок труда. М., 2005.",
    "- Smith J. Growth of Cities. New York, 2005.",
    "---------------",
    "—",
    "",
]


@pytest.mark.parametrize(
    ("means", "text"), [(means, text) for means, texts in MEANS.items() for text in texts]
)
def test_form_is_known(means: str, text: str) -> None:
    found = find_back_reference(text)
    assert found is not None
    assert means == found.means


@pytest.mark.parametrize("text", TITLES)
def test_title_stands_for_itself(text: str) -> None:
    assert None is find_back_reference(text)


def test_words_and_names_are_told_apart() -> None:
    text = "См.: Smith, op. cit., p. 12; Jones B. Towns. 2001."
    found = find_back_reference(text)
    assert found is not None
    assert ("Smith, ", "op. cit") == (
        text[found.names : found.start],
        text[found.start : found.end],
    )
    assert found.more


def test_dashes_are_counted() -> None:
    found = find_back_reference(
        "———, ———, and Alan Brown. 2005. Growth of Cities. New York: Wiley."
    )
    assert found is not None
    assert (2, False) == (found.dashes, found.doubtful)


LOCATORS = {
    ". С. 15–17, 20 и сл.": {"pages": "15–17, 20 и сл."},
    ", vol. 2, pt. 1, pp. 5-7": {"volume": "2", "part": "1", "pages": "5-7"},
    ". 1905. № 5. С. 4": {"date": "1905", "issue": "5", "pages": "4"},
    ". Гл. 3. § 2": {"place": "2"},
    ". Ф. 5. Оп. 1. Д. 17. Л. 4 об.": {"file": "17", "pages": "4 об."},
    ", S. 5ff.": {"pages": "5ff."},
    ". Л. Н. Орлов": {},
}


@pytest.mark.parametrize("text", LOCATORS)
def test_place_in_the_work(text: str) -> None:
    found = {one.field: text[one.start : one.end] for one in read_locators(text, 0)}
    assert LOCATORS[text] == found
