"""Tables of records: Scopus, eLIBRARY, Web of Science, tables of any program."""

import csv
import io

from tests.fuzz.records import check_records


def _titled_rows(text: str) -> int:
    """Count the rows under a plain header that hold a title, where nothing is quoted oddly."""
    if '"' in text or "\r" in text or "\x00" in text or ";" in text or "\t" in text:
        return 0
    rows = csv.DictReader(io.StringIO(text))
    return sum(bool((row.get("Title") or "").strip()) for row in rows)


def check(data: bytes) -> None:
    """Read an input as the format that its beginning fits."""
    counts = {"scopus-csv": _titled_rows, "table": _titled_rows}
    check_records(data, ("elibrary", "wos-tab", "scopus-csv", "table"), counts)
