"""Word files: ZIP archives whose parts are damaged, and archives that are."""

from tests.fuzz.records import check_records


def check(data: bytes) -> None:
    """Read an input as a Word file."""
    check_records(data, ("docx",), {})
