import pytest

from citegraph.model import LabelledReference, Location, Problem, RawReference, Reference, Span
from citegraph.normalize import normalize


def labelled(text: str, **values: str) -> LabelledReference:
    """A labelled reference whose spans are the first places of the values, in printed order."""
    raw = RawReference("f#1.1", text, Location("f", 7))
    places = [(text.index(value), field, value) for field, value in values.items()]
    spans = tuple(Span(field, v, at, at + len(v)) for at, field, v in sorted(places))
    return LabelledReference(raw, spans)


def reference(text: str, **values: str) -> Reference:
    return normalize(labelled(text, **values))[0]


def problems(text: str, **values: str) -> list[Problem]:
    return list(normalize(labelled(text, **values))[1])


def test_no_words_give_an_empty_document() -> None:
    found, wrong = normalize(LabelledReference(RawReference("x", "...", Location("f")), ()))
    assert ("document", "", None) == (found.type, found.title, found.issued)
    assert ["no-title"] == [problem.code for problem in wrong]


def test_values_keep_the_way_back_to_the_print() -> None:
    found = reference(
        "«Рост». М., 2007. 96 с.", title="«Рост»", place="М.", date="2007", page_total="96"
    )
    assert ("Рост", "М.", 2007, "96", "ru") == (
        found.title, found.place, found.year, found.page_total, found.language,
    )  # fmt: skip
    assert "«Рост». М., 2007. 96 с." == found.printed.raw.text


def test_part_of_a_work_of_several_volumes_has_its_own_title() -> None:
    text = "Сочинения. Т. 4. Психология"
    found = reference(text, title="Сочинения", volume="4")
    assert "Сочинения" == found.title
    spans = (
        Span("title", "Сочинения", 0, 9),
        Span("volume", "4", 14, 15),
        Span("title", "Психология", 17, 27),
    )
    found, _ = normalize(LabelledReference(RawReference("x", text, Location("f")), spans))
    assert ("Психология", "4", "Сочинения") == (found.title, found.volume, found.series)


TYPES = {
    "article-journal": {"title": "Рост", "container": "Вестник", "issue": "3"},
    "paper-conference": {"title": "Рост", "container": "Материалы конференции"},
    "chapter": {"title": "Рост", "container": "Сборник", "publisher": "Дом", "place": "М."},
    "book": {"title": "Рост", "publisher": "Дом", "place": "М."},
    "webpage": {"title": "Рост", "url": "http://a.example"},
    "thesis": {"title": "Рост", "genre": "дис. канд. экон. наук", "place": "М."},
    "legislation": {"title": "Федеральный закон от 1.1.2001 № 5-ФЗ"},
    "standard": {"title": "ГОСТ Р 7.0.5-2008"},
    "patent": {"title": "Пат. 2187888 Российская Федерация"},
    "document": {"title": "Рост"},
}


@pytest.mark.parametrize(("kind", "values"), TYPES.items())
def test_types(kind: str, values: dict[str, str]) -> None:
    assert kind == reference(". ".join(values.values()), **values).type


def test_announced_address_that_is_missing() -> None:
    found = problems("Models of parks. Available at: (In Russ.)", title="Models of parks")
    assert [("empty-link", Location("f", 7))] == [(p.code, p.location) for p in found]
    assert found[0].advice


def test_scrap_at_the_end() -> None:
    found = problems("Cluster. 2013. Available at:,d.bGs&cad=rjt", title="Cluster")
    assert ("scrap", "note") in [(problem.code, problem.level) for problem in found]


def test_clean_reference_has_no_problem() -> None:
    assert [] == problems(
        "Рост. URL: http://a.example/?x=1&y=2", title="Рост", url="http://a.example/?x=1&y=2"
    )
