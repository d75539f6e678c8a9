"""LaTeX texts and their bibliographies."""

from tests.fuzz.records import check_records


def check(data: bytes) -> None:
    """Read an input as LaTeX."""
    check_records(data, ("latex",), {})
