"""Names of WordprocessingML, and the few questions that are asked of its elements."""

from citegraph.read.markup.walk import Element

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{WORD}}}"
_OFF = frozenset(("0", "false", "off", "none"))


def value(element: Element | None, name: str = "val") -> str:
    """Return an attribute of Word's own namespace, "" when there is none."""
    return "" if element is None else element.get(W + name, "")


def find(element: Element | None, *path: str) -> Element | None:
    """Return the first descendant along a path of names."""
    for name in path:
        if element is None:
            return None
        element = element.find(W + name)
    return element


def is_on(element: Element | None) -> bool:
    """Whether a switch such as ``w:vanish`` is there and not turned off."""
    return element is not None and value(element) not in _OFF


def number(text: str, default: int) -> int:
    """Return a whole number that an attribute holds, else the default.

    >>> number("-12", 0), number("", 7), number("1.5cm", 7)
    (-12, 7, 7)
    """
    bare = text.removeprefix("-")
    return int(text) if bare.isascii() and bare.isdigit() and len(bare) < 10 else default
