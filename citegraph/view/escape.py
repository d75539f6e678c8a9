"""JSON that is safe to stand inside an HTML document."""

import json

_HARMFUL = "<>&\u2028\u2029\u007f"


def json_block(value: object) -> str:
    r"""Return compact JSON for a ``<script type="application/json">`` block.

    No ``<``, ``>`` or ``&`` is left, so that no tag, comment or entity can begin in it
    (HTML Living Standard, 4.12.1.3), and lone surrogates are written as escapes, so that
    the page can be written as UTF-8.

    Raises :class:`ValueError` for NaN and infinities, which JSON does not have.

    >>> print(json_block({"title": "</script><!--"}))
    {"title":"\u003c/script\u003e\u003c!--"}
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    # One after the other is many times faster than str.translate on megabytes of Cyrillic.
    for char in _HARMFUL:
        text = text.replace(char, f"\\u{ord(char):04x}")
    return _escape_surrogates(text)


def _escape_surrogates(text: str) -> str:
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "".join(
            f"\\u{ord(char):04x}" if "\ud800" <= char <= "\udfff" else char for char in text
        )
    return text


def plain_text(text: str) -> str:
    r"""Return the text without what a UTF-8 HTML document cannot hold: NUL, lone surrogates.

    >>> plain_text("a\x00b\ud800c")
    'abc'
    """
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")
