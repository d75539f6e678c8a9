"""Cited references as databases print them, one string each or many in a field."""

from citegraph.read.cited_strings import read_scopus, read_wos, split_scopus, split_wos
from citegraph.text.clean import letters_and_digits
from tests.fuzz.laws import check_entry, check_packable, require
from tests.fuzz.records import reference_of


def check(data: bytes) -> None:
    """Split an input as a field of both databases, and read every string of it."""
    text = data.decode("utf-8", "replace")
    for split, read in ((split_wos, read_wos), (split_scopus, read_scopus)):
        parts = split(text)
        require(
            letters_and_digits(text) == letters_and_digits("".join(parts)),
            "nothing of a field is lost", text, parts,
        )  # fmt: skip
        for part in parts[:20]:
            entry = read(part, 1)
            check_entry(entry, 1)
            check_packable(reference_of(entry), data)
            require(entry == read(part, 1), "the same string gives the same entry")


def seeds() -> tuple[bytes, ...]:
    """Fields of both databases."""
    wos = (
        "LEE AB, 1999, ECON J, V9, P1, DOI 10.1000/a; [Anonymous], 2001, WATER; "
        "*OECD, 1998, RIVERS ASIA; Hill J., 2003, THESIS U SAMPLE; Bel A, 2000, PATENT No. US 1"
    )
    scopus = (
        "Lee, A., Hill, J., Rivers and towns (1998) Journal of Rivers, 9 (2), pp. 1-12; "
        "Белов А.Б., Рост городов (2001) Вестник, 5, с. 3-9; Water, (2003), http://a.example/b"
    )
    return wos.encode(), scopus.encode()
