"""BibTeX files as lists of records."""

import pytest

from citegraph.model import MarkedEntry, SourceRecord
from citegraph.read import Reading, read_bytes


def read(text: str, encoding: str = "utf-8") -> Reading:
    """What is read of a file with this text."""
    return read_bytes(text.encode(encoding), "refs.bib")


def entries(text: str) -> tuple[MarkedEntry, ...]:
    """The entries of the only list."""
    (document,) = read(text).documents
    (found,) = document.lists
    return found.entries


def spans(text: str) -> list[tuple[str, str]]:
    """Field and text of each span of the last entry."""
    fields = entries(text)[-1].fields
    assert fields
    return [(span.field, span.text) for span in fields.spans]


def record(entry: MarkedEntry) -> SourceRecord:
    """The record of an entry."""
    assert entry.fields
    assert entry.fields.record
    return entry.fields.record


def test_every_field_is_kept_as_it_stands() -> None:
    (entry,) = entries(
        '@string{rj = "River " # {Journal}}\r\n@Article{K:1,\r\n Title = "On {R}iv{\\"e}rs",\r\n'
        " journal = rj, month = jan, note={}, note = {two\r\nlines}, x-y = 5}"
    )
    assert SourceRecord(
        "bibtex",
        "Article",
        "K:1",
        (
            ("Title", 'On {R}iv{\\"e}rs'),
            ("journal", "River Journal"),
            ("month", "jan"),
            ("note", ""),
            ("note", "two\nlines"),
            ("x-y", "5"),
        ),
    ) == record(entry)
    assert entry.line == 2


def test_first_value_that_holds_anything_is_used() -> None:
    found = spans("@book{a, title={}, TITLE={On Rivers}, title={else}}")
    assert [("title", "On Rivers")] == found


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("title={On Rivers}, subtitle={A Study}", [("title", "On Rivers: A Study")]),
        ("title={Whose?}, subtitle={A Study}", [("title", "Whose? A Study")]),
        ("date={2001-05/2002}", [("date", "2001-05/2002")]),
        ("year={{2015}}, month={MAR 16}", [("date", "2015-03-16")]),
        ("year=2015, month=mar # {~7}", [("date", "2015-03-07")]),
        ("year=2015, month={May/June}", [("date", "2015")]),
        ("year={in press}", [("note", "in press")]),
        ("year={2015/2016}", [("date", "2015/2016")]),
        ("pages={10--20}", [("pages", "10--20")]),
        ("eid={e17}", [("pages", "e17")]),
        ("howpublished={\\url{http://a.org/b\\_c}}", [("url", "http://a.org/b_c")]),
        (
            "eprint={1706.01234}, archiveprefix={arXiv}",
            [("document_number", "arXiv:1706.01234")],
        ),
        ("eprint={arXiv:17.1}, eprinttype={arxiv}", [("document_number", "arXiv:17.1")]),
        ("titleaddon={Annex}, title={On Rivers}", [("title", "On Rivers")]),
        (
            "titleaddon={On Rivers}, title={О реках}",
            [("title", "О реках"), ("translated_title", "On Rivers")],
        ),
    ],
)
def test_fields(fields: str, expected: list[tuple[str, str]]) -> None:
    assert expected == spans(f"@book{{a, {fields}}}")


@pytest.mark.parametrize(
    ("type", "fields", "expected"),
    [
        ("article", "journal={R}", "article-journal"),
        ("article", "eprint={1}", "article"),
        ("article", "journal={R}, entrysubtype={newspaper}", "article-newspaper"),
        ("InProceedings", "", "paper-conference"),
        ("mastersthesis", "", "thesis"),
        ("online", "", "webpage"),
        ("misc", "", ""),
        ("nosuchtype", "", ""),
    ],
)
def test_types(type: str, fields: str, expected: str) -> None:
    fields_of_entry = entries(f"@{type}{{a, title={{x}}, {fields}}}")[0].fields
    assert fields_of_entry
    assert expected == fields_of_entry.type


def test_thesis_says_of_which_kind_it_is() -> None:
    assert ("genre", "Master's thesis") in spans("@mastersthesis{a, title={x}}")
    assert ("genre", "PhD thesis") in spans("@thesis{a, title={x}, type={phdthesis}}")


def test_number_of_a_report_is_its_own() -> None:
    assert ("document_number", "7") in spans("@techreport{a, number={7}}")
    assert ("issue", "7") in spans("@article{a, number={7}}")


