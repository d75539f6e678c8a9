"""The numbers that browsers print before the items of an ordered list."""

import re
from string import ascii_lowercase

from citegraph.read.markup.walk import Element, local_name
from citegraph.text.roman import TOO_LARGE, to_roman

_STYLE = re.compile(r"list-style(?:-type)?\s?:\s?([a-z-]{1,30})")
_TYPES = {
    "1": "decimal",
    "a": "lower-alpha",
    "A": "upper-alpha",
    "i": "lower-roman",
    "I": "upper-roman",
}
_NAMES = {"lower-latin": "lower-alpha", "upper-latin": "upper-alpha"}
_MOST = 10**9


class ListNumbers:
    """The numbers of one ``ol``, item by item."""

    def __init__(self, element: Element) -> None:
        self._style = _style(element, "decimal")
        self._step = -1 if element.get("reversed") is not None else 1
        items = sum(1 for one in element if local_name(one) == "li") if self._step < 0 else 1
        self._next = _integer(element.get("start"), items)

    def take(self, item: Element) -> str:
        """Return what is printed before an item ("4. "), "" where nothing is."""
        number = _integer(item.get("value"), self._next)
        self._next = number + self._step
        printed = list_label(number, _style(item, self._style))
        return f"{printed}. " if printed else ""


def list_label(number: int, style: str) -> str:
    """Return a number in a style of CSS, "" for "none" and for bullets.

    >>> [list_label(28, style) for style in ("decimal", "lower-alpha", "upper-roman", "none")]
    ['28', 'ab', 'XXVIII', '']
    """
    kind = style.rpartition("-")[2]
    if style == "decimal" or (kind in ("alpha", "roman") and not 0 < number < TOO_LARGE):
        return str(number)
    label = {"alpha": _alphabetic, "roman": to_roman}.get(kind, lambda _: "")(number)
    return label.upper() if style.startswith("upper") else label


def _alphabetic(number: int) -> str:
    label = ""
    while number:
        number, letter = divmod(number - 1, len(ascii_lowercase))
        label = ascii_lowercase[letter] + label
    return label


def _style(element: Element, otherwise: str) -> str:
    styled = _STYLE.search((element.get("style") or "").casefold())
    if styled:
        return _NAMES.get(styled[1], styled[1])
    return _TYPES.get((element.get("type") or "").strip(), otherwise)


def _integer(text: str | None, otherwise: int) -> int:
    try:
        number = int((text or "").strip()[:12])
    except ValueError:
        return otherwise
    return number if abs(number) < _MOST else otherwise
