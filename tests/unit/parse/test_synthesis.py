from dataclasses import replace
from random import Random

import pytest

from citegraph.knowledge import table
from citegraph.model import FIELDS
from citegraph.parse.synthesis import damage, synthesize
from citegraph.parse.synthesis.borrowing import complete, works
from citegraph.parse.synthesis.generator import reference, references
from citegraph.parse.synthesis.invention import LANGUAGES, invent, phrase
from citegraph.parse.synthesis.layout import rows
from citegraph.parse.synthesis.line import Line
from citegraph.parse.synthesis.options import default_options
from citegraph.parse.synthesis.printed import Printed
from citegraph.parse.synthesis.works import Person, Work
from citegraph.parse.synthesis.writer import write

OPTIONS = replace(default_options(), damage={})
LINE = Printed("Белов А. Рост, «вес». 2014, с. 5-9.", ((0, 8, "author"), (9, 13, "title")))


def fields(line: Printed) -> dict[str, str]:
    return {label: line.text[start:end] for start, end, label in line.spans}


def test_the_same_arguments_give_the_same_references() -> None:
    first = list(references([], 50, default_options()))
    assert first == list(references([], 50, default_options()))
    assert first != list(references([], 50, replace(default_options(), seed=8)))


@pytest.mark.parametrize("family", list(OPTIONS.families))
def test_every_layout_prints_known_fields_of_a_work(family: str) -> None:
    for number, row in enumerate(rows(family)):
        line = reference(row, {}, OPTIONS, Random(number))
        labels = {label for _, _, label in line.spans}
        assert labels <= {*FIELDS, "other"}, row
        assert labels & {"title", "author", "container"}, row
        assert not set("{}‹›") & set(line.text), line.text


def test_spans_hold_the_values_of_the_work() -> None:
    work = Work("en", (Person("Hill", ("M.",)),), (), {"title": "Labour market"})
    layout = rows("parts")[0].layout
    line = Line("en", Random(1))
    write(line, work, work, layout)
    assert {"date"} == set(fields(line.printed()))


def test_borrowed_works_keep_their_values_and_get_the_missing_ones() -> None:
    row = {"fields": {"author": ["Белов А.Б."], "title": ["Рынок труда региона"]}}
    (work,) = works([row])
    full = complete(work, Random(3))
    assert (Person("Белов", ("А.", "Б.")), "Рынок труда региона") == (
        full.authors[0],
        full.get("title"),
    )
    assert full.get("container")
    assert full.get("publisher")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_every_symbol_can_be_composed(language: str) -> None:
    for row in table("invented_titles"):
        if row["language"] == language:
            for seed in range(30):
                assert "{" not in phrase(language, row["symbol"], Random(seed))
    assert all(invent(language, Random(seed)).get("title") for seed in range(30))


@pytest.mark.parametrize("name", sorted(OPTIONS.__class__.__annotations__))
def test_options_are_all_set(name: str) -> None:
    assert getattr(default_options(), name) not in (None, "")


def test_damage_of_the_defaults_is_known() -> None:
    assert set(default_options().damage) == set(damage.KINDS)


def test_damage_keeps_the_labels() -> None:
    assert ("Белов А.", "Рост") == tuple(fields(damage.leading_number(LINE, Random(1))).values())
    for seed in range(20):
        assert "Рост" in fields(damage.lost_space(LINE, Random(seed)))["title"]
        assert fields(damage.glued_note(LINE, Random(seed))) == fields(LINE)
    assert "РОСТ" == fields(damage.capitals(LINE, Random(1)))["title"]
    lost = damage.lost_part(replace(LINE, spans=(*LINE.spans, (22, 26, "date"))), Random(1))
    assert ("2014" in lost.text, "date" in fields(lost)) == (False, False)


def test_damage_leaves_alone_what_offers_nothing() -> None:
    bare = Printed("Рост", ((0, 4, "title"),))
    assert all(
        bare == kind(bare, Random(1))
        for kind in (damage.lost_quote, damage.ligature, damage.other_dash, damage.lost_part)
    )


def test_words_of_people_are_one_field() -> None:
    for example in synthesize([], 200):
        assert len(example.tokens) == len(example.labels)
        assert any(label != "other" for label in example.labels)
