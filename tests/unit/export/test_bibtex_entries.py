"""BibTeX entries, read again with bibtexparser."""

import pytest
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import SeparateCoAuthors, SplitNameParts

from citegraph.export import render_library
from citegraph.export.bibtex import bibtex_names
from citegraph.export.bibtex_verbatim import verbatim_field
from citegraph.export.latex_text import unescape_latex
from citegraph.knowledge import table
from citegraph.model import Library, Name
from citegraph.read import read_bytes


def test_the_file_reads_back_as_one_entry_per_work(library: Library) -> None:
    parsed = parse_string(render_library("bibtex", library))
    assert [] == parsed.failed_blocks
    assert ["islankina2016", "oecd1999"] == [entry.key for entry in parsed.entries]


def test_an_article_has_the_fields_of_bibtex_and_biblatex(library: Library) -> None:
    parsed = parse_string(render_library("bibtex", library))
    entry = parsed.entries_dict["islankina2016"]
    expected = {
        "author": "Исланкина, Е. А.",
        "title": "Кластеры: 5 % роста & «сети»",
        "journal": "ЭКО",
        "year": "2016",
        "month": "7",
        "day": "8",
        "titleaddon": "Clusters",
        "number": "3",
        "pages": "36--45",
        "doi": "10.1000/a_b",
        "url": "https://example.org/a_b?x=1%20#y",
        "urldate": "2023-10-15",
        "langid": "russian",
    }
    assert "article" == entry.entry_type
    assert expected == {field.key: unescape_latex(field.value) for field in entry.fields}
    assert r"5 \% роста \& " in entry["title"]


def test_bodies_particles_suffixes_and_ranges_of_years(library: Library) -> None:
    parsed = parse_string(render_library("bibtex", library))
    entry = parsed.entries_dict["oecd1999"]
    assert "{OECD} and van Beethoven, Jr., L." == entry["author"]
    assert "1999--2001" == entry["year"]
    assert "english" == entry["langid"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (Name("Research and Development", "X."), "{Research and Development}, X."),
        (Name("others"), "{others}"),
        (Name("дель Кастильо"), "{дель Кастильо}"),
        (Name(literal="Smith, Sons and Co"), "{Smith, Sons and Co}"),
        (Name(), ""),
    ],
)
def test_names_that_bibtex_would_take_apart_stand_in_braces(name: Name, expected: str) -> None:
    assert expected == bibtex_names([name])


def test_the_name_parser_finds_the_parts_again() -> None:
    names = [Name("Porter", "M. E."), Name("Beethoven", "L.", "van", "Jr."), Name(literal="OECD")]
    text = f"@book{{a,\n author = {{{bibtex_names(names)}}}\n}}"
    stack = [SeparateCoAuthors(), SplitNameParts()]
    (entry,) = parse_string(text, append_middleware=stack).entries
    parts = entry["author"]
    assert [["Porter"], ["Beethoven"], ["{OECD}"]] == [part.last for part in parts]
    assert (["van"], ["Jr."], ["L."]) == (parts[1].von, parts[1].jr, parts[1].first)


def test_the_table_of_types_knows_every_type_of_csl_once() -> None:
    kinds = [row["csl"] for row in table("entry_types")]
    assert sorted(set(kinds)) == sorted(kinds)
    assert 45 == len(kinds)
    assert all(row["bibtex"] and row["ris"] for row in table("entry_types"))


def test_a_field_whose_name_had_two_long_words_is_read_back() -> None:
    long = "a-name-as-long-as-nobody-gives-one-to-a-field"
    name, value = verbatim_field(f"{long}' {long}", "5")
    reading = read_bytes(f"@book{{a, {name} = {{{value}}},}}".encode(), "a.bib")
    assert () == reading.problems
    (entry,) = reading.documents[0].lists[0].entries
    assert entry.fields
    assert entry.fields.record
    assert ((name, "5"),) == entry.fields.record.fields