def test_children_inherit_what_they_lack() -> None:
    text = (
        "@inbook{a, title={Volga}, crossref={B}, xdata={x, nosuch}}\n"
        "@book{b, title={Rivers}, editor={Lee, Ann}, year={1990}, note={old}, crossref={a}}\n"
        "@xdata{x, publisher={River Press}}"
    )
    fields = entries(text)[0].fields
    assert fields
    assert [
        ("editor", "Lee, Ann"),
        ("title", "Volga"),
        ("container", "Rivers"),
        ("date", "1990"),
        ("publisher", "River Press"),
    ] == [(span.field, span.text) for span in fields.spans]
    assert ["title", "crossref", "xdata"] == [name for name, _ in record(entries(text)[0]).fields]


def test_keys_given_twice() -> None:
    reading = read("@misc{a, title={x}}\n@misc{a, title={y}}\n@misc{a-2, title={z}}")
    assert ["a", "a-2", "a-2-2"] == [one.key for one in reading.documents[0].lists[0].entries]
    assert ["duplicate-key"] * 2 == [problem.code for problem in reading.problems]


def test_broken_entry_is_read_and_told_with_its_line() -> None:
    reading = read("@misc{a, title={x}}\n\n@misc{b, title={y}\n")
    (problem,) = reading.problems
    assert ("broken-entry", "warning") == (problem.code, problem.level)
    assert "refs.bib:3" == str(problem.location)
    assert 2 == len(reading.documents[0].lists[0].entries)


def test_what_is_no_entry_is_counted() -> None:
    reading = read("@preamble{{x}}\n@comment{jabref-meta: x;}\n@misc{a, note = nosuch}")
    assert [
        "1 × @comment, 1 × @preamble: no entries, left out of the list",
        "the file does not define nosuch; the names stand for themselves",
    ] == [problem.message for problem in reading.problems]
    assert {"note"} == {problem.level for problem in reading.problems}


@pytest.mark.parametrize("text", ["nothing here", "@comment{x}", "@string{a={b}}"])
def test_file_without_entries_says_so(text: str) -> None:
    reading = read(text)
    assert () == reading.documents
    assert "no-records" in [problem.code for problem in reading.problems]


def test_macros_that_double_each_other_stay_bounded() -> None:
    macros = "".join(f"@string{{m{n} = m{n - 1} # m{n - 1}}}\n" for n in range(1, 60))
    (entry,) = entries("@string{m0 = {abcdefgh}}\n" + macros + "@misc{a, note = m59}")
    assert len(dict(record(entry).fields)["note"]) <= 200_000


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "utf-16", "utf-8-sig"])
def test_encodings(encoding: str) -> None:
    text = "@book{a,\n title = {О течении малых рек и о погоде},\n author = {Белова, Анна}}"
    (document,) = read(text, encoding).documents
    assert "Белова, Анна. О течении малых рек и о погоде" == document.lists[0].entries[0].text


SCOPUS = """@ARTICLE{Lee2001, title={On Rivers}, references={Ray, A., Dams (1990) Water, 3, pp. 1-5;
 Roe, B., Lakes (1991) Water, 4, pp. 6-9}}
@ARTICLE{Lee2002, title={On Dams}, references={Ray, A., Dams (1990) Water, 3, pp. 1-5; }}"""
WOS = """@article{ WOS:1, Title = {{On Rivers}}, Cited-References = {{Ray A, 1990, WATER, V3, P1.
   {[}Anonymous], 1991, LAKES.}}}"""


@pytest.mark.parametrize(("text", "counts"), [(SCOPUS, [2, 1]), (WOS, [2])])
def test_entries_of_databases_are_documents_that_cite(text: str, counts: list[int]) -> None:
    documents = read(text).documents
    assert counts == [len(one.lists[0].entries) for one in documents]
    assert all(one.part == one.description.key for one in documents if one.description)
    assert "On Rivers" == documents[0].title


def test_one_record_of_a_database_makes_no_export() -> None:
    own = "".join(f"@misc{{k{n}, title={{t}}}}\n" for n in range(3))
    (document,) = read(own + WOS).documents
    assert 4 == len(document.lists[0].entries)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (r"Trees of {\textless}i{\textgreater}Quercus{\textless}/i{\textgreater}",
         "Trees of <i>Quercus</i>"),
        (r"\flqq{}Сад\frqq{} \No~5", "«Сад» № 5"),
        (r"A 2\textasciicircum{}3 plan in \LaTeX{} and \emph{more\/}",
         "A 2^3 plan in LaTeX and more"),
    ],
)  # fmt: skip
def test_commands_that_print_a_sign(printed: str, expected: str) -> None:
    assert ("title", expected) in spans(f"@book{{a, title = {{{printed}}}}}")
