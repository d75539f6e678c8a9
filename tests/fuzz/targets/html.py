"""Web pages."""

from tests.fuzz.records import check_records


def check(data: bytes) -> None:
    """Read an input as a web page."""
    check_records(data, ("html",), {})
