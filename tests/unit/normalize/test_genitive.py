import pytest

from citegraph.knowledge import table
from citegraph.model import LabelledReference, Location, Name, RawReference, Span
from citegraph.normalize import normalize
from citegraph.normalize.genitive import nominative, to_nominative


@pytest.mark.parametrize(
    "row", table("genitive"), ids=lambda row: f"{row['kind']} {row['example']}"
)
def test_every_row_makes_its_example(row: dict[str, str]) -> None:
    assert row["expected"] == nominative(row["example"], row["kind"])


@pytest.mark.parametrize(
    "name", ["Ильченко", "Черных", "Седых", "Чавчавадзе", "Гурвич", "Ли", "Smith"]
)
def test_names_that_do_not_change(name: str) -> None:
    assert name == nominative(name, "family")


def test_parts_of_a_double_name_and_full_given_names() -> None:
    name = to_nominative(Name(family="Мамина-Лугового", given="Анны Петровны", printed="x"))
    assert ("Мамин-Луговой", "Анна Петровна", "x") == (name.family, name.given, name.printed)
    assert "ГРОМОВ" == nominative("ГРОМОВА", "family")


def test_a_body_stays() -> None:
    body = Name(literal="Института экономики")
    assert body == to_nominative(body)


def people(text: str, field: str, *names: str) -> list[str]:
    spans = tuple(
        Span(field, name, text.index(name), text.index(name) + len(name)) for name in names
    )
    reference, _ = normalize(LabelledReference(RawReference("x", text, Location("f")), spans))
    found = reference.editors if field == "editor" else reference.translators
    assert list(names) == [name.printed for name in found]
    return [str(name) for name in found]


EDITORS = {
    "Труд / под ред. В. Л. Громова.": "Громов, В. Л.",
    "Труд. Под общ. ред. проф. В. Л. Громова.": "Громов, В. Л.",
    "Труд / [под науч. ред. В. Л. Громова].": "Громов, В. Л.",
    "Труд / под редакцией доктора наук В. Л. Громова.": "Громов, В. Л.",
    "Труд / сост. В. Л. Громова.": "Громова, В. Л.",
    "Труд / отв. ред. В. Л. Громова.": "Громова, В. Л.",
    "Труд / гл. ред. В. Л. Громова.": "Громова, В. Л.",
    "Труд / под ред.: В. Л. Громова.": "Громова, В. Л.",
    "Труд под редкой землёй / ред. В. Л. Громова.": "Громова, В. Л.",
}


@pytest.mark.parametrize(("text", "expected"), EDITORS.items())
def test_the_introduction_tells_the_case(text: str, expected: str) -> None:
    assert [expected] == people(text, "editor", "В. Л. Громова")


def test_translators() -> None:
    text = "Труд / пер. с англ. О. Л. Громовой, А. И. Мельника"
    expected = ["Громова, О. Л.", "Мельник, А. И."]
    assert expected == people(text, "translator", "О. Л. Громовой", "А. И. Мельника")
    text = "Труд / в переводе Ивана Сергеевича Громова"
    assert ["Громов, Иван Сергеевич"] == people(text, "translator", "Ивана Сергеевича Громова")
    text = "Труд / перевела О. Л. Громова"
    assert ["Громова, О. Л."] == people(text, "translator", "О. Л. Громова")


def test_each_introduction_holds_for_its_own_group() -> None:
    text = "Труд / под ред. В. Л. Громова и А. И. Савича ; сост. Н. И. Жукова, Н. И. Белова"
    names = ("В. Л. Громова", "А. И. Савича", "Н. И. Жукова", "Н. И. Белова")
    expected = ["Громов, В. Л.", "Савич, А. И.", "Жукова, Н. И.", "Белова, Н. И."]
    assert expected == people(text, "editor", *names)
    text = "Труд / сост. Н. И. Жукова ; под ред. В. Л. Громова"
    assert ["Жукова, Н. И.", "Громов, В. Л."] == people(text, "editor", names[2], names[0])
