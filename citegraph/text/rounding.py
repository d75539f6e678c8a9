"""Numbers as they are shown and written: the same text on every machine."""


def rounded(value: float) -> float:
    """Return the number with six significant digits.

    >>> rounded(2 / 3), rounded(1234567.0)
    (0.666667, 1234570.0)
    """
    return float(f"{value:.6g}")


def share(part: int, whole: int) -> float:
    """Return a part of a whole from 0 to 1; 0 of nothing.

    >>> share(1, 3), share(0, 0)
    (0.333333, 0.0)
    """
    return rounded(part / whole) if whole else 0.0
