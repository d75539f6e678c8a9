"""Signs of the symbol fonts of Word as letters that every font has."""

_PRIVATE = range(0xF000, 0xF100)
#: What stands for a sign that only its font knows.
_UNKNOWN = "▪"
# The font Symbol (Adobe Symbol encoding), from its codes on.
_SYMBOL = {
    0x41: "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ",
    0x61: "αβχδεφγηιϕκλμνοπθρστυϖωξψζ",
    0xA3: "≤⁄∞",
    0xAB: "↔←↑→↓°±″≥×∝∂•÷≠≡≈…",
    0xC5: "⊕∅∩∪⊃⊇⊄⊂⊆∈∉",
    0xD5: "∏√⋅¬∧∨⇔⇐⇑⇒⇓",
    0xE5: "∑",
    0xF2: "∫",
}


def symbol(code: str, font: str) -> str:
    """Return the sign of a ``w:sym``: its hexadecimal code in a font.

    >>> symbol("F061", "Symbol"), symbol("2014", "Times New Roman"), symbol("F0FC", "Wingdings")
    ('α', '—', '▪')
    """
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    if font == "Symbol":
        place = point & 0xFF
        for first, signs in _SYMBOL.items():
            if first <= place < first + len(signs):
                return signs[place - first]
    if point in _PRIVATE:
        plain = chr(point - _PRIVATE.start)
        return plain if font == "Symbol" and plain.isascii() and plain.isprintable() else _UNKNOWN
    return chr(point) if 0x20 <= point < 0xD800 or 0xE000 <= point <= 0x10FFFF else ""
