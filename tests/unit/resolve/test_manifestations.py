"""Texts of one work: how it is cited, and which works are related."""

from dataclasses import replace

import pytest

from citegraph.cli.options import RELATIONS
from citegraph.config import load_configuration
from citegraph.errors import CitegraphError
from citegraph.model import Name, Reference
from citegraph.resolve import Resolution, default_options, resolve
from citegraph.resolve.works.relations import is_translation
from citegraph.workflow import parse_references

BOOK = [
    "Ветров И. И. Инновационные кластеры в экономике региона. М.: Наука, 2005. 180 с.",
    "Ветров И. И. Инновационные кластеры в экономике региона. 2-е изд. М.: Наука, 2010. 240 с.",
]
PRINTED = [
    "Лугов А. А. Развитие высоких технологий в регионах // Инновации. 2011. № 3. С. 12-19.",
    "Lugov A. A. Razvitie vysokikh tekhnologiy v regionakh // Innovatsii. 2011. № 3. P. 12-19.",
    "Lugov A. Development of high technologies in the regions. Innovatsii, 2011, no. 3, pp. 12-19.",
]


def parsed(*texts: str) -> list[Reference]:
    return list(parse_references(texts))


def resolved(*texts: str, collapse: tuple[str, ...] = ()) -> Resolution:
    return resolve(parsed(*texts), default_options({"collapse": list(collapse)}))


def test_a_work_is_told_by_the_forms_that_cite_it() -> None:
    (work,) = resolved(*PRINTED).works
    kinds = [(one.kind, len(one.references)) for one in work.manifestations]
    assert kinds == [("original", 1), ("transliteration", 1), ("translation", 1)]


def test_editions_stay_apart_and_are_related() -> None:
    found = resolved(*BOOK)
    assert len(found.works) == 2
    (relation,) = found.relations
    years = {work.id: work.reference.year for work in found.works}
    assert (relation.kind, years[relation.left], years[relation.right]) == ("edition", 2005, 2010)


def test_an_author_without_letters_relates_nothing() -> None:
    first, second = parsed(*BOOK)
    found = resolve([first, replace(second, authors=(Name(family="?"),))], default_options())
    assert found.relations == ()


def test_the_user_may_collapse_editions() -> None:
    found = resolved(*BOOK, collapse=("edition",))
    (work,) = found.works
    assert work.reference.year == 2005
    assert [one.kind for one in work.manifestations] == ["original", "edition"]
    assert [merge.rule for merge in found.merges if merge.kind == "work"] == ["collapsed-edition"]
    assert found.relations == ()


def test_a_translation_says_so() -> None:
    texts = ["Грин Т. Рынки / пер. с англ. М.: Мир, 1993. 90 с.", "Грин Т. Рынки. М.: Мир, 1993."]
    assert [is_translation(one) for one in parsed(*texts)] == [True, False]


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(CitegraphError, match="«reprint»; allowed are: translation, edition"):
        default_options({"collapse": ["reprint"]})


@pytest.mark.parametrize(
    ("text", "kinds"),
    [("all", ("translation", "edition", "version")), ("none", ()), ("edition", ("edition",))],
)
def test_kinds_on_the_command_line(text: str, kinds: tuple[str, ...]) -> None:
    assert RELATIONS.convert(text, None, None) == kinds


def test_a_list_in_the_settings_becomes_a_tuple() -> None:
    assert load_configuration().resolve.collapse == ()


def test_a_translated_book_is_related_to_the_original() -> None:
    texts = (
        "Портер М. Международная конкуренция / пер. с англ. М.: Мир, 1993. 896 с.",
        "Porter M. International competition. London: Macmillan, 1990. 855 p.",
        "Porter M. Clusters of the world. London: Macmillan, 1991. 255 p.",
    )
    found = resolved(*texts)
    (relation,) = found.relations
    titles = {work.id: work.reference.title for work in found.works}
    assert relation.kind == "translation"
    assert [titles[relation.left], titles[relation.right]] == [
        "International competition",
        "Международная конкуренция",
    ]
