"""People of the heading told apart from names that a title holds."""

import pytest

from citegraph.parse.rules import responsibility
from citegraph.parse.rules.gost import borders, heading_ends, headings
from tests.unit.parse.drafts import after, fields


@pytest.mark.parametrize(
    ("text", "labels", "author"),
    [
        ("Кларк Дж. Камни и люди. М., 1990.", "title " * 5 + "place date", "Кларк Дж"),
        ("Ким А. А. Реки. М., 1990.", "title " * 4 + "place date", "Ким А А"),
        ("Витамин Д. Обзор. М., 1990.", "title " * 3 + "place date", ""),
        ("ГАРФ. Ф. Р. Опись. М., 1990.", "title " * 4 + "place date", ""),
    ],
)
def test_who_stands_first(text: str, labels: str, author: str) -> None:
    assert author == fields(headings.author_at_start, text, labels).get("author", "")


def test_a_known_author_of_one_name() -> None:
    labels = "title title title title place date"
    found = fields(headings.author_of_one_name, "Платон. Государство и законы. М., 1990.", labels)
    assert "Платон" == found["author"]
    labels = "title title place date"
    assert labels.split() == after(headings.author_of_one_name, "Сад. Лес. М., 1990.", labels)


def test_a_body_as_author() -> None:
    text = "Министерство рыбного хозяйства. Отчёт. М., 2008."
    found = fields(headings.body_at_start, text, "title title title title place date")
    assert ("Министерство рыбного хозяйства", "Отчёт") == (found["author"], found["title"])


def test_initials_of_two_letters() -> None:
    text = "Lugov M.YU. Ledovye gavani. Moscow, 1979."
    labels = "author author title title title place date"
    assert "Lugov M YU" == fields(headings.initials_of_two_letters, text, labels)["author"]


@pytest.mark.parametrize(
    ("text", "labels", "author"),
    [
        ("Горн К. Я. ван. Море. Л., 1977.", "author author author title title place date", "ван"),
        ("Горн К. д. Море. Л., 1977.", "author author title title place date", "д"),
    ],
)
def test_particle_behind_the_initials(text: str, labels: str, author: str) -> None:
    found = fields(headings.particle_after_initials, text, labels)
    assert found["author"].endswith(author)
    assert "Море" == found["title"]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Белов А. Г. В поисках города.", "author author author author title title"),
        ("V Rossii dlya gorodov.", "author title title title"),
    ],
)
def test_first_word_of_the_title(text: str, labels: str) -> None:
    title = fields(headings.words_of_title, text, labels)["title"]
    assert title.startswith(("В поисках", "V Rossii"))


@pytest.mark.parametrize("text", ["Логос. Ежегодник сада.", "Кабинет: Картины мира."])
def test_a_word_that_is_no_name(text: str) -> None:
    assert "author" not in fields(headings.lone_word_of_title, text, "author title title")


@pytest.mark.parametrize("text", ["Громов. Ежегодник сада.", "ОЭСР. Картины мира."])
def test_names_and_bodies_of_one_word(text: str) -> None:
    assert "author" in fields(headings.lone_word_of_title, text, "author title title")


def test_names_in_a_title() -> None:
    text = "Реки в прозе А. П. Белова: очерк"
    labels = "title title title author author author title"
    assert ["title"] * 7 == after(headings.people_of_title, text, labels)
    text = "Реки / А. П. Белов"
    assert ["title", *["author"] * 3] == after(
        headings.people_of_title, text, "title author author author"
    )


def test_title_after_glued_initials() -> None:
    text = "Said E.W. Vostok. Zapad [The East]. Moscow, 2006."
    labels = "author author author title translated_title translated_title place date"
    found = fields(headings.title_after_initials, text, labels)
    assert ("Said E.W.", "Vostok Zapad") == (found["author"], found["title"])


def test_given_name_first_stays_whole() -> None:
    text = "Ahmet B. Besir. Green roofs // Energy. 2018."
    labels = "author author author title title container date"
    assert labels.split() == after(headings.title_after_initials, text, labels)


@pytest.mark.parametrize(
    ("statement", "kept"),
    [
        ("И. И. Громов", 0),
        ("И. И. Грамов", 0),
        ("И. И. Громова", 1),
        ("И. И. Громов, П. П. Белов", 1),
    ],
)
def test_people_of_the_heading_are_named_once(statement: str, kept: int) -> None:
    count = 3 * (statement.count(",") + 1)
    labels = "author author author title " + "author " * count
    found = after(borders.drop_repeated_people, f"Громов И. И. Лес / {statement}", labels)
    assert 3 + 3 * kept == found.count("author")


@pytest.mark.parametrize(
    ("statement", "label"),
    [
        ("составление, общая редакция: канд. филос. наук Е. А. Лугова", "editor"),
        ("авт.-сост. Е. А. Лугова", "editor"),
        ("рук. Е. А. Лугова", "editor"),
        ("перевела Е. А. Лугова", "translator"),
    ],
)
def test_roles(statement: str, label: str) -> None:
    found = fields(responsibility.label_responsibility, f"Лес / {statement}. М., 1990.")
    assert "Е А Лугова" == found[label]


def test_degrees_between_names() -> None:
    text = "Лес / отв. ред.: канд. ист. наук Е. А. Лугова, канд. ист. наук А. А. Белов. М., 1990."
    found = fields(responsibility.label_responsibility, text)
    assert "Лугова" in found["editor"]
    assert "Белов" in found["editor"]


@pytest.mark.parametrize(
    ("text", "labels", "author"),
    [
        ("Громов С. П., Хилл Дж. Рост лесов", "author " * 3 + "title " * 4, 5),
        ("Громов С. П., Хилл Ом. Рост лесов", "author " * 3 + "title " * 4, 3),
        ("Громов С. П. Хилл Дж. Рост лесов", "author " * 3 + "title " * 4, 3),
    ],
)
def test_last_name_with_an_initial_of_two_letters(text: str, labels: str, author: int) -> None:
    assert author == after(heading_ends.last_name_of_heading, text, labels).count("author")


@pytest.mark.parametrize("role", [" (ред.)", " (отв. ред.).", ", ред.", ", отв. ред."])
def test_editors_as_heading(role: str) -> None:
    text = f"Громов И. И.{role} История края. М., 1990."
    words = "other " * len(role.strip(", ").split())
    labels = f"author author author {words}editor editor place date"
    found = fields(heading_ends.editors_of_heading, text, labels)
    assert ("Громов И И", "История края") == (found["editor"], found["title"])


def test_editors_as_heading_leave_a_title_alone() -> None:
    labels = "author author author title other other place date"
    found = fields(
        heading_ends.editors_of_heading, "Громов И. И. (сост.) Лес края. М., 1990.", labels
    )
    assert ("Громов И И", "Лес края") == (found["editor"], found["title"])


@pytest.mark.parametrize(
    ("text", "labels", "place"),
    [
        ("Громов И. И. Край леса. М., 2016.", "author " * 6 + "date", "М"),
        ("Громов И. И., Белов М., 2016.", "author " * 5 + "date", None),
        ("Громов И. И. Край леса. В., 2016.", "author " * 6 + "date", None),
    ],
)
def test_town_after_people(text: str, labels: str, place: str | None) -> None:
    assert place == fields(heading_ends.town_after_people, text, labels).get("place")
