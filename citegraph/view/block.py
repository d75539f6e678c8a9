"""The block of data in the page: JSON, deflated, in letters that cannot end a tag.

docs/page-data.md describes what is in it.
"""

import base64
import json
import re
import zlib
from collections.abc import Mapping
from typing import Any

from citegraph.errors import CitegraphError

_BLOCK = re.compile(r'<script type="application/octet-stream" id="data">([A-Za-z0-9+/=]*)</script>')
#: Two levels below the best that zlib does: in a third of the time, pages one percent larger. The
#: window and memory are the largest.
_LEVEL, _WINDOW, _MEMORY = 7, 15, 9


def packed(data: Mapping[str, object]) -> str:
    """Return the data as compact JSON, compressed (zlib, RFC 1950), in Base64 (RFC 4648).

    Raises :class:`ValueError` for NaN and infinities, which JSON does not have.

    >>> unpacked(packed({"title": "</script>"}))
    {'title': '</script>'}
    """
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _WINDOW, _MEMORY)
    return base64.b64encode(packer.compress(_utf8(text)) + packer.flush()).decode("ascii")


def unpacked(block: str) -> Any:
    """Return the data of a block."""
    return json.loads(zlib.decompress(base64.b64decode(block)))


def read_page_data(html: str) -> dict[str, Any]:
    """Return the data that a page holds; docs/page-data.md says what is in them.

    Raises :class:`CitegraphError` for a text that is no page of this program, or a damaged one.
    """
    block = _BLOCK.search(html)
    if not block:
        raise CitegraphError("this is no explorer page: it has no block of data")
    try:
        data: dict[str, Any] = unpacked(block[1])
    except (zlib.error, ValueError) as error:
        raise CitegraphError(f"the data of this page are damaged: {error}") from error
    return data


def _utf8(text: str) -> bytes:
    """Return the text as UTF-8; what UTF-8 cannot hold, lone surrogates, stays a JSON escape."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text).encode(
            "utf-8"
        )
