"""Addresses and identifiers that line ends and spaces have broken."""

import pytest

from citegraph.normalize.identifiers import parse_doi, parse_url
from citegraph.parse.links import find_links

DOIS = {
    "https :// doi . org/ 10. 1234/abc.2014.12": "10.1234/abc.2014.12",
    "DOI: 10.1134/S0044 513499020018": "10.1134/s0044513499020018",
    "doi: 10.17853/1994-5639- 2019-3-9-31": "10.17853/1994-5639-2019-3-9-31",
    "DOI 10.1007/s11192 -009-0146-3.": "10.1007/s11192-009-0146-3",
    "10.1038/nature12345 Available at: x": "10.1038/nature12345",
    "10.1234/abc. Москва, 2014": "10.1234/abc",
    "10.1234/abc. 2014": "10.1234/abc.2014",
    "doi:10.1000/S0031-415Z(07)60211-8": "10.1000/s0031-415z(07)60211-8",
}
URLS = {
    "http://ice.example.com/stat.php?y=2001(дата обращения 5.5.2019)": (
        "http://ice.example.com/stat.php?y=2001"
    ),
    "http://piter.example.tv/Podderzhal _proekt/ (accessed": (
        "http://piter.example.tv/Podderzhal_proekt/"
    ),
    "https://ru.example.org/Foo_(bar) (дата": "https://ru.example.org/Foo_(bar)",
    "http : / / www . example . ru / a / b": "http://www.example.ru/a/b",
    "htpp://www.example.ru/a": "http://www.example.ru/a",
    "http://law.example.ru/bank/ 41921 (дата обращения": "http://law.example.ru/bank/41921",
    "http://a.example.com/x.html. 2 https://b.example.com/y": "http://a.example.com/x.html",
    "http://site.example.ru. Москва/Берлин": "http://site.example.ru",
}


@pytest.mark.parametrize(("text", "expected"), DOIS.items())
def test_dois(text: str, expected: str) -> None:
    link = find_links(text)[0]
    assert expected == parse_doi(text[link.start : link.end])


@pytest.mark.parametrize(("text", "expected"), URLS.items())
def test_urls(text: str, expected: str) -> None:
    link = find_links(text)[0]
    assert expected == parse_url(text[link.start : link.end])
