"""Records in JSON: CSL-JSON, Crossref, OpenAlex."""

import json
from collections.abc import Mapping

from tests.fuzz.records import check_records


def _items(text: str) -> int:
    """Count the items of a list, which are records however empty they are.

    Where nothing tells that they are of this format, the file is told as a whole.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return 0
    items = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    return len(items) if any(map(_has_title, items)) else min(len(items), 1)


def _has_title(item: Mapping[str, object]) -> bool:
    title = item.get("title")
    return isinstance(title, str) and any(map(str.isalnum, title))


def check(data: bytes) -> None:
    """Read an input as the format that its beginning fits."""
    check_records(data, ("openalex", "crossref", "csl-json"), {"csl-json": _items})
