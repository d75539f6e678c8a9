"""Which containers are one venue."""

from collections.abc import Callable

import pytest

from citegraph.model import Reference, Venue
from citegraph.resolve import default_options, resolve
from citegraph.resolve.venues import candidates


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
        [("Journal of Limnology", ""), ("J. Limnol", ""), ("J. Limnol.", "")],
        [("Вестник университета. Серия 6. Экономика", ""), ("Вестн. ун-та. Сер. 6. Экономика", "")],
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
        [("J. Limnol", ""), ("Journal of Limnology and Ecology", "")],
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


@pytest.mark.parametrize(
    ("containers", "expected"),
    [
        (
            [
                "Вестник Московского университета. Серия 6. Экономика",
                "Вестник МГУ. Сер. 6. Экономика",
                "Vestnik Moskovskogo universiteta. Seriya 6: Ekonomika",
                "Moscow University Bulletin. Series 6",
                "Вестник Московского университета. Серия 21. Управление",
                "Вестник Московского университета",
            ],
            3,
        ),
        (["J Econ Perspect", "Journal of Economic Perspectives"], 1),
        (["J. Econ.", "Journal of Economics", "Journal of Econometrics"], 3),
        (["Proc Natl Acad Sci", "Proceedings of the National Academy of Sciences"], 1),
    ],
)
def test_series_and_short_names(
    venues: Callable[..., tuple[Venue, ...]], containers: list[str], expected: int
) -> None:
    assert expected == len(venues(*((one, "") for one in containers)))


def test_an_issn_joins(make_reference: Callable[..., Reference]) -> None:
    names = ("Обзор теорий", "Review of Theories")
    references = [
        make_reference("a", n, f"Title {n}", container=name, issn="1234-5679")
        for n, name in enumerate(names)
    ]
    assert 1 == len(resolve(references, default_options()).venues)


def test_two_articles_of_one_issue_teach_a_name(
    make_reference: Callable[..., Reference],
) -> None:
    references = [
        make_reference(
            "a", n, f"{title} of it all", (), 2001, container=name, pages=pages, volume="4"
        )
        for n, (title, pages, name) in enumerate(
            (title, pages, name)
            for title, pages in (("A history", "10-19"), ("The future", "20-31"))
            for name in ("Annals of Applied Things", "Applied Things (Annals)")
        )
    ]
    assert 1 == len(resolve(references, default_options()).venues)
    assert 2 == len(resolve(references[:2], default_options()).venues)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Наука", "Изд-во «Наука»", "Nauka Publ.", "Nauka"], 1),
        (["Изд-во МГУ", "Издательство Московского университета", "Moscow University Press"], 1),
        (["Cambridge University Press", "Cambridge Univ. Press", "Oxford University Press"], 2),
        (["Издательство", "Наука и техника"], 2),
    ],
)
def test_publishers(
    make_reference: Callable[..., Reference], names: list[str], expected: int
) -> None:
    references = [
        make_reference("a", n, f"Title {n}", publisher=name) for n, name in enumerate(names)
    ]
    assert expected == len(resolve(references, default_options()).publishers)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("J APPL PHYS", "J APPL PHYSIOL"),
        ("J. Phys.", "Journal of Physiology"),
        ("PSYCHOL MED", "PSYCHOL METHODS"),
        ("AM J RIVER", "AM J RIVER-LAKES"),
        ("RIVERS-08", "RIVERS-11"),
        ("Proceedings of the 11th River Conference", "Proceedings of the 12th River Conference"),
        ("River Review A", "River Review"),
        ("Riv. Rev. A", "Riv. Rev. Appl."),
        ("Biometrika", "Biometrics"),
        ("Neuron", "Nephron"),
        ("BMC RIV NEUROL", "BMC RIV NEPHROL"),
        ("Вестник политехн. ун-та", "Вестник полит. ун-та"),
    ],
)
def test_names_of_two_venues(
    venues: Callable[..., tuple[Venue, ...]], one: str, other: str
) -> None:
    assert 2 == len(venues((one, ""), (other, "")))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Riv. Rev. A", "River Review A"),
        ("Phys. Status Liq. A", "Physica status liquidi (a)"),
        ("Institute of Rivers", "Insitute of Rivers"),
        ("P NATL ACAD RIVERS", "Proceedings of the National Academy of Rivers"),
        ("Journal of Rivers and Lakes", "Journal of a River and Lakes"),
    ],
)
def test_names_of_one_venue(venues: Callable[..., tuple[Venue, ...]], one: str, other: str) -> None:
    assert 1 == len(venues((one, ""), (other, "")))


def test_merges_print_what_their_references_print(make_reference: Callable[..., Reference]) -> None:
    names = ("Инновации", "Innovatsii", "Инновации")
    references = [
        make_reference("a", n, f"Title {n}", container=name, publisher=name)
        for n, name in enumerate(names)
    ]
    found = resolve(references, default_options()).merges
    printed = {one.id: one.container for one in references}
    told = [one for one in found if one.kind in ("venue", "publisher")]
    assert 4 == len(told)
    for one in told:
        assert (printed[one.left], printed[one.right]) == (one.left_text, one.right_text)


def test_very_many_venues_that_begin_alike_are_compared_among_neighbours(
    make_reference: Callable[..., Reference], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    def abbreviated(one: str, other: str) -> bool:
        asked.append((one, other))
        return False

    monkeypatch.setattr(candidates, "abbreviates", abbreviated)
    references = [
        make_reference("a", n, f"Title {n}", container=f"Ruch dol{chr(97 + n) * 3}ov")
        for n in range(20)
    ]
    resolve(references, default_options({"venue_block_limit": 20}))
    whole = len(asked)
    asked.clear()
    resolve(references, default_options({"venue_block_limit": 10, "block_neighbours": 2}))
    assert whole > 4 * len(asked) > 0
