"""Confidences: features of runs and references, and the shipped weights."""

import tomllib
from importlib.resources import files

import pytest

from citegraph.model import Location, RawReference, Span
from citegraph.parse import Parser, load_parser
from citegraph.parse.confidence import (
    ANY_FIELD,
    FIELD_FEATURES,
    REFERENCE,
    REFERENCE_FEATURES,
    Confidence,
    log_odds,
)
from citegraph.parse.draft import Draft
from citegraph.parse.tokens import tokenize

TEXT = "Белова Е. А. Рост рынка. Обзор // Форсайт, 2014"


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


def drafted() -> Draft:
    tokens = tokenize(TEXT)
    labels = ["author"] * 3 + ["title"] * 3 + ["container", "date"]
    assert len(labels) == len(tokens)
    return Draft(TEXT, tokens, labels, [0.9, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 1.0])


def features(draft: Draft, field: str, start: int, end: int) -> dict[str, float]:
    found = Confidence(draft).field_features(field, start, end)
    return dict(zip(FIELD_FEATURES, found, strict=True))


def test_features_of_a_run() -> None:
    found = features(drafted(), "title", 3, 6)
    assert found["lowest"] == log_odds(0.5)
    assert found["next"] == log_odds(0.4)
    assert (found["sentence"], found["open_left"], found["open_right"]) == (True, False, False)
    assert not any(found[name] for name in ("again", "last", "loose_left", "areas"))


def test_a_rule_hides_what_the_tagger_thought_of_the_old_label() -> None:
    draft = drafted()
    draft.set(5, 6, "container")
    assert log_odds(0.4) == features(draft, "container", 5, 7)["lowest"]
    draft.set(6, 7, "publisher")
    assert 0.0 == features(draft, "container", 5, 6)["lowest"]
    assert log_odds(0.6) == features(draft, "title", 3, 5)["lowest"]


def test_neighbours_and_repeats() -> None:
    draft = drafted()
    draft.clear(6, 7)
    draft.set(7, 8, "title")
    assert features(draft, "title", 3, 6)["loose_right"]
    last = features(draft, "title", 7, 8)
    assert all(last[name] for name in ("loose_left", "last", "again"))


def test_features_of_a_reference() -> None:
    spans = [Span("title", "a", 0, 1, 0.5), Span("title", "b", 2, 3, 0.8)]
    found = Confidence(drafted()).reference_features(spans)
    by_name = dict(zip(REFERENCE_FEATURES, found, strict=True))
    assert by_name["together"] == log_odds(0.5)
    assert (True, True, False) == tuple(by_name[key] for key in ("again", "no_date", "no_title"))


def test_shipped_weights_are_whole() -> None:
    text = files("citegraph.parse").joinpath("confidence.toml").read_text(encoding="utf-8")
    weights = tomllib.loads(text)
    assert {REFERENCE, ANY_FIELD, "author", "title", "container", "date"} <= weights.keys()
    for name, row in weights.items():
        assert list(REFERENCE_FEATURES if name == REFERENCE else FIELD_FEATURES) == list(row)


def test_a_clear_reference_is_surer_than_a_muddle(parser: Parser) -> None:
    clear = "Белова Е. А. Рост рынка // Вопросы экономики. — 2014. — № 1. — С. 36–45."
    muddle = "Growth, of 12 markets Smith Review (economic) 14 Ltd, Questions 1999 a 3, 5 Paris and"
    sure, unsure = (
        parser.parse(RawReference("f#1.1", text, Location("f", 1))) for text in (clear, muddle)
    )
    assert sure.confidence > 0.7 > 0.5 > unsure.confidence
    assert all(0 <= span.confidence <= 1 for span in (*sure.spans, *unsure.spans))
