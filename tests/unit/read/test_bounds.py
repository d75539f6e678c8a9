import gzip
from pathlib import Path

import pytest

from citegraph.config.configuration import configure
from citegraph.model import Problem
from citegraph.read import Reading, read_bytes, read_file
from citegraph.read.graphs import read_graph
from citegraph.read.options import ReadOptions


def options(**bounds: float) -> ReadOptions:
    return configure({"read": bounds}).read


def told(reading: Reading, code: str) -> Problem:
    (problem,) = [one for one in reading.problems if one.code == code]
    return problem


def test_lines_beyond_the_bound_are_left_out_and_told() -> None:
    reading = read_bytes("Лёд\n".encode() * 5, "a.txt", options(max_lines=3))
    assert 3 == len(reading.documents[0].lines)
    problem = told(reading, "too-many-lines")
    assert "more than 3 lines (max_lines)" in problem.message
    assert "raise max_lines under [read] in your settings file" in problem.advice


def test_long_line_is_cut_into_lines() -> None:
    reading = read_bytes("абвгд\nе\n".encode(), "a.txt", options(max_line=2))
    assert ["аб", "вг", "д", "е"] == [line.text for line in reading.documents[0].lines][:4]
    assert [1, 1, 1, 2] == [line.number for line in reading.documents[0].lines][:4]


def test_long_field_of_a_record_is_read_to_the_bound_and_the_others_whole() -> None:
    file = "@book{a, title = {%s}, author = {Olkhin, P.}, year = 1987}\n@book{b, title={Ice}}\n"
    reading = read_bytes((file % ("river " * 10)).encode(), "a.bib", options(max_field=20))
    first, second = reading.documents[0].lists[0].entries
    assert first.fields is not None
    assert first.fields.record is not None
    spans = {span.field: span for span in first.fields.spans}
    assert "river river river ri" == spans["title"].text
    assert ("Olkhin, P.", "1987") == (spans["author"].text, spans["date"].text)
    assert [span.text for span in first.fields.spans] == [
        first.text[span.start : span.end] for span in first.fields.spans
    ]
    assert ["river"] * 10 == first.fields.record.values("title")[0].split()
    assert "Ice" == second.text
    problem = told(reading, "long-field")
    assert "more than 20 characters: title (max_field)" in problem.message
    assert problem.location is not None
    assert 1 == problem.location.line


def test_macros_put_in_no_more_than_the_bound() -> None:
    entries = "".join(f"@misc{{k{n}, title = {{Ice}}, note = v # v}}\n" for n in range(3))
    file = f"@string{{w = {{abcd}}}} @string{{v = w # w}}\n{entries}"
    reading = read_bytes(file.encode(), "a.bib", options(max_expanded=40))
    records = [
        entry.fields and entry.fields.record for entry in reading.documents[0].lists[0].entries
    ]
    notes = [record.values("note")[0] for record in records if record]
    assert ["abcdabcd" * 2, "abcdabcd" * 2, "vv"] == notes
    problem = told(reading, "too-many-macros")
    assert "more than 40 characters (max_expanded)" in problem.message
    assert "raise max_expanded under [read] in your settings file" in problem.advice
    whole = read_bytes(file.encode(), "a.bib", options(max_expanded=56))
    assert "too-many-macros" not in [one.code for one in whole.problems]


def test_names_beyond_the_bound_are_left_out_and_the_other_fields_read() -> None:
    names = " and ".join(f"Olkhin{number}, P." for number in range(10))
    file = f"@book{{a, author={{{names}}}, title = {{Ice}}, year = 1987}}"
    reading = read_bytes(file.encode(), "a.bib", options(max_fields=4))
    (entry,) = reading.documents[0].lists[0].entries
    assert entry.fields is not None
    spans = entry.fields.spans
    assert ["author"] * 4 + ["title", "date"] == [span.field for span in spans]
    assert [span.text for span in spans] == [entry.text[one.start : one.end] for one in spans]
    assert "Olkhin4" not in entry.text
    assert "more than 4 persons" in told(reading, "too-many-fields").message


