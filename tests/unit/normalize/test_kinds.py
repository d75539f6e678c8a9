"""Types, languages, places and parts of titles."""

import pytest

from citegraph.model import LabelledReference, Location, RawReference, Reference, Span
from citegraph.normalize import normalize
from citegraph.normalize.language import find_language
from citegraph.normalize.places import full_place


def reference(text: str, *pairs: tuple[str, str]) -> Reference:
    """The reference whose spans stand in the order given."""
    spans, position = [], 0
    for field, value in pairs:
        start = text.index(value, position)
        position = start + len(value)
        spans.append(Span(field, value, start, position))
    raw = RawReference("f#1.1", text, Location("f"))
    return normalize(LabelledReference(raw, tuple(spans)))[0]


TYPES = {
    "legislation": (("title", "О лесе"), ("genre", "федер. закон"), ("document_number", "5-ФЗ")),
    "legal_case": (("title", "О лесе"), ("genre", "Постановление Пленума Верховного Суда РФ")),
    "treaty": (("title", "Конвенция о реках"), ("container", "СЗ РФ")),
    "patent": (("title", "Сушка"), ("genre", "Пат."), ("document_number", "2412345")),
    "standard": (("title", "Сушка"), ("document_number", "ГОСТ 7.1-2003"), ("place", "М.")),
    "manuscript": (("title", "Письмо"), ("archive", "РГАДА. Ф. 9")),
    "thesis": (("title", "Лес"), ("genre", "дис. … канд. ист. наук"), ("place", "М.")),
    "article": (("title", "Лес"), ("note", "arXiv preprint")),
    "dataset": (("title", "Уровни воды: набор данных"), ("publisher", "Zenodo")),
    "report": (("title", "Отчёт о НИР"), ("place", "М.")),
    "article-newspaper": (("title", "Лес"), ("container", "Заря"), ("date", "14 мая 2009")),
    "paper-conference": (
        ("title", "Лес"), ("container", "Сад : материалы конф."), ("place", "М."),
    ),
    "article-journal": (
        ("title", "Лес"), ("container", "Proc. Natl. Acad. Sci."), ("volume", "9"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "pairs"), TYPES.items())
def test_types(kind: str, pairs: tuple[tuple[str, str], ...]) -> None:
    text = ". ".join(value for _, value in pairs)
    assert kind == reference(text, *pairs).type


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("История рек", "ru"),
        ("Історія річок", "uk"),
        ("Рэкі і азёры", "be"),
        ("Қазақстан өзендері", "kk"),
        ("Реките на Балканите", "bg"),
        ("Исторія рѣкъ", "ru"),
        ("Histoire des ponts et de la Loire", "fr"),
        ("Die Geschichte der Flüsse", "de"),
        ("A history of rivers", "en"),
        ("Istoriya rossiiskikh rek i ozer", "ru"),
    ],
)
def test_languages(title: str, code: str) -> None:
    assert code == find_language(title, (), "")


@pytest.mark.parametrize(
    ("printed", "full"),
    [
        ("М.", "Москва"),
        ("СПб", "Санкт-Петербург"),
        ("Н. Новгород", "Нижний Новгород"),
        ("М. ; СПб.", "Москва ; Санкт-Петербург"),
        ("М.–Л.", "Москва–Ленинград"),
        ("Ростов-на-Дону", "Ростов-на-Дону"),
        ("London", "London"),
        ("N. Y., Toronto", "New York, Toronto"),
        ("New York, NY.", "New York, NY."),
    ],
)
def test_places(printed: str, full: str) -> None:
    assert full == full_place(printed)


def test_printed_place_stays() -> None:
    found = reference("Лес. М., 2007", ("title", "Лес"), ("place", "М."), ("date", "2007"))
    assert ("М.", "Москва") == (found.place, found.place_name)


def test_title_of_a_volume_with_numbers_of_its_own() -> None:
    text = "Сочинения. Т. 4. Река и сад. В 2 т. Т. 1: Река. М., 1990"
    found = reference(
        text, ("title", "Сочинения"), ("volume", "4"), ("title", "Река и сад"), ("volume", "1"),
        ("title", "Река"), ("place", "М."),
    )  # fmt: skip
    assert ("Река и сад. В 2 т. Т. 1: Река", "Сочинения", "4") == (
        found.title, found.series, found.volume,
    )  # fmt: skip


def test_subtitle_of_a_host_book() -> None:
    pairs = (("title", "Лес"), ("container", "Сады : Статьи о воде"), ("place", "М."))
    found = reference("Лес // Сады : Статьи о воде. М., 1990", *pairs)
    assert ("Сады", "Статьи о воде") == (found.container, found.container_subtitle)


@pytest.mark.parametrize("container", ["Сад : сб. науч. тр.", "Сад : материалы конф."])
def test_kind_of_a_collection_stays(container: str) -> None:
    pairs = (("title", "Лес"), ("container", container), ("place", "М."))
    assert container == reference(f"Лес // {container} М., 1990", *pairs).container


def test_periodical_keeps_its_subtitle() -> None:
    pairs = (("title", "Лес"), ("container", "Сад : журнал"), ("issue", "3"))
    assert "Сад : журнал" == reference("Лес // Сад : журнал. № 3", *pairs).container


def test_parallel_titles() -> None:
    pairs = (("title", "Лес и сад = Wood and garden"), ("container", "Реки России = Rivers"))
    found = reference("Лес и сад = Wood and garden // Реки России = Rivers", *pairs)
    assert ("Лес и сад", "Wood and garden") == (found.title, found.translated_title)
    assert ("Реки России", "Rivers") == (found.container, found.translated_container)


def test_a_day_printed_apart_from_its_year() -> None:
    pairs = (("container", "Заря"), ("date", "1978"), ("issue", "112"), ("date", "16 мая"))
    found = reference("Заря. 1978. № 112 (16 мая)", *pairs)
    assert found.issued is not None
    assert "1978-05-16" == found.issued.iso


def test_initials_alone_are_nobody() -> None:
    pairs = (("author", "Белов И. И."), ("author", "В.А."), ("title", "Лес"))
    assert ["Белов"] == [name.family for name in reference("Белов И. И., В.А. Лес", *pairs).authors]


@pytest.mark.parametrize(
    ("text", "container"),
    [
        ("Орлов И. И. Сети и графы // arXiv:2101.01234. 2021.", "arXiv"),
        ("Orlov I. Networks // arXiv preprint arXiv:2101.01234. – 2021.", "arXiv preprint"),
    ],
)
def test_numbers_of_preprints(text: str, container: str) -> None:
    printed = text.rpartition("// ")[2].partition(":")[0]
    found = reference(text, ("container", printed))
    assert ("arXiv:2101.01234", container) == (found.document_number, found.container)
