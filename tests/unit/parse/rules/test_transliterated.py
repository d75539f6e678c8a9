"""Lists in transliteration with [translations]."""

import pytest

from citegraph.parse.rules.gost import transliterated
from tests.unit.parse.drafts import after, fields


def test_an_insertion_is_no_translation() -> None:
    text = "Чтение [в подлиннике] и перевод // Сад"
    labels = "title title title title title container"
    assert labels.split() == after(transliterated.label_brackets, text, labels)


def test_words_outside_the_brackets_are_no_translation() -> None:
    text = "Kultura v Kazani [Culture in Kazan]. Moscow, 2005."
    labels = "title title translated_title " + "translated_title " * 3 + "place date"
    found = fields(transliterated.label_brackets, text, labels)
    assert ("Kultura v Kazani", "Culture in Kazan") == (found["title"], found["translated_title"])


def test_what_stands_between_two_translations_is_the_host() -> None:
    text = "Les [Wood]. Nauka i zhizn [Science and life], 2010, no. 3."
    labels = "title translated_title publisher publisher publisher " + "translated_title " * 3
    labels += "date other issue"
    found = fields(transliterated.container_between_brackets, text, labels)
    assert ("Nauka i zhizn", "Science and life") == (
        found["container"], found["translated_container"],
    )  # fmt: skip


def test_what_stands_before_the_address_is_the_site() -> None:
    text = "Les [Elektronnyi resurs] [Wood]. Fontanka.ru. URL: https://f.example.org/a"
    labels = "title other other translated_title publisher other other url"
    found = fields(transliterated.container_between_brackets, text, labels)
    assert "Fontanka ru" == found["container"]


@pytest.mark.parametrize("term", ["ed", "eds"])
def test_editors_between_translation_and_imprint(term: str) -> None:
    text = f"Les [Wood]. Gromov I.V. ({term}). Kazan, 2017."
    labels = "title translated_title container container other place date"
    found = fields(transliterated.editors_before_imprint, text, labels)
    assert "Gromov I.V." == found["editor"]
    assert "container" not in found


def test_all_before_the_only_translation_is_the_title() -> None:
    text = "Terra. Dva veka [Terra. Two centuries]. Kazan, 2005."
    labels = "title container container " + "translated_container " * 3 + "place date"
    found = fields(transliterated.container_between_brackets, text, labels)
    assert ("Terra Dva veka", "Terra Two centuries") == (
        found["title"], found["translated_title"],
    )  # fmt: skip
