import pytest

from citegraph.normalize.dates import parse_date
from citegraph.normalize.identifiers import parse_doi, parse_isbn, parse_issn, parse_url
from citegraph.normalize.numbers import parse_number, parse_page_total, parse_pages
from citegraph.text.printed_names import parse_name

NAMES = {
    "Белова Е.А.": ("Белова", "Е. А.", ""),
    "Е. А. Белова.": ("Белова", "Е. А.", ""),
    "Белова, Екатерина А.": ("Белова", "Екатерина А.", ""),
    "Екатерина Геннадьевна Белова": ("Белова", "Екатерина Геннадьевна", ""),
    "Белова Екатерина Геннадьевна": ("Белова", "Екатерина Геннадьевна", ""),
    "Smith JH": ("Smith", "J. H.", ""),
    "Sant'ana SMSC": ("Sant'ana", "S. M. S. C.", ""),
    "Jerome S. Hill": ("Hill", "Jerome S.", ""),
    "R. Th. A. J. Berg": ("Berg", "R. Th. A. J.", ""),
    "van der Berg, K.": ("Berg", "K.", "van der"),
    "Берг Т.А. ван": ("Берг", "Т. А.", "ван"),
    "Берг С. де.": ("Берг", "С.", "де"),
    "Fiyaks’ E.A.": ("Fiyaks’", "E. A.", ""),
    "Schwaag-Berg, S.": ("Schwaag-Berg", "S.", ""),
    "A. Peter, Berg": ("Berg", "A. Peter", ""),
    "Berg": ("Berg", "", ""),
    "BERG Marc": ("BERG", "Marc", ""),
    "A.T.L. Berg": ("Berg", "A. T. L.", ""),
    "Barabási A-L": ("Barabási", "A.-L.", ""),
    "Hill A-M": ("Hill", "A.-M.", ""),
    "Lee K-H.": ("Lee", "K.-H.", ""),
    "Белова Екатерина": ("Белова", "Екатерина", ""),
    "Екатерина Белова": ("Белова", "Екатерина", ""),
    "Берг Семён": ("Берг", "Семён", ""),
    "Лев Берг": ("Берг", "Лев", ""),
    "Белова Айгуль": ("Белова", "Айгуль", ""),
    "Айгуль Белова": ("Белова", "Айгуль", ""),
}


@pytest.mark.parametrize(("printed", "expected"), NAMES.items())
def test_names(printed: str, expected: tuple[str, str, str]) -> None:
    name = parse_name(printed)
    assert expected == (name.family, name.given, name.particle)
    assert printed == name.printed


def test_suffix_and_body() -> None:
    assert "Jr." == parse_name("Smith, J. H., Jr.").suffix
    assert "III" == parse_name("Smith, J. H., III.").suffix
    assert "Statistisches Landesamt" == parse_name("Statistisches Landesamt").literal
    assert "European Commission" == parse_name("European Commission").literal


DATES = {
    "05.03.2019": "2019-03-05",
    "5.03. 2019": "2019-03-05",
    "25.02 2019": "2019-02-25",
    "19 января 2006 г.": "2006-01-19",
    "September 19th 2018": "2018-09-19",
    "2009, March 19": "2009-03-19",
    "May, 1970": "1970-05",
    "1975—1983": "1975/1983",
    "1997–1998": "1997/1998",
    "2018-07-08": "2018-07-08",
    "Summer – Fall 2009": "2009",
    "2003b": "2003",
    "31.31.2001": "2001",
}


@pytest.mark.parametrize(("printed", "expected"), DATES.items())
def test_dates(printed: str, expected: str) -> None:
    date = parse_date(printed)
    assert date is not None
    assert expected == date.iso


@pytest.mark.parametrize("printed", ["", "May-June", "в печати", "12345"])
def test_no_year_is_no_date(printed: str) -> None:
    assert parse_date(printed) is None


def test_numbers() -> None:
    assert "462-463" == parse_pages("P. 462–463")
    assert "96-103, 251-255" == parse_pages("96–103, 251–255")
    assert ("960", "") == (parse_page_total("960 с."), parse_page_total("с."))
    assert ("5 (35)", "1-2", "3") == tuple(map(parse_number, ("№ 5 (35)", "№ 1–2", "(3)")))


def test_identifiers() -> None:
    assert "10.1000/ab.c" == parse_doi("https://doi.org/10.1000/AB.c.")
    assert "" == parse_doi("10.1/ab")
    assert "https://a.example/b" == parse_url("https ://a.example/ b.")
    assert "www.a.example" == parse_url("www.a.example.")
    assert ("978-5-00000-123-4", "") == (parse_isbn("978-5-00000-123-4"), parse_isbn("none"))
    assert ("1432-091X", "") == (parse_issn("1432-091х"), parse_issn("none"))
