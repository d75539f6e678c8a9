"""Whatever a reference and its record hold, its entry is one entry, and is read as it is written.

The texts of all fields are arbitrary Unicode, and what breaks out of each of the formats; records
of other formats travel along, under names that mean something there.
"""

import json
import unicodedata
from dataclasses import replace
from typing import Any

import bibtexparser.entrypoint
import rispy
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from citegraph.export import render_references
from citegraph.model import (
    LabelledReference,
    Location,
    MarkedFields,
    Name,
    PartialDate,
    RawReference,
    Reference,
    SourceRecord,
)
from tests.property.test_record_laws import references

#: What ends or begins a field, an entry, a command or a file somewhere.
BREAKING = (
    "A}, year={1}} @article{evil,a={", "\n@comment{x", "\n@article{b,\n", "@string{a={b}}",
    "a\tb", "a\rb", "a\u2028b", "a\x85b", "a\x0bb", "a\x00b", "a\ud800b", "\x19", "\u202egnp",
    "\\input{/etc/passwd}", "\\write18{id}", "50% of", "\\end{document}", "\\", "\\\\", "a\\",
    "{", "}", "}{", "\\{", "\\}", "{a", "a}", "$x_1$", "~", "^", "#", '"', "@", "%41", "--",
    "ER  - \nTY  - JOUR", "\nER  - ", "\nTY  - BOOK\nTI  - evil", "AU  - x", "TI  - x",
    "x-ris-U1: a", "U5  - x-bibtex-groups: a", " and ", "others", "a, b, c", "&amp;", "<i>x</i>",
    "null", "[1]", '{"a": 1}', "[", "NaN", "=1", "'=1", "10.1000/a b", "\n\n", "  ", "\u00a0",
    "\ufeff",
)  # fmt: skip
_TEXTS = (
    st.sampled_from(BREAKING)
    | st.text(max_size=12)
    | st.text(alphabet="\\{}@%#&~^_$\"',=\n\t\r -abЯ()", max_size=20)
    | st.lists(st.sampled_from(BREAKING) | st.text(max_size=3), max_size=3).map("".join)
)
_FIELDS = (
    "title translated_title container translated_container series genre edition volume issue part "
    "pages page_total publisher place isbn issn note container_subtitle document_number archive "
    "doi url language place_name"
).split()
#: Names that another format takes for its own, and what is no name.
_NAMES = st.sampled_from(
    "title note groups U1 custom url file KW AB abstract keywords ids ID TY ER id issued "
    "author AU U5 x-bibtex-a x-ris-U1 x-ris-ER x-ris-TY x-ris-TI x-ris-ID x-csl-id x-csl-title "
    "x-csl-custom.title x-csl-custom.__proto__ x-csl-custom x-bibtex-title x-bibtex-entrytype "
    "x-csl-author __proto__ constructor".split()
)
_RECORDS = st.builds(
    SourceRecord,
    st.sampled_from(("bibtex", "ris", "csl-json", "table", "wos", "endnote", "nbib")),
    st.sampled_from(("book", "JOUR", "article-journal", "misc", "BOOK")),
    _TEXTS,
    st.lists(st.tuples(_NAMES | _TEXTS, _TEXTS), max_size=4).map(tuple),
)
_PEOPLE = st.builds(Name, _TEXTS, _TEXTS, _TEXTS, _TEXTS) | _TEXTS.map(lambda t: Name(literal=t))


@st.composite
def _references(draw: st.DrawFn) -> list[Reference]:
    return [draw(_reference(f"a#1.{number}")) for number in range(draw(st.integers(1, 2)))]


@st.composite
def _reference(draw: st.DrawFn, id: str) -> Reference:
    record = draw(st.none() | _RECORDS)
    marked = MarkedFields((), record=record) if record else None
    raw = RawReference(id, draw(_TEXTS), Location("a", 1), marked=marked)
    names = draw(st.lists(st.sampled_from(_FIELDS), max_size=5, unique=True))
    fields: dict[str, Any] = {name: draw(_TEXTS) for name in names}
    fields["authors"] = tuple(draw(st.lists(_PEOPLE, max_size=2)))
    fields["editors"] = tuple(draw(st.lists(_PEOPLE, max_size=1)))
    fields["issued"] = draw(st.none() | st.builds(PartialDate, st.integers(1000, 2100)))
    kind = draw(st.sampled_from(("book", "article-journal", "chapter", "webpage")))
    return Reference(id, LabelledReference(raw, ()), kind, **fields)


_LAW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _again(format: str, suffix: str, given: list[Reference]) -> tuple[str, str]:
    """What is written of the references, and of what is read of that, and of that again."""
    first = render_references(format, given)
    # With a mark, as the encoding is not to be guessed here.
    found = references(first.encode("utf-8-sig"), f"x.{suffix}")
    assert len(given) == len(found)
    second = render_references(format, found)
    third = references(second.encode("utf-8-sig"), f"x.{suffix}")
    return second, render_references(format, third)


@given(_references())
@_LAW
def test_bibtex_is_read_as_it_is_written(given: list[Reference]) -> None:
    once, twice = _again("bibtex", "bib", given)
    assert once == twice


@given(_references())
@_LAW
def test_ris_is_read_as_it_is_written(given: list[Reference]) -> None:
    once, twice = _again("ris", "ris", given)
    assert once == twice


@given(_references())
@_LAW
def test_csl_json_is_read_as_it_is_written(given: list[Reference]) -> None:
    once, twice = _again("csl-json", "json", given)
    assert once == twice


@given(_references())
@example([])
@_LAW
def test_other_readers_find_as_many_entries(given: list[Reference]) -> None:
    library = bibtexparser.entrypoint.parse_string(render_references("bibtex", _no_bibtex(given)))
    assert (len(given), [], []) == (
        len(library.entries), library.failed_blocks, [*library.comments, *library.strings]
    )  # fmt: skip
    ris = render_references("ris", given)
    assert len(given) == len(rispy.loads(ris)) == ris.count("\nER  - \n")
    items = json.loads(render_references("csl-json", given), object_pairs_hook=_once)
    assert len(given) == len(items)


def _no_bibtex(given: list[Reference]) -> list[Reference]:
    """Entries of BibTeX come back as they were, also with a field twice, which others refuse."""
    plain = [LabelledReference(RawReference(one.id, "", Location("a")), ()) for one in given]
    return [
        replace(one, printed=printed) if _is_bibtex(one) else one
        for one, printed in zip(given, plain, strict=True)
    ]


def _is_bibtex(one: Reference) -> bool:
    marked = one.printed.raw.marked
    return bool(marked and marked.record and marked.record.format == "bibtex")


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object of JSON, none of whose names comes twice."""
    assert len(pairs) == len(dict(pairs))
    return dict(pairs)


@given(_references())
@_LAW
def test_printed_styles_give_a_line_for_each(given: list[Reference]) -> None:
    for style in ("gost", "apa"):
        text = render_references(style, given)
        assert len(given) == text.count("\n")
        kinds = {unicodedata.category(char) for char in text if char != "\n"}
        assert set() == kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}
        text.encode("utf-8")
