"""What records hold beyond the typed fields."""

import pytest

from citegraph.export import render_references
from citegraph.export.bibtex import FORMAT
from citegraph.export.foreign_fields import Foreign, pack_name, ris_line, unpack
from citegraph.export.records import Keys, Record, given_key
from citegraph.export.travelling import travelling
from citegraph.model import LabelledReference, Location, RawReference, Reference, SourceRecord
from citegraph.normalize import normalize
from citegraph.text.composition import FieldValue, compose


def reference(source: SourceRecord, *values: FieldValue, id: str = "a#1.1") -> Reference:
    """A record as a reference."""
    entry = compose(values or [FieldValue("title", "On Rivers")], type="book", record=source)
    assert entry.fields
    raw = RawReference(id, entry.text, Location("a.bib", 1), marked=entry.fields)
    return normalize(LabelledReference(raw, entry.fields.spans))[0]


def bib(*fields: tuple[str, str], key: str = "k") -> SourceRecord:
    """A record of BibTeX."""
    return SourceRecord("bibtex", "book", key, fields)


@pytest.mark.parametrize(
    "foreign",
    [
        Foreign("bibtex", "groups", "a"),
        Foreign("scopus", "Art. No.", " 100 % "),
        Foreign("csl", "custom.ключ", "a\nb\tc"),
        Foreign("endnote", "titles/alt-title", "_5F"),
    ],
)
def test_what_is_packed_is_unpacked(foreign: Foreign) -> None:
    name = pack_name(foreign)
    assert [foreign] == list(unpack("bibtex", name, foreign.value))
    assert [foreign] == list(unpack("ris", "U5", ris_line(foreign)))


@pytest.mark.parametrize(
    ("format", "name", "value"),
    [
        ("bibtex", "x-nosuch-a", "1"),
        ("bibtex", "x-ris-", "1"),
        ("ris", "U5", "seen by Ann"),
        ("csl-json", "custom", "[not json"),
        ("csl-json", "custom", '{"printed": []}'),
        ("nbib", "x-ris-U1", "1"),
    ],
)
def test_fields_of_their_own_stay(format: str, name: str, value: str) -> None:
    assert [] == list(unpack(format, name, value))


def test_what_the_typed_fields_say_does_not_travel() -> None:
    values = (
        FieldValue("author", "Lee, Ann"),
        FieldValue("title", "On Rivers: A Study"),
        FieldValue("date", "2014-03"),
        FieldValue("doi", "10.5555/a.b"),
        FieldValue("language", "german"),
        FieldValue("pages", "5--9"),
    )
    source = bib(
        ("author", "Ann Lee"), ("title", "On {R}ivers"), ("subtitle", "A Study"),
        ("year", "2014"), ("month", "mar"), ("doi", "https://doi.org/10.5555/A.b"),
        ("langid", "german"), ("pages", "5--9"), ("note", ""),
    )  # fmt: skip
    (one,) = (reference(source, *values),)
    found = travelling(Record("a", "k", one, (one,)), "ris")
    assert ([], [], []) == (found.own, found.known, found.foreign)


def test_what_they_do_not_say_travels() -> None:
    source = bib(
        ("title", "On Rivers"), ("title", "Else"), ("month", "Spring"), ("abstract", "{A}b"),
        ("doi", "lost"), ("groups", "g"),
    )  # fmt: skip
    one = reference(source)
    found = travelling(Record("a", "k", one, (one,)), "ris")
    assert [("abstract", "Ab"), ("doi", "lost")] == found.known
    assert [
        Foreign("bibtex", "title", "Else"),
        Foreign("bibtex", "month", "Spring"),
        Foreign("bibtex", "groups", "g"),
    ] == found.foreign


def test_a_work_has_the_fields_of_the_fullest_record_and_what_others_add() -> None:
    first = reference(bib(("title", "On Rivers"), ("note", "first")))
    second = reference(
        bib(("title", "On rivers"), ("Note", "second"), ("groups", "g"), key="m"), id="b#1.1"
    )
    third = reference(
        SourceRecord("ris", "BOOK", "", (("TI", "On Rivers"), ("U1", "x"), ("CN", "5"))), id="c#1.1"
    )
    printed = Reference("d#1.1", LabelledReference(RawReference("d", "x", Location("d")), ()))
    work = Record("work", "lee1990", first, (first, second, third, printed))
    assert [
        "@book{lee1990,",
        "  title = {On Rivers},",
        "  note = {first},",
        "  groups = {g},",
        "  library = {5},",
        "  x-ris-U1 = {x},",
        "  ids = {k, m},",
        "}",
    ] == FORMAT.entry(work).splitlines()


def test_every_key_of_the_records_of_a_work_is_kept() -> None:
    title = ("title", "On Rivers")
    first = reference(bib(title, ("ids", "old_1, old_2"), key="lee_90"))
    second = reference(bib(title, ("ids", "old_3"), key="lee&90"), id="b#1.1")
    third = reference(bib(title, key="a}b,c d"), id="c#1.1")
    work = Record("work", "lee_90", first, (first, second, third))
    assert "  ids = {old_1, old_2, lee&90, old_3, abcd}," in FORMAT.entry(work).splitlines()


def test_a_guess_is_not_written_as_if_the_record_said_it() -> None:
    source = SourceRecord("ris", "BOOK", "", (("TI", "The nature of the rivers"),))
    one = reference(source, FieldValue("title", "The nature of the rivers"))
    assert "en" == one.language
    assert "langid" not in render_references("bibtex", [one])


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (["a:b/c", "A:b/C"], ["a:b/c", "A:b/C-2"]),
        (["Белова2014"], ["Белова2014"]),
        (["Smith 2000", "x{y},#"], ["Smith-2000", "x-y-"]),
        (["", "{}", "@SUM(A1)"], ["entry", "entry-2", "SUM(A1)"]),
    ],
)
def test_given_keys_stay_where_formats_can_hold_them(
    wanted: list[str], expected: list[str]
) -> None:
    keys = Keys()
    assert expected == [keys.take(key, given=True) for key in wanted]


def test_keys_of_databases_are_no_citation_keys() -> None:
    wos = SourceRecord("wos", "J", "WOS:1", (("TI", "On Rivers"),))
    assert "" == given_key(reference(wos))
    assert "k" == given_key(reference(bib()))
