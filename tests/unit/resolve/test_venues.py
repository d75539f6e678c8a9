"""Which containers are one venue."""

from collections.abc import Callable

import pytest

from citegraph.model import Reference, Venue
from citegraph.resolve import default_options, resolve


@pytest.fixture
def venues(make_reference: Callable[..., Reference]) -> Callable[..., tuple[Venue, ...]]:
    def find(*containers: tuple[str, str]) -> tuple[Venue, ...]:
        references = [
            make_reference("a", n, f"Title {n}", container=one, translated_container=two)
            for n, (one, two) in enumerate(containers)
        ]
        return resolve(references, default_options()).venues

    return find


@pytest.mark.parametrize(
    "containers",
    [
        [("Инновации", ""), ("Innovatsii", "Innovation"), ("Innovatsii", "Innovations")],
        [("Форсайт", ""), ("Forsait", "Foresignt"), ("Foresight", ""), ("Forsait", "Foresight")],
        [("Вестник Московского университета", ""), ("Вестн. Моск. ун-та", "")],
        [
            ("American Economic Review", ""),
            ("Am. Econ. Rev.", ""),
            ("The American economic review", ""),
        ],
        [("Industrial & Corporate Change", ""), ("Industrial and Corporate Change", "")],
        [("Вопросы экономики", ""), ("Voprosy ekonomiki", "Issues of Economics")],
        [
            ("Мировая экономика и международные отношения", ""),
            ("World Economy and International Relations", ""),
        ],
    ],
)
def test_one_venue(
    venues: Callable[..., tuple[Venue, ...]], containers: list[tuple[str, str]]
) -> None:
    assert 1 == len(venues(*containers))


@pytest.mark.parametrize(
    "containers",
    [
        [("Вестник Московского университета", ""), ("Вестник Томского университета", "")],
        [
            ("Вестник Московского университета", ""),
            ("Вестник Московского университета. Экономика", ""),
        ],
        [
            ("Vestnik ekonomiki", "Bulletin of Economics"),
            ("Ekonomicheskii biulleten", "Bulletin of Economics"),
        ],
        [("Physical Review A", ""), ("Physical Review B", "")],
    ],
)
def test_two_venues(
    venues: Callable[..., tuple[Venue, ...]], containers: list[tuple[str, str]]
) -> None:
    assert 2 == len(venues(*containers))


def test_label_and_references(venues: Callable[..., tuple[Venue, ...]]) -> None:
    (venue,) = venues(("Innovatsii", "Innovation"), ("Инновации", ""), ("Innovatsii", "Innovation"))
    assert ("innovatsii", "Инновации", "Innovatsii") == (venue.id, venue.label, venue.latin)
    assert ("a#1.0", "a#1.1", "a#1.2") == venue.references
    assert ("Innovation", "Innovatsii", "Инновации") == venue.forms


def test_a_reference_without_container_has_no_venue(
    venues: Callable[..., tuple[Venue, ...]],
) -> None:
    assert () == venues(("", ""))
