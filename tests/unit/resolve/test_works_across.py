"""References in two languages: invented ones, printed as journals print them."""

from collections.abc import Callable

import pytest

from citegraph.model import Location, RawReference, Reference
from citegraph.normalize import normalize
from citegraph.parse import load_parser
from citegraph.resolve import default_options, resolve
from citegraph.resolve.venues.grouping import resolve_venues
from citegraph.resolve.works.across import SOFTENED
from citegraph.resolve.works.descriptions import Description, describe_all, years_of_titles
from citegraph.resolve.works.meeting import pairs_across
from citegraph.resolve.works.scoring import probability, score_pair

RUSSIAN = (
    "Берёзкин А.П., Клёнов Д.В. Расчёт надёжности насосов станции // Вестник машин. – 2011. – "
    "Т. 12. – № 3. – С. 45-58."
)
ENGLISH = (
    "Berezkin A.P., Klenov D.V. Reliability calculation for the pumps of a station. Vestnik "
    "mashin. 2011, vol. 12, no. 3, pp. 45-58 (in Russian)."
)


@pytest.fixture(scope="module")
def read() -> Callable[..., list[Reference]]:
    """A function that reads printed references, each of a document of its own."""
    parser = load_parser()

    def read(*texts: str) -> list[Reference]:
        raws = (
            RawReference(f"{n}.txt#1.1", text, Location(f"{n}.txt", 1))
            for n, text in enumerate(texts)
        )
        return [normalize(parser.parse(raw))[0] for raw in raws]

    return read


@pytest.fixture(scope="module")
def describe(read: Callable[..., list[Reference]]) -> Callable[..., list[Description]]:
    """A function that describes printed references."""

    def describe(*texts: str) -> list[Description]:
        found = read(*texts)
        venues = resolve_venues(found, default_options())
        return describe_all(found, venues.venue_of, years_of_titles(found))

    return describe


@pytest.fixture(scope="module")
def score(describe: Callable[..., list[Description]]) -> Callable[[str, str], float]:
    """A function: the probability that two printed references are to one work."""

    def score(left: str, right: str) -> float:
        one, other = describe(left, right)
        return score_pair(one, other, default_options())[0]

    return score


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        (RUSSIAN, ENGLISH),
        (
            "Рябинин О.К. Теория устойчивости оболочек. – М.: Дубрава, 1987. – 214 с.",
            "Ryabinin O.K. Theory of shell stability. Moscow. Dubrava Publ., 1987, 214 p.",
        ),
        (
            "Ольхов С.С. Способ очистки воды. Патент РФ № 2345678. 2009. Бюл. № 4.",
            "Olkhov S.S. Method of water purification. Patent RF no. 2345678, 2009 (in Russian).",
        ),
        (
            "Осинин Л.Л. Обратный ход // Энергия и жизнь. 2003. Т. 7. С. 14–19.",
            "Osinin L.L. Obratnyj hod [Reverse motion]. Energiya i zhizn'. 2003, v. 7, pp. 14–19.",
        ),
    ],
)
def test_a_translated_reference_is_the_same_work(
    score: Callable[[str, str], float], russian: str, english: str
) -> None:
    assert score(russian, english) > 0.8


@pytest.mark.parametrize(
    "english",
    [
        "Berezkin A.P., Klenov D.V. Corrosion of pipelines in sea water. Vestnik mashin. 2012, "
        "vol. 13, no. 1, pp. 5-11 (in Russian).",
        "Topol V.V. Reliability calculation for the pumps of a station. Moscow. Dubrava Publ., "
        "1998, 310 p.",
        "Vyazov E.E. Social policy in small towns. Moscow. Dubrava Publ., 2011, 45 p.",
    ],
)
def test_another_work_stays_another(score: Callable[[str, str], float], english: str) -> None:
    assert score(RUSSIAN, english) < 0.3


def test_patents_of_other_numbers_stay_apart(score: Callable[[str, str], float]) -> None:
    one = "Ольхов С.С. Способ очистки воды. Патент РФ № 2345678. 2009."
    other = "Olkhov S.S. Method of water purification. Patent RF no. 2987654, 2009."
    assert score(one, other) < score(one, other.replace("2987654", "2345678"))
    assert score(one, other) < 0.5


def test_the_score_is_symmetric_and_the_short_way_gives_the_same(
    describe: Callable[..., list[Description]],
) -> None:
    left, right = describe(RUSSIAN, ENGLISH)
    options = default_options()
    assert score_pair(left, right, options)[0] == pytest.approx(score_pair(right, left, options)[0])
    assert score_pair(left, right, options)[0] == probability(left, right, options)


def test_evidence_names_what_agrees(describe: Callable[..., list[Description]]) -> None:
    left, right = describe(RUSSIAN, ENGLISH)
    evidence = score_pair(left, right, default_options())[1]
    features = {one.feature for one in evidence if one.weight > 0}
    assert {"title, translated", "words", "printed numbers", "authors", "volume"} <= features


def test_initials_only_speak_against_a_translation(score: Callable[[str, str], float]) -> None:
    misprinted = ENGLISH.replace("Berezkin A.P.", "Berezkin E.P.")
    assert 0.0 < score(RUSSIAN, misprinted) < score(RUSSIAN, ENGLISH)


def test_every_softened_veto_has_its_weight() -> None:
    options = default_options()
    assert all(getattr(options, name) <= 0 for name in SOFTENED.values())


def test_translations_meet_without_a_common_year_or_title(
    describe: Callable[..., list[Description]],
) -> None:
    items = describe(
        RUSSIAN,
        ENGLISH.replace("2011, ", ""),
        "Vyazov E.E. Social policy in small towns. Dubrava Publ., 1999, 77 p.",
    )
    assert [[0, 1]] == pairs_across(items, 10, 0.3).tolist()


def test_nothing_meets_in_one_language(describe: Callable[..., list[Description]]) -> None:
    assert [] == pairs_across(describe(RUSSIAN, RUSSIAN), 10, 0.3).tolist()


def test_both_end_in_one_work(read: Callable[..., list[Reference]]) -> None:
    works = resolve(read(RUSSIAN, ENGLISH), default_options()).works
    assert 1 == len(works)


def test_the_same_print_read_in_two_ways_is_one_work(score: Callable[[str, str], float]) -> None:
    one = "Grove K. Elm. – Hedge and Field Limited, Leeds, 1974. – 87 p."
    other = "Grove K. Elm. Hedge and Field Limited. Leeds, 1974. 87 p."
    assert score(one, other) > 0.8


def test_reports_of_a_series_are_not_the_same_print(score: Callable[[str, str], float]) -> None:
    one = "Elm data file. Forest Board, Report FB-1203, Leeds, 1974."
    assert score(one, one.replace("1203", "1207").replace("1974", "1976")) < 0.5
