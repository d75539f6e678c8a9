"""Which references are one work."""

from collections.abc import Callable
from typing import Any

import pytest

from citegraph.model import Reference, Work
from citegraph.resolve import default_options, resolve
from citegraph.resolve.works.assembling import work_key

CLUSTERS = "Интернационализация кластеров как инструмент повышения конкурентоспособности"


def works(*references: Reference) -> tuple[Work, ...]:
    return resolve(references, default_options()).works


def test_russian_and_transliterated(make_reference: Callable[..., Reference]) -> None:
    russian = make_reference(
        "a", 1, CLUSTERS, ["Фияксель, Э. А."], 2013, container="Инновации", pages="86-95"
    )
    latin = make_reference(
        "b",
        1,
        "Internatsionalizatsiya klasterov kak instrument povysheniya konkurentosposobnosti",
        ["Fiyaksel’, E.A."],
        2013,
        translated_title="Internationalization of clusters as an instrument",
        container="Innovatsii",
        pages="86-95",
    )
    (work,) = works(russian, latin)
    assert ("a", "b") == work.cited_by
    assert ("a#1.1", "b#1.1") == work.references
    assert 1 == len(work.people)


def test_russian_and_english_title_by_numbers(make_reference: Callable[..., Reference]) -> None:
    russian = make_reference(
        "a",
        1,
        CLUSTERS,
        ["Фияксель, Э. А.", "Назаров, М. Г."],
        2013,
        container="Инновации",
        issue="2",
        pages="86-95",
    )
    english = make_reference(
        "b",
        1,
        "Clusters going international",
        ["Fiyaksel, E.A.", "Nazarov, M."],
        2013,
        container="Innovatsii",
        translated_container="Innovation",
        issue="2",
        pages="86-95",
    )
    assert 1 == len(works(russian, english))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ({"title": "Общая физика. Часть I"}, {"title": "Общая физика. Часть II"}),
        ({"volume": "1"}, {"volume": "2"}),
        ({"edition": "2-е изд."}, {"edition": "3-е изд."}),
        ({"part": "1"}, {"part": "2"}),
        ({"authors": ["Иванов, А. П."]}, {"authors": ["Иванов, А. Ю."]}),
        ({"year": 1990}, {"year": 2005, "title": "Общая химия и физика растворов"}),
        ({"doi": "10.1/a", "title": "Физика твёрдого тела"}, {"doi": "10.1/b"}),
        (
            {"title": "Сайт агентства", "url": "http://a.ru", "authors": ()},
            {"title": "Отчёт фонда", "url": "http://a.ru", "authors": ()},
        ),
        (
            {
                "title": "Networks and capital",
                "container": "Corporate Social Capital",
                "pages": "17-42",
            },
            {"title": "Corporate Social Capital"},
        ),
    ],
)
def test_two_works(
    make_reference: Callable[..., Reference], left: dict[str, Any], right: dict[str, Any]
) -> None:
    basis = {"title": "Общая физика", "authors": ["Иванов, А. П."], "year": 1999}
    one = make_reference("a", 1, **{**basis, **left})
    other = make_reference("a", 2, **{**basis, **right})
    assert 2 == len(works(one, other))


@pytest.mark.parametrize(
    "other",
    [
        {"title": "Исследование о природе и причинах богатства народов. М."},
        {"title": "Исследование о природе и причинах богатсва народов"},
        {"authors": ["Smith, A."]},
        {"authors": ()},
        {"year": None},
        {"doi": "10.1/a", "title": "Богатство народов"},
        {"volume": "II"},
    ],
)
def test_one_work(make_reference: Callable[..., Reference], other: dict[str, Any]) -> None:
    basis = {
        "title": "Исследование о природе и причинах богатства народов",
        "authors": ["Смит, А."],
        "year": 2007,
        "doi": "10.1/a" if "doi" in other else "",
        "volume": "2" if "volume" in other else "",
    }
    one = make_reference("a", 1, **basis)
    assert 1 == len(works(one, make_reference("b", 1, **{**basis, **other})))


def test_regular_columns_are_not_one_work(make_reference: Callable[..., Reference]) -> None:
    columns = [
        make_reference("a", year, "Editorial", ["Zwass, V."], year, container="MIS Quarterly")
        for year in range(2001, 2007)
    ]
    assert 6 == len(works(*columns))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (
            {"title": "Теоретические аспекты", "authors": ["Исланкина, Е."], "year": 2014},
            "islankina2014teoreticheskie",
        ),
        (
            {"title": "The Nature of the Firm", "authors": ["Coase, R."], "year": 1937},
            "coase1937nature",
        ),
        ({"title": "Cluster Platform"}, "clusterplatform"),
        ({"title": "", "authors": ["Sölvell, Ö."]}, "solvell"),
        ({}, "untitled"),
        ({"title": "«…»"}, "untitled"),
    ],
)
def test_work_key(
    make_reference: Callable[..., Reference], fields: dict[str, Any], expected: str
) -> None:
    assert expected == work_key(make_reference("a", 1, **fields))


def test_equal_keys_get_letters(make_reference: Callable[..., Reference]) -> None:
    one = make_reference("a", 1, "Кластеры и сети", ["Иванов, А."], 2001)
    other = make_reference("a", 2, "Кластеры в экономике регионов Сибири", ["Иванов, А."], 2001)
    assert ["ivanov2001klasterya", "ivanov2001klasteryb"] == [w.id for w in works(one, other)]


def test_items_of_twin_lists_are_one_work_whatever_they_print(
    make_reference: Callable[..., Reference],
) -> None:
    russian = make_reference("a", 1, "Паводки малых рек", ["Ручьёв, А. Б."], 2011)
    english = make_reference("a", 2, "How rivers rise in spring", ["Ruchyov, A."], 2011)
    other = make_reference("b", 1, "How rivers rise in spring", ["Ruchyov, A.B."], 2011)
    apart = resolve((russian, english), default_options())
    assert 2 == len(apart.works)
    twins = [(russian.id, english.id)]
    found = resolve((russian, english, other), default_options(), twins)
    (work,) = found.works
    assert (russian.id, english.id, other.id) == work.references
    assert ("a", "b") == work.cited_by
    merge = next(one for one in found.merges if one.kind == "work" and one.rule == "twin-lists")
    assert ("item 1 of list 1 and item 1 of list 1",) == tuple(e.detail for e in merge.evidence)


def test_twins_that_are_not_there_are_left_out(make_reference: Callable[..., Reference]) -> None:
    one = make_reference("a", 1, "Паводки малых рек", ["Ручьёв, А. Б."], 2011)
    assert 1 == len(resolve((one,), default_options(), [(one.id, "nowhere")]).works)


def test_a_book_of_many_printings_is_no_column(make_reference: Callable[..., Reference]) -> None:
    years = (1990, 1990, 1995, 1998, 2001)
    references = [
        make_reference("a", n, "River engineering", ["Lake, J."], year, type="book")
        for n, year in enumerate(years)
    ]
    works = resolve(references, default_options()).works
    assert ("a#1.0", "a#1.1") in [work.references for work in works]
