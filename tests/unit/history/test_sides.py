"""What Russian and international documents cite in common."""

from collections.abc import Callable

import pytest

from citegraph.history import build_history, default_options
from citegraph.model import History, Library

CITED = {
    "lists/a.txt": ["both", "ru1", "ru2"],
    "lists/b.txt": ["both", "en1"],
    "lists/c.txt": ["en1", "both", "ru1"],
    "lists/d.txt": ["dark"],
}
WORKS = {
    "both": {"language": "en", "people": ["porter"]},
    "ru1": {"language": "ru", "people": ["porter"]},
    "ru2": {"language": "ru", "venue": "tides"},
    "en1": {"language": "en", "venue": "tides"},
    "dark": {},
}
LEAST = {"side_least": 2}
ITSELF = {
    "lists/a.txt": {"language": "en", "title": "A Russian list under an English title"},
    "lists/b.txt": {"title": "Quays"},
    "lists/c.txt": {"language": "ru"},
}


def sides(history: History) -> list[str]:
    return [one.side for one in history.sides]


def test_own_language_or_most_of_what_is_cited_tells(make_library: Callable[..., Library]) -> None:
    history = build_history(make_library(CITED, WORKS, ITSELF), default_options(LEAST))
    assert [
        ("russian", "2 of 3 references whose language is known are Russian"),
        ("international", "title in Latin letters"),
        ("russian", "language of the document: ru"),
        ("unknown", "nothing tells it"),
    ] == [(one.side, one.evidence) for one in history.sides]
    (rule,) = (note for note in history.notes if note.code == "side-rule")
    assert "2 are Russian, 1 international, 1 neither" in str(rule)


def test_common_sources_come_first(make_library: Callable[..., Library]) -> None:
    history = build_history(make_library(CITED, WORKS, ITSELF), default_options(LEAST))
    assert [
        ("work", "both", 2, 1, "both"),
        ("work", "en1", 1, 1, "both"),
        ("work", "ru1", 2, 0, "russian"),
        ("work", "ru2", 1, 0, "russian"),
        ("person", "porter", 2, 1, "both"),
        ("venue", "tides", 2, 1, "both"),
    ] == [(one.kind, one.id, one.russian, one.international, one.side) for one in history.common]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"side_by": "document"}, ["international", "international", "russian", "unknown"]),
        ({"side_by": "references"}, ["russian", "international", "international", "unknown"]),
        ({"russian_documents": ["*/d.*"]}, ["russian", "international", "russian", "russian"]),
        ({"international_documents": ["*"]}, ["international"] * 4),
        ({"russian_languages": ["en"]}, ["russian", "russian", "russian", "unknown"]),
        ({"side_least": 4}, ["international", "international", "russian", "unknown"]),
    ],
)
def test_options_tell_the_side(
    make_library: Callable[..., Library], given: dict[str, object], expected: list[str]
) -> None:
    history = build_history(make_library(CITED, WORKS, ITSELF), default_options({**LEAST, **given}))
    assert expected == sides(history)
