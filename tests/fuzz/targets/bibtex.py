"""BibTeX and BibLaTeX."""

from tests.fuzz.records import check_records, lines_like

#: Lines that begin an entry as every program writes it.
_COUNTS = {"bibtex": lines_like(r"@(?:article|book|misc|inproceedings)\{[a-z]{1,9}[0-9]{0,4},\s*$")}


def check(data: bytes) -> None:
    """Read an input as BibTeX."""
    check_records(data, ("bibtex",), _COUNTS)
