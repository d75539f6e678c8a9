"""Rules of the areas of GOST: title, statement of responsibility, host, imprint, notes."""

import pytest

from citegraph.parse.rules import imprint, parts
from citegraph.parse.rules.gost import areas, hosts, imprint_areas
from tests.unit.parse.drafts import after, fields


def test_title_area_takes_its_words_back() -> None:
    text = "Рыбин Л. Д. Наука о реках. В 3 т. Т. 1. Мир воды. — М. : Мысль, 1975."
    labels = (
        "author author author publisher other title other other other other volume publisher "
        "series place publisher date"
    )
    found = fields(areas.title_area, text, labels)
    assert "Наука о реках В т Т Мир воды" == found["title"].replace("3 ", "")


def test_title_area_leaves_an_imprint_alone() -> None:
    text = "Рыбин Л. Д. Реки. Л.: Наука, 1966. – 159 с."
    labels = "author author author title place publisher date page_total other"
    assert labels.split() == after(areas.title_area, text, labels)


def test_title_area_leaves_a_journal_without_slashes_alone() -> None:
    text = "Рыбин Л. Д. Реки. Вестник реки. – 2005. – № 3."
    labels = "author author author title container container date other issue"
    assert labels.split() == after(areas.title_area, text, labels)


@pytest.mark.parametrize(
    ("text", "labels", "expected"),
    [
        ("Ежегодник / Ин-т географии РАН. — М., 2009", "title " * 4 + "place date", "Ежегодник"),
        ("Реки / Л. Д. Рыбин. – М., 2009", "title " * 4 + "place date", "Реки"),
        ("Вода / Aqua. Рига, 1991", "title title place date", "Вода Aqua"),
    ],
)
def test_slash_ends_the_title(text: str, labels: str, expected: str) -> None:
    assert expected == fields(areas.responsibility_after_slash, text, labels)["title"]


def test_bodies_of_the_statement_are_no_people() -> None:
    text = "Пойма / О. П. Луг ; Рос. акад. наук, Ин-т географии. – М., 2013."
    labels = "title author author author author author genre genre genre place date"
    found = fields(areas.bodies_of_statement, text, labels)
    assert {"title", "author", "place", "date"} == set(found)
    assert "О П Луг" == found["author"]


def test_container_goes_on_over_a_space_and_a_bracket() -> None:
    text = "Белов И. И. Лес // Journal of Natural Science (London, England). 2008. V. 3."
    labels = (
        "author author author title container container container publisher place place date "
        "other volume"
    )
    found = fields(hosts.container_area, text, labels)
    assert "Journal of Natural Science London England" == found["container"]


def test_a_site_of_one_word_is_the_container() -> None:
    text = "Зимние дороги // Wikipedia. – Режим доступа: http://w.example.org/a"
    labels = "title title other other other url"
    assert "Wikipedia" == fields(hosts.container_area, text, labels)["container"]


def test_no_second_title_after_the_border() -> None:
    text = "Белов И. И. Лес // Октябрь. — 1977. — № 55: Город и книга."
    labels = "author author author title container date other issue title title title"
    found = fields(hosts.container_area, text, labels)
    assert "Лес" == found["title"]


def test_authors_of_the_host_are_not_its_title() -> None:
    text = "Белов И. И. Лес // Лугова З. К. Избранное. М., 1983."
    labels = "author author author title container container container container place date"
    found = fields(hosts.container_area, text, labels)
    assert "Избранное" == found["container"]


def test_a_journal_that_begins_like_initials_stays() -> None:
    text = "Belov I. // J. Biol. Chem. 2006. V. 281."
    labels = "author author container container container date other volume"
    assert "J Biol Chem" == fields(hosts.container_area, text, labels)["container"]


def test_conference_keeps_its_place_and_date() -> None:
    text = "Лес // Труды конф., Томск, 2010 г. / отв. ред. И. И. Белов. – Томск, 2011."
    labels = (
        "title container container place date other other other editor editor editor place date"
    )
    found = fields(hosts.container_area, text, labels)
    assert "Труды конф Томск 2010 г" == found["container"]
    assert ("Томск", "2011") == (found["place"], found["date"])


