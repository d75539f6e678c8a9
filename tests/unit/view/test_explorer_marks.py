"""Marks: every text comes back as it was, and entries that say the same become one template."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citegraph.view import marks
from citegraph.view.marks import HOLE, Known, fill, mark

_PORTER = (
    Known("porter1998clusters"),
    Known("Porter", "AUTHOR family"),
    Known("Michael E.", "author given"),
    Known("Clusters & Competition", "title"),
    Known("16-27", "pages"),
    Known("1998", "issued"),
)
_ISLANKINA = (
    Known("islankina2014"),
    Known("Исланкина", "AUTHOR family"),
    Known("Елена А.", "author given"),
    Known("Сети & кластеры", "title"),
    Known("3-9", "pages"),
    Known("2014", "issued"),
)


def _entry(known: tuple[Known, ...]) -> str:
    id, family, given, title, pages, year = (one.text for one in known)
    letters = " ".join(f"{part[0]}." for part in given.replace(".", "").split())
    return (
        f"@article{{{id}, author = {{{family}, {given}}}, title = {{{title}}}, year = {{{year}}}}} "
        f"{family} {letters} {pages.replace('-', '–')}. {{{pages.replace('-', '--')}}}"
    ).replace("&", r"\&")


def test_entries_that_say_the_same_are_one_template() -> None:
    porter, islankina = (mark([_entry(one)], one)[0] for one in (_PORTER, _ISLANKINA))
    assert porter is not None
    assert porter == islankina
    assert not any(char.isdigit() for char in porter.template)


def test_things_of_one_name_are_told_apart_by_their_order() -> None:
    known = [Known("Ли", "AUTHOR family"), Known("Чжан", "author given"), Known("Ли", "title")]
    (marked,) = mark(["Ли Чжан. Ли"], known)
    assert marked is not None
    assert "\ue000 \ue008. \ue010" == marked.template


def test_unknown_numbers_are_holes() -> None:
    (marked,) = mark(["№ 12 (3.5), 1998"], _PORTER)
    assert marked is not None
    assert (f"№ {HOLE} ({HOLE}), \ue028", ("12", "3.5")) == (marked.template, marked.holes)


@pytest.mark.parametrize("text", ["\ue000", "a\uf8ffb", "\ud800", "x\udfff"])
def test_texts_that_hold_marks_are_kept_as_they_are(text: str) -> None:
    assert [None] == mark([text], _PORTER)


@pytest.mark.parametrize("text", ["\ue000", "\ud800"])
def test_known_texts_that_hold_marks_are_not_used(text: str) -> None:
    (marked,) = mark(["Porter 1998"], [Known(text), Known("Porter", "AUTHOR family")])
    assert marked is not None
    assert "Porter 1998" == fill(marked, [text, "Porter"])


_TEXTS = st.text(st.sampled_from('aб. -&"\\\n{}12E.Ж\ue000\ud800'), max_size=12)
_FIELDS = st.sampled_from(["", "pages", "author given", "title"])


@given(st.lists(_TEXTS, max_size=4), st.lists(st.builds(Known, _TEXTS, _FIELDS), max_size=6))
def test_whatever_is_marked_comes_back(texts: list[str], known: list[Known]) -> None:
    whole = [*texts, "".join(one.text for one in known)]
    for text, marked in zip(whole, mark(whole, known), strict=True):
        assert marked is None or text == fill(marked, [one.text for one in known])


def test_of_a_very_long_work_the_first_known_texts_are_looked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    people = [f"Ozerov{number}x" for number in range(300)]
    known = [Known(name, "author family") for name in people]
    text = ", ".join(people)
    (whole,) = mark([text], known)
    monkeypatch.setattr(marks, "_EFFORT", 100 * len(text) + 100)
    (part,) = mark([text], known)
    assert whole
    assert part
    assert [0, 200] == [one.template.count("Ozerov") for one in (whole, part)]
    assert [text] * 2 == [fill(one, people) for one in (whole, part)]
