"""Whole numbers in untrusted text."""

#: More digits than any number of an entry, a page or a day has.
_MOST_DIGITS = 9


def whole_number(text: str, default: int | None = None) -> int | None:
    """Return the number that decimal digits write, ``default`` for anything else.

    Signs that only look like digits («²») and endless rows of digits are no numbers.

    >>> whole_number("042"), whole_number("²"), whole_number("12a", 0), whole_number("9" * 5000)
    (42, None, 0, None)
    """
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else default
