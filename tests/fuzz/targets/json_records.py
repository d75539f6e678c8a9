"""Records in JSON: CSL-JSON, Crossref, OpenAlex."""

import json

from tests.fuzz.records import check_records


def _items(text: str) -> int:
    """Count the items of a list, which are records however empty they are."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return 0
    return sum(isinstance(one, dict) for one in found) if isinstance(found, list) else 0


def check(data: bytes) -> None:
    """Read an input as the format that its beginning fits."""
    check_records(data, ("openalex", "crossref", "csl-json"), {"csl-json": _items})
