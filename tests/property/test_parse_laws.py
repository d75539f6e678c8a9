"""Laws of parse and normalize on any text."""

import json

from hypothesis import given
from hypothesis import strategies as st

from citegraph.export import render_references
from citegraph.model import Location, RawReference
from citegraph.normalize import BackReferences, normalize
from citegraph.parse import load_parser
from citegraph.parse.links import find_links
from citegraph.parse.persons import split_persons
from citegraph.parse.tokens import gaps, may_hold_links, tokenize
from citegraph.workflow import parse_lines
from tests.laws import examples

PARSER = load_parser()
PIECES = st.sampled_from(
    [
        "Белов А. Б.",
        "Hill, J.",
        " // ",
        ". – ",
        " / ",
        "№ 5 (35)",
        "С. 36–45",
        "[",
        "]",
        "(ed.)",
        "под ред. ",
        "2014",
    ]
    + [
        "http://a.example/b",
        "10.1000/x",
        "«",
        "»",
        "М.: ",
        "Рост рынка",
        "vol. ",
        "3",
        ", ",
        ": ",
        "и др.",
        "ISBN ",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map("".join))


@given(TEXTS)
@examples(150)
def test_every_text_gives_a_reference_whose_spans_are_its_own(text: str) -> None:
    labelled = PARSER.parse(RawReference("f#1.1", text, Location("f", 1)))
    reference, _ = normalize(labelled)
    assert "f#1.1" == reference.id
    assert all(text[span.start : span.end] == span.text for span in labelled.spans)
    assert all(span.start < span.end for span in labelled.spans)


MARKS = st.sampled_from(
    ["Там же", ". С. 5", "Ibid., ", "Hill, op. cit., p. 4", "Указ. соч.", "———", "— ", "Он же. "]
    + ["То же. ", "…", "См.: ", "Белов А. Б. Рост рынка. М.: Восход, 2001.", "; ", "2005", "Т. 2. "]
)


@given(st.lists(st.lists(st.one_of(MARKS, PIECES), max_size=6).map("".join), max_size=8))
@examples(150)
def test_every_reference_comes_back_whatever_it_repeats(texts: list[str]) -> None:
    links = BackReferences()
    known: set[str] = set()
    for position, text in enumerate(texts, start=1):
        raw = RawReference(f"f#1.{position}", text, Location("f", position), 1, position)
        labelled = PARSER.parse(raw)
        reference, _ = links.resolve(*normalize(labelled))
        assert (raw.id, labelled) == (reference.id, reference.printed)
        assert reference.refers_to in {"", *known}
        known.add(raw.id)


@given(TEXTS)
@examples(100)
def test_tokens_and_gaps_cover_the_text_in_order(text: str) -> None:
    tokens = tokenize(text)
    assert len(tokens) + 1 == len(gaps(text, tokens))
    edges = [edge for token in tokens for edge in (token.start, token.end)]
    assert sorted(edges) == edges


@given(TEXTS)
@examples(100)
def test_no_link_is_missed_by_the_look_before(text: str) -> None:
    assert may_hold_links(text) or not find_links(text)


@given(st.lists(st.one_of(TEXTS, st.text(st.characters(), max_size=60)), max_size=6))
@examples(60)
def test_lines_in_are_records_out(lines: list[str]) -> None:
    references, problems = parse_lines(lines)
    assert list(range(1, len(lines) + 1)) == [found.printed.raw.position for found in references]
    assert all(
        found.location and 1 <= (found.location.line or 0) <= len(lines) for found in problems
    )
    items = json.loads(render_references("csl-json", references).encode("utf-8"))
    assert len(lines) == len(items)


@given(TEXTS)
@examples(100)
def test_names_of_a_group_do_not_overlap(text: str) -> None:
    edges = [edge for span in split_persons(text) for edge in span]
    assert sorted(edges) == edges
