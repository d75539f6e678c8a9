"""Roman numerals."""

_SIGNS = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_VALUES = {sign: value for value, sign in _SIGNS if len(sign) == 1}
#: The first number that has no numeral of the common letters.
TOO_LARGE = 4000


def to_roman(number: int) -> str:
    """Return a number from 1 to 3,999 as a numeral in small letters.

    >>> to_roman(14), to_roman(1998)
    ('xiv', 'mcmxcviii')
    """
    printed = ""
    for value, sign in _SIGNS:
        count, number = divmod(number, value)
        printed += sign * count
    return printed


def from_roman(numeral: str) -> int:
    """Return the value of a numeral: a smaller letter before a larger one is taken off.

    >>> from_roman("xiv"), from_roman("XXXIX")
    (14, 39)
    """
    values = [_VALUES[letter] for letter in numeral.casefold()]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
