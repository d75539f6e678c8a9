"""Laws of values: what is normalized stays so, what is written is read back."""

import csv
import io
from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from citegraph.export.csv_table import BYTE_ORDER_MARK, render_table
from citegraph.export.plain import one_line
from citegraph.normalize.dates import parse_date, parse_edtf
from citegraph.normalize.identifiers import parse_doi, parse_isbn, parse_issn, parse_url
from citegraph.normalize.numbers import parse_number, parse_page_total, parse_pages
from citegraph.read.plain_values import find_doi, page_range, split_names
from citegraph.text import repair_homoglyphs
from citegraph.text.cells import restored_cell, text_cell
from citegraph.text.clean import collapse_spaces, letters_and_digits, strip_controls, well_formed
from citegraph.text.person_names import read_person
from citegraph.text.roman import TOO_LARGE, from_roman, to_roman
from citegraph.view.block import packed, unpacked
from citegraph.view.tables.columns import coded, steps

ANY = st.text(max_size=80)
PRINTED = st.text(
    st.sampled_from("0123456789 .,–-/()[]:;XIVxiсСpP№Т.томvol«»доиDOI10.1/a"), max_size=40
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | ANY,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY, inner, max_size=4),
    max_leaves=12,
)


@given(ANY)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    for clean in (collapse_spaces, strip_controls, well_formed, letters_and_digits):
        assert clean(text) == clean(clean(text)), clean.__name__


@given(ANY)
def test_a_repaired_text_stays_as_long(text: str) -> None:
    assert len(text) == len(repair_homoglyphs(text))


@given(ANY)
def test_a_cell_is_no_formula_and_comes_back(text: str) -> None:
    safe = text_cell(text)
    assert text == restored_cell(safe)
    assert safe[:1] not in {*"=+-@", "＝", "＋", "－", "＠"}


@given(st.lists(st.tuples(ANY, ANY), max_size=5))
def test_a_table_comes_back(rows: list[tuple[str, str]]) -> None:
    table = render_table(["a", "b"], [{"a": one, "b": other} for one, other in rows])
    _, *read = csv.reader(io.StringIO(table.removeprefix(BYTE_ORDER_MARK), newline=""))
    assert [[one_line(cell) for cell in row] for row in rows] == [
        [restored_cell(cell) for cell in row] for row in read
    ]


@given(st.dates(date(1400, 1, 1), date(2099, 12, 31)), st.sampled_from(["iso", "points", "slash"]))
def test_a_printed_day_is_read(day: date, form: str) -> None:
    printed = {
        "iso": day.isoformat(),
        "points": f"{day.day:02}.{day.month:02}.{day.year}",
        "slash": f"{day.day:02}/{day.month:02}/{day.year}",
    }[form]
    found = parse_date(printed)
    assert found
    assert day.isoformat() == found.iso


@given(PRINTED | ANY)
def test_a_date_that_is_read_is_read_again_as_it_is(text: str) -> None:
    for read in (parse_date, parse_edtf):
        found = read(text)
        if found and 1400 <= found.year <= 2099:
            again = parse_edtf(found.iso)
            assert again
            assert found.iso == again.iso


@given(PRINTED | ANY)
@example("С[С«")
def test_numbers_are_normalized_once(text: str) -> None:
    assert parse_page_total(text) == parse_page_total(parse_page_total(text))
    for read in (parse_pages, parse_number):
        once = read(text)
        assert read(once) == read(read(once)), read.__name__


@given(st.integers(1, 99_999), st.integers(0, 999), st.sampled_from(["-", "–", " — ", "−", "--"]))
def test_pages_are_two_numbers_with_a_hyphen(first: int, more: int, dash: str) -> None:
    assert f"{first}-{first + more}" == parse_pages(f"С. {first}{dash}{first + more}.")
    assert parse_pages(page_range(str(first), str(first + more)))


@given(PRINTED | ANY)
def test_identifiers_are_normalized_once(text: str) -> None:
    for read in (parse_doi, parse_url, parse_isbn, parse_issn):
        once = read(text)
        assert once == read(once), read.__name__


@given(
    st.integers(1000, 999_999_999),
    st.from_regex(r"[a-z0-9][a-z0-9.-]{0,20}[a-z0-9]", fullmatch=True),
)
def test_a_doi_is_found_wherever_it_stands(prefix: int, suffix: str) -> None:
    doi = f"10.{prefix}/{suffix}"
    for text in (doi, f"doi:{doi}", f"https://doi.org/{doi}.", f"({doi})", f"DOI: {doi.upper()},"):
        assert doi == parse_doi(text)
    for text in (doi, f"doi:{doi}", f"https://doi.org/{doi}"):
        assert doi == find_doi(text).casefold()


@given(ANY)
def test_a_name_with_letters_has_letters(text: str) -> None:
    name = read_person(text)
    kept = f"{name.family}{name.given}{name.particle}{name.suffix}{name.literal}"
    assert any(map(str.isalpha, kept)) == any(map(str.isalpha, text))


@given(ANY)
def test_names_of_a_list_are_parts_of_it(text: str) -> None:
    letters = letters_and_digits(text)
    for name in split_names(text):
        assert letters_and_digits(name) in letters


@given(st.integers(1, TOO_LARGE - 1))
def test_a_roman_numeral_comes_back(number: int) -> None:
    assert number == from_roman(to_roman(number))


@given(st.dictionaries(ANY, JSON, max_size=4))
def test_data_of_a_page_come_back_and_end_no_tag(data: dict[str, object]) -> None:
    block = packed(data)
    assert data == unpacked(block)
    assert not set(block) & set("<>&'\"")


@given(st.lists(st.sampled_from(["ru", "en", "", "de"]) | st.none(), max_size=20))
def test_a_coded_column_comes_back(values: list[str | None]) -> None:
    column = coded(values)
    assert values == [column["values"][place] for place in column["places"]]
    assert len(column["values"]) == len(set(values))


@given(st.lists(st.integers(-(10**9), 10**9)))
def test_steps_add_up(numbers: list[int]) -> None:
    found, total = [], 0
    for step in steps(numbers):
        total += step
        found.append(total)
    assert numbers == found
