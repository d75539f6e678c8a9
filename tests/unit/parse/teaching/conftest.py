"""Corrected references that teach one convention: the translation belongs to the title."""

from collections.abc import Callable

import pytest

from citegraph.model import FIELDS, Location, RawReference, Span
from citegraph.parse import Parser, load_parser
from citegraph.parse.draft import Draft
from citegraph.parse.teaching.corrected import CorrectedReference, join_neighbours
from citegraph.parse.teaching.learning import Learnt, learn
from citegraph.parse.teaching.options import default_options

TITLES = (
    ("Rynok truda", "Labour market"),
    ("Istoriya reki", "History of a river"),
    ("Metody otsenki lesa", "Methods of forest assessment"),
    ("Gorod i shkola", "City and school"),
    ("Teoriya prava", "Theory of law"),
    ("Opyt regiona", "Experience of a region"),
)
TAUGHT = [
    f"Belov A.{letter}. {title} [{translated}]. Mir nauki, 200{k}, no. {k + 1}, pp. 1{k}–2{k}."
    for k, (letter, (title, translated)) in enumerate(zip("ABVGDE", TITLES, strict=True))
]
NEW = "Gromova I.I. Rost derevni [Growth of a village]. Nauka i mir, 2011, no. 3, pp. 5–9."


@pytest.fixture(scope="session")
def parser() -> Parser:
    return load_parser()


@pytest.fixture(scope="session")
def settle(parser: Parser) -> Callable[[str], Draft]:
    return parser.settle


@pytest.fixture(scope="session")
def corrected(parser: Parser) -> list[CorrectedReference]:
    found = []
    for text in TAUGHT:
        spans = parser.parse(RawReference("x", text, Location("f"))).spans
        assert "translated_title" in {span.field for span in spans}
        fields = {"translated_title": "title"}
        changed = tuple(
            Span(fields.get(span.field, span.field), span.text, span.start, span.end)
            for span in spans
        )
        one = CorrectedReference(text, changed, Location("f"), frozenset(FIELDS))
        found.append(join_neighbours(one))
    return found


@pytest.fixture(scope="session")
def learnt(corrected: list[CorrectedReference], settle: Callable[[str], Draft]) -> Learnt:
    return learn(corrected, [NEW], settle, default_options(), lambda stage, done, total: None)
