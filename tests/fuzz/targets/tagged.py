"""Formats of tagged lines: RIS, MEDLINE, EndNote, Web of Science."""

from tests.fuzz.records import check_records, lines_like

_COUNTS = {
    "ris": lines_like(r"TY  - [A-Z]"),
    "nbib": lines_like(r"PMID- \d"),
    "enw": lines_like(r"%0 [A-Z]"),
    "wos": lines_like(r"PT [A-Z]$"),
}


def check(data: bytes) -> None:
    """Read an input as the format that its beginning fits."""
    check_records(data, ("wos", "enw", "nbib", "ris"), _COUNTS)
