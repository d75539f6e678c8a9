"""Dates that come in parts."""

from citegraph.text.digits import whole_number


def iso_date(year: str, month: str = "", day: str = "") -> str:
    """Return year, month and day as one date; words stay as they are.

    >>> iso_date("2014", "5", "7"), iso_date("2014", "May", "7"), iso_date("2014a", "5")
    ('2014-05-07', '7 May 2014', '2014a')
    """
    year, month, day = (part.strip() for part in (year, month, day))
    if not year or not month:
        return year
    number, of_month = whole_number(month), whole_number(day)
    if whole_number(year) is not None and number is not None and number <= 12:
        whole = f"{year}-{number:02d}"
        return whole if of_month is None else f"{whole}-{of_month:02d}"
    return f"{day} {month} {year}".strip() if month.isalpha() else year