@pytest.mark.parametrize(
    ("text", "place", "publisher"),
    [
        ("Levin A. Autre. — La Haye : Martin Nijhoff, 1974.", "La Haye", "Martin Nijhoff"),
        ("Белов А. Лес. — Заречный : Дом, 1974.", "Заречный", "Дом"),
        ("Белов А. Лес. — М. : Мир ; СПб. : Лань, 1974.", "М СПб", "Мир Лань"),
    ],
)
def test_imprint_by_its_signs(text: str, place: str, publisher: str) -> None:
    found = fields(imprint_areas.imprint_area, text)
    assert (place, publisher, "1974") == (found["place"], found["publisher"], found["date"])


def test_publisher_without_a_place() -> None:
    text = "Белов А. Лес. — Издательство реки, 1974."
    labels = "author author title container container date"
    found = fields(imprint_areas.publisher_area, text, labels)
    assert "Издательство реки" == found["publisher"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Лес. М.; Л.: Наука, 1948.", "М Л"),
        ("Лес. London; Thousand Oaks: Sage, 1997.", "London Thousand Oaks"),
        ("Лес. Ростов н/Д : Дом, 2003.", "Ростов н Д"),
        ("Лес. Заречный – СПб.: МАЭ РАН, 2011.", "Заречный СПб"),
        ("Лес. Б.: БГК им. Белова, 2000.", "Б"),
    ],
)
def test_places_before_a_colon(text: str, place: str) -> None:
    assert place == fields(imprint.label_imprint, text)["place"]


def test_no_place_in_the_middle_of_a_title() -> None:
    assert {} == fields(imprint.label_imprint, "Наш Киев: город, 2000.")


def test_notes_hold_no_second_date() -> None:
    text = "Лес. — М. : Мир, 1960. — 204 с. — Пер. по изд.: Belov A. Wald. — Bonn, 1915."
    labels = "title place publisher date page_total other " + "other " * 6 + "place date"
    found = fields(areas.drop_notes, text, labels)
    assert ("1960", "М") == (found["date"], found["place"])


def test_no_field_runs_over_an_area_sign() -> None:
    text = "Лес // Полевые записки. – Б., 2018."
    labels = "title container container container date"
    found = fields(areas.cut_at_signs, text, labels)
    assert ("Полевые записки", "Б") == (found["container"], found["place"])


def test_a_periodical_alone_is_the_title() -> None:
    labels = "container container date other volume"
    found = fields(areas.title_of_periodical, "Полевые записки. — 2011. — Т. 3.", labels)
    assert "Полевые записки" == found["title"]


def test_number_of_a_series_belongs_to_a_part() -> None:
    text = "Лес // Сад. – М., 2006. – (Труды музея ; вып. 3)."
    labels = "title container place date other other other other"
    found = fields(parts.label_series, text, labels)
    assert ("Труды музея", "3") == (found["series"], found["issue"])
    text = "Белов А. Лес. – М., 2006. – (Труды музея ; вып. 3)."
    labels = "author author title place date other other other other"
    assert "issue" not in fields(parts.label_series, text, labels)


def test_pages_with_others_in_brackets() -> None:
    labels = "title place date volume issue other"
    found = fields(parts.label_bracketed_total, "Лес. М., 2005. — 614 [10] с.", labels)
    assert "614" == found["page_total"]
    assert "issue" not in found


def test_countries_and_years_around_a_place() -> None:
    text = "Meeting. Lisbon, Portugal, 2008."
    found = fields(imprint.country_of_place, text, "container place publisher date")
    assert "Lisbon Portugal" == found["place"]
    text = "Заря. 24 марта 2005 г. Назрань : Дом, 2005."
    labels = "container other other place place place publisher date"
    assert "Назрань" == fields(imprint.year_in_place, text, labels)["place"]


def test_years_in_brackets_are_of_the_title() -> None:
    text = "Зодчие города (1858–2013). Тула, 2013."
    found = fields(parts.years_of_title, text, "title title pages place date")
    assert "Зодчие города 1858–2013" == found["title"]