def test_record_too_long_together_is_cut() -> None:
    fields = ", ".join(f"{name} = {{{'Лёд ' * 4}}}" for name in ("title", "journal", "note"))
    reading = read_bytes(f"@article{{a, {fields}}}".encode(), "a.bib", options(max_text=20))
    (entry,) = reading.documents[0].lists[0].entries
    assert entry.fields is not None
    assert 20 == len(entry.text)
    assert all(span.end <= 20 for span in entry.fields.spans)
    assert "max_text" in told(reading, "long-reference").message


def test_value_kept_as_it_stands_has_a_bound_too() -> None:
    file = "@book{a, title = {Ice}, abstract = {%s}}" % ("a" * 50)
    reading = read_bytes(file.encode(), "a.bib", options(max_value=30))
    (entry,) = reading.documents[0].lists[0].entries
    assert entry.fields is not None
    assert entry.fields.record is not None
    assert "a" * 30 == entry.fields.record.values("abstract")[0]
    assert "characters: abstract (max_value)" in told(reading, "long-field").message


def test_reading_within_the_bounds_is_left_as_it_is() -> None:
    reading = read_bytes(b"@book{a, title={Ice}, year=1987}", "a.bib", options())
    assert () == reading.problems


@pytest.mark.parametrize(
    ("bounds", "key"),
    [({"max_ratio": 20}, "max_ratio"), ({"max_unpacked_bytes": 2 << 20}, "max_unpacked_bytes")],
)
def test_packed_bomb_is_not_unpacked(tmp_path: Path, bounds: dict[str, int], key: str) -> None:
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(b"a" * (3 << 20)))
    found = read_file(path, options(**{"max_ratio": 10_000, **bounds}))
    assert () == found.documents
    problem = told(found, "too-large")
    assert key in problem.message
    assert f"raise {key} under [read]" in problem.advice


def test_packed_file_of_good_faith_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress("Лёд рек\n".encode() * 1000))
    assert 1000 <= len(read_file(path).documents[0].lines)


def test_record_nested_too_deeply_is_left_out_and_the_others_read() -> None:
    deep = "[" * 30 + "]" * 30
    file = (
        f'[{{"type":"book","title":"Ice","custom":{deep}}},\n{{"type":"book","title":"Rivers ["}}]'
    )
    reading = read_bytes(file.encode(), "a.json", options(max_depth=20))
    (entry,) = reading.documents[0].lists[0].entries
    assert "Rivers [" == entry.text
    assert "nested deeper than 20 (max_depth)" in told(reading, "broken-record").message
    whole = read_bytes(file.encode(), "a.json", options(max_depth=40))
    assert 2 == len(whole.documents[0].lists[0].entries)


def nested(opening: str, closing: str, held: str = "") -> str:
    return opening * 100_000 + held + closing * 100_000


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("a.json", nested("[", "]"), "broken-record"),
        ("a.json", '[{"type":"book","title":"Ice","a":' + nested('{"a":', "}", "1") + "}]", ""),
        ("a.xml", f"<article><body>{nested('<sec>', '</sec>')}</body></article>", "deep-markup"),
        ("a.html", f"<html><body>{nested('<div>', '</div>', 'Ice')}</body></html>", "deep-markup"),
        ("a.html", f"<html>{nested('<table><tr><td>', '</td></tr></table>')}", "deep-markup"),
        ("a.bib", "@book{a, title={" + nested("{", "}", "Ice") + "}}", ""),
        ("a.bib", "@book{a, title={" + nested("\\'{", "}", "e") + "}}", ""),
        ("a.md", "---\na: " + nested("[", "]") + "\n---\nIce\n", "broken-front-matter"),
        ("a.txt", nested("(", ")", "Ice 1990"), ""),
    ],
)
def test_deep_nesting_is_no_fault_of_the_program(name: str, text: str, code: str) -> None:
    reading = read_bytes(text.encode(), name, options())
    codes = [problem.code for problem in reading.problems]
    assert "reader-fault" not in codes
    assert not code or code in codes


def test_graph_nested_too_deeply_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.gml"
    path.write_text("graph " + "[ a " * 30 + "]" * 30, encoding="utf-8")
    found = read_graph(path, options(max_depth=20))
    assert "the lists are nested too deeply" in [one.message for one in found.problems]
