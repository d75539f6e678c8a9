"""Who is one person, and who is not."""

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

from citegraph.model import Person, Reference
from citegraph.resolve import default_options, resolve
from citegraph.resolve.people import linking


@pytest.fixture
def people(make_reference: Callable[..., Reference]) -> Callable[..., tuple[Person, ...]]:
    """People as sets of printed forms, from one reference for each list of authors."""

    def find(*author_lists: list[str]) -> tuple[Person, ...]:
        references = [
            make_reference("list", position, f"Title {position} {'abcdefgh'[position]}", authors)
            for position, authors in enumerate(author_lists)
        ]
        return resolve(references, default_options()).people

    return find


def forms(found: tuple[Person, ...]) -> list[tuple[str, ...]]:
    return sorted(person.forms for person in found)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Исланкина, Е. А.", "Islankina, E.A."),
        ("Фияксель, Э. А.", "Fiyaksel’, E.A."),
        ("Porter, M.", "Портер, М."),
        ("Цителадзе, Д. Д.", "Цителадзе, Д.Д."),
        ("Sandberg, Susanne", "Сандберг, С."),
        ("Кастельс, М.", "Castells, M."),
        ("del-Palacio, I.", "дель-Палачио, И."),
        ("Engel, Jerome S.", "Энгел, Дж. С."),
        ("Алексеев, Ю.", "Alexeev, Yu."),
        ("Иванов, И.", "Иванов, И. А."),
        ("Lake, A.", "Lake, Ann"),
        ("=OECD", "=OECD"),
    ],
)
def test_one_person(people: Callable[..., tuple[Person, ...]], left: str, right: str) -> None:
    assert 1 == len(people([left], [right]))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Hansen, M.", "Wise Hansson, E."),
        ("Hansen, M.", "Hansson, M."),
        ("Смит, А.", "Smith, B."),
        ("Иванов, А. П.", "Иванов, А. Ю."),
        ("Иванов, А. П.", "Иванова, А. П."),
        ("Иванов, А. П.", "Ivanova, A.P."),
        ("Иванов, Иван", "Иванов, Игорь"),
        ("Liu, J.", "Lu, J."),
        ("=OECD", "=UNESCO"),
    ],
)
def test_two_people(people: Callable[..., tuple[Person, ...]], left: str, right: str) -> None:
    assert 2 == len(people([left], [right]))


def test_no_chain_through_a_short_form(people: Callable[..., tuple[Person, ...]]) -> None:
    found = people(["Иванов, И."], ["Иванов, И. А."], ["Иванов, И. Б."])
    assert [("Иванов, И.",), ("Иванов, И. А.",), ("Иванов, И. Б.",)] == forms(found)


def test_authors_of_one_reference_are_two_people(people: Callable[..., tuple[Person, ...]]) -> None:
    assert 2 == len(people(["Иванов, И. А.", "Ivanov, I.A."]))
    assert 2 == len(people(["Иванов, И. А.", "Иванов, И. А."]))


def test_same_place_in_one_work_helps(make_reference: Callable[..., Reference]) -> None:
    title = "Venture capital and the development of innovative territorial clusters"
    left = make_reference("a", 1, title, ["Tchesbrough, H.", "West, J."], 2006)
    right = make_reference("b", 1, title, ["Chesbrough, H.", "West, J."], 2006)
    found = resolve([left, right], default_options())
    assert 1 == len(found.works)
    assert 2 == len(found.people)


def test_label_is_the_fullest_form_in_cyrillic_with_latin_beside(
    people: Callable[..., tuple[Person, ...]],
) -> None:
    (person,) = people(["Islankina, E.A."], ["Исланкина, Е."], ["Исланкина, Е. А."])
    assert ("Исланкина Е. А.", "Islankina, E. A.") == (person.label, person.latin)


def test_latin_is_transliterated_when_none_is_printed(
    people: Callable[..., tuple[Person, ...]],
) -> None:
    (person,) = people(["Цителадзе, Д. Д."])
    assert "Tsiteladze D. D." == person.latin


def test_every_mention_has_a_person_and_merges_lead_back(
    people: Callable[..., tuple[Person, ...]],
) -> None:
    found = people(["Porter, M."], ["Porter, M."], ["Портер, М."])
    assert 3 == sum(len(person.mentions) for person in found)


def test_merges_carry_evidence(make_reference: Callable[..., Reference]) -> None:
    references = [
        make_reference("a", 1, "One", ["Исланкина, Е. А."]),
        make_reference("b", 1, "Two", ["Islankina, E.A."]),
    ]
    (merge,) = resolve(references, default_options()).merges
    assert ("person", "same-key") == (merge.kind, merge.rule)
    assert {"a#1.1@author.1", "b#1.1@author.1"} == {merge.left, merge.right}
    assert ["surname", "given names"] == [one.feature for one in merge.evidence]
    assert 0.0 < merge.score <= 1.0


def test_a_work_with_very_many_lists_of_authors_does_not_cost_their_square(
    make_reference: Callable[..., Reference], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file may give one DOI to thousands of entries by different people."""
    compared: list[tuple[int, int]] = []
    real = linking._compare

    def counted(forms: Any, pair: tuple[int, int], *rest: Any) -> Any:
        compared.append(pair)
        return real(forms, pair, *rest)

    monkeypatch.setattr(linking, "_compare", counted)
    letters = "bdgklmnprstvz"
    references = [
        make_reference(
            "a", n, "On rivers", [f"{one}o{two}a{one}{two}u, A."], 2001, doi="10.1000/182"
        )
        for n, (one, two) in enumerate(product(letters, letters))
    ]
    found = resolve(references, default_options({"person_rows_limit": 20, "block_neighbours": 3}))
    assert 1 == len(found.works)
    assert 100 < len(compared) < 8 * len(references)
